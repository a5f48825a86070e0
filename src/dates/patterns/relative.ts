import type { Layers } from "../../document/document";
import { caseOf, isPossessed, keyOf, lemmaOf } from "../../document/rows";
import { RELATIVE_DATES, SHIFTS } from "../../lexicon/relative-dates";
import { TIME_UNITS } from "../../lexicon/time-units";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, readBounds, readNumber } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import { behindDayWord } from "../words";
import { behindEdge } from "./month";

const relations = new Map<string, string>(RELATIVE_DATES.map((entry) => [entry.form, entry.relation]));
const shifts = new Map<string, number>(SHIFTS.map((entry) => [entry.form, entry.shift]));
const CALENDAR: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const units = new Map<string, string>(
  TIME_UNITS.filter((unit) => unit.times === 1 && unit.code in CALENDAR).map((unit) => [unit.word, unit.code]),
);
const weekdays = new Map<string, number>(WEEKDAYS.map((entry) => [entry.name, entry.day]));

/** «кеше», «бүгінде», «биыл», «биыл жыл басынан», «бүгінгі күні». */
export const relativeWord: DateRule = {
  name: "dates.relative-word",
  anchors: [...relations.keys()],
  find(doc, row, limit) {
    const relation = relations.get(keyOf(doc, row)) ?? relations.get(lemmaOf(doc, row));
    if (relation === undefined) return null;
    const yearWord = row + 1 < limit.to && lemmaOf(doc, row + 1) === "жыл" ? row + 2 : row + 1;
    const to = behindEdge(doc, yearWord, limit);
    return { from: row, to: to > yearWord ? to : behindDayWord(doc, row + 1, limit), ...draft({ relation }) };
  },
};

/** «бүгінгі таңда», «бүгінгі күнде»: now. */
export const nowadays: DateRule = {
  name: "dates.nowadays",
  anchors: ["бүгінгі"],
  find(doc, row, limit) {
    if (row + 1 >= limit.to || lemmaOf(doc, row + 1) !== "таң") return null;
    return { from: row, to: row + 2, ...draft({ relation: "now" }) };
  },
};

/** «өткен аптада», «келесі жылы», «осы айда», «осы жылдың басында», «сол жылы». */
export const shiftedUnit: DateRule = {
  name: "dates.shifted-unit",
  anchors: [...shifts.keys(), "сол"],
  find(doc, row, limit) {
    const that = keyOf(doc, row) === "сол";
    const shift = shifts.get(keyOf(doc, row));
    const code = row + 1 < limit.to ? units.get(lemmaOf(doc, row + 1)) : undefined;
    if ((shift === undefined && !that) || code === undefined) return null;
    // Only an inflected unit is a date: «осы жылы», where «осы жыл бойы» goes on otherwise.
    if (doc.reading(row + 1).suffixes.length === 0 || /лар|лер|дер/.test(keyOf(doc, row + 1))) return null;
    if (code === "D" && !that && shift === 0) return null;
    const relation = that ? `that-${CALENDAR[code]}` : shift === 0 ? `this-${CALENDAR[code]}` : `P${shift}${code}`;
    return { from: row, to: behindEdge(doc, row + 2, limit), ...draft({ relation }) };
  },
};

/** «аптаның ортасында», «жыл басындағы»: an edge of the period at hand. */
export const edge: DateRule = {
  name: "dates.edge",
  anchors: ["апта", "жыл", "ай"],
  find(doc, row, limit) {
    const code = units.get(lemmaOf(doc, row));
    const to = behindEdge(doc, row + 1, limit);
    if (code === undefined || to === row + 1 || !/^(?:Gen|Nom)$/.test(caseOf(doc, row) ?? "") || isPossessed(doc, row))
      return null;
    // «2025 жылдың басында» and «өткен айдың соңында» are other rules'.
    if (row > limit.from && (readNumber(doc, row - 1, limit) !== null || shifts.has(keyOf(doc, row - 1)))) return null;
    return { from: row, to, ...draft({ relation: `this-${CALENDAR[code]}` }) };
  },
};

const SOME = new Set(["кейінгі", "соңғы"]);

/** «соңғы жылдары», «кейінгі айларда», «соңғы күндері»: lately. */
export const lately: DateRule = {
  name: "dates.lately",
  anchors: [...SOME],
  find(doc, row, limit) {
    if (!SOME.has(keyOf(doc, row)) || row + 1 >= limit.to) return null;
    const code = units.get(lemmaOf(doc, row + 1));
    if (code === undefined || !/(?:лар|дер|лер|дар)(?:ы|і|да|де|дағы|дегі)?$/.test(keyOf(doc, row + 1))) return null;
    return { from: row, to: row + 2, ...draft({ relation: `last-${CALENDAR[code]}s` }) };
  },
};

/** «үш күн бұрын», «осыдан бес жыл бұрын», «екі айдан кейін», «шамамен үш жыл бұрын». */
export const distance: DateRule = {
  name: "dates.distance",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const number = readNumber(doc, row, limit);
    if (!number || number.ordinal || number.max !== null || number.to + 1 >= limit.to) return null;
    const unit = TIME_UNITS.find(({ word }) => word === lemmaOf(doc, number.to));
    if (!unit || (unit.word === "жыл" && isYear(number.value))) return null;
    const direction = directionAt(doc, number.to, limit);
    if (direction === 0) return null;
    const { from, bound } = readBounds(doc, { from: row, to: number.to + 1 }, limit);
    const value = direction * number.value * unit.times;
    const relation = unit.code.startsWith("T") ? `PT${value}${unit.code.slice(1)}` : `P${value}${unit.code}`;
    const since = from > limit.from && /^(?:осыдан|бұдан)$/.test(keyOf(doc, from - 1)) ? from - 1 : from;
    return { from: since, to: number.to + 2, ...draft({ relation, bound }) };
  },
};

/** −1 before «бұрын», +1 behind an ablative before «кейін», «соң»; else 0. */
function directionAt(doc: Layers, unit: number, limit: TokenRange): number {
  if (unit + 1 >= limit.to) return 0;
  const word = keyOf(doc, unit + 1);
  if (/^бұрын(?:ғы)?$/.test(word)) return -1;
  return /^(?:кейін|кейінгі|соң)$/.test(word) && caseOf(doc, unit) === "Abl" ? 1 : 0;
}

/** «бейсенбі күні», «сенбіде», «сенбі». A weekday's name alone is a time too: «сенбі, 22 наурыз». */
export const weekday: DateRule = {
  name: "dates.weekday",
  anchors: [...weekdays.keys()],
  find(doc, row, limit) {
    const day = weekdays.get(lemmaOf(doc, row)) ?? weekdays.get(keyOf(doc, row));
    // «Сәрсенбі есімді»
    if (day === undefined || /^(?:есімді|атты|есімі)$/.test(keyOf(doc, row + 1))) return null;
    return { from: row, to: behindDayWord(doc, row + 1, limit), ...draft({ value: `XXXX-WXX-${day}` }) };
  },
};
