import type { Layers } from "../../document/document";
import type { Bound } from "../../document/mention";
import { caseOf, isPossessed, keyOf, lemmaOf } from "../../document/rows";
import { DURATION_OPENERS } from "../../lexicon/relative-dates";
import { TIME_UNITS, type TimeUnitEntry } from "../../lexicon/time-units";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, type NumberMatch, readBounds, readNumber, tiesNumbers } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { isYear } from "../calendar";
import { type DateRule, draft } from "../draft";

const units = new Map<string, TimeUnitEntry>(TIME_UNITS.map((unit) => [unit.word, unit]));
const openers = new Set<string>(DURATION_OPENERS);

/** «үш күндік жиын», «бес жылдық»: the adjective of a unit lasts as the unit does. */
const ADJECTIVE = /^(ай|апта|жыл|күн|минут|сағат|секунд|тәулік)[лдт][ыі][қк]$/;

export function timeUnitAt(doc: Layers, row: number): TimeUnitEntry | undefined {
  const lemma = lemmaOf(doc, row);
  return units.get(lemma) ?? units.get(ADJECTIVE.exec(lemma)?.[1] ?? ADJECTIVE.exec(keyOf(doc, row))?.[1] ?? "");
}

function isoDuration(value: number, { code, times }: TimeUnitEntry): string {
  const amount = Number((value * times).toPrecision(12));
  return code.startsWith("T") ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;
}

/** «9 күн», «кейінгі 10 жыл», «үш айдан астам», «3–5 минут», «екі-үш жыл». A year's number is no duration: «2025 жыл». */
export const duration: DateRule = {
  name: "dates.duration",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const number = readNumber(doc, row, limit);
    if (!number || number.ordinal || number.to >= limit.to) return null;
    const range = rangeFrom(doc, number, limit);
    const last = range ? range.to : number.to;
    const unit = timeUnitAt(doc, last);
    if (!unit || (unit.word === "жыл" && isYear(number.value))) return null;
    // «20 айлық есептік көрсеткіш» is money.
    if (keyOf(doc, last + 1) === "есептік") return null;
    // «12 күні», «тамыздың 19-ы күні» is a day of the month.
    if (unit.code === "D" && isPossessed(doc, last) && caseOf(doc, last) === "Nom") return null;
    // «2 айдан 4 аптаға» goes from one to the other: only the last word of one duration takes a case.
    const lastly = range || PLACED.test(caseOf(doc, last) ?? "") ? null : smallerUnit(doc, last + 1, unit, limit);
    const to = lastly ? lastly.to : last + 1;
    const bounded = readBounds(doc, { from: row, to }, limit);
    const start =
      bounded.from > limit.from && openers.has(keyOf(doc, bounded.from - 1)) ? bounded.from - 1 : bounded.from;
    const low = isoDuration(number.value, unit);
    const high = range?.high ?? number.max;
    const value =
      high === null || high === undefined ? low + (lastly?.value ?? "") : `${low}/${isoDuration(high, unit)}`;
    const bound = bounded.bound === "exact" ? likeness(doc, last, number) : bounded.bound;
    return {
      from: start,
      to: bounded.to,
      ...draft({ type: "DURATION", value: whole(value), bound: high === null || high === undefined ? bound : "range" }),
    };
  },
};

const PLACED = /^(?:Gen|Dat|Acc|Loc|Abl|Ins)$/;

/** «жарты жыл» is six months. */
const whole = (value: string) => (value === "P0.5Y" ? "P6M" : value);

/** «он күндей» lasts about ten days. */
const likeness = (doc: Layers, row: number, number: NumberMatch): Bound =>
  number.about || caseOf(doc, row) === "Equ" ? "about" : "exact";

