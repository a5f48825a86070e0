/** Months (ай): dictionary form, number, and how many days the longest one has. In the order of the calendar. */
export interface MonthEntry {
  readonly name: string;
  readonly month: number;
  readonly days: number;
}

export const MONTHS = [
  { name: "қаңтар", month: 1, days: 31 },
  { name: "ақпан", month: 2, days: 29 },
  { name: "наурыз", month: 3, days: 31 },
  { name: "сәуір", month: 4, days: 30 },
  { name: "мамыр", month: 5, days: 31 },
  { name: "маусым", month: 6, days: 30 },
  { name: "шілде", month: 7, days: 31 },
  { name: "тамыз", month: 8, days: 31 },
  { name: "қыркүйек", month: 9, days: 30 },
  { name: "қазан", month: 10, days: 31 },
  { name: "қараша", month: 11, days: 30 },
  { name: "желтоқсан", month: 12, days: 31 },
] as const satisfies readonly MonthEntry[];
