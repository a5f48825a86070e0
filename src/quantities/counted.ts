import type { Layers } from "../document/document";
import { feature, isBareParticiple, isLocativeAttribute } from "../document/reading";
import { caseOf, featureOf, formAt, isPossessed, isWord, keyOf, lemmaOf, posOf, surfaceAt } from "../document/rows";
import { ATTRIBUTE_NOUNS, RELATIONAL_NOUNS, STANDALONE_NOUNS } from "../lexicon/counted-nouns";
import type { TokenRange } from "../text/span";

/** A noun phrase behind a number is rarely longer; beyond this the sentence goes on with something else. */
const LONGEST = 6;
/** Words that lean on the noun to come although they are no adjectives: «үкіметтік емес ұйым», «23 ер адам». */
const attributes = new Set<string>([...ATTRIBUTE_NOUNS, "аса", "басқа", "емес", "ең", "және"]);
const relational = new Set<string>(RELATIONAL_NOUNS);
const standalone = new Set<string>(STANDALONE_NOUNS);

/**
 * What a number counts: the noun phrase that begins at `row`, or null. Attributes are gone through, a noun before a
 * possessed noun belongs to it («полиция қызметкері»), and the first other noun is the head («үкіметтік емес ұйым|»).
 * Behind a unit of measure only what is measured counts: «30 мың тонна астық», not «30 мың теңге болды».
 */
export function countedAt(doc: Layers, row: number, end: number, measured: boolean): TokenRange | null {
  const limit = Math.min(end, row + LONGEST);
  let at = row;
  while (at < limit && isWord(doc, at) && posOf(doc, at) !== "ADP") {
    // «5 күміс және 6 қола»: the next number opens a phrase of its own.
    const joined = keyOf(doc, at + 1) === "және" && !isWord(doc, at + 2);
    const last = joined || at + 1 >= limit || !isWord(doc, at + 1);
    if (isVerb(doc, at) && !(at === row && isNounToo(doc, at))) return null;
    if (!last && (leans(doc, at) || linksToNext(doc, at))) at++;
    else return isHead(doc, at, measured) ? { from: row, to: at + 1 } : null;
  }
  return null;
}

const isVerb = (doc: Layers, row: number) =>
  posOf(doc, row) === "VERB" && !/VerbForm=(?:Part|Vnoun)/.test(doc.reading(row).feats);

function leans(doc: Layers, row: number): boolean {
  const reading = doc.reading(row);
  if (attributes.has(keyOf(doc, row)) || reading.pos === "DET") return true;
  if (reading.pos === "ADJ") return (feature(reading, "Case") ?? "Nom") === "Nom";
  if (isBareParticiple(reading) || isLocativeAttribute(reading)) return true;
  // «12 шетелдік азамат»: a noun that is an adjective as well, before a noun.
  return (
    isBareNoun(doc, row) &&
    isBareNoun(doc, row + 1) &&
    formAt(doc, row).readings.some(({ pos, suffixes }) => pos === "ADJ" && suffixes.length === 0)
  );
}

const isBareNoun = (doc: Layers, row: number) =>
  posOf(doc, row) === "NOUN" &&
  !isPossessed(doc, row) &&
  featureOf(doc, row, "Number") !== "Plur" &&
  caseOf(doc, row) === "Nom";

/** «полиция |қызметкері», «қой |еті», but «екі ел |басшылары», «екі ел |арасында»: the noun counted is in the singular and stands for itself. */
function linksToNext(doc: Layers, row: number): boolean {
  const particle = isNounToo(doc, row) && isPossessed(doc, row + 1);
  if ((caseOf(doc, row) !== "Nom" && !particle) || isPossessed(doc, row) || isVerb(doc, row + 1)) return false;
  if (!isPossessed(doc, row + 1) || featureOf(doc, row + 1, "Number") === "Plur") return false;
  return !standalone.has(lemmaOf(doc, row)) && !relational.has(lemmaOf(doc, row + 1)) && posOf(doc, row + 1) !== "VERB";
}

function isHead(doc: Layers, row: number, measured: boolean): boolean {
  // «123 ABC 02» is a number plate.
  if (keyOf(doc, row).length < 2 || relational.has(lemmaOf(doc, row)) || /^[A-Z]+$/.test(surfaceAt(doc, row)))
    return false;
  if (!measured) return ["NOUN", "PROPN", "ADJ"].includes(posOf(doc, row)) || isNounToo(doc, row);
  const wordCase = caseOf(doc, row);
  return posOf(doc, row) === "NOUN" && (wordCase === "Nom" || wordCase === "Acc" || wordCase === "Dat");
}

/** «1500 қой бағып отыр»: behind a number the particle is a sheep. */
const isNounToo = (doc: Layers, row: number) =>
  (/^(?:PART|X)$/.test(posOf(doc, row)) || featureOf(doc, row, "Mood") === "Imp") &&
  formAt(doc, row).readings.some(({ pos }) => pos === "NOUN");
