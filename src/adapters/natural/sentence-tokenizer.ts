/// <reference path="./natural-modules.d.ts" />
import type { SentenceTokenizer } from "natural";
import NaturalSentenceTokenizer from "natural/lib/natural/tokenizers/sentence_tokenizer.js";
import { analyze } from "../../pipeline";

const Base: typeof SentenceTokenizer = NaturalSentenceTokenizer;

export interface KazakhSentenceTokenizerOptions {
  /** Without the white space around sentences (the default). With it, the sentences joined are the text. */
  readonly trim?: boolean;
}

/**
 * Splits Kazakh into sentences. It takes no list of abbreviations: matin knows «т.б.», «млн.», «А. Байтұрсынұлы».
 *
 * @throws TypeError from `tokenize` if its text is no string.
 * @example new KazakhSentenceTokenizer().tokenize("Ол келді. 5 млн. теңге берді.") // ["Ол келді.", "5 млн. теңге берді."]
 */
export class KazakhSentenceTokenizer extends Base {
  readonly #trim: boolean;

  constructor({ trim = true }: KazakhSentenceTokenizerOptions = {}) {
    super([]);
    this.#trim = trim;
  }

  override tokenize(text: string): string[] {
    const { sentences } = analyze(text);
    if (this.#trim) return sentences.map(({ start, end }) => text.slice(start, end));
    if (sentences.length === 0) return text === "" ? [] : [text];
    return sentences.map((_, i) => text.slice(i === 0 ? 0 : sentences[i]!.start, sentences[i + 1]?.start));
  }
}
