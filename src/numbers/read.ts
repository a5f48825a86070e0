import type { Layers } from "../document/document";
import { isNumber, keyOf, lemmaOf } from "../document/rows";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { ORDINAL_WORDS } from "../lexicon/ordinal-words";
import { isEnding } from "../text/endings";
import type { TokenRange } from "../text/span";
import { isOrdinalEnding, parseFigure, splitFigure } from "./figures";

/** A number in running text: its rows and value. The ending, if any, stands on the last row. */
export interface NumberMatch extends TokenRange {
  readonly value: number;
  readonly ordinal: boolean;
}

type WordKind = (typeof NUMBER_WORDS)[number]["kind"];

/** One token of a number; `inflected` ends the number, since only its last word takes endings. */
interface Piece {
  readonly value: number;
  readonly kind: WordKind | "figure";
  readonly ordinal: boolean;
  readonly inflected: boolean;
}

const numberWords = new Map<string, { value: number; kind: WordKind }>(
  NUMBER_WORDS.map((entry) => [entry.word, entry]),
);
const ordinalWords = new Map<string, number>(ORDINAL_WORDS.map((entry) => [entry.word, entry.value]));

/** Keys and dictionary forms with which a number can begin. */
export const NUMBER_ANCHORS: readonly string[] = [...numberWords.keys(), ...ordinalWords.keys()];

function pieceAt(doc: Layers, row: number): Piece | null {
  const key = keyOf(doc, row);
  if (isNumber(doc, row)) {
    const split = splitFigure(key);
    const value = split && parseFigure(split.figure);
    // «434-бабы», «6-басқарма», «10-сынып»: a noun behind the hyphen makes it a name, no number.
    if (split === null || value === null || (split.ending !== "" && !isEnding(split.ending))) return null;
    return { value, kind: "figure", ordinal: isOrdinalEnding(split.ending), inflected: split.ending !== "" };
  }
  const whole = numberWords.get(key);
  if (whole) return { ...whole, ordinal: false, inflected: false };
  const lemma = lemmaOf(doc, row);
  const ordinal = ordinalWords.get(key) ?? ordinalWords.get(lemma);
  if (ordinal !== undefined) return { value: ordinal, kind: "unit", ordinal: true, inflected: true };
  const word = numberWords.get(lemma);
  return word ? { ...word, ordinal: false, inflected: true } : null;
}

/**
 * The longest number that begins at `row` and ends before `limit.to`, or null: «23», «жиырма үш мыңнан», «1 млрд 200 млн»,
 * «екі жарым миллион», «27-ші».
 */
export function readNumber(doc: Layers, row: number, limit: TokenRange): NumberMatch | null {
  const sum = new NumberSum();
  let at = row;
  let ordinal = false;
  while (at < limit.to) {
    const piece = pieceAt(doc, at);
    if (!piece || !sum.add(piece)) break;
    at++;
    ordinal = piece.ordinal;
    if (piece.inflected) break;
  }
  if (at === row) return null;
  return { from: row, to: at, value: sum.value, ordinal };
}

/** Adds pieces as long as they make one number: each scale smaller than the last, each word smaller than the one before. */
class NumberSum {
  #total = 0;
  #group = 0;
  /** The value that the next plain word must stay below; Infinity at the start. */
  #below = Number.POSITIVE_INFINITY;
  #scale = Number.POSITIVE_INFINITY;
  #open = false;
  /** True behind a figure, which no plain word may follow: «5 екі». */
  #figure = false;

  add({ value, kind }: Piece): boolean {
    if (kind === "scale") return this.#multiply(value);
    if (kind === "fraction") return this.#fraction(value);
    if (kind === "figure") {
      if (this.#open || value >= this.#scale) return false;
      this.#figure = true;
    } else if (this.#figure || value >= this.#below) return false;
    this.#group += value;
    this.#open = true;
    this.#below = kind === "ten" ? 10 : value === 0 ? 0 : 1;
    return true;
  }

  #multiply(scale: number): boolean {
    if (scale === 100 && this.#open && this.#group >= 10) return false;
    if (scale === 100) {
      if (this.#figure || (this.#group >= 1 && this.#below > 1)) return false;
      this.#group = (this.#open ? this.#group : 1) * 100;
      this.#below = 100;
      this.#open = true;
      return true;
    }
    if (scale >= this.#scale) return false;
    this.#total += (this.#open ? this.#group : 1) * scale;
    this.#scale = scale;
    this.#group = 0;
    this.#below = Number.POSITIVE_INFINITY;
    this.#open = false;
    this.#figure = false;
    return true;
  }

  /** «екі жарым» 2.5, «екі миллион жарым» 2.5 million, «жарты» 0.5; a fraction closes its group. */
  #fraction(value: number): boolean {
    if (this.#below === 0) return false;
    if (this.#open || this.#scale === Number.POSITIVE_INFINITY) this.#group += value;
    else this.#total += value * this.#scale;
    this.#below = 0;
    this.#open = true;
    return true;
  }

  get value(): number {
    // Products such as 2.3 × 10⁶ come out a hair off; fifteen digits are all that a double holds anyway.
    return Number((this.#total + this.#group).toPrecision(15));
  }
}
