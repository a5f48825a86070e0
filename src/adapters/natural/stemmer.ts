/// <reference path="./natural-modules.d.ts" />
import type { Stemmer } from "natural";
import NaturalStemmer from "natural/lib/natural/stemmers/stemmer.js";
import type { AnalyzedToken } from "../../document/document";
import { lemmatize } from "../../entries/morphology";
import { analyze } from "../../pipeline";
import { stopwords } from "./stopwords";
import { isMark } from "./tokenizer";

// natural types every stemmer with the steps of Porter's algorithm, which only its own English one has.
const Base: new () => Stemmer = NaturalStemmer;

/** Pronouns, postpositions, conjunctions, particles, auxiliaries, interjections. */
const CLOSED: ReadonlySet<string> = new Set(["ADP", "AUX", "CCONJ", "DET", "INTJ", "PART", "PRON", "SCONJ"]);

export interface KazakhStemmerOptions {
  /** In place of matin's list. */
  readonly stopwords?: Iterable<string>;
}

/**
 * Gives dictionary forms, in lower case, wherever natural takes a stemmer: its classifiers, its sentiment analyzer.
 * The methods are fields because natural's base sets fields, which would hide methods; so they can be passed on by
 * themselves. Each stemmer has stop words of its own, where natural's share one list.
 *
 * @example new KazakhStemmer().tokenizeAndStem("Ұйымдар мен мектептерге көмектесті") // ["ұйым", "мектеп", "көмектес"]
 */
export class KazakhStemmer extends Base {
  readonly #stopwords: Set<string>;

  constructor(options: KazakhStemmerOptions = {}) {
    super();
    this.#stopwords = new Set(options.stopwords ?? stopwords);
  }

  /** The dictionary form of a word without its context, as natural's stemmers take it. */
  override stem = (word: string): string => lemmatize(word).toLowerCase();

  /** The dictionary forms of a text's words in their context, without stop words unless `keepStops` says so. */
  override tokenizeAndStem = (text: string, keepStops = false): string[] => {
    const lemmas: string[] = [];
    for (const token of analyze(text).tokens) {
      if (isMark(token.kind) || (!keepStops && this.#isStop(token))) continue;
      lemmas.push(token.lemma.toLowerCase());
    }
    return lemmas;
  };

  override addStopWord = (word: string): void => {
    this.#stopwords.add(word);
  };

  override addStopWords = (words: readonly string[]): void => {
    for (const word of words) this.#stopwords.add(word);
  };

  override removeStopWord = (word: string): void => {
    this.#stopwords.delete(word);
  };

  override removeStopWords = (words: readonly string[]): void => {
    for (const word of words) this.#stopwords.delete(word);
  };

  /** The dictionary form counts for the closed classes only: «алды» is a form of «ал» (take), which is no «ал» (but). */
  #isStop({ text, lemma, pos }: AnalyzedToken): boolean {
    return this.#stopwords.has(text.toLowerCase()) || (CLOSED.has(pos) && this.#stopwords.has(lemma.toLowerCase()));
  }
}
