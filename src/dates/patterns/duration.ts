import { keyOf, lemmaOf } from "../../document/rows";
import { DURATION_OPENERS } from "../../lexicon/relative-dates";
import { TIME_UNITS } from "../../lexicon/time-units";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, readBounds, readNumber } from "../../numbers/index";
import { isYear } from "../calendar";
import { type DateRule, draft } from "../draft";

const units = new Map<string, (typeof TIME_UNITS)[number]>(TIME_UNITS.map((unit) => [unit.word, unit]));
const openers = new Set<string>(DURATION_OPENERS);

function isoDuration(value: number, code: string): string {
  return code.startsWith("T") ? `PT${value}${code.slice(1)}` : `P${value}${code}`;
}

/** «9 күн», «кейінгі 10 жыл», «үш айдан астам». A year's number is no duration: «2025 жыл». */
export const duration: DateRule = {
  name: "dates.duration",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const number = readNumber(doc, row, limit);
    if (!number || number.ordinal || number.to >= limit.to) return null;
    const unit = units.get(lemmaOf(doc, number.to));
    if (!unit || (unit.word === "жыл" && isYear(number.value))) return null;
    const { from, to, bound } = readBounds(doc, { from: row, to: number.to + 1 }, limit);
    const start = from > limit.from && openers.has(keyOf(doc, from - 1)) ? from - 1 : from;
    const value = isoDuration(number.value * unit.times, unit.code);
    return { from: start, to, ...draft({ type: "DURATION", value, bound }) };
  },
};

const AGE_WORDS = new Set(["жаста", "жастағы", "жасар", "жасында", "жасындағы"]);

/** «15 жастағы», «7 жасар». */
export const age: DateRule = {
  name: "dates.age",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const number = readNumber(doc, row, limit);
    if (!number || number.ordinal || number.to >= limit.to || !AGE_WORDS.has(keyOf(doc, number.to))) return null;
    return { from: row, to: number.to + 1, ...draft({ type: "DURATION", value: `P${number.value}Y`, age: true }) };
  },
};
