import type { Layers } from "../document/document";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf, posOf } from "../document/rows";
import { REPORT_LINKS, REPORT_NOUNS } from "../lexicon/report-words";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import type { Cue } from "./cues";

const nouns = new Set<string>(REPORT_NOUNS);
const links = new Set<string>(REPORT_LINKS);
const stems = new Set<string>(SPEECH_VERBS.map(({ stem }) => stem));
/** «атап өтуінше»: the words before it belong to the verb. */
const companions = new Map<string, readonly string[]>();
for (const entry of SPEECH_VERBS) {
  if ("with" in entry) companions.set(entry.stem, [...(companions.get(entry.stem) ?? []), entry.with]);
}

/**
 * The words at `row` by which a clause is said to be someone's: «айтуынша», «мәліметінше», «дерегіне сүйенсек»,
 * «мәліметі бойынша», «хабарлағандай»; the cue begins at `row`, or before it for «атап өтуінше».
 */
export function reportWordAt(doc: Layers, row: number): Cue | null {
  const pos = posOf(doc, row);
  const lemma = lemmaOf(doc, row);
  // «жазуынша» is read as a noun, «жазу», by turns.
  const verb =
    (pos === "VERB" && stems.has(lemma)) || (pos === "NOUN" && lemma.endsWith("у") && stems.has(lemma.slice(0, -1)));
  if (!verb && !(pos === "NOUN" && nouns.has(lemma))) return null;
  if (featureOf(doc, row, "AdvType") === "Man" && isPossessed(doc, row))
    return cueOf(doc, companionStart(doc, row), row + 1);
  if (verb && caseOf(doc, row) === "Equ") return cueOf(doc, companionStart(doc, row), row + 1);
  // The past participle before «мәлімет» or «хабар» is no report, «айтқан хабарға сәйкес»; «айтқанына қарағанда» is one.
  if (verb && featureOf(doc, row, "VerbForm") !== "Vnoun" && !isPossessed(doc, row)) return null;
  if (caseOf(doc, row) === "Dat" && links.has(keyOf(doc, row + 1))) return cueOf(doc, row, row + 2);
  const bare = (caseOf(doc, row) ?? "Nom") === "Nom";
  return bare && keyOf(doc, row + 1) === "бойынша" ? cueOf(doc, row, row + 2) : null;
}

/** The report words among the rows of a sentence that may hold one, in text order. */
export function reportsIn(doc: Layers, rows: readonly number[]): Cue[] {
  return rows.flatMap((row) => reportWordAt(doc, row) ?? []);
}

/** The report word that ends right before `end`. */
export function reportWordBefore(doc: Layers, end: number, from: number): Cue | null {
  for (let row = Math.max(from, end - 2); row < end; row++) {
    const cue = reportWordAt(doc, row);
    if (cue?.to === end) return cue;
  }
  return null;
}

function companionStart(doc: Layers, row: number): number {
  const found = (companions.get(lemmaOf(doc, row)) ?? []).find((word) => keyOf(doc, row - 1) === word);
  return found === undefined ? row : row - 1;
}

function cueOf(doc: Layers, from: number, to: number): Cue {
  const lemma = Array.from({ length: to - from }, (_, i) => keyOf(doc, from + i)).join(" ");
  return { from, to, lemma, takes: ["colon"], mood: "finite", passive: false };
}
