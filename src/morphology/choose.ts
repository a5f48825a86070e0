import type { Reading } from "../document/reading";
import { Kind, keyAt, TOKEN_KINDS, type TokenTable } from "../document/tokens";
import { bounded } from "../text/bounded";
import type { TokenRange } from "../text/span";
import { asName } from "./names";
import { type Choices, cheapestPath, choicesOfSign } from "./path";
import { endingReadings, formOf, type WordForm } from "./words";

/** Part of speech of the tokens that are no words. */
const POS_OF_KIND: Readonly<Record<number, string>> = {
  [Kind.number]: "NUM",
  [Kind.punctuation]: "PUNCT",
  [Kind.symbol]: "SYM",
  [Kind.emoji]: "SYM",
  [Kind.url]: "X",
  [Kind.email]: "X",
  [Kind.hashtag]: "X",
  [Kind.mention]: "X",
};

/** The reading of each row, chosen for a whole sentence at its first use and kept. */
export class ChosenReadings {
  #rows: (Reading | undefined)[];
  #sentenceOf: Int32Array | undefined;

  constructor(
    private readonly text: string,
    private readonly table: TokenTable,
    private readonly sentences: () => readonly TokenRange[],
  ) {
    this.#rows = new Array(table.length);
  }

  at(row: number): Reading {
    let reading = this.#rows[row];
    if (reading === undefined) {
      this.#choose(this.sentences()[this.#sentence(row)]!);
      reading = this.#rows[row]!;
    }
    return reading;
  }

  /** Every reading of the row's form, best first. */
  allAt(row: number): readonly Reading[] {
    return this.table.kind[row] === Kind.word ? this.#form(row).readings : [this.at(row)];
  }

  /** The key is asked first, where the word is written like it: its hash is known, that of a new slice is not. */
  #form(row: number): WordForm {
    const key = keyAt(this.table, row);
    const start = this.table.start[row]!;
    const end = this.table.end[row]!;
    const plain = end - start === key.length && this.text.startsWith(key, start);
    return formOf(plain ? key : this.text.slice(start, end));
  }

  #choose({ from, to }: TokenRange): void {
    const { kind } = this.table;
    const forms: (WordForm | null)[] = [];
    const tokens: Choices[] = [];
    for (let row = from; row < to; row++) {
      const form = kind[row] === Kind.word ? this.#form(row) : null;
      forms.push(form);
      tokens.push(form?.choices ?? choicesOfSign(kind[row] === Kind.number, this.text[this.table.start[row]!]!));
    }
    const path = cheapestPath(tokens);
    for (let row = from; row < to; row++) {
      const form = forms[row - from]!;
      this.#rows[row] =
        form === null ? signs[kind[row]!]!(keyAt(this.table, row)) : asName(form, path[row - from]!, row === from);
    }
  }

  #sentence(row: number): number {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.table.length);
      for (const [i, { from, to }] of this.sentences().entries()) this.#sentenceOf.fill(i, from, to);
    }
    return this.#sentenceOf[row]!;
  }
}

/** Readings of signs and figures by their key, for each kind of token. */
const signs = TOKEN_KINDS.map((_, kind) => bounded((key) => signReading(kind, key)));

/** «27-ші», «5», «,»: a figure may carry an ending. */
function signReading(kind: number, key: string): Reading {
  const pos = POS_OF_KIND[kind]!;
  const hyphen = key.search(/[-‐‑'’]/);
  const found =
    kind !== Kind.punctuation && hyphen > 0
      ? endingReadings(key.slice(0, hyphen), key.slice(hyphen + 1))[0]?.reading
      : undefined;
  return Object.freeze(found ? { ...found, pos } : { lemma: key, pos, feats: "", stem: key, suffixes: [] });
}
