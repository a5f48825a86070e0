import type { Layers } from "../../document/document";
import { isCapital } from "../../document/forms";
import { isLocativeAttribute } from "../../document/reading";
import { caseOf, isGlued, isPossessed, isWord, keyOf, lemmaOf, posOf, surfaceAt } from "../../document/rows";
import { POSITIONS } from "../../lexicon/positions";
import { fold } from "../../text/fold";

/** Names of ministries and of their offices hardly run longer than this to the left of their head. */
const LONGEST = 12;
/** Words that join inside a name: «Мәдениет және ақпарат министрлігі», «істері жөніндегі агенттігі». */
const JOINERS = new Set(["және", "мен", "пен", "бен", "жөніндегі", "жанындағы", "бойынша", "атындағы"]);
/** Capitalised at the head of a sentence, these are no part of the name that follows. */
const NO_NAME = new Set(["ADV", "PRON", "DET", "CCONJ", "SCONJ", "PART", "AUX", "ADP", "NUM", "VERB"]);

/** Forms of address: «Құрметті ұйым өкілдері!» names nobody's office. */
const ADDRESSES = new Set(["ардақты", "құрметті", "қадірлі", "қымбатты"]);

/**
 * Where the name begins that ends in the head at `row`: to the left through what may lean on a head (nouns in the
 * nominative or genitive, attributes, joiners, names in marks) to the furthest capitalised word; `row` itself where
 * there is none.
 */
export function nameStart(doc: Layers, row: number, from: number, blocked: (row: number) => boolean): number {
  let start = row;
  const end = Math.max(from, row - LONGEST);
  for (let at = row - 1; at >= end && !blocked(at); at--) {
    // «Мемлекет басшысы |Жоғарғы Сот төрағасы»: a whole title before this one is another's.
    if (isTitle(doc, at) && !heldOffice(doc, at)) break;
    if (closesMarks(doc, at)) {
      const open = openingOf(doc, at, end);
      if (open === null) break;
      at = open;
      start = at;
      continue;
    }
    if (!leansOnNext(doc, at) || ADDRESSES.has(keyOf(doc, at))) break;
    if (isCapital(doc, at) && !(at === from && NO_NAME.has(posOf(doc, at)))) start = at;
  }
  return start;
}

/** «Президенті Әкімшілігі», «басшысының орынбасары»: an office that owns what follows. */
function heldOffice(doc: Layers, row: number): boolean {
  return caseOf(doc, row) === "Gen" || lemmaOf(doc, row + 1) === "әкімшілік";
}

const titles = new Set<string>(POSITIONS.map((title) => fold(title)).filter((title) => !title.includes(" ")));
const isTitle = (doc: Layers, row: number) =>
  titles.has(lemmaOf(doc, row)) && (isPossessed(doc, row) || isCapital(doc, row));

function leansOnNext(doc: Layers, row: number): boolean {
  if (!isWord(doc, row)) return false;
  if (JOINERS.has(keyOf(doc, row)) || keyOf(doc, row) === "емес") return true;
  const pos = posOf(doc, row);
  if (["VERB", "PRON", "ADV", "CCONJ", "SCONJ", "PART", "AUX", "DET"].includes(pos))
    return /Part|Vnoun/.test(doc.reading(row).feats);
  const wordCase = caseOf(doc, row);
  if (wordCase === "Nom" || wordCase === "Gen" || wordCase === null) return true;
  if (wordCase === "Loc") return isLocativeAttribute(doc.reading(row));
  // «халықты әлеуметтік қорғау»: an object inside the name, before its verbal noun.
  return wordCase === "Acc" && !isPossessed(doc, row) && !isCapital(doc, row);
}

const closesMarks = (doc: Layers, row: number) =>
  /^[»”]$/.test(surfaceAt(doc, row)) || (surfaceAt(doc, row) === '"' && isGlued(doc, row));

function openingOf(doc: Layers, row: number, end: number): number | null {
  for (let at = row - 1; at >= end; at--) if (/^[«“„"]$/.test(surfaceAt(doc, at))) return at;
  return null;
}
