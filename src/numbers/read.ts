import type { Layers } from "../document/document";
import { isDash, isGlued, isPossessed, keyOf, lemmaOf } from "../document/rows";
import type { TokenRange } from "../text/span";
import { denominatorAt, type Piece, pieceAt } from "./pieces";
import { NumberSum, rounded } from "./sum";

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
  const first = pieceAt(doc, row);
  if (first === null) return null;
  return fractionAt(doc, row, first, limit) ?? sumAt(doc, row, first, limit);
}

/** «үштен бір», «төрттен бірі», «оннан тоғызы», «2/3»: a share of one. */
function fractionAt(doc: Layers, row: number, first: Piece, limit: TokenRange): NumberMatch | null {
  if (first.kind === "figure" && keyOf(doc, row + 1) === "/" && row + 2 < limit.to) {
    const below = pieceAt(doc, row + 2);
    if (!isGlued(doc, row + 1) || !isGlued(doc, row + 2) || below?.kind !== "figure" || below.ordinal) return null;
    if (below.value <= first.value || below.value > 20 || !Number.isInteger(first.value)) return null;
    return { from: row, to: row + 3, value: rounded(first.value / below.value), max: null, ordinal: false, about: false };
  }
  const whole = denominatorAt(doc, row);
  if (whole === null || row + 1 >= limit.to) return null;
  const part = pieceAt(doc, row + 1) ?? onePart(doc, row + 1);
  if (part === null || part.ordinal || part.max !== null || part.kind === "scale" || part.value >= whole) return null;
  // «бестен үш алды» counts something else: a share is possessed, or stands before «бөлігі».
  if (!isPossessed(doc, row + 1) && lemmaOf(doc, row + 2) !== "бөлік" && row + 2 < limit.to) return null;
  return { from: row, to: row + 2, value: rounded(part.value / whole), max: null, ordinal: false, about: false };
}

/** «бірі» is "one of them" and no number anywhere else. */
const onePart = (doc: Layers, row: number): Piece | null =>
  /^бір(?:і|ін|іне|інің|інде|інен)$/.test(keyOf(doc, row))
    ? { value: 1, max: null, kind: "unit", ordinal: false, about: false, inflected: true }
    : null;

function sumAt(doc: Layers, row: number, first: Piece, limit: TokenRange): NumberMatch | null {
  const low = new NumberSum();
  let high: NumberSum | null = null;
  let at = row;
  let piece: Piece | null = first;
  let ordinal = false;
  let about = false;
  while (piece !== null) {
    if (!(high ?? low).takes(piece)) break;
    if (piece.max !== null) {
      if (at > row) break;
      high = new NumberSum();
      high.add({ ...piece, value: piece.max });
      low.add(piece);
    } else {
      high?.add(piece);
      // «он-он |бес»: what is no scale goes to the second of the pair.
      if (high === null || piece.kind === "scale") low.add(piece);
    }
    at++;
    ({ ordinal, about } = piece);
    if (piece.inflected) break;
    if (high === null) at = decimalsBehind(doc, at, low, limit);
    piece = at < limit.to ? pieceAt(doc, at) : null;
  }
  if (at === row) return null;
  const max = high !== null && high.value > low.value ? high.value : null;
  return { from: row, to: at, value: low.value, max, ordinal, about };
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

/** A whole number below a thousand in words or figures, its scale left to what follows. */
function smallNumberAt(doc: Layers, row: number, limit: TokenRange): { value: number; to: number } | null {
  const sum = new NumberSum();
  let at = row;
  for (; at < limit.to; at++) {
    const piece = pieceAt(doc, at);
    if (piece === null || piece.ordinal || piece.inflected || piece.max !== null || piece.kind === "fraction") break;
    if ((piece.kind === "scale" && piece.value > 100) || !Number.isInteger(piece.value) || !sum.add(piece)) break;
  }
  return at === row ? null : { value: sum.value, to: at };
}

/** True for a hyphen or dash at `row` that ties two numbers: glued on both sides or on neither. */
export function tiesNumbers(doc: Layers, row: number): boolean {
  return isDash(doc, row) && isGlued(doc, row) === isGlued(doc, row + 1);
}

