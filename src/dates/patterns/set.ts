import { caseOf, isPossessed, keyOf, lemmaOf } from "../../document/rows";
import { SEASONS } from "../../lexicon/seasons";
import { TIME_UNITS } from "../../lexicon/time-units";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { readNumber } from "../../numbers/index";
import { type DateRule, draft } from "../draft";
import { timeUnitAt } from "./duration";

const recurring = new Set<string>([
  ...TIME_UNITS.map((unit) => unit.word),
  ...WEEKDAYS.map((day) => day.name),
  ...SEASONS.map((season) => season.name),
  "тоқсан",
]);
const set = draft({ type: "SET", value: "SET" });

/** «күн сайын», «жыл сайынғы», «әр сенбі сайын», «жыл сайын 25 қазанда». */
export const every: DateRule = {
  name: "dates.every",
  anchors: ["сайын", "сайынғы"],
  find(doc, row, limit) {
    if (row === limit.from || !/^сайын(?:ғы)?$/.test(keyOf(doc, row)) || !recurring.has(lemmaOf(doc, row - 1)))
      return null;
    const from = row - 2 >= limit.from && /^әр(?:бір)?$/.test(keyOf(doc, row - 2)) ? row - 2 : row - 1;
    return { from, to: row + 1, ...set };
  },
};

/** «жылдан жылға», «күннен күнге». */
export const fromToEach: DateRule = {
  name: "dates.from-each-to-each",
  anchors: ["жыл", "күн", "ай", "апта"],
  find(doc, row, limit) {
    if (row + 1 >= limit.to || lemmaOf(doc, row) !== lemmaOf(doc, row + 1)) return null;
    if (caseOf(doc, row) !== "Abl" || caseOf(doc, row + 1) !== "Dat") return null;
    return { from: row, to: row + 2, ...set };
  },
};

/** Of these units and longer ones «-ына» says how often; «секундына 15 метр», «сағатына 90 шақырым» are speeds. */
const PER = new Set(["жыл", "ай", "апта", "күн", "тәулік"]);

/** «аптасына екі рет», «жылына», «аптасына бес күн», «екі жылда бір рет». */
export const per: DateRule = {
  name: "dates.per",
  anchors: [...PER],
  find(doc, row, limit) {
    const word = lemmaOf(doc, row);
    if (!PER.has(word)) return null;
    if (isPossessed(doc, row) && caseOf(doc, row) === "Dat") {
      const times = row + 1 < limit.to ? readNumber(doc, row + 1, limit) : null;
      const counts = times !== null && times.to < limit.to && /^(?:рет|мәрте|күн)$/.test(lemmaOf(doc, times.to));
      return { from: row, to: counts ? times.to + 1 : row + 1, ...set };
    }
    if (caseOf(doc, row) !== "Loc" || keyOf(doc, row + 1) !== "бір" || !/^(?:рет|мәрте)$/.test(lemmaOf(doc, row + 2)))
      return null;
    if (row + 2 >= limit.to || timeUnitAt(doc, row) === undefined) return null;
    for (let from = Math.max(limit.from, row - 3); from < row; from++) {
      if (readNumber(doc, from, limit)?.to === row) return { from, to: row + 3, ...set };
    }
    return { from: row, to: row + 3, ...set };
  },
};
