import type { LanguageGuess } from "../document/document";
import { KAZAKH_WORDS, RUSSIAN_WORDS } from "../lexicon/language-words";
import { Char, classOfUnit } from "../text/letters";

/** Letters that hardly any other Cyrillic alphabet has, і but with its own neighbours є, ї and қ with ҳ, ў. */
const KAZAKH_LETTERS = "құіҚҰІ";
/** Letters that Kazakh shares with Kyrgyz, Tatar, Bashkir, Tajik and Mongolian. */
const SHARED_LETTERS = "әғңөүһӘҒҢӨҮҺ";
/** Letters of the alphabets next door that Kazakh lacks. */
const FOREIGN_LETTERS = "ҙҡҫӊҝҷӣӯҳґєїўѓќџљњђћѕјҘҠҪӉҜҶӢӮҲҐЄЇЎЃЌЏЉЊЂЋЅЈ";
const WORDS = /\p{L}+/gu;
/** What lies further on than this changes no verdict, and the guess stays cheap for a book. */
const SAMPLE = 5000;

const kazakhWords = new Set<string>(KAZAKH_WORDS);
const russianWords = new Set<string>(RUSSIAN_WORDS);

const CYRILLIC = [0x400, 0x530] as const;
const ARABIC = [0x600, 0x700] as const;
const LATIN_END = 0x250;
const within = (unit: number, [from, to]: readonly [number, number]) => unit >= from && unit < to;

/** Letters counted in one pass. */
interface Letters {
  all: number;
  cyrillic: number;
  latin: number;
  arabic: number;
  kazakh: number;
  shared: number;
  foreign: number;
}

/** 1 for a Kazakh letter, 2 for a neighbour's, 3 for a shared one, by place in the Cyrillic block. */
const marked = new Uint8Array(CYRILLIC[1] - CYRILLIC[0]);
for (const letter of KAZAKH_LETTERS) marked[letter.charCodeAt(0) - CYRILLIC[0]] = 1;
for (const letter of FOREIGN_LETTERS) marked[letter.charCodeAt(0) - CYRILLIC[0]] = 2;
for (const letter of SHARED_LETTERS) marked[letter.charCodeAt(0) - CYRILLIC[0]] = 3;

function countLetters(text: string): Letters {
  const letters: Letters = { all: 0, cyrillic: 0, latin: 0, arabic: 0, kazakh: 0, shared: 0, foreign: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classOfUnit(unit) !== Char.Letter) continue;
    letters.all++;
    if (within(unit, CYRILLIC)) {
      letters.cyrillic++;
      const mark = marked[unit - CYRILLIC[0]];
      if (mark === 1) letters.kazakh++;
      else if (mark === 2) letters.foreign++;
      else if (mark === 3) letters.shared++;
    } else if (unit < LATIN_END) letters.latin++;
    else if (within(unit, ARABIC)) letters.arabic++;
  }
  return letters;
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Which language and script a text is in, by letters and the commonest words: Kazakh, Russian, or `und` (undetermined).
 *
 * @param text Any string; its first 5,000 UTF-16 units are looked at.
 * @returns ISO 639-3 code, ISO 15924 script, and a confidence from 0 to 1.
 * @throws TypeError if `text` is no string.
 * @example detectLanguage("Бүгін Алматыда жаңбыр жауды.").code // "kaz"
 */
export function detectLanguage(text: string): LanguageGuess {
  if (typeof text !== "string") throw new TypeError(`detectLanguage: text must be a string, got ${typeof text}`);
  const sample = text.slice(0, SAMPLE);
  const letters = countLetters(sample);
  const scripts = [
    { script: "Cyrl", share: letters.cyrillic },
    { script: "Latn", share: letters.latin },
    { script: "Arab", share: letters.arabic },
  ];
  const { script, share } = scripts.reduce((a, b) => (b.share > a.share ? b : a));
  if (share === 0) return { code: "und", script: "Zyyy", confidence: 0 };
  if (script !== "Cyrl") return { code: "und", script, confidence: 0 };
  return { ...cyrillicLanguage(sample, letters), script };
}

/** One Kazakh letter in nine is «ә, ғ, қ …» (measured: 11.9 % of the letters of news); Russian has none. */
const USUAL_SHARE = 0.08;

function cyrillicLanguage(sample: string, letters: Letters): { code: string; confidence: number } {
  let kazakh = (letters.kazakh + letters.shared / 2) / letters.all / USUAL_SHARE;
  let foreign = letters.foreign / letters.all / USUAL_SHARE;
  // A sentence of Kazakh has a қ, an і or a ұ; with ө, ү and ң alone it is Kyrgyz, Tatar or Mongolian.
  if (letters.kazakh === 0 && letters.all > SENTENCE) foreign += letters.shared / letters.all / USUAL_SHARE;
  let russian = 0;
  const words = sample.toLowerCase().match(WORDS) ?? [];
  for (const word of words) {
    if (kazakhWords.has(word)) kazakh += WORD_WEIGHT / words.length;
    else if (russianWords.has(word)) russian += WORD_WEIGHT / words.length;
  }
  const evidence = kazakh + russian + foreign;
  if (evidence === 0 || foreign >= Math.max(kazakh, russian)) return { code: "und", confidence: 0 };
  const sure = Math.max(kazakh, russian) / (evidence + DOUBT);
  return { code: kazakh >= russian ? "kaz" : "rus", confidence: round(Math.min(sure, 0.99)) };
}

/** Letters that a text must have before the absence of one tells anything. */
const SENTENCE = 30;
/** One word in four of any text is one of the commonest, so that all of them together weigh as much as the letters. */
const WORD_WEIGHT = 4;
/** What keeps one stray letter from being certain. */
const DOUBT = 0.02;
