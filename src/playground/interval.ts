/** A stretch of the calendar, in milliseconds since 1970, [from, to). */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

type Reader = (year: number, part: number, day: number) => Interval;

const at = (year: number, month: number, day = 1) => {
  const date = new Date(0);
  // Unlike Date.UTC it takes the years 0 to 99 for what they are.
  date.setUTCFullYear(year, month, day);
  return date.getTime();
};

const months = (year: number, month: number, count: number): Interval => ({
  from: at(year, month),
  to: at(year, month + count),
});

/** The Monday of an ISO week. */
const monday = (year: number, week: number) => {
  const fourth = new Date(at(year, 0, 4));
  return at(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
};

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

const SHAPES: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/, (y, m, d) => ({ from: at(y, m - 1, d), to: at(y, m - 1, d + 1) })],
  [/^(\d{4})-(\d{2})$/, (y, m) => months(y, m - 1, 1)],
  [/^(\d{4})$/, (y) => months(y, 0, 12)],
  [/^(\d{4})-Q(\d)$/, (y, q) => months(y, 3 * (q - 1), 3)],
  [/^(\d{4})-H(\d)$/, (y, h) => months(y, 6 * (h - 1), 6)],
  [/^(\d{4})-W(\d{2})$/, (y, w) => ({ from: monday(y, w), to: monday(y, w) + 7 * 86_400_000 })],
  [/^(\d{3})X$/, (decade) => months(decade * 10, 0, 120)],
];

/** The stretch that a calendar value names, or null for what lies nowhere («XXXX-02-27», «P10Y»). */
export function intervalOf(value: string): Interval | null {
  const [from, to] = value.split("/");
  if (from !== undefined && to !== undefined) {
    const [first, last] = [intervalOf(from), intervalOf(to)];
    return first && last && first.from < last.to ? { from: first.from, to: last.to } : null;
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return months(Number(season[1]), SEASON_MONTH[season[2]!]!, 3);
  for (const [shape, read] of SHAPES) {
    const found = shape.exec(value);
    if (found) return read(Number(found[1]), Number(found[2]), Number(found[3]));
  }
  return null;
}

export interface Tick {
  readonly at: number;
  readonly unit: "year" | "month" | "day";
}

const DAY = 86_400_000;
const MOST_TICKS = 6;

/** A few round moments of the stretch: years, months or days, whichever fit. */
export function ticksOf({ from, to }: Interval): Tick[] {
  const first = new Date(from);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const series = (unit: Tick["unit"], steps: readonly number[], moment: (i: number) => number): Tick[] | null => {
    for (const step of steps) {
      const ticks: Tick[] = [];
      for (let i = 0; moment(i) <= to && ticks.length <= MOST_TICKS; i += step) {
        if (moment(i) >= from) ticks.push({ at: moment(i), unit });
      }
      if (ticks.length >= 2 && ticks.length <= MOST_TICKS) return ticks;
    }
    return null;
  };
  return (
    (to - from < 40 * DAY ? series("day", [1, 2, 5, 10], (i) => from - (from % DAY) + i * DAY) : null) ??
    (to - from < 1200 * DAY ? series("month", [1, 2, 3, 6], (i) => at(year, month + i)) : null) ??
    series("year", [1, 2, 5, 10, 20, 50, 100, 200, 500], (i) => at(year + i, 0)) ??
    []
  );
}
