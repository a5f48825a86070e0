import type { DocumentJson } from "../../document/document";
import { at, by, count } from "./counts";
import type { MonthRow, SpokenRow } from "./summary";

/** A day, with a time of day or not; weeks, months and years are no days. */
const DAY = /^(\d{4}-(?:0[1-9]|1[0-2]))-\d{2}(?![\d-])/;

/** Documents and quotations by the month of writing, and the days spoken of by theirs. */
export class Months {
  dated = 0;
  first: string | null = null;
  last: string | null = null;
  readonly #written = new Map<string, { documents: number; quotations: number }>();
  readonly #spoken = new Map<string, number>();

  add({ date, quotations, dates }: DocumentJson): void {
    const written = monthOf(date);
    if (date !== null && written !== null) {
      const day = date.slice(0, 10);
      this.dated++;
      if (this.first === null || day < this.first) this.first = day;
      if (this.last === null || day > this.last) this.last = day;
      const month = at(this.#written, written, () => ({ documents: 0, quotations: 0 }));
      month.documents++;
      month.quotations += quotations.length;
    }
    for (const { resolved } of dates) {
      const spoken = monthOf(resolved);
      if (spoken !== null) count(this.#spoken, spoken);
    }
  }

  timeline(): MonthRow[] {
    if (this.first === null || this.last === null) return [];
    return monthsBetween(this.first, this.last).map((month) => ({
      month,
      ...(this.#written.get(month) ?? { documents: 0, quotations: 0 }),
    }));
  }

  spoken(): SpokenRow[] {
    return [...this.#spoken].map(([month, dates]) => ({ month, dates })).sort(by(({ month }) => month));
  }
}

/** A range counts where it begins. */
const monthOf = (day: string | null) => (day === null ? null : (DAY.exec(day)?.[1] ?? null));

/** A month as a number, so that months can be counted. */
export const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export const monthName = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

/** Every month from one day's to another's. */
function monthsBetween(first: string, last: string): string[] {
  const from = monthNumber(first);
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, i) => monthName(from + i));
}
