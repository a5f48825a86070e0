import type { Layers } from "../document/document";
import { isDash, isGlued, isNumber, isPossessed, keyOf, lemmaOf } from "../document/rows";
import type { TokenRange } from "../text/span";
import { denominatorAt, isNumberWord, type Piece, pieceAt } from "./pieces";
import { NumberSum } from "./sum";

/** A number in running text: its rows and value. The ending, if any, stands on the last row. */
export interface NumberMatch extends TokenRange {
  readonly value: number;
  /** Upper end of «бес-алты», else null. */
  readonly max: number | null;
  readonly ordinal: boolean;
  /** True for «жүздей», «мыңдаған». */
  readonly about: boolean;
}

/**
 * The longest number that begins at `row` and ends before `limit.to`, or null: «23», «жиырма үш мыңнан», «1 млрд 200 млн»,
 * «екі жарым миллион», «екі бүтін оннан үш», «үштен бірі», «бес-алты мың», «27-ші».
 */
export function readNumber(doc: Layers, row: number, limit: TokenRange): NumberMatch | null {
  if (row >= limit.to || !canBegin(doc, row)) return null;
  let read = kept.get(doc);
  if (read === undefined) {
    read = new Map();
    kept.set(doc, read);
  }
  const known = read.get(row);
  if (known !== undefined && known.end === limit.to) return known.number;
  const first = pieceAt(doc, row);
  const number = first && (fractionAt(doc, row, first, limit) ?? sumAt(doc, row, first, limit));
  read.set(row, { end: limit.to, number });
  return number;
}

/** A dozen rules of dates and quantities ask for the number at the same row; it is read once for each end of the limit. */
const kept = new WeakMap<Layers, Map<number, { readonly end: number; readonly number: NumberMatch | null }>>();

const canBegin = (doc: Layers, row: number) => isNumber(doc, row) || isNumberWord(doc, row);

/** «үштен бір», «төрттен бірі», «оннан тоғызы», «2/3»: a share of one. */
function fractionAt(doc: Layers, row: number, first: Piece, limit: TokenRange): NumberMatch | null {
  if (first.kind === "figure" && keyOf(doc, row + 1) === "/" && row + 2 < limit.to) {
    const below = pieceAt(doc, row + 2);
    if (!isGlued(doc, row + 1) || !isGlued(doc, row + 2) || below?.kind !== "figure" || below.ordinal) return null;
    if (below.value <= first.value || below.value > 20 || !Number.isInteger(first.value)) return null;
    return { from: row, to: row + 3, value: first.value / below.value, max: null, ordinal: false, about: false };
  }
  const whole = denominatorAt(doc, row);
  if (whole === null || row + 1 >= limit.to) return null;
  const part = pieceAt(doc, row + 1) ?? onePart(doc, row + 1);
  if (part === null || part.ordinal || part.next !== null || part.kind === "scale" || part.value >= whole) return null;
  // «бестен үш алды» counts something else: a share is possessed, or stands before «бөлігі».
  if (!isPossessed(doc, row + 1) && lemmaOf(doc, row + 2) !== "бөлік" && row + 2 < limit.to) return null;
  return { from: row, to: row + 2, value: part.value / whole, max: null, ordinal: false, about: false };
}

/** «бірі» is "one of them" and no number anywhere else. */
const onePart = (doc: Layers, row: number): Piece | null =>
  /^бір(?:і|ін|іне|інің|інде|інен)$/.test(keyOf(doc, row))
    ? { value: 1, next: null, kind: "unit", ordinal: false, about: false, inflected: true }
    : null;

function sumAt(doc: Layers, row: number, first: Piece, limit: TokenRange): NumberMatch | null {
  const low = new NumberSum();
  let high: NumberSum | null = null;
  /** What multiplied the second of a pair, «бес-алты |мың», and so the first as well. */
  let scale = 1;
  let at = row;
  let piece: Piece | null = first;
  let ordinal = false;
  let about = false;
  while (piece !== null && (high ?? low).takes(piece)) {
    (high ?? low).add(piece);
    if (high !== null && piece.kind === "scale") scale *= piece.value;
    if (piece.next !== null) {
      if (high !== null) break;
      high = new NumberSum();
      high.add(piece.next);
    }
    at++;
    ({ ordinal, about } = piece);
    if (piece.inflected) break;
    const decimals: number = high === null ? decimalsBehind(doc, at, low, limit) : at;
    const closed = decimals > at && endsNumber(doc, decimals - 1);
    at = decimals;
    piece = !closed && at < limit.to ? pieceAt(doc, at, true) : null;
  }
  if (at === row) return null;
  const max = high?.value ?? null;
  const value = max !== null && low.value * scale < max ? low.value * scale : low.value;
  if (max !== null && value >= max) return null;
  return { from: row, to: at, value, max, ordinal, about };
}

const AND = new Set(["да", "де", "та", "те"]);

/** Reads «бүтін оннан үш», «бүтін төрт» or «те сегіз» behind a whole number into its sum; the row behind it. */
function decimalsBehind(doc: Layers, row: number, sum: NumberSum, limit: TokenRange): number {
  const word = keyOf(doc, row);
  const whole = sum.value;
  if (row + 1 >= limit.to || (word !== "бүтін" && !AND.has(word))) return row;
  const isWhole = word === "бүтін";
  const denominator = isWhole ? denominatorAt(doc, row + 1) : null;
  const from = denominator === null ? row + 1 : row + 2;
  const part = smallNumberAt(doc, from, limit);
  if (part === null || (denominator !== null && part.value >= denominator)) return row;
  // «жүз де он тоғыз» 119, «төрт те сегіз» 4.8.
  if (!isWhole && whole >= 100 && whole % 100 === 0 && part.value < 100) sum.addDecimals(part.value);
  else if (!isWhole && (whole >= 100 || part.value >= 100)) return row;
  else sum.addDecimals(part.value / (denominator ?? 10 ** String(part.value).length));
  return part.to;
}

/** True where the last word of what was read carries an ending, which closes the number. */
const endsNumber = (doc: Layers, row: number) => pieceAt(doc, row, true)?.inflected ?? false;

/** A whole number below a thousand in words or figures, its scale left to what follows. */
function smallNumberAt(doc: Layers, row: number, limit: TokenRange): { value: number; to: number } | null {
  const sum = new NumberSum();
  let at = row;
  for (; at < limit.to; at++) {
    const piece = pieceAt(doc, at, true);
    if (piece === null || piece.ordinal || piece.next !== null || piece.kind === "fraction") break;
    if ((piece.kind === "scale" && piece.value > 100) || !Number.isInteger(piece.value) || !sum.add(piece)) break;
    if (piece.inflected) return { value: sum.value, to: at + 1 };
  }
  return at === row ? null : { value: sum.value, to: at };
}

/** True for a hyphen or dash at `row` that ties two numbers: glued on both sides or on neither. */
export function tiesNumbers(doc: Layers, row: number): boolean {
  return isDash(doc, row) && isGlued(doc, row) === isGlued(doc, row + 1);
}
