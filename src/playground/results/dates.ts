import type { DateMention } from "../../document/mention";
import { el } from "../dom";
import { formatDay } from "../format";
import { currentLocale, t } from "../i18n/index";
import { shortMonth } from "../i18n/months";
import { type Interval, intervalOf, ticksOf } from "../interval";
import { type Context, jumpButton, list, section } from "./section";

/** Mentions of one moment of the calendar. */
interface Moment {
  readonly value: string;
  readonly interval: Interval;
  readonly dates: readonly DateMention[];
}

/** The dates that lie in the calendar on a line and in order; then durations, and what no day is known of. */
export function dates(context: Context): HTMLElement[] {
  const all = context.view.dates;
  const byValue = new Map<string, DateMention[]>();
  const undated: DateMention[] = [];
  for (const date of all) {
    const value = date.resolved ?? date.value;
    const known = value === null ? undefined : byValue.get(value);
    if (known) known.push(date);
    else if (value === null || date.type === "DURATION" || intervalOf(value) === null) undated.push(date);
    else byValue.set(value, [date]);
  }
  const moments = [...byValue]
    .map(([value, own]): Moment => ({ value, dates: own, interval: intervalOf(value)! }))
    .sort((a, b) => a.interval.from - b.interval.from || b.interval.to - a.interval.to);
  return section(
    "dates",
    all.length,
    ...(moments.length > 0
      ? [timeline(moments), list("moments", moments, (moment) => momentRow(context, moment))]
      : []),
    ...(undated.length > 0
      ? [el("h4", {}, t("undated")), list("undated", undated, (date) => undatedRow(context, date))]
      : []),
  );
}

function momentRow(context: Context, { value, dates: own }: Moment): HTMLElement {
  const words = [...new Set(own.map(({ text }) => `«${text}»`))].slice(0, 4).join(", ");
  const places = own.map((date) => [date]);
  return el(
    "li",
    {},
    jumpButton(
      context,
      formatDay(value),
      places,
      el("time", { datetime: value, lang: currentLocale() }, formatDay(value)),
      " ",
      el("span", { class: "said" }, words),
      el("span", { class: "times" }, own.length > 1 ? t("times", { n: own.length }) : ""),
    ),
  );
}

function undatedRow(context: Context, date: DateMention): HTMLElement {
  const { text, type, value, relation } = date;
  const kind = type === "DURATION" || type === "SET" ? t(type) : "";
  const says = [kind, value ?? relation ?? ""].filter((word) => word !== "").join(" · ");
  return el("li", {}, jumpButton(context, text, [[date]], text), el("span", { class: "role" }, ` ${says}`));
}

const MOST_DRAWN = 150;

/** The moments on a line: days as dots, longer stretches as bars. The list below it says the same in words. */
function timeline(moments: readonly Moment[]): HTMLElement {
  const first = Math.min(...moments.map(({ interval }) => interval.from));
  const last = Math.max(...moments.map(({ interval }) => interval.to));
  const room = (last - first) * 0.04;
  const whole = { from: first - room, to: last + room };
  const x = (moment: number) => (100 * (moment - whole.from)) / (whole.to - whole.from);
  const line = el("div", { class: "timeline", "aria-hidden": "true" });
  for (const { interval } of moments.slice(0, MOST_DRAWN)) {
    const width = x(interval.to) - x(interval.from);
    const mark = el("span", { class: width < 2.5 ? "dot" : "stretch" });
    mark.style.left = `${width < 2.5 ? x((interval.from + interval.to) / 2) : x(interval.from)}%`;
    if (width >= 2.5) mark.style.width = `${width}%`;
    line.append(mark);
  }
  for (const { at, unit } of ticksOf(whole)) {
    const tick = el("span", { class: "tick" }, tickLabel(at, unit));
    tick.style.left = `${x(at)}%`;
    line.append(tick);
  }
  return line;
}

function tickLabel(at: number, unit: "year" | "month" | "day"): string {
  const day = new Date(at);
  const month = shortMonth(day.getUTCMonth());
  if (unit === "year" || (unit === "month" && day.getUTCMonth() === 0)) return `${day.getUTCFullYear()}`;
  return unit === "month" ? month : `${day.getUTCDate()} ${month}`;
}
