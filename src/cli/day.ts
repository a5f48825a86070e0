import { analyze } from "../pipeline";

/** Whether `value` is a day of the calendar as `analyze` takes it: YYYY-MM-DD. */
export function isDay(value: string): boolean {
  try {
    analyze("", { date: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
