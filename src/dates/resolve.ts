import { dayNumber, endAfter, isDay, isoOfDay, isoWeek, shiftMonth } from "./calendar";

/** What an expression comes to on the day of writing, or null where it has no calendar value. */
export function resolve(value: string | null, relation: string | null, date: string | null): string | null {
  if (value !== null && /^\d{4}/.test(value)) return value;
  if (date === null) return null;
  // «кеше сағат 10:30-да»: the relation tells the day, the value the hour.
  if (relation !== null && value?.startsWith("T")) return withTime(resolveRelation(relation, date), value);
  if (value !== null) return resolveValue(value, date);
  return relation === null ? null : resolveRelation(relation, date);
}

const withTime = (day: string | null, time: string) => (day === null ? null : day + time);

function resolveValue(value: string, date: string): string | null {
  const timed = /^(XXXX-(?:\d{2}-\d{2}|WXX-\d))(T.+)$/.exec(value);
  if (timed) return withTime(resolveValue(timed[1]!, date), timed[2]!);
  const yearless = /^XXXX-(\d{2})-(\d{2})$/.exec(value);
  if (yearless) return nearestDay(Number(yearless[1]), Number(yearless[2]), date);
  const range = /^XXXX-(\d{2})-(\d{2})\/XXXX-(\d{2})-(\d{2})$/.exec(value);
  if (range) {
    const from = nearestDay(Number(range[1]), Number(range[2]), date);
    return from && `${from}/${endAfter(from, `XXXX-${range[3]}-${range[4]}`)}`;
  }
  const month = /^XXXX-(\d{2})$/.exec(value);
  if (month) return nearestMonth(Number(month[1]), date);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return nearestWeekday(Number(weekday[1]), date);
  return null;
}

/** The occurrence nearest to the day of writing; 29 February only in leap years. */
function nearestDay(month: number, day: number, date: string): string | null {
  const today = dayNumber(date);
  const year = Number(date.slice(0, 4));
  const candidates: number[] = [];
  for (let y = year - 4; y <= year + 4; y++) {
    if (isDay(day, month, y)) candidates.push(Date.UTC(y, month - 1, day) / 86_400_000);
  }
  candidates.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return candidates[0] === undefined ? null : isoOfDay(candidates[0]);
}

function nearestMonth(month: number, date: string): string {
  const now = date.slice(0, 7);
  const year = Number(date.slice(0, 4));
  const distance = (m: string) =>
    Math.abs((Number(m.slice(0, 4)) - year) * 12 + Number(m.slice(5)) - Number(now.slice(5)));
  return [year - 1, year, year + 1]
    .map((y) => `${y}-${String(month).padStart(2, "0")}`)
    .reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function nearestWeekday(weekday: number, date: string): string {
  const today = dayNumber(date);
  const now = ((((today + 3) % 7) + 7) % 7) + 1;
  const ahead = (weekday - now + 7) % 7;
  return isoOfDay(today + (ahead > 3 ? ahead - 7 : ahead));
}

function resolveRelation(relation: string, date: string): string | null {
  if (relation === "now") return date;
  const match = /^P(-?\d+)([DWMY])$/.exec(relation);
  const by = match ? Number(match[1]) : 0;
  switch (match ? match[2] : relation.replace("this-", "")) {
    case "D":
    case "day":
      return isoOfDay(dayNumber(date) + by);
    case "W":
    case "week":
      return isoWeek(dayNumber(date) + 7 * by);
    case "M":
    case "month":
      return shiftMonth(date.slice(0, 7), by);
    case "Y":
    case "year":
      return String(Number(date.slice(0, 4)) + by).padStart(4, "0");
    default:
      return null;
  }
}
