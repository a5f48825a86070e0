/**
 * People, organisations, places and KazNERD's other classes; the tagger by itself.
 *
 * @module matin/entities
 * @category Names and quotations
 */

import type { EntityMention } from "../document/mention";
import { tagForms } from "../entities/tagger/index";
import { openLayers, openWords } from "../pipeline";

export { ENTITY_LABELS, type EntityLabel, type EntityMention, type Label, VALUE_LABELS } from "../document/mention";

/**
 * What a text names, as `analyze(text).entities`.
 *
 * @throws TypeError if `text` is no string.
 */
export function findEntities(text: string): readonly EntityMention[] {
  if (typeof text !== "string") throw new TypeError(`findEntities: text must be a string, got ${typeof text}`);
  return openLayers(text).entities;
}

/**
 * IOB2 tags for a sentence that is split already: KazNERD's 25 classes, as the model alone sees them. `analyze` goes
 * further: its names have their marks and heads, nest, and are the same throughout a document.
 *
 * @param words The words of one sentence, marks and figures as words of their own.
 * @returns A tag a word: `O`, `B-PERSON`, `I-PERSON` …
 * @throws TypeError if `words` is no array of strings, naming the first that is none.
 * @example tagWords(["Қазақстанда", "5", "адам"]) // ["B-GPE", "B-CARDINAL", "O"]
 */
export function tagWords(words: readonly string[]): string[] {
  if (!Array.isArray(words)) throw new TypeError(`tagWords: words must be an array of strings, got ${typeof words}`);
  words.forEach((word, i) => {
    if (typeof word !== "string") throw new TypeError(`tagWords: words[${i}] must be a string, got ${typeof word}`);
  });
  return tagForms(openWords(words).forms);
}
