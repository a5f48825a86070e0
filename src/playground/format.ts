import type { Bound } from "../document/mention";
import { BOUND_SIGN } from "../output/labelled";
import { currentLocale, t } from "./i18n/index";
import { monthName } from "./i18n/months";

/** Values in words and figures of the interface's language. */

/** Kazakh has «23 000» and «78,3», English «23,000» and «78.3»; browsers without Kazakh would not know. */
const SEPARATORS = { kk: ["\u00a0", ","], en: [",", "."] } as const;

export function formatCount(value: number): string {
  // Six digits behind the point are more than a newspaper prints, and hide what binary fractions leave.
  const digits = Math.abs(value) < 1e15 ? `${Number(value.toFixed(6))}` : `${value}`;
  const [group, point] = SEPARATORS[currentLocale()];
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.length > 4 ? whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${group}`) : whole;
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

const SIGNS: Readonly<Record<string, string>> = { percent: "%", KZT: "₸", USD: "$", EUR: "€", RUB: "₽" };

/** The sign of a unit, or its code where none is known. */
export const unitSign = (unit: string) =>
  unit === "times" ? t("times_unit") : ((Object.hasOwn(SIGNS, unit) ? SIGNS[unit] : undefined) ?? unit);

interface Figure {
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
}

/** «> 23 000», «5–7 %». */
export function formatFigure({ value, max, bound, unit }: Figure): string {
  const figures = max === null ? formatCount(value) : `${formatCount(value)}–${formatCount(max)}`;
  return `${BOUND_SIGN[bound]}${figures}${unit === null ? "" : `\u00a0${unitSign(unit)}`}`;
}

export function formatShare({ value, bound }: { readonly value: number; readonly bound: Bound }): string {
  const percent = formatCount(Number((value * 100).toFixed(1)));
  return `${BOUND_SIGN[bound]}${percent}\u00a0%`;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** A calendar value for people: «2026 жылғы 27 ақпан», «27 February 2026»; what has no plain name stays in ISO 8601. */
export function formatDay(value: string): string {
  const [from, to] = value.split("/");
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`;
  const [, year, month, day, time] = DAY.exec(value) ?? MONTH.exec(value) ?? [];
  const name = month === undefined ? undefined : monthName(Number(month) - 1);
  if (year === undefined || name === undefined) return value;
  const days = day === undefined ? "" : `${Number(day)} `;
  const words = currentLocale() === "kk" ? `${year} жылғы ${days}${name}` : `${days}${name} ${year}`;
  return time === undefined ? words : `${words}, ${time}`;
}
