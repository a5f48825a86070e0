import type { DateMention } from "../document/mention";

/** Attributes of TEI's dates: `when` and its kin take what XML Schema has a type for, `…-iso` more of ISO 8601. */
export type DateAttributes = Readonly<Record<string, string>>;

const DAY = /^(?:XXXX|\d{4})(?:-\d\d){0,2}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const TIME_OF_DAY = /^T(\d\d:\d\d)$/;
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const WEEK = /^\d{4}-W\d\d(?:-\d)?$/;
const ISO_DURATION = /^P[\d.TYMWDHS]+$/;

/**
 * A date as TEI writes it: `when="--02-27"`, `from="2020" to="2030"`, `dur="P10Y"`; nothing for what neither standard can say, «XXXX-WXX-1»
 * (a Monday) or «2026-Q1».
 */
export function dateAttributes({ value, resolved }: DateMention): DateAttributes {
  const date = resolved ?? value;
  if (date === null) return {};
  const [first, last, more] = date.split("/");
  if (last !== undefined) {
    const [from, to] = [pointOf(first!), pointOf(last)];
    return from !== null && to !== null && more === undefined ? { from, to } : {};
  }
  const when = pointOf(date);
  if (when !== null) return { when };
  if (WEEK.test(date)) return { "when-iso": date };
  if (DURATION.test(date)) return { dur: date };
  return ISO_DURATION.test(date) ? { "dur-iso": date } : {};
}

/** A point of time as XML Schema writes it, or null: the unknown year of `XXXX-02-27` is a hyphen there, and no time lacks its seconds. */
function pointOf(date: string): string | null {
  if (date === "XXXX") return null;
  if (DAY.test(date)) return date.replace("XXXX", "-");
  if (MOMENT.test(date)) return `${date}:00`;
  const time = TIME_OF_DAY.exec(date);
  return time && `${time[1]}:00`;
}
