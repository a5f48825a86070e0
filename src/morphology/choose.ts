import type { Reading } from "../document/reading";
import { Kind, keyAt, type TokenTable } from "../document/tokens";
import type { TokenRange } from "../text/span";
import { bounded } from "./bounded";
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
    return this.table.kind[row] === Kind.word ? formOf(this.#surface(row)).readings : [this.at(row)];
  }

  #surface(row: number): string {
    return this.text.slice(this.table.start[row], this.table.end[row]);
  }

  #choose({ from, to }: TokenRange): void {
    const tokens: (WordForm | Choices)[] = [];
    for (let row = from; row < to; row++) {
      const kind = this.table.kind[row];
      if (kind === Kind.word) tokens.push(formOf(this.#surface(row)));
      else tokens.push(choicesOfSign(kind === Kind.number, this.text[this.table.start[row]!]!));
    }
    const choices = cheapestPath(tokens);
    for (let row = from; row < to; row++) {
      const token = tokens[row - from]!;
      this.#rows[row] = "readings" in token ? asName(token, choices[row - from]!, row === from) : this.#sign(row);
    }
  }

  #sign(row: number): Reading {
    return readSign(this.table.kind[row]!, keyAt(this.table, row));
  }

  #sentence(row: number): number {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.table.length);
      for (const [i, { from, to }] of this.sentences().entries()) this.#sentenceOf.fill(i, from, to);
    }
    return this.#sentenceOf[row]!;
  }
}

/** Readings of signs and figures, by their key behind the letter that stands for their kind. */
const signs = bounded((id) => signReading(id.charCodeAt(0), id.slice(1)));

function readSign(kind: number, key: string): Reading {
  return signs(String.fromCharCode(kind) + key);
}

/** «27-ші», «5», «,»: a figure may carry an ending. */
function signReading(kind: number, key: string): Reading {
  const pos = POS_OF_KIND[kind]!;
  const hyphen = key.search(/[-‐‑'’]/);
  const found = kind !== Kind.punctuation && hyphen > 0 ? endingReadings(key.slice(0, hyphen), key.slice(hyphen + 1))[0] : undefined;
  return Object.freeze(found ? { ...found, pos } : { lemma: key, pos, feats: "", stem: key, suffixes: [] });
}
