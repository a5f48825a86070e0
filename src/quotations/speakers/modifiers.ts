import type { Layers } from "../../document/document";
import { caseOf, featureOf, isPossessed, isWord, keyOf, lemmaOf, posOf } from "../../document/rows";
import { TIME_UNITS } from "../../lexicon/time-units";
import { isClosingMark, isOpeningMark } from "../paragraph";
import { isBare, type Names } from "./names";

export const JOINING: ReadonlySet<string> = new Set(["және", "мен", "пен", "бен"]);
const MODIFIERS = new Set(["ADJ", "DET", "NUM"]);
/** «бейсенбі күні |министр» tells when. */
const TIMES = new Set<string>(TIME_UNITS.map(({ word }) => word));
/** Words that a speaker's phrase never begins further left of its head than. */
const LONGEST = 14;

/** Where the noun phrase whose head begins at `head` begins, not before `from`. */
export function phraseStart(doc: Layers, names: Names, head: number, from: number): number {
  let start = head;
  const floor = Math.max(from, head - LONGEST);
  while (start > floor) {
    const before = modifierBefore(doc, names, start, floor);
    if (before === null) break;
    start = before;
  }
  // What joins the phrase to the one before it is no part of it: «және тараптар».
  while (start < head && JOINING.has(keyOf(doc, start))) start++;
  return start;
}

/** The row where the modifier begins that stands right before `row`, or null. */
function modifierBefore(doc: Layers, names: Names, row: number, floor: number): number | null {
  const last = row - 1;
  if (isClosingMark(doc, last)) return openingBefore(doc, last, floor);
  if (!isWord(doc, last)) return null;
  const named = names.over(last);
  if (named) return named.from >= floor && named.to === row && isBare(doc, last) ? named.from : null;
  const pos = posOf(doc, last);
  // «тігін цехының |иесі| Жанар Төлегенова»
  if (pos === "NOUN" && names.from(row)?.label === "PERSON" && (caseOf(doc, last) ?? "Nom") === "Nom") return last;
  if (pos === "VERB" && featureOf(doc, last, "VerbForm") === "Vnoun")
    return caseOf(doc, last) === "Nom" && isWord(doc, row) && posOf(doc, row) === "NOUN" ? last : null;
  if (MODIFIERS.has(pos) || JOINING.has(keyOf(doc, last))) return last;
  if (pos === "PRON") return caseOf(doc, last) === "Gen" ? last : null;
  if (pos !== "NOUN" && pos !== "PROPN") return null;
  if (caseOf(doc, last) === "Gen") return last;
  if ((caseOf(doc, last) ?? "Nom") !== "Nom" || TIMES.has(lemmaOf(doc, last))) return null;
  if (isPossessed(doc, last)) return isPossessed(doc, row) ? last : null;
  return featureOf(doc, last, "Number") === "Plur" ? null : last;
}

function openingBefore(doc: Layers, close: number, floor: number): number | null {
  for (let row = close - 1; row >= floor; row--) if (isOpeningMark(doc, row)) return row;
  return null;
}