/** «3–5 |минут», «2 айдан 4 айға дейін». */
function rangeFrom(doc: Layers, first: NumberMatch, limit: TokenRange): { to: number; high: number } | null {
  if (first.max !== null) return null;
  if (tiesNumbers(doc, first.to)) {
    const second = readNumber(doc, first.to + 1, limit);
    return second && !second.ordinal && second.value > first.value ? { to: second.to, high: second.value } : null;
  }
  const unit = timeUnitAt(doc, first.to);
  if (!unit || caseOf(doc, first.to) !== "Abl") return null;
  const second = readNumber(doc, first.to + 1, limit);
  if (!second || second.ordinal || second.value <= first.value || timeUnitAt(doc, second.to) !== unit) return null;
  return /^(?:дейін|шейін)$/.test(keyOf(doc, second.to + 1)) ? { to: second.to, high: second.value } : null;
}

const ORDER = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** «бір жыл |алты ай», «1 сағат |20 минут». */
function smallerUnit(
  doc: Layers,
  row: number,
  above: TimeUnitEntry,
  limit: TokenRange,
): { value: string; to: number } | null {
  const number = row < limit.to ? readNumber(doc, row, limit) : null;
  if (!number || number.ordinal || number.max !== null) return null;
  const unit = timeUnitAt(doc, number.to);
  if (
    !unit ||
    ORDER.indexOf(unit.code) <= ORDER.indexOf(above.code) ||
    above.code.startsWith("T") !== unit.code.startsWith("T")
  )
    return null;
  return { value: isoDuration(number.value, unit).replace(/^PT?/, ""), to: number.to + 1 };
}

const VAGUE = new Set(["бірнеше", "бірталай", "біраз", "көп", "мыңдаған", "жүздеген", "ондаған", "талай"]);

/** «бірнеше күн», «көп жылдан», «мыңдаған жыл»: as long as nobody has counted. */
export const vagueDuration: DateRule = {
  name: "dates.vague-duration",
  anchors: [...VAGUE],
  find(doc, row, limit) {
    const unit = row + 1 < limit.to && VAGUE.has(keyOf(doc, row)) ? timeUnitAt(doc, row + 1) : undefined;
    if (unit?.times !== 1) return null;
    const value = unit.code.startsWith("T") ? `PTX${unit.code.slice(1)}` : `PX${unit.code}`;
    const { from, to, bound } = readBounds(doc, { from: row, to: row + 2 }, limit);
    const start = from > limit.from && openers.has(keyOf(doc, from - 1)) ? from - 1 : from;
    return { from: start, to, ...draft({ type: "DURATION", value, bound }) };
  },
};

/** «алдағы онжылдықта»: ten years. */
export const decadeLong: DateRule = {
  name: "dates.decade-long",
  anchors: ["онжылдық"],
  find(doc, row, limit) {
    const start = row > limit.from && openers.has(keyOf(doc, row - 1)) ? row - 1 : row;
    return { from: start, to: row + 1, ...draft({ type: "DURATION", value: "P10Y" }) };
  },
};

const AGE_FORMS = /^жас(?:та|тағы|тағылар|тан|тағыға|қа|ында|ындағы|ар)$/;

/** «15 жастағы», «7 жасар», «60 жастан асқан», «30 жасқа дейінгі», «6-7 жастағы». */
export const age: DateRule = {
  name: "dates.age",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const number = readNumber(doc, row, limit);
    if (!number || number.ordinal || number.to >= limit.to) return null;
    const second = tiesNumbers(doc, number.to) ? readNumber(doc, number.to + 1, limit) : null;
    const last = second && second.value > number.value ? second : number;
    const word = keyOf(doc, last.to);
    const shaped =
      AGE_FORMS.test(word) ||
      (word === "жас" && /^(?:шамасында|шамасындағы|аралығындағы|аралығында|пен)$/.test(keyOf(doc, last.to + 1)));
    if (!shaped || number.value > 150) return null;
    const { from, to, bound } = readBounds(doc, { from: row, to: last.to + 1 }, limit);
    const high = last === number ? number.max : last.value;
    const value = high === null ? `P${number.value}Y` : `P${number.value}Y/P${high}Y`;
    return { from, to, ...draft({ type: "DURATION", value, age: true, bound: high === null ? bound : "range" }) };
  },
};
