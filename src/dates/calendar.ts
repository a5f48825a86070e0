import { MONTHS } from "../lexicon/months";

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

export const formatMonth = (month: number) => pad(month);
export const formatDay = (month: number, day: number) => `${pad(month)}-${pad(day)}`;

/** True for a day that the month can have; 29 February only where the year, if given, is a leap year. */
export function isDay(day: number, month: number, year: number | null = null): boolean {
  const longest = MONTHS[month - 1]?.days;
  if (longest === undefined || !Number.isInteger(day) || day < 1 || day > longest) return false;
  return year === null || month !== 2 || day < 29 || isLeap(year);
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A whole figure that news means as a year. */
export const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2200;

/** Days since 1970-01-01, by the proleptic Gregorian calendar; no time zone has a say. */
export function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;
}

export function isoOfDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** A range's end without a year takes its start's, `2025-12-28` and `XXXX-12-30`; across the new year, `XXXX-01-03`, the next. */
export function endAfter(start: string, end: string): string {
  if (start.startsWith("XXXX") || !end.startsWith("XXXX")) return end;
  const year = Number(start.slice(0, 4)) + (end.slice(4) < start.slice(4) ? 1 : 0);
  return `${year}${end.slice(4)}`;
}

/** The ISO week of a day, `2026-W09`. */
export function isoWeek(days: number): string {
  // 1970-01-01 was a Thursday; the Thursday of a week decides the year that the week belongs to.
  const thursday = days - ((((days + 3) % 7) + 7) % 7) + 3;
  const year = Number(isoOfDay(thursday).slice(0, 4));
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${pad(week)}`;
}

/** Moves a month, `2026-02` and −3 → `2025-11`. */
export function shiftMonth(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}`;
}
