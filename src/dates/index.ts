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

/**
 * Dates, times and durations, in text order; relative ones are resolved against `doc.date`, and «сол жылы», «сол күні»
 * against the last year or day that the text has named.
 */
export function findDates(doc: Layers, sentences: readonly TokenRange[]): readonly DateMention[] {
  const named: { year: string | null; day: string | null } = { year: null, day: null };
  return combine(doc, rules.findAll(doc, sentences), sentences).map(({ rule, found }) => {
    const resolved = backReference(found.relation, named) ?? resolve(found.value, found.relation, doc.date);
    if (resolved !== null) {
      if (/^\d{4}(?:-|$)/.test(resolved)) named.year = resolved.slice(0, 4);
      // «2020 жылғы 7 мамырда сағат 10:00-де» names a day too.
      if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(resolved)) named.day = resolved.slice(0, 10);
    }
    const { start, end, text } = phraseOf(doc, found);
    return {
      start,
      end,
      text,
      type: found.type,
      value: found.value,
      relation: found.relation,
      resolved,
      bound: found.bound,
      age: found.age,
      evidence: ruleEvidence(rule),
    };
  });
}

function backReference(relation: string | null, named: { year: string | null; day: string | null }): string | null {
  return relation === "that-year" ? named.year : relation === "that-day" ? named.day : null;
}
