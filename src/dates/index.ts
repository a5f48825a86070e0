import type { Layers } from "../document/document";
import type { DateMention } from "../document/mention";
import { phraseOf } from "../document/rows";
import { RuleSet, ruleEvidence } from "../match/rules";
import type { TokenRange } from "../text/span";
import type { DateRule } from "./draft";
import { dayMonth, month, monthDay } from "./patterns/day-month";
import { age, duration } from "./patterns/duration";
import { clock, figures } from "./patterns/figures";
import { relativeWord, shiftedUnit, weekday } from "./patterns/relative";
import { season } from "./patterns/season";
import { year, yearRange } from "./patterns/year";
import { resolve } from "./resolve";

export { isIsoDay } from "./calendar";

/** Every date shape; of two that match equally much, the earlier wins. */
export const DATE_RULES: readonly DateRule[] = [
  figures,
  clock,
  dayMonth,
  monthDay,
  yearRange,
  year,
  month,
  season,
  age,
  duration,
  shiftedUnit,
  weekday,
  relativeWord,
];

const rules = new RuleSet(DATE_RULES);

/** Dates, times and durations, in text order; relative ones are resolved against `doc.date` and nothing else. */
export function findDates(doc: Layers, sentences: readonly TokenRange[]): readonly DateMention[] {
  return rules.findAll(doc, sentences).map(({ rule, found }) => ({
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
