/**
 * What stays in Latin letters among Kazakh ones: addresses, Roman numerals, names and words of other languages.
 *
 * Measured on Kazinform's Latin edition: foreign names of people and places are spelt the Kazakh way there («Ýıldam»,
 * «Nıý-Iork»), firms, papers and quoted English are not («Warner Bros», «The New York Times»).
 */

/** Words of Kazakh news that no letter gives away as foreign. */
const BRANDS = new Set(
  (
    "amazon android apple bild bloomberg chatgpt disney forbes google instagram interfax ios iphone kinopoisk " +
    "linkedin mercedes meta netblocks nvidia openai reuters samsung starlink telegram tesla tiktok toyota youtube"
  ).split(" "),
);
/** English words that are no Kazakh ones in either alphabet; «is», «men», «at» are. */
const ENGLISH = new Set(
  "about after and are been between for from has have its of over that the their them they this to under was were will".split(
    " ",
  ),
);
const ASCII = /^[a-z]+$/i;
/** Spellings that no Kazakh word has, where h stands for х alone: «Health», but «kitaphana», «Bolathan». */
const UNKAZAKH = /[tpg]h(?!an)|ee[dlnkpt]|oo[dklnt]|ough|[a-z]ck/;
/** «YouTube», but neither «AQSh», with ш for one letter, nor «QazUÝ». */
const CAMEL = /[a-gi-z][A-Z]|[^SC]h[A-Z]/;
const ROMAN = /^[IVX]+$/;
/** Domains as Kazakh news prints them; «.de» and «.me» would be Kazakh words behind a missing space. */
const ADDRESS =
  /^[^a-z0-9_.@#-]*(?:(?:https?:\/\/|www\.)[^\s»")]+|@[a-z0-9_.]+|[a-z0-9_.@-]+\.(?:com|kz|ru|org|net|gov|uz|kg|uk|us|eu|info|edu|tv|cn|int|io)(?![a-z])(?:[/?:#][^\s»")]*)?|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[^\s»")]*)/i;

/** How much of a token without white space is an address and stays as it is: 0 for an ordinary word. */
export function addressLength(token: string): number {
  if (!/[.@/]/.test(token)) return 0;
  const found = ADDRESS.exec(token)?.[0] ?? "";
  return found.replace(/[.,:;!?]{1,9}$/, "").length;
}

/** True for a numeral of two figures and more: a letter alone is a letter. */
export function isRoman(word: string): boolean {
  return word.length > 1 && ROMAN.test(word);
}

/** True for a word whose letters are all of the Kazakh alphabet, and which is none of its language. */
export function isForeign(word: string): boolean {
  // Most Kazakh words have a q or a letter of their own.
  if (word.length < 2 || !ASCII.test(word)) return false;
  const lower = word.toLowerCase();
  if (BRANDS.has(lower)) return true;
  if (lower.includes("q")) return false;
  return ENGLISH.has(word) || word === "The" || UNKAZAKH.test(lower) || CAMEL.test(word);
}

/** «York» of «New York»: capitalised, in bare letters, right behind a capitalised foreign word. */
export function continuesForeign(word: string, before: string): boolean {
  return (
    /^[A-Z][a-z]/.test(before) &&
    /^[A-Z][a-z]+$/.test(word) &&
    !word.includes("q") &&
    !/sh|y[a-z]*y|^As?tana$/.test(word)
  );
}
