import type { Bound, DateType } from "../document/mention";
import type { Rule } from "../match/rules";

/** What a date rule says of the rows it found. */
export interface DateDraft {
  readonly type: DateType;
  readonly value: string | null;
  readonly relation: string | null;
  readonly bound: Bound;
  readonly age: boolean;
}

export type DateRule = Rule<DateDraft>;

/** A draft with the usual values: a calendar date, exact, no age. */
export function draft(fields: Partial<DateDraft>): DateDraft {
  return { type: "DATE", value: null, relation: null, bound: "exact", age: false, ...fields };
}
