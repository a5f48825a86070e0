import type { Layers } from "../../document/document";
import type { Bound } from "../../document/mention";
import { featureOf, keyOf, lemmaOf } from "../../document/rows";
import { CLOCK_ATTRIBUTES } from "../../lexicon/day-parts";
import { NUMBER } from "../../match/rules";
import { splitFigure } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { formatDay, isDay, isIsoDay, isYear, formatMonth as pad } from "../calendar";
import { type DateRule, draft } from "../draft";
import { isYearWord, wholeAt } from "../words";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:-?\p{L}.*)?$/u;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:t(\d{2}:\d{2}(?::\d{2})?).*|-?\p{L}.*)?$/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:-?\p{L}.*)?$/u;
/** «10.45-те» is a time only behind «сағат». */
const DOTTED_CLOCK = /^(\d{1,2})\.(\d{2})(?:-?\p{L}.*)?$/u;

/** «15.03.2024», «15.03.2024 ж.», «2026-02-27», «2026-02-27T10:30»; «31.02.2024» is none. */
export const figures: DateRule = {
  name: "dates.figures",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const key = keyOf(doc, row);
    const dotted = DOTTED.exec(key);
    if (dotted) {
      const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
      if (!isYear(year) || !isDay(day, month, year)) return null;
      const to = row + 1 < limit.to && isYearWord(doc, row + 1) ? row + 2 : row + 1;
      return { from: row, to, ...draft({ value: `${year}-${formatDay(month, day)}` }) };
    }
    const iso = ISO.exec(key);
    if (!iso || !isIsoDay(iso[1]!)) return null;
    const time = iso[2];
    return {
      from: row,
      to: row + 1,
      ...draft(time ? { type: "TIME", value: `${iso[1]}T${time}` } : { value: iso[1]! }),
    };
  },
};

const NO_CLOCK = /^(?:есебімен|есебі|есеппен|масштаб|қатынас|қатынаста|арақатынас)/;
const isClock = (hours: number, minutes: number, seconds = 0) => hours <= 24 && minutes < 60 && seconds < 60;

/** «10:30», «сағат 10:30-да», «сағат 10.45-те», «кешкі сағат 19:00-де». */
export const clock: DateRule = {
  name: "dates.clock",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const key = keyOf(doc, row);
    const named = row > limit.from && lemmaOf(doc, row - 1) === "сағат";
    const match = CLOCK.exec(key) ?? (named ? DOTTED_CLOCK.exec(key) : null);
    // «18:45 есебімен», «1:10 масштабында» are a score and a scale.
    if (!named && NO_CLOCK.test(keyOf(doc, row + 1))) return null;
    if (!match || !isClock(Number(match[1]), Number(match[2]), Number(match[3] ?? 0))) return null;
    const from = named ? row - 1 : row;
    const { from: start, part } = attributeBefore(doc, from, limit);
    const hours = onTheClock(Number(match[1]), part);
    const seconds = match[3] === undefined ? "" : `:${match[3]}`;
    const { bound, ...place } = around(doc, { from: start, to: row + 1 }, limit);
    return { ...place, ...draft({ type: "TIME", bound, value: `T${pad(hours)}:${match[2]}${seconds}` }) };
  },
};

type DayPart = (typeof CLOCK_ATTRIBUTES)[number]["part"];

const attributes = new Map<string, DayPart>(CLOCK_ATTRIBUTES.map((entry) => [entry.word, entry.part]));

/** «кешкі |сағат 7-де», «түстен кейін |сағат 2-де». */
function attributeBefore(doc: Layers, row: number, limit: TokenRange): { from: number; part: DayPart | null } {
  if (row - 1 >= limit.from + 1 && keyOf(doc, row - 1) === "кейін" && keyOf(doc, row - 2) === "түстен") {
    return { from: row - 2, part: "day" };
  }
  const part = row > limit.from ? attributes.get(keyOf(doc, row - 1)) : undefined;
  return part === undefined ? { from: row, part: null } : { from: row - 1, part };
}

/** «кешкі 7» is 19, «түнгі 11» 23, «түскі 12» 12, «таңғы 8» 8. */
function onTheClock(hours: number, part: DayPart | null): number {
  if (hours >= 12) return hours;
  if (part === "evening") return hours + 12;
  if (part === "day") return hours < 9 ? hours + 12 : hours;
  return part === "night" && hours >= 9 ? hours + 12 : hours;
}

/** «сағат 18:45 шамасында», «шамамен сағат 7-де»: the words around a time that make it about. */
function around(doc: Layers, range: TokenRange, limit: TokenRange): TokenRange & { bound: Bound } {
  const behind = range.to < limit.to && /^(?:шамасында|шамасындағы)$/.test(keyOf(doc, range.to));
  const before = range.from > limit.from && keyOf(doc, range.from - 1) === "шамамен";
  return {
    from: before ? range.from - 1 : range.from,
    to: behind ? range.to + 1 : range.to,
    bound: behind || before ? "about" : "exact",
  };
}

