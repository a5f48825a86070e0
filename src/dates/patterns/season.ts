import { caseOf, lemmaOf } from "../../document/rows";
import { SEASONS } from "../../lexicon/seasons";
import { type DateRule, draft } from "../draft";
import { yearAt } from "../words";

const seasons = new Map<string, string>(SEASONS.map((entry) => [entry.name, entry.code]));

/** «көктемде», «2025 жылдың күзінде». In another case a season is no date: «қысқа дайындық», and «жаз» is "write" too. */
export const season: DateRule = {
  name: "dates.season",
  anchors: [...seasons.keys()],
  find(doc, row, limit) {
    const code = seasons.get(lemmaOf(doc, row));
    if (code === undefined || caseOf(doc, row) !== "Loc") return null;
    const before = row - 2 >= limit.from ? yearAt(doc, row - 2, limit) : null;
    const value = `${before ? before.year : "XXXX"}-${code}`;
    return { from: before ? row - 2 : row, to: row + 1, ...draft({ value }) };
  },
};
