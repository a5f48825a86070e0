import type { Reading } from "../document/reading";
import { analyzeFully, formOf } from "./words";

export type { Reading } from "../document/reading";
export { ChosenReadings } from "./choose";

/**
 * Every reading of a word by itself, best first.
 *
 * @param word One word, in any inflection and capitalisation.
 * @throws TypeError if `word` is no string.
 * @example analyzeWord("министрлігінің")[0] // { lemma: "министрлік", pos: "NOUN", feats: "Case=Gen|Person[psor]=3", … }
 */
export function analyzeWord(word: string): readonly Reading[] {
  if (typeof word !== "string") throw new TypeError(`analyzeWord: word must be a string, got ${typeof word}`);
  return analyzeFully(word.trim());
}

/**
 * The dictionary form of a word by itself: nominative singular; for verbs the bare stem.
 *
 * @throws TypeError if `word` is no string.
 * @example lemmatize("ұйымдарымыздың") // "ұйым"
 */
export function lemmatize(word: string): string {
  if (typeof word !== "string") throw new TypeError(`lemmatize: word must be a string, got ${typeof word}`);
  return formOf(word.trim()).readings[0]?.lemma ?? word;
}

export { type Features, inflect } from "./inflect";
