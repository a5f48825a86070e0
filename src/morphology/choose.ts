import { feature, type Reading } from "../document/reading";
import { Kind, keyAt, type TokenTable } from "../document/tokens";
import { isCapitalized } from "../text/letters";
import type { TokenRange } from "../text/span";
import { isKnownName, isKnownStem } from "./stems";
import { analyzeForm, endingFeatures } from "./words";

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

/** The reading of each row, chosen at its first use and kept. */
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
    this.#rows[row] ??= this.#choose(row);
    return this.#rows[row];
  }

  /** Every reading of the row's form, best first. */
  allAt(row: number): readonly Reading[] {
    return this.table.kind[row] === Kind.word ? analyzeForm(this.#surface(row)) : [this.at(row)];
  }

  #surface(row: number): string {
    return this.text.slice(this.table.start[row], this.table.end[row]);
  }

  #choose(row: number): Reading {
    const kind = this.table.kind[row]!;
    if (kind !== Kind.word) return this.#sign(row, kind);
    const surface = this.#surface(row);
    const readings = analyzeForm(surface);
    const sentence = this.sentences()[this.#sentence(row)]!;
    const finite = endsClause(this.text, this.table, row, sentence) ? readings.find(isFiniteForm) : undefined;
    const best = finite ?? readings[0]!;
    return isCapitalized(surface) ? asName(best, readings, surface, row === sentence.from) : best;
  }

  #sign(row: number, kind: number): Reading {
    const key = keyAt(this.table, row);
    const hyphen = key.indexOf("-");
    const ending = kind === Kind.punctuation || hyphen < 1 ? "" : key.slice(hyphen + 1);
    return {
      lemma: ending ? key.slice(0, hyphen) : key,
      pos: POS_OF_KIND[kind]!,
      feats: ending ? endingFeatures(ending) : "",
      stem: ending ? key.slice(0, hyphen) : key,
      suffixes: ending ? [ending] : [],
    };
  }

  #sentence(row: number): number {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.table.length);
      for (const [i, { from, to }] of this.sentences().entries()) this.#sentenceOf.fill(i, from, to);
    }
    return this.#sentenceOf[row]!;
  }
}

const isFiniteForm = (reading: Reading) => feature(reading, "VerbForm") === "Fin";

/** True before the sentence's closing mark or a comma, and behind «деп»: there «жазды» is rather a verb than «the summer». */
function endsClause(text: string, table: TokenTable, row: number, sentence: TokenRange): boolean {
  if (row > sentence.from && keyAt(table, row - 1) === "деп") return true;
  const next = row + 1;
  return next >= sentence.to || (table.kind[next] === Kind.punctuation && /[.!?…,»"]/.test(text[table.start[next]!]!));
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
