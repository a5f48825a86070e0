import type { Layers } from "../document/document";
import { featureOf, isWord, keyOf, lemmaOf, posOf } from "../document/rows";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import type { TokenRange } from "../text/span";

/** The words that attribute: «деп жазды», «атап өтті», «деді». */
export interface Cue extends TokenRange {
  readonly lemma: string;
}

/** Stem → the words that must stand before it, "" where the verb says it alone. */
const companions = new Map<string, string[]>();
for (const entry of SPEECH_VERBS) {
  companions.set(entry.stem, [...(companions.get(entry.stem) ?? []), "with" in entry ? entry.with : ""]);
}

/** «айтқан болатын», «мәлімдеген еді»: what may stand behind the verb. */
const AFTER_VERB = new Set(["болатын", "еді", "екен", "болды", "болар"]);
/** «… жазған едік», «… хабарлаған болатынбыз»: the outlet speaks of itself. */
const OURS = new Set(["едік", "болатынбыз", "болғанбыз"]);
/** «айтып берді», «хабарлап жатыр»: verbs that only help the converb before them. */
const HELPERS = new Set(["бер", "отыр", "жатыр", "жат", "кет", "тұр", "жүр", "өт"]);

/** A form that can end a clause; the past participle ends one in news: «айтқан», «делінген». */
function isFiniteForm(doc: Layers, row: number): boolean {
  const form = featureOf(doc, row, "VerbForm");
  return form === "Fin" || (form === "Part" && (featureOf(doc, row, "Case") ?? "Nom") === "Nom");
}

/** The cue whose verb stands at `row`, or null. */
export function cueAt(doc: Layers, row: number, limit: TokenRange): Cue | null {
  if (row < limit.from || row >= limit.to || !isWord(doc, row)) return null;
  const helped = row > limit.from && HELPERS.has(lemmaOf(doc, row)) && featureOf(doc, row - 1, "VerbForm") === "Conv";
  // «атап өтті» is a pair of its own before «өт» is anyone's helper.
  return spokenAt(doc, row, row, limit) ?? (helped ? spokenAt(doc, row - 1, row, limit) : null);
}

/** The cue with its meaning in `verb` and its ending on `last`. */
function spokenAt(doc: Layers, verb: number, last: number, limit: TokenRange): Cue | null {
  if (posOf(doc, verb) !== "VERB" || !isFiniteForm(doc, last)) return null;
  const withs = companions.get(lemmaOf(doc, verb));
  if (!withs || OURS.has(keyOf(doc, last + 1)) || isOurs(doc, last)) return null;
  const companion = withs.filter(Boolean).find((words) => standsBefore(doc, verb, words, limit));
  if (companion === undefined && !withs.includes("")) return null;
  const own = companion === undefined ? verb : verb - companion.split(" ").length;
  const from = own > limit.from && keyOf(doc, own - 1) === "деп" ? own - 1 : own;
  const to = last + 1 < limit.to && AFTER_VERB.has(keyOf(doc, last + 1)) ? last + 2 : last + 1;
  return { from, to, lemma: companion === undefined ? lemmaOf(doc, verb) : `${companion} ${lemmaOf(doc, verb)}` };
}

const isOurs = (doc: Layers, row: number) =>
  featureOf(doc, row, "Person") === "1" && featureOf(doc, row, "Number") === "Plur";

function standsBefore(doc: Layers, row: number, words: string, limit: TokenRange): boolean {
  const parts = words.split(" ");
  return row - parts.length >= limit.from && parts.every((part, i) => keyOf(doc, row - parts.length + i) === part);
}

/** How far behind the comma or dash the cue of a direct quotation may begin: «– деп қосты», «– деді», «– деп Аида Балаева атап өтті». */
const REACH = 6;

/**
 * The cue of the clause that begins at `row`: «деп жазды», «деді», «атап өтті», «делінген». Between «деп» and its verb the
 * speaker may stand: «деп Аида Балаева мәлімдеді».
 */
export function cueOpening(doc: Layers, row: number, limit: TokenRange): Cue | null {
  const that = keyOf(doc, row) === "деп";
  for (let at = row; at < Math.min(limit.to, row + (that ? REACH : 3)); at++) {
    const cue = cueAt(doc, at, limit);
    if (cue && (that || cue.from === row)) return cue.from === row + 1 ? { ...cue, from: row } : cue;
  }
  return null;
}
