import type { Layers } from "../document/document";
import { caseOf, isPossessed, keyOf, lemmaOf, posOf, surfaceAt } from "../document/rows";
import { MONTHS } from "../lexicon/months";
import { readNumber, tiesNumbers } from "../numbers/index";
import type { TokenRange } from "../text/span";
import { isYear } from "./calendar";

const months = new Map<string, number>(MONTHS.map((entry) => [entry.name, entry.month]));

export const MONTH_NAMES: readonly string[] = [...months.keys()];

/** The month named at `row`, in any inflection, or null. */
export function monthAt(doc: Layers, row: number, limit: TokenRange): number | null {
  if (row < limit.from || row >= limit.to) return null;
  // «қаңтарылып» is a verb, «тамыз» by itself the month.
  return months.get(keyOf(doc, row)) ?? (posOf(doc, row) === "VERB" ? null : (months.get(lemmaOf(doc, row)) ?? null));
}

/** A whole number, in figures or words, and the row behind it. */
export interface Whole {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
}

/** The whole number at `row`, with or without an ending: «27», «27-нші», «жиырма жетінші», «бір мың тоғыз жүз тоқсан». */
export function wholeAt(doc: Layers, row: number, limit: TokenRange): Whole | null {
  if (row < limit.from || row >= limit.to) return null;
  const number = readNumber(doc, row, limit);
  if (number === null || number.about || number.max !== null || !Number.isInteger(number.value)) return null;
  return number;
}

/** The year before a word for «year»: «2025 жылы», «2025 ж.», «екі мың оныншы жылы»; `to` is the row behind that word. */
export function yearAt(
  doc: Layers,
  row: number,
  limit: TokenRange,
): { readonly year: number; readonly to: number } | null {
  const whole = wholeAt(doc, row, limit);
  if (whole === null || !isYear(whole.value) || whole.to >= limit.to || !isYearWord(doc, whole.to)) return null;
  return { year: whole.value, to: whole.to + 1 };
}

/** The year that ends right before `row`: of «2010 жылдың |мамыр айында» it is 2010. `from` is its first row. */
export function yearBefore(
  doc: Layers,
  row: number,
  limit: TokenRange,
): { readonly year: number; readonly from: number } | null {
  // A year in words has at most six of them: «бір мың тоғыз жүз тоқсан алтыншы».
  for (let from = Math.max(limit.from, row - LONGEST_YEAR); from < row - 1; from++) {
    const found = yearAt(doc, from, limit);
    if (found?.to === row) return { year: found.year, from };
  }
  return null;
}
const LONGEST_YEAR = 7;

const YEAR_SIGNS = new Set(["ж.", "жж.", "ж", "жж", "жылғы"]);

export function isYearWord(doc: Layers, row: number): boolean {
  return lemmaOf(doc, row) === "жыл" || YEAR_SIGNS.has(keyOf(doc, row));
}

const AND = new Set(["мен", "бен", "пен", "және"]);

/** Two whole numbers with a dash or «мен» between them, «27-28», «2020 – 2030», «15 пен 17»; `to` is the row behind the second. */
export function wholeRange(
  doc: Layers,
  row: number,
  limit: TokenRange,
): { readonly first: number; readonly last: number; readonly to: number } | null {
  const first = wholeAt(doc, row, limit);
  if (first === null || first.to + 1 >= limit.to) return null;
  if (!tiesNumbers(doc, first.to) && !AND.has(keyOf(doc, first.to)) && surfaceAt(doc, first.to) !== "/") return null;
  const last = wholeAt(doc, first.to + 1, limit);
  if (last === null || last.value <= first.value) return null;
  return { first: first.value, last: last.value, to: last.to };
}

/** «27 ақпан күні», «сенбі күндері»: the word for «day» belongs to the date; the row behind it, or `row` where it is not. */
export function behindDayWord(doc: Layers, row: number, limit: TokenRange): number {
  return row < limit.to && lemmaOf(doc, row) === "күн" && (isPossessed(doc, row) || caseOf(doc, row) === "Loc")
    ? row + 1
    : row;
}

/** «22-26 қыркүйек аралығында»: the row behind the word, or `row`. */
export function behindSpanWord(doc: Layers, row: number, limit: TokenRange): number {
  return row < limit.to && /^(?:аралығында|аралығындағы|арасында)$/.test(keyOf(doc, row)) ? row + 1 : row;
}
