/**
 * Patterns of your own over tokens, mentions and numbers.
 *
 * @module matin/patterns
 * @category Names and quotations
 */

import type { Document, Layers } from "../document/document";
import { TransliteratedDocument } from "../document/transliterated";
import { compilePatterns as compile, type Pattern, type PatternMatch } from "../match/patterns";
import { analyze } from "../pipeline";

export type { Label, Phrase } from "../document/mention";
export type { Pattern, PatternMatch, PatternStep, RegexPattern, StepPattern } from "../match/patterns";
export type { TokenTest } from "../match/token-test";

/** Patterns that are ready for use. */
export interface PatternMatcher {
  /**
   * The matches in a text or a document, in text order.
   *
   * @throws TypeError for anything but a string or what `analyze` gives.
   */
  find(input: string | Document): readonly PatternMatch[];
}

/**
 * Compiles token patterns and regular expressions, once for any number of texts. Steps test form, lemma, part of speech, class and
 * number; how they are followed is linear in the text, however they are written.
 *
 * @throws TypeError, RangeError naming the pattern and the option that is wrong.
 * @example compilePatterns([{ name: "head", tokens: [{ lemma: "директор" }, { label: "PERSON", as: "who" }] }])
 *   .find("Директоры Аида Балаева келді.")[0].captures.who.text // "Аида Балаева"
 */
export function compilePatterns(patterns: readonly Pattern[]): PatternMatcher {
  const matches = compile(patterns);
  return {
    find: (input) => {
      const doc = typeof input === "string" ? analyze(input) : input;
      if (doc instanceof TransliteratedDocument) return doc.moved(matches(layersOf(doc.cyrillic)));
      return matches(layersOf(doc));
    },
  };
}

/** What `analyze` gives has its token table, which a document read from JSON has not. */
function layersOf(doc: Document): Layers {
  if (typeof doc === "object" && doc !== null && "table" in doc && "sentenceRows" in doc)
    return doc as Document & Layers;
  throw new TypeError(`find: must be a text or a document of analyze, got ${typeof doc}`);
}
