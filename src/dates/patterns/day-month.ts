import type { Layers } from "../../document/document";
import { caseOf, isPossessed, keyOf, lemmaOf } from "../../document/rows";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, tiesNumbers } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { endAfter, formatDay, isDay, isYear } from "../calendar";
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
      return {
        from: row,
        to: behindSpanWord(doc, other.to, limit),
        ...draft({ value: `${start}/${endAfter(start, iso(null, other.month, other.day))}` }),
      };
    }
    // «1 Мамыр көшесі»
    if (/^(?:көше|даңғыл|шағынаудан|алаң)/.test(lemmaOf(doc, after.to)) && isPossessed(doc, after.to)) return null;
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

/** «28 шілдеден 3 тамызға дейін». */
export const dayToDay: DateRule = {
  name: "dates.day-to-day",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const first = dayMonth.find(doc, row, limit);
    if (!first?.value || caseOf(doc, first.to - 1) !== "Abl") return null;
    const last = dayMonth.find(doc, first.to, limit);
    if (!last?.value || !/^(?:дейін|шейін|аралығында)$/.test(keyOf(doc, last.to))) return null;
    return { from: row, to: last.to, ...draft({ value: `${first.value}/${endAfter(first.value, last.value)}` }) };
  },
};

/** The month before its day: «мамырдың |12-сі», «мамыр айының |12-сі»; the row of the day. */
function dayRowBehind(doc: Layers, row: number, limit: TokenRange): number | null {
  if (caseOf(doc, row) === "Gen") return row + 1;
  const named = row + 1 < limit.to && lemmaOf(doc, row + 1) === "ай" && caseOf(doc, row + 1) === "Gen";
  return named ? row + 2 : null;
}

/** «ақпанның 27-сі», «2025 жылдың ақпанының 3-інде», «тамыздың он тоғызы күні», «қыркүйектің 25-і — 26-сы». */
export const monthDay: DateRule = {
  name: "dates.month-day",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const month = monthAt(doc, row, limit);
    const dayRow = month === null ? null : dayRowBehind(doc, row, limit);
    if (month === null || dayRow === null) return null;
    const day = wholeAt(doc, dayRow, limit);
    if (day === null) return null;
    const range = wholeRange(doc, dayRow, limit) ?? dayUntil(doc, dayRow, limit);
    const before = yearBefore(doc, row, limit);
    const year = before?.year ?? null;
    const last = range && isDay(range.last, month, year) ? range : null;
    if (!isDay(day.value, month, year)) return null;
    const first = iso(year, month, day.value);
    const value = last ? `${first}/${iso(year, month, last.last)}` : first;
    const end = last ? last.to : day.to;
    const to = keyOf(doc, end) === "жұлдызында" ? end + 1 : behindDayWord(doc, end, limit);
    return { from: before ? before.from : row, to, ...draft({ value }) };
  },
};

/** «сәуірдің 10-ынан 14-іне дейін». */
function dayUntil(doc: Layers, row: number, limit: TokenRange): ReturnType<typeof wholeRange> {
  const first = wholeAt(doc, row, limit);
  const last = first && wholeAt(doc, first.to, limit);
  if (!first || !last || last.value <= first.value || !/^(?:дейін|шейін)$/.test(keyOf(doc, last.to))) return null;
  return { first: first.value, last: last.value, to: last.to };
}

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
      return isDay(day.value, month)
        ? { from: row, to: row + 1, ...draft({ value: iso(null, month, day.value) }) }
        : null;
    }
    return null;
  },
};
