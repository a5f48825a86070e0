import type { Reading } from "../document/reading";
import { Kind } from "../document/tokens";
import { FORMS } from "./forms";
import { analyzeFully } from "./words";

export type { Reading } from "../document/reading";
export { ChosenReadings } from "./choose";
export { FORMS } from "./forms";
export { type Features, inflect } from "./inflect";
export { nominative } from "./phrases";

function wordOf(caller: string, word: string): string {
  if (typeof word !== "string") throw new TypeError(`${caller}: word must be a string, got ${typeof word}`);
  return word.trim();
}

function firstReading(caller: string, word: string): Reading | undefined {
  return FORMS.formOf(wordOf(caller, word), Kind.word).readings[0];
}

/**
 * Every reading of a word by itself, best first: what it is an inflection of, its part of speech (сөз табы) and features
 * after Universal Dependencies, and where its stem (түбір) ends and each ending (жалғау) begins. Stems that no lexicon
 * has are guessed from the endings.
 *
 * @param word One word in any inflection and capitalisation; its endings may follow a hyphen or an apostrophe.
 * @throws TypeError if `word` is no string.
 * @example analyzeWord("министрлігінің")[0]
 * // { lemma: "министрлік", pos: "NOUN", feats: "Case=Gen|Person[psor]=3", stem: "министрліг", suffixes: ["і", "нің"] }
 */
export function analyzeWord(word: string): readonly Reading[] {
  return analyzeFully(wordOf("analyzeWord", word));
}

/**
 * The dictionary form of a word by itself: nominative singular (атау септік); for verbs the bare stem. In running text
 * `analyze(text).tokens` knows better, as it sees the neighbours.
 *
 * @throws TypeError if `word` is no string.
 * @example lemmatize("ұйымдарымыздың") // "ұйым"
 * @example lemmatize("хабарлады") // "хабарла"
 */
export function lemmatize(word: string): string {
  return firstReading("lemmatize", word)?.lemma ?? "";
}

/**
 * What the endings of a word stand on, as it is written: «кітаб» of «кітабы». For one key that all forms of a word share,
 * take `lemmatize`.
 *
 * @throws TypeError if `word` is no string.
 * @example stem("кітаптарымызда") // "кітап"
 * @example stem("халқының") // "халқ"
 */
export function stem(word: string): string {
  return firstReading("stem", word)?.stem ?? "";
}
