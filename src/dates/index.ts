import type { Layers } from "../document/document";
import type { DateMention } from "../document/mention";
import { phraseOf } from "../document/rows";
import { RuleSet, ruleEvidence } from "../match/rules";
import type { TokenRange } from "../text/span";
import { combine } from "./combine";
import type { DateRule } from "./draft";
import { clock, figures, midnight, spokenClock } from "./patterns/clock";
import { dayMonth, dayToDay, listedDay, monthDay } from "./patterns/day-month";
import { age, decadeLong, duration, vagueDuration } from "./patterns/duration";
import { holiday } from "./patterns/holiday";
import { month, monthRange, monthToMonth } from "./patterns/month";
import { century, decade, monthOfYear, quarter, season, year, yearRange, yearToYear } from "./patterns/period";
import { distance, edge, lately, nowadays, relativeWord, shiftedUnit, weekday } from "./patterns/relative";
import { every, fromToEach, per } from "./patterns/set";
import { resolve } from "./resolve";

export { isIsoDay } from "./calendar";

/** Every date shape; of two that match equally much, the earlier wins. */
export const DATE_RULES: readonly DateRule[] = [
  figures,
  clock,
  spokenClock,
  midnight,
  dayMonth,
  dayToDay,
  monthDay,
  listedDay,
  yearRange,
  yearToYear,
  decade,
  year,
  monthRange,
  monthToMonth,
  month,
  monthOfYear,
  quarter,
  century,
  season,
  holiday,
  age,
  every,
  fromToEach,
  per,
  distance,
  vagueDuration,
  decadeLong,
  duration,
  nowadays,
  shiftedUnit,
  lately,
  edge,
  weekday,
  relativeWord,
];

const rules = new RuleSet(DATE_RULES);

/** Dates, times and durations, in text order; relative ones are resolved against `doc.date` and nothing else. */
export function findDates(doc: Layers, sentences: readonly TokenRange[]): readonly DateMention[] {
  return combine(doc, rules.findAll(doc, sentences), sentences).map(({ rule, found }) => ({
    ...phraseOf(doc, found),
    type: found.type,
    value: found.value,
    relation: found.relation,
    resolved: resolve(found.value, found.relation, doc.date),
    bound: found.bound,
    age: found.age,
    evidence: ruleEvidence(rule),
  }));
}
