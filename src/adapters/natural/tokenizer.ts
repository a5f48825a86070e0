/// <reference path="./natural-modules.d.ts" />
import type { Tokenizer } from "natural";
import NaturalTokenizer from "natural/lib/natural/tokenizers/tokenizer.js";
import type { TokenKind } from "../../document/tokens";
import { tokenize } from "../../entries/tokenize";
import { analyze } from "../../pipeline";

const Base: typeof Tokenizer = NaturalTokenizer;

export interface KazakhTokenizerOptions {
  /** Punctuation, symbols and emoji as well, as natural's `WordPunctTokenizer` gives them. */
  readonly punctuation?: boolean;
  /** Dictionary forms in lower case, chosen by the context, in place of what the text says: for `TfIdf` and `NGrams`, which take no stemmer. */
  readonly lemmas?: boolean;
}

/** What is no word: natural's own tokenizers drop it as well. */
const MARKS: ReadonlySet<TokenKind> = new Set<TokenKind>(["punctuation", "symbol", "emoji"]);

export const isMark = (kind: TokenKind) => MARKS.has(kind);

/**
 * Splits Kazakh into words, wherever natural takes a tokenizer.
 *
 * @throws TypeError from `tokenize` if its text is no string.
 * @example new KazakhTokenizer().tokenize("Әкім 5 мектеп ашты.") // ["Әкім", "5", "мектеп", "ашты"]
 */
export class KazakhTokenizer extends Base {
  readonly #punctuation: boolean;
  readonly #lemmas: boolean;

  constructor({ punctuation = false, lemmas = false }: KazakhTokenizerOptions = {}) {
    super();
    this.#punctuation = punctuation;
    this.#lemmas = lemmas;
  }

  tokenize(text: string): string[] {
    const words: string[] = [];
    if (this.#lemmas) {
      for (const token of analyze(text).tokens) if (this.#keeps(token.kind)) words.push(token.lemma.toLowerCase());
    } else {
      for (const token of tokenize(text)) if (this.#keeps(token.kind)) words.push(token.text);
    }
    return words;
  }

  #keeps(kind: TokenKind): boolean {
    return this.#punctuation || !isMark(kind);
  }
}
