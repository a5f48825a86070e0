import { keyOf, lemmaOf } from "../../document/rows";
import { NUMBER } from "../../match/rules";
import { formatDay, isDay, isIsoDay, isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import { isYearWord } from "../words";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:-?\p{L}.*)?$/u;
const ISO = /^(\d{4}-\d{2}-\d{2})(t.*|-?\p{L}.*)?$/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:-?\p{L}.*)?$/u;

/** «15.03.2024», «15.03.2024 ж.», «2026-02-27»; «31.02.2024» is none. */
export const figures: DateRule = {
  name: "dates.figures",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const key = keyOf(doc, row);
    const dotted = DOTTED.exec(key);
    if (dotted) {
      const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
      if (!isYear(year) || !isDay(day, month, year)) return null;
      const to = row + 1 < limit.to && isYearWord(doc, row + 1) ? row + 2 : row + 1;
      return { from: row, to, ...draft({ value: `${year}-${formatDay(month, day)}` }) };
    }
    const iso = ISO.exec(key);
    return iso && isIsoDay(iso[1]!) ? { from: row, to: row + 1, ...draft({ value: iso[1]! }) } : null;
  },
};

/** «10:30», «сағат 10:30-да». */
export const clock: DateRule = {
  name: "dates.clock",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const match = CLOCK.exec(keyOf(doc, row));
    if (!match) return null;
    const from = row > limit.from && lemmaOf(doc, row - 1) === "сағат" ? row - 1 : row;
    const seconds = match[3] === undefined ? "" : `:${match[3]}`;
    const value = `T${match[1]!.padStart(2, "0")}:${match[2]}${seconds}`;
    return { from, to: row + 1, ...draft({ type: "TIME", value }) };
  },
};
