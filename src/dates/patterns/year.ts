import { NUMBER } from "../../match/rules";
import { isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import { figureRange, isYearWord, yearAt } from "../words";

/** «2025 жылы», «2025 ж.». */
export const year: DateRule = {
  name: "dates.year",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const found = yearAt(doc, row, limit);
    return found && { from: row, to: found.to, ...draft({ value: String(found.year) }) };
  },
};

/** «2020-2030 жылдары», «2026 – 2028 жылдарға». */
export const yearRange: DateRule = {
  name: "dates.year-range",
  anchors: [NUMBER],
  find(doc, row, limit) {
    const range = figureRange(doc, row, limit);
    if (!range || !isYear(range.first) || !isYear(range.last)) return null;
    if (range.to >= limit.to || !isYearWord(doc, range.to)) return null;
    return { from: row, to: range.to + 1, ...draft({ value: `${range.first}/${range.last}` }) };
  },
};
