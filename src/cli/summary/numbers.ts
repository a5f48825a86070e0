import type { Bound } from "../../document/mention";
import { BOUND_SIGN } from "../../output/labelled";

/** From here on digits are written as a power of ten: nobody counts sixteen of them. */
const HUGE = 1e15;

/** «1,234.5»: every digit that the text gave; adding nought makes of −0 what a reader knows. */
export const grouped = (value: number) =>
  Math.abs(value) < HUGE
    ? (value + 0).toLocaleString("en-US", { maximumFractionDigits: 10 })
    : value.toExponential(2).replace("+", "");

/** «1.2M», for axes, where there is room for few digits. */
export const compact = (value: number) =>
  Math.abs(value) < HUGE && (value === 0 || Math.abs(value) >= 0.01)
    ? (value + 0).toLocaleString("en-US", { notation: "compact", maximumSignificantDigits: 3 })
    : value.toExponential(0).replace("+", "");

export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** «> 18,000 KZT». */
export const figure = (value: number, bound: Bound, unit: string | null) =>
  BOUND_SIGN[bound] + grouped(value) + (unit === null ? "" : ` ${unit}`);

/** «1 quotation», «2 quotations». */
export const counted = (count: number, thing: string) => `${grouped(count)} ${thing}${count === 1 ? "" : "s"}`;