/** «сағат 7-де», «кешкі сағат 7-де», «таңғы 8-де», «сағат он жарымда», «сағат он сегіз нөл-нөлде», «сағат жиырма бір отызда». */
export const spokenClock: DateRule = {
  name: "dates.spoken-clock",
  anchors: ["сағат", ...attributes.keys()],
  find(doc, row, limit) {
    const attribute = attributes.get(keyOf(doc, row));
    const named = lemmaOf(doc, row) === "сағат";
    if (!named && (attribute === undefined || keyOf(doc, row) === "таң" || keyOf(doc, row) === "кеш")) return null;
    const at = named ? row + 1 : keyOf(doc, row + 1) === "сағат" ? row + 2 : row + 1;
    const hour = hourAt(doc, at, limit);
    if (hour === null || !isClock(hour.hours, hour.minutes)) return null;
    // «сағат 5 доллар», «сағат 3 адам»: an hour stands in a case, or with its minutes, or before a bound.
    if (!hour.placed && at === row + 1 && keyOf(doc, hour.to) !== "шамасында") return null;
    const before = named ? attributeBefore(doc, row, limit) : { from: row, part: attribute ?? null };
    const value = `T${pad(onTheClock(hour.hours, before.part))}:${pad(hour.minutes)}`;
    const last = untilHour(doc, hour, limit);
    if (last)
      return {
        from: before.from,
        to: last.to,
        ...draft({ type: "TIME", value: `${value}/T${pad(onTheClock(last.hours, before.part))}:${pad(last.minutes)}` }),
      };
    const { bound, ...place } = around(doc, { from: before.from, to: hour.to }, limit);
    return { ...place, ...draft({ type: "TIME", bound, value }) };
  },
};

interface Hour {
  readonly hours: number;
  readonly minutes: number;
  readonly to: number;
  /** True where the number stands in the locative, dative or ablative, as a time does. */
  readonly placed: boolean;
}

const PLACED = new Set(["Loc", "Dat", "Abl"]);
const isPlaced = (doc: Layers, row: number) =>
  PLACED.has(featureOf(doc, row, "Case") ?? "") ||
  /-?[дт][ае]н?$|-?[дт][ае][ғг][ыі]$|-?[ғгқк][ае]$/.test(endingOf(doc, row));

const endingOf = (doc: Layers, row: number) => splitFigure(keyOf(doc, row))?.ending ?? "";

function hourAt(doc: Layers, row: number, limit: TokenRange): Hour | null {
  if (row >= limit.to || CLOCK.test(keyOf(doc, row)) || DOTTED_CLOCK.test(keyOf(doc, row))) return null;
  const half = halfHour(doc, row, limit);
  if (half) return half;
  const first = wholeAt(doc, row, limit);
  if (first === null || first.ordinal || first.value > 24) return spokenPair(doc, row, limit);
  if (isPlaced(doc, first.to - 1)) return { hours: first.value, minutes: 0, to: first.to, placed: true };
  const minutes = minutesAt(doc, first.to, limit);
  return minutes ? { ...minutes, hours: first.value } : { hours: first.value, minutes: 0, to: first.to, placed: false };
}

/** «он жарымда» */
function halfHour(doc: Layers, row: number, limit: TokenRange): Hour | null {
  for (let at = row + 1; at < Math.min(limit.to, row + 3); at++) {
    if (lemmaOf(doc, at) !== "жарым") continue;
    const hours = wholeAt(doc, row, { from: limit.from, to: at });
    return hours !== null && hours.to === at ? { hours: hours.value, minutes: 30, to: at + 1, placed: true } : null;
  }
  return null;
}

/** «он сегіз |нөл-нөлде», «жиырма бір |отызда». */
function minutesAt(doc: Layers, row: number, limit: TokenRange): Omit<Hour, "hours"> | null {
  if (row >= limit.to) return null;
  if (/^нөл-нөл/.test(keyOf(doc, row))) return { minutes: 0, to: row + 1, placed: true };
  const minutes = wholeAt(doc, row, limit);
  if (minutes === null || minutes.value >= 60 || minutes.ordinal || !isPlaced(doc, minutes.to - 1)) return null;
  return { minutes: minutes.value, to: minutes.to, placed: true };
}

/** «он отызда» reads as forty at first: an hour of one word, then its minutes. */
function spokenPair(doc: Layers, row: number, limit: TokenRange): Hour | null {
  const hours = wholeAt(doc, row, { from: limit.from, to: row + 1 });
  if (hours === null || hours.ordinal || hours.value > 24) return null;
  const minutes = minutesAt(doc, row + 1, limit);
  return minutes && { ...minutes, hours: hours.value };
}

/** «сағат 9-дан |18-ге дейін», «кешкі бестен |жетіге дейін». */
function untilHour(doc: Layers, first: Hour, limit: TokenRange): Hour | null {
  if (!/[дтн][ае]н$/.test(keyOf(doc, first.to - 1))) return null;
  const last = hourAt(doc, first.to, limit);
  return last && last.hours > first.hours && /^(?:дейін|шейін)$/.test(keyOf(doc, last.to)) ? last : null;
}

/** «түн жарымында», «түн ортасында». */
export const midnight: DateRule = {
  name: "dates.midnight",
  anchors: ["түн"],
  find(doc, row, limit) {
    if (row + 1 >= limit.to || keyOf(doc, row) !== "түн" || !/^(?:жарым|орта)/.test(lemmaOf(doc, row + 1))) return null;
    return { from: row, to: row + 2, ...draft({ type: "TIME", value: "T00:00" }) };
  },
};
