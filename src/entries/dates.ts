/**
 * Dates, times, durations and sets.
 *
 * @module matin/dates
 * @category Values
 */

import type { DocumentOptions } from "../document/document";
import type { DateMention } from "../document/mention";
import { analyze } from "../pipeline";

export type { DateMention, DateType } from "../document/mention";

/**
 * Dates, times and durations of a text, as `analyze(text, options).dates`.
 *
 * @throws TypeError, RangeError as `analyze`.
 * @example findDates("27 ақпан", { date: "2026-02-20" })[0]?.resolved // "2026-02-27"
 */
export function findDates(text: string, options: DocumentOptions = {}): readonly DateMention[] {
  if (typeof text !== "string") throw new TypeError(`findDates: text must be a string, got ${typeof text}`);
  return analyze(text, options).dates;
}
