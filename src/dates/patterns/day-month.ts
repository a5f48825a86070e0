import type { Layers } from "../../document/document";
import { isPossessed, lemmaOf } from "../../document/rows";
import { NUMBER } from "../../match/rules";
import type { TokenRange } from "../../text/span";
import { formatDay, formatMonth, isDay, isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import { figureAt, figureRange, isYearWord, MONTH_NAMES, monthAt, yearAt } from "../words";

const iso = (year: number | null, month: number, day: number) =>
  `${year === null ? "XXXX" : String(year)}-${formatDay(month, day)}`;

/** The year that may stand behind a month: «27 ақпан 2026», «27 ақпан 2026 жылы». */
function trailingYear(doc: Layers, row: number, limit: TokenRange): { year: number | null; to: number } {
  const year = figureAt(doc, row, limit);
  if (year === null || !isYear(year)) return { year: null, to: row };
  return { year, to: row + 1 < limit.to && isYearWord(doc, row + 1) ? row + 2 : row + 1 };
}

/** «27 ақпан күні»: the word for «day» belongs to the date. */
function withDayWord(doc: Layers, row: number, limit: TokenRange): number {
  return row < limit.to && lemmaOf(doc, row) === "күн" && isPossessed(doc, row) ? row + 1 : row;
}

/** «27 ақпан», «2024 жылғы 27 ақпанда», «27 ақпан 2026 жыл», «27-28 ақпан». */
export const dayMonth: DateRule = {
  name: "dates.day-month",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const before = yearAt(doc, row, limit);
    const dayRow = before ? before.to : row;
    const range = figureRange(doc, dayRow, limit);
    const day = range ? range.first : figureAt(doc, dayRow, limit);
    const monthRow = range ? range.to : dayRow + 1;
    const month = monthAt(doc, monthRow, limit);
    if (day === null || month === null) return null;
    const after = before ? { year: before.year, to: monthRow + 1 } : trailingYear(doc, monthRow + 1, limit);
    if (!isDay(day, month, after.year) || (range && !isDay(range.last, month, after.year))) return null;
    const first = iso(after.year, month, day);
    const value = range ? `${first}/${iso(after.year, month, range.last)}` : first;
    return { from: row, to: withDayWord(doc, after.to, limit), ...draft({ value }) };
  },
};

/** «ақпанның 27-сі», «2025 жылдың ақпанының 3-інде». */
export const monthDay: DateRule = {
  name: "dates.month-day",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const month = monthAt(doc, row, limit);
    const day = figureAt(doc, row + 1, limit);
    if (month === null || day === null || doc.reading(row).feats.includes("Case=Gen") === false) return null;
    const before = row - 2 >= limit.from ? yearAt(doc, row - 2, limit) : null;
    const year = before?.year ?? null;
    if (!isDay(day, month, year)) return null;
    return { from: before ? row - 2 : row, to: row + 2, ...draft({ value: iso(year, month, day) }) };
  },
};

/** «2010 жылдың мамыр айында», «желтоқсанда», «мамыр айы». A bare month's name is no date: «наурыз» is a feast too. */
export const month: DateRule = {
  name: "dates.month",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const number = monthAt(doc, row, limit);
    if (number === null || (row > limit.from && figureAt(doc, row - 1, limit) !== null)) return null;
    const before = row - 2 >= limit.from ? yearAt(doc, row - 2, limit) : null;
    const hasMonthWord = row + 1 < limit.to && lemmaOf(doc, row + 1) === "ай" && isPossessed(doc, row + 1);
    const inflected = doc.reading(row).suffixes.length > 0;
    if (!before && !hasMonthWord && !inflected) return null;
    const value = `${before ? before.year : "XXXX"}-${formatMonth(number)}`;
    return { from: before ? row - 2 : row, to: hasMonthWord ? row + 2 : row + 1, ...draft({ value }) };
  },
};
