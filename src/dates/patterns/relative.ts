import { keyOf, lemmaOf } from "../../document/rows";
import { RELATIVE_DATES, SHIFTS } from "../../lexicon/relative-dates";
import { TIME_UNITS } from "../../lexicon/time-units";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { type DateRule, draft } from "../draft";

const relations = new Map<string, string>(RELATIVE_DATES.map((entry) => [entry.form, entry.relation]));
const shifts = new Map<string, number>(SHIFTS.map((entry) => [entry.form, entry.shift]));
const CALENDAR: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const units = new Map<string, string>(
  TIME_UNITS.filter((unit) => unit.times === 1 && unit.code in CALENDAR).map((unit) => [unit.word, unit.code]),
);
const weekdays = new Map<string, number>(WEEKDAYS.map((entry) => [entry.name, entry.day]));

/** «кеше», «бүгінде», «биыл». */
export const relativeWord: DateRule = {
  name: "dates.relative-word",
  anchors: [...relations.keys()],
  find(doc, row) {
    const relation = relations.get(keyOf(doc, row)) ?? relations.get(lemmaOf(doc, row));
    return relation === undefined ? null : { from: row, to: row + 1, ...draft({ relation }) };
  },
};

/** «өткен аптада», «келесі жылы», «осы айда». */
export const shiftedUnit: DateRule = {
  name: "dates.shifted-unit",
  anchors: [...shifts.keys()],
  find(doc, row, limit) {
    const shift = shifts.get(keyOf(doc, row));
    const code = row + 1 < limit.to ? units.get(lemmaOf(doc, row + 1)) : undefined;
    if (shift === undefined || code === undefined) return null;
    // Only an inflected unit is a date: «осы жылы», where «осы жыл бойы» goes on otherwise.
    if (doc.reading(row + 1).suffixes.length === 0) return null;
    const relation = shift === 0 ? `this-${CALENDAR[code]}` : `P${shift}${code}`;
    return { from: row, to: row + 2, ...draft({ relation }) };
  },
};

/** «бейсенбі күні», «сенбіде». */
export const weekday: DateRule = {
  name: "dates.weekday",
  anchors: [...weekdays.keys()],
  find(doc, row, limit) {
    const day = weekdays.get(lemmaOf(doc, row)) ?? weekdays.get(keyOf(doc, row));
    if (day === undefined) return null;
    const to = row + 1 < limit.to && lemmaOf(doc, row + 1) === "күн" ? row + 2 : row + 1;
    return { from: row, to, ...draft({ value: `XXXX-WXX-${day}` }) };
  },
};
