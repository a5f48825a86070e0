import { type Reading } from "../document/reading";
import { Kind, keyAt, type TokenTable } from "../document/tokens";
import { isCapitalized } from "../text/letters";
import type { TokenRange } from "../text/span";
import { isKnownName, isKnownStem } from "./stems";
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
    const forms: (WordForm | null)[] = [];
    for (let row = from; row < to; row++) {
      forms.push(this.table.kind[row] === Kind.word ? formOf(this.#surface(row)) : null);
    }
    const choices = cheapestPath(forms.map((form, i) => form ?? this.#signOf(from + i)));
    for (const [i, form] of forms.entries()) {
      this.#rows[from + i] = form === null ? this.#sign(from + i) : this.#named(form, choices[i]!, from + i, i === 0);
    }
  }

  #signOf(row: number): Choices {
    return choicesOfSign(this.table.kind[row] === Kind.number, this.text[this.table.start[row]!]!);
  }

  #named({ readings }: WordForm, choice: number, row: number, first: boolean): Reading {
    const surface = this.#surface(row);
    return isCapitalized(surface) ? asName(readings[choice]!, readings, surface, first) : readings[choice]!;
  }

  #sign(row: number): Reading {
    const kind = this.table.kind[row]!;
    const key = keyAt(this.table, row);
    const pos = POS_OF_KIND[kind]!;
    const hyphen = key.search(/[-‐‑'’]/);
    if (kind !== Kind.punctuation && hyphen > 0) {
      const found = endingReadings(key.slice(0, hyphen), key.slice(hyphen + 1))[0];
      if (found) return { ...found, pos };
    }
    return { lemma: key, pos, feats: "", stem: key, suffixes: [] };
  }

  #sentence(row: number): number {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.table.length);
      for (const [i, { from, to }] of this.sentences().entries()) this.#sentenceOf.fill(i, from, to);
    }
    return this.#sentenceOf[row]!;
  }
}

/**
 * A capitalised word inside a sentence is a name, and so is one at its head that the lexicon knows as one. The lemma
 * then keeps its capital, and only a case comes off, as «Балаева» is no «Балаев» with an ending.
 */
function asName(best: Reading, readings: readonly Reading[], surface: string, first: boolean): Reading {
  if (best.pos === "VERB" && !first && isKnownStem(surface.toLowerCase())) return best;
  if (best.pos !== "NOUN" && best.pos !== "PROPN" && best.pos !== "VERB") return best;
  const known = isKnownName(best.lemma);
  if (first && !known) return best;
  const chosen = known || isKnownStem(best.lemma) ? best : (readings.find(isCaseOnly) ?? best);
  return { ...chosen, pos: "PROPN", lemma: recased(chosen.lemma, surface) };
}

function isCaseOnly(reading: Reading): boolean {
  return reading.pos === "NOUN" && reading.suffixes.length <= 1 && !/psor|Number=Plur/.test(reading.feats);
}

/** The lemma with the capitals of the form it comes from. */
function recased(lemma: string, surface: string): string {
  let i = 0;
  while (i < lemma.length && i < surface.length && surface[i]!.toLowerCase() === lemma[i]) i++;
  return surface.slice(0, i) + lemma.slice(i);
}
