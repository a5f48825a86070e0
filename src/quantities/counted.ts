import type { Layers } from "../document/document";
import { feature, isBareParticiple, isLocativeAttribute } from "../document/reading";
import { caseOf, isPossessed, isWord, keyOf, posOf } from "../document/rows";
import type { TokenRange } from "../text/span";

/** A noun phrase behind a number is rarely longer; beyond this the sentence goes on with something else. */
const LONGEST = 5;
/** Words that lean on the noun to come although they are no adjectives: «үкіметтік емес ұйым». */
const ATTRIBUTE_WORDS = new Set(["емес", "ең", "басқа", "аса", "және"]);

/**
 * What a number counts: the noun phrase that begins at `row`, or null. Attributes are gone through, a noun before a
 * possessed noun belongs to it («полиция қызметкері»), and the first other noun is the head («үкіметтік емес ұйым|»).
 */
export function countedAt(doc: Layers, row: number, end: number): TokenRange | null {
  const limit = Math.min(end, row + LONGEST);
  let at = row;
  while (at < limit && isWord(doc, at) && posOf(doc, at) !== "ADP") {
    const last = at + 1 >= limit || !isWord(doc, at + 1);
    if (isVerb(doc, at)) return null;
    if (!last && (leans(doc, at) || linksToNext(doc, at))) at++;
    else return isHead(doc, at) ? { from: row, to: at + 1 } : null;
  }
  return null;
}

const isVerb = (doc: Layers, row: number) =>
  posOf(doc, row) === "VERB" && !/VerbForm=(?:Part|Vnoun)/.test(doc.reading(row).feats);

function leans(doc: Layers, row: number): boolean {
  const reading = doc.reading(row);
  if (ATTRIBUTE_WORDS.has(keyOf(doc, row)) || reading.pos === "DET") return true;
  if (reading.pos === "ADJ") return (feature(reading, "Case") ?? "Nom") === "Nom";
  return isBareParticiple(reading) || isLocativeAttribute(reading);
}

function linksToNext(doc: Layers, row: number): boolean {
  return caseOf(doc, row) === "Nom" && !isPossessed(doc, row) && isPossessed(doc, row + 1) && !isVerb(doc, row + 1);
}

function isHead(doc: Layers, row: number): boolean {
  return ["NOUN", "PROPN", "ADJ"].includes(posOf(doc, row)) && keyOf(doc, row).length > 1;
}
