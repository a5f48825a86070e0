import type { Layers } from "../../document/document";
import { caseOf, isPossessed, keyOf, lemmaOf, posOf } from "../../document/rows";
import { MONTHS } from "../../lexicon/months";
import { tiesNumbers } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { formatMonth } from "../calendar";
import { type DateRule, draft } from "../draft";
import { MONTH_NAMES, monthAt, wholeAt, yearAt, yearBefore } from "../words";

const iso = (year: number | null, month: number) => `${year ?? "XXXX"}-${formatMonth(month)}`;

/** The row behind «мамыр |айында», «мамыр |айының |басында». */
function behindMonthWord(doc: Layers, row: number, limit: TokenRange): number {
  return row < limit.to && lemmaOf(doc, row) === "ай" && isPossessed(doc, row) ? row + 1 : row;
}

const EDGE = /^(?:бас|соң|орта|аяқ|аяғ)/;
/** «қаңтардың соңына», «жыл басында»: an edge of the period is still that period. */
export function behindEdge(doc: Layers, row: number, limit: TokenRange): number {
  return row < limit.to && isPossessed(doc, row) && EDGE.test(lemmaOf(doc, row)) && lemmaOf(doc, row).length <= 4
    ? row + 1
    : row;
}

/** «2010 жылдың мамыр айында», «желтоқсанда», «мамыр айы», «желтоқсан 2024». A bare month's name is no date: «наурыз» is a feast too. */
export const month: DateRule = {
  name: "dates.month",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const number = monthAt(doc, row, limit);
    if (number === null || (row > limit.from && isDayOf(doc, row, limit))) return null;
    const before = yearBefore(doc, row, limit);
    const named = behindMonthWord(doc, row + 1, limit);
    const after = before ? null : yearAt(doc, named, limit);
    const edge = behindEdge(doc, after ? after.to : named, limit);
    const inflected = doc.reading(row).suffixes.length > 0;
    if (!before && !after && named === row + 1 && !(inflected && isTime(doc, row))) return null;
    return {
      from: before ? before.from : row,
      to: edge,
      ...draft({ value: iso(before?.year ?? after?.year ?? null, number) }),
    };
  },
};

/** «желтоқсанда», «қаңтардан»; but «футбол маусымы» is a season, «дәрі тамызды» a verb. */
const isTime = (doc: Layers, row: number) =>
  !isPossessed(doc, row) && caseOf(doc, row) !== "Acc" && posOf(doc, row) !== "VERB";

/** True where a number right before the month is its day, possible or not: «32 мамырда» is no May. */
function isDayOf(doc: Layers, row: number, limit: TokenRange): boolean {
  const whole = wholeAt(doc, row - 1, { from: limit.from, to: row });
  return whole !== null && whole.to === row;
}

const monthNumber = new Map<string, number>(MONTHS.map((entry) => [entry.name, entry.month]));
/** «қаңтар-қараша» in one token. */
const PAIRS = new Map<string, readonly [number, number]>(
  MONTHS.flatMap((first) => MONTHS.map((last) => [`${first.name}-${last.name}`, [first.month, last.month]] as const)),
);

/** «2025 жылғы қаңтар-қарашада», «қаңтар – мамыр айларында». */
export const monthRange: DateRule = {
  name: "dates.month-range",
  anchors: [...MONTH_NAMES, ...PAIRS.keys()],
  find(doc, row, limit) {
    const pair = PAIRS.get(lemmaOf(doc, row)) ?? PAIRS.get(keyOf(doc, row)) ?? tiedMonths(doc, row, limit);
    if (!pair) return null;
    const last = PAIRS.has(lemmaOf(doc, row)) || PAIRS.has(keyOf(doc, row)) ? row + 1 : row + 3;
    const before = yearBefore(doc, row, limit);
    const to = last < limit.to && lemmaOf(doc, last) === "ай" ? last + 1 : last;
    const year = before?.year ?? null;
    return { from: before ? before.from : row, to, ...draft({ value: `${iso(year, pair[0])}/${iso(year, pair[1])}` }) };
  },
};

/** «наурыздан мамырға дейін». */
export const monthToMonth: DateRule = {
  name: "dates.month-to-month",
  anchors: MONTH_NAMES,
  find(doc, row, limit) {
    const first = monthAt(doc, row, limit);
    const last = monthAt(doc, row + 1, limit);
    if (first === null || last === null || caseOf(doc, row) !== "Abl" || !/^(?:дейін|шейін)$/.test(keyOf(doc, row + 2)))
      return null;
    return { from: row, to: row + 2, ...draft({ value: `${iso(null, first)}/${iso(null, last)}` }) };
  },
};

function tiedMonths(doc: Layers, row: number, limit: TokenRange): readonly [number, number] | null {
  const first = monthNumber.get(keyOf(doc, row));
  if (first === undefined || row + 2 >= limit.to || !tiesNumbers(doc, row + 1)) return null;
  const last = monthAt(doc, row + 2, limit);
  return last === null ? null : [first, last];
}
