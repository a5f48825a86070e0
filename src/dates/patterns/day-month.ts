import type { Layers } from "../../document/document";
import { caseOf, keyOf } from "../../document/rows";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, tiesNumbers } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { formatDay, isDay, isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import {
  behindDayWord,
  behindSpanWord,
  isYearWord,
  MONTH_NAMES,
  monthAt,
  wholeAt,
  wholeRange,
  yearAt,
  yearBefore,
} from "../words";

const iso = (year: number | null, month: number, day: number) =>
  `${year === null ? "XXXX" : String(year)}-${formatDay(month, day)}`;

/** The year that may stand behind a month: «27 ақпан 2026», «27 ақпан 2026 жылы». */
function trailingYear(doc: Layers, row: number, limit: TokenRange): { year: number | null; to: number } {
  const year = wholeAt(doc, row, limit);
  if (year === null || !isYear(year.value)) return { year: null, to: row };
  return { year: year.value, to: year.to < limit.to && isYearWord(doc, year.to) ? year.to + 1 : year.to };
}

/** «27 ақпан», «2024 жылғы 27 ақпанда», «27 ақпан 2026 жыл», «27-28 ақпан», «жиырма жетінші наурыз күні». */
export const dayMonth: DateRule = {
  name: "dates.day-month",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const before = yearAt(doc, row, limit);
    const dayRow = before ? before.to : row;
    const range = wholeRange(doc, dayRow, limit);
    const day = wholeAt(doc, dayRow, limit);
    if (day === null) return null;
    const monthRow = range ? range.to : day.to;
    const month = monthAt(doc, monthRow, limit);
    if (month === null) return null;
    const other = range ? null : otherDay(doc, monthRow + 1, limit);
    const after = before ? { year: before.year, to: monthRow + 1 } : trailingYear(doc, monthRow + 1, limit);
    const first = range ? range.first : day.value;
    if (!isDay(first, month, after.year) || (range && !isDay(range.last, month, after.year))) return null;
    const start = iso(after.year, month, first);
    if (other && after.to === monthRow + 1) {
      return { from: row, to: behindSpanWord(doc, other.to, limit), ...draft({ value: `${start}/${iso(after.year, other.month, other.day)}` }) };
    }
    const value = range ? `${start}/${iso(after.year, month, range.last)}` : start;
    const to = behindDayWord(doc, after.to, limit);
    return { from: row, to: range ? behindSpanWord(doc, to, limit) : to, ...draft({ value }) };
  },
};

/** The other end of «28 ақпан – 3 наурыз». */
function otherDay(doc: Layers, row: number, limit: TokenRange): { month: number; day: number; to: number } | null {
  if (row >= limit.to || !tiesNumbers(doc, row)) return null;
  const day = wholeAt(doc, row + 1, limit);
  const month = day && monthAt(doc, day.to, limit);
  return day !== null && month !== null && isDay(day.value, month) ? { month, day: day.value, to: day.to + 1 } : null;
}

/** «ақпанның 27-сі», «2025 жылдың ақпанының 3-інде», «тамыздың он тоғызы күні», «қыркүйектің 25-і — 26-сы». */
export const monthDay: DateRule = {
  name: "dates.month-day",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const month = monthAt(doc, row, limit);
    if (month === null || caseOf(doc, row) !== "Gen") return null;
    const day = wholeAt(doc, row + 1, limit);
    if (day === null) return null;
    const range = wholeRange(doc, row + 1, limit);
    const before = yearBefore(doc, row, limit);
    const year = before?.year ?? null;
    const last = range && isDay(range.last, month, year) ? range : null;
    if (!isDay(day.value, month, year)) return null;
    const first = iso(year, month, day.value);
    const value = last ? `${first}/${iso(year, month, last.last)}` : first;
    const to = behindDayWord(doc, last ? last.to : day.to, limit);
    return { from: before ? before.from : row, to, ...draft({ value }) };
  },
};

/** Days of a month named further on: «мамырдың 15, 16 және 17-сі», «24, 25 наурызда». */
export const listedDay: DateRule = {
  name: "dates.listed-day",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const day = wholeAt(doc, row, limit);
    if (day === null || day.to !== row + 1 || day.ordinal) return null;
    let at = row + 1;
    // Each further day costs two rows; nobody lists more than a week.
    for (let n = 0; n < 7 && at + 1 < limit.to && /^(?:,|және|мен|бен|пен)$/.test(keyOf(doc, at)); n++) {
      const range = wholeRange(doc, at + 1, limit);
      const next = wholeAt(doc, at + 1, limit);
      if (next === null) return null;
      at = range ? range.to : next.to;
      const month = monthAt(doc, at, limit);
      if (month === null) continue;
      return isDay(day.value, month) ? { from: row, to: row + 1, ...draft({ value: iso(null, month, day.value) }) } : null;
    }
    return null;
  },
};
