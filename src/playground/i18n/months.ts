import { currentLocale } from "./index";

/** Not every browser knows the Kazakh months: Chromium writes «M02» for ақпан. */
const MONTHS = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** The name of a month, 0 is January; undefined where there is no such month. */
export const monthName = (month: number): string | undefined => MONTHS[currentLocale()][month];

/** Three letters of it, for the ticks of a timeline. */
export const shortMonth = (month: number) => monthName(month)?.slice(0, 3) ?? "";
