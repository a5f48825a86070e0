import type { Layers } from "../document/document";
import { isDash, isGlued, isNumber, keyOf, lemmaOf } from "../document/rows";
import { MONTHS } from "../lexicon/months";
import { parseFigure, splitFigure } from "../numbers/index";
import type { TokenRange } from "../text/span";
import { isYear } from "./calendar";

const months = new Map<string, number>(MONTHS.map((entry) => [entry.name, entry.month]));

export const MONTH_NAMES: readonly string[] = [...months.keys()];

/** The month named at `row`, in any inflection, or null. */
export function monthAt(doc: Layers, row: number, limit: TokenRange): number | null {
  return row < limit.from || row >= limit.to ? null : (months.get(lemmaOf(doc, row)) ?? null);
}

/** The whole figure at `row`, with or without an ending, or null. */
export function figureAt(doc: Layers, row: number, limit: TokenRange): number | null {
  if (row < limit.from || row >= limit.to || !isNumber(doc, row)) return null;
  const split = splitFigure(keyOf(doc, row));
  const value = split && parseFigure(split.figure);
  return value !== null && Number.isInteger(value) ? value : null;
}

/** The year before a word for «year»: «2025 жылы», «2025 ж.»; `to` is the row behind that word. */
export function yearAt(
  doc: Layers,
  row: number,
  limit: TokenRange,
): { readonly year: number; readonly to: number } | null {
  const year = figureAt(doc, row, limit);
  if (year === null || !isYear(year) || row + 1 >= limit.to || !isYearWord(doc, row + 1)) return null;
  return { year, to: row + 2 };
}

const YEAR_SIGNS = new Set(["ж.", "жж.", "ж", "жж", "жылғы"]);

export function isYearWord(doc: Layers, row: number): boolean {
  return lemmaOf(doc, row) === "жыл" || YEAR_SIGNS.has(keyOf(doc, row));
}

/** Two figures with a dash between them, «27-28», «2020 – 2030»; `to` is the row behind the second. */
export function figureRange(
  doc: Layers,
  row: number,
  limit: TokenRange,
): { readonly first: number; readonly last: number; readonly to: number } | null {
  const first = figureAt(doc, row, limit);
  if (first === null || row + 2 >= limit.to || !isDash(doc, row + 1)) return null;
  const last = figureAt(doc, row + 2, limit);
  // Glued on both sides or on neither: «27-28», «27 – 28», but «27 -28» is a negative number.
  if (last === null || last <= first || isGlued(doc, row + 1) !== isGlued(doc, row + 2)) return null;
  return { first, last, to: row + 3 };
}
