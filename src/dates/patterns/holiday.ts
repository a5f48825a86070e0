import type { Layers } from "../../document/document";
import { bareKeys } from "../../document/forms";
import { caseOf, keyOf, lemmaOf } from "../../document/rows";
import { HOLIDAY_DATES } from "../../lexicon/holiday-dates";
import type { TokenRange } from "../../text/span";
import { type DateRule, draft } from "../draft";

const holidays = HOLIDAY_DATES.map(({ name, value }) => ({ words: name.split(" "), value }));
const EVE = /^(?:қарсаңында|қарсаңындағы)$/;

/**
 * «Тәуелсіздік күнінде», «Наурыз мейрамы қарсаңында», «Жаңа жылда»: a feast named as a time. Named as a feast it is an
 * event: «Тәуелсіздік күні құтты болсын».
 */
export const holiday: DateRule = {
  name: "dates.holiday",
  anchors: [...new Set(holidays.map(({ words }) => words[0]!))],
  find(doc, row, limit) {
    for (const { words, value } of holidays) {
      const last = row + words.length - 1;
      if (last >= limit.to || !matches(doc, row, words)) continue;
      const to = timeEnd(doc, last, limit);
      if (to !== null) return { from: row, to, ...draft({ value }) };
    }
    return null;
  },
};

function matches(doc: Layers, row: number, words: readonly string[]): boolean {
  const last = words.length - 1;
  return words.every((word, i) => (i < last ? keyOf(doc, row + i) === word : bareKeys(doc, row + i).includes(word)));
}

/** The row behind the feast where it is a time: in the locative, before «қарсаңында» or «күндері», or «… күні» before what happened. */
function timeEnd(doc: Layers, last: number, limit: TokenRange): number | null {
  if (caseOf(doc, last) === "Loc") return last + 1;
  if (last + 1 >= limit.to) return null;
  if (EVE.test(keyOf(doc, last + 1))) return last + 2;
  if (lemmaOf(doc, last + 1) === "күн" && /^күн(?:і|дері|інде|дерінде)$/.test(keyOf(doc, last + 1))) return last + 2;
  return null;
}
