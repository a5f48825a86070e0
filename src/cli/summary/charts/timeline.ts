import { monthName, monthNumber } from "../months";
import { compact, grouped } from "../numbers";
import type { SpokenRow, Summary } from "../summary";
import { textWidth } from "./lettering";
import { labelStep, linear, ticks } from "./scale";
import { type Caption, chart, element, line, SIZE, tipped, WIDTH } from "./svg";

/** A month or a year. */
export interface Period {
  readonly name: string;
  readonly count: number;
}

/** More columns than these are hairs; then a column is a year. */
const MOST = 120;
const YEAR = 12;

/** Months in a row as they are, or added up by years where there are very many. */
export function periods(months: readonly Period[]): readonly Period[] {
  if (months.length <= MOST) return months;
  const years = new Map<string, number>();
  for (const { name, count } of months) {
    const year = name.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([name, count]) => ({ name, count }));
}

export interface SpokenMonths {
  readonly months: readonly Period[];
  /** Days before and after these months. */
  readonly earlier: number;
  readonly later: number;
}

/** The days spoken of around the time of writing, a year to either side; anniversaries and plans reach over centuries. */
export function spokenMonths({ timeline, spoken }: Summary): SpokenMonths {
  const first = monthNumber(timeline[0]?.month ?? middleOf(spoken)) - YEAR;
  const last = monthNumber(timeline.at(-1)?.month ?? middleOf(spoken)) + YEAR;
  const days = new Map(spoken.map(({ month, dates }) => [monthNumber(month), dates]));
  const sum = (within: (month: number) => boolean) =>
    [...days].reduce((all, [month, dates]) => all + (within(month) ? dates : 0), 0);
  return {
    months: Array.from({ length: last - first + 1 }, (_, i) => {
      return { name: monthName(first + i), count: days.get(first + i) ?? 0 };
    }),
    earlier: sum((month) => month < first),
    later: sum((month) => month > last),
  };
}

/** The month before and after which as many days are spoken of. */
function middleOf(spoken: readonly SpokenRow[]): string {
  const half = spoken.reduce((sum, { dates }) => sum + dates, 0) / 2;
  let passed = 0;
  for (const { month, dates } of spoken) {
    passed += dates;
    if (passed >= half) return month;
  }
  return spoken[0]!.month;
}

const HEIGHT = 150;
const TOP = 20;
const BOTTOM = HEIGHT - 24;
const LEFT = 48;
/** Room for half of the last label. */
const RIGHT = 28;
/** A handful of months is not to be spread over the whole page. */
const WIDEST = 72;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** A column for each period, along an axis of time. */
export function columnChart(caption: Caption, rows: readonly Period[], thing: string): string {
  const scale = ticks(Math.max(...rows.map(({ count }) => count)), 3);
  const room = Math.min((WIDTH - LEFT - RIGHT) / rows.length, WIDEST);
  const right = LEFT + room * rows.length;
  const y = linear([0, Math.max(scale.at(-1)!, 1)], [BOTTOM, TOP]);
  const grid = scale.map(
    (tick) =>
      element("line", { class: "grid", x1: LEFT, x2: right, y1: y(tick), y2: y(tick) }) +
      line(LEFT - 6, y(tick), compact(tick), { class: "dim", anchor: "end" }),
  );
  const step = labelStep(room, Math.max(...rows.map(({ name }) => textWidth(name, SIZE))) + 10, STEPS);
  const thick = Math.max(room * 0.8, 0.5);
  const columns = rows.map(({ name, count }, i) => {
    const middle = LEFT + room * (i + 0.5);
    const bar = { class: "plain", x: middle - thick / 2, y: y(count), width: thick, height: BOTTOM - y(count) };
    const fits = count > 0 && textWidth(grouped(count), SIZE) < room;
    const figure = fits ? line(middle, y(count) - 9, grouped(count), { class: "figure", anchor: "middle" }) : "";
    return count === 0 ? "" : tipped(`${name}: ${grouped(count)} ${thing}`, {}, element("rect", bar), figure);
  });
  const names = rows.map(({ name }, i) => {
    if (i % step !== 0) return "";
    return line(LEFT + room * (i + 0.5), BOTTOM + 14, name, { class: "dim", anchor: "middle" });
  });
  return chart(
    caption,
    WIDTH,
    HEIGHT,
    [...grid, ...columns, ...names].filter((mark) => mark !== ""),
  );
}
