import { FRONT_LETTERS, SPOKEN_ABBREVIATIONS } from "../lexicon/letter-names";
import { isAllCaps } from "../text/letters";

/**
 * Endings follow what is heard: «2025-ке» ends in «бес», «ТМД-ның» in the name of its last letter, «Google-дың» as it is
 * read aloud. This gives a Cyrillic stand-in that ends as the word sounds; null where the letters themselves do.
 */
export function spokenForm(lemma: string): string | null {
  if (/\p{Nd}[%°]?$/u.test(lemma)) return spokenNumber(lemma);
  if (/[%°]$/.test(lemma)) return lemma.endsWith("%") ? "пайыз" : "градус";
  if (/\p{Script=Latin}$/u.test(lemma)) return spokenLatin(lemma.toLowerCase());
  if (isAllCaps(lemma) || /\p{Lu}\p{Lu}$/u.test(lemma)) return spokenAbbreviation(lemma.toLowerCase());
  return null;
}

const ONES = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"] as const;
const TENS = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"] as const;
/** By the number of zeros that a figure ends in. */
const ROUND = ["", "", "жүз", "мың", "мың", "мың", "миллион", "миллион", "миллион", "миллиард"] as const;

/** The last word of a figure: «27» → «жеті», «2000» → «мың». */
function spokenNumber(figure: string): string {
  if (figure.endsWith("%")) return "пайыз";
  if (figure.endsWith("°")) return "градус";
  const digits = figure.replace(/\D/g, "");
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  if (zeros === digits.length) return "нөл";
  if (zeros === 0) return ONES[Number(digits.at(-1))]!;
  if (zeros === 1) return TENS[Number(digits.at(-2))]!;
  return ROUND[Math.min(zeros, ROUND.length - 1)]!;
}

const VOWEL = /[аәеиоөуұүыіэюя]/;
const FRONT = new Set<string>(FRONT_LETTERS);
const SPOKEN = new Map<string, string>(SPOKEN_ABBREVIATIONS.map(({ form, spoken }) => [form, spoken]));

/** «АҚШ» is read as a word where a vowel leads its last letter, and else ends in the name of that letter. */
function spokenAbbreviation(letters: string): string {
  const known = SPOKEN.get(letters);
  if (known !== undefined) return known;
  const last = letters.at(-1)!;
  if (VOWEL.test(last) || VOWEL.test(letters.at(-2) ?? "")) return letters;
  return `${letters}${FRONT.has(last) ? "е" : "ы"}`;
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aаbбcкdдeеfфgгhхiиjжkкlлmмnнoоpпqкrрsсtтuуvвwуxсyиzз"].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1]!]);
    return pairs;
  }, []),
);

/** Letter by letter, with a mute e at the end left out: «google» → «гоогл», «threads» → «тхреадс». */
function spokenLatin(word: string): string {
  const plain = word.normalize("NFD").replace(/[^a-z]/g, "");
  const heard = plain.replace(/(?<=[aeiouy][^aeiouy]{1,2})e$/, "");
  return [...heard].map((letter) => LATIN[letter] ?? "").join("");
}
