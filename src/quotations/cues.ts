import type { Layers } from "../document/document";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf, posOf } from "../document/rows";
import { SPEECH_VERBS, type SpeechFrame, type SpeechVerbEntry } from "../lexicon/speech-verbs";
import { firstIndex } from "../text/bisect";
import type { TokenRange } from "../text/span";

/** The words that attribute: «деп жазды», «атап өтті», «деді». */
export interface Cue extends TokenRange {
  readonly lemma: string;
  readonly takes: readonly SpeechFrame[];
  /**
   * `finite` ends its clause, «айтты»; `converb` leads on to another, «айтып, …»; `reported` stands in the outlet's own
   * sentence, «ескерткенін жазған едік»; `naming` is «деген», which attributes only behind a dash or marks.
   */
  readonly mood: "finite" | "converb" | "reported" | "naming";
  /** «делінген», «айтылған»: nobody is its subject, a text may hold the words. */
  readonly passive: boolean;
}

/** Stem → its entries, those with a companion first. */
const verbs = new Map<string, SpeechVerbEntry[]>();
for (const entry of SPEECH_VERBS as readonly SpeechVerbEntry[]) {
  const entries = verbs.get(entry.stem) ?? [];
  if (entry.with === undefined) entries.push(entry);
  else entries.unshift(entry);
  verbs.set(entry.stem, entries);
}

/** «айтқан болатын», «мәлімдеген еді»: what may stand behind the verb. */
const AFTER_VERB = new Set(["болатын", "еді", "екен", "болды", "болар"]);
/** «… жазған едік», «… хабарлаған болатынбыз»: the outlet speaks of itself. */
const OURS = new Set(["едік", "едім", "болатынбыз", "болғанбыз", "болатынмын"]);
/** «айтып берді», «хабарлап жатыр»: verbs that only help the converb before them. */
const HELPERS = new Set(["бер", "отыр", "жатыр", "жат", "кет", "тұр", "жүр", "өт", "қал", "сал", "қой", "кел"]);

/** «айтылған», «болжанған»: after «л» the passive has the ending of the reflexive. */
const PASSIVE = new Set(["Pass", "Mid"]);

/** The cues of a sentence, in text order. */
export function cuesIn(doc: Layers, sentence: TokenRange): Cue[] {
  const cues: Cue[] = [];
  for (let row = sentence.from; row < sentence.to; row++) {
    if (!maySpeak(doc, row)) continue;
    const cue = cueAt(doc, row, sentence);
    if (!cue) continue;
    cues.push(cue);
    row = cue.to - 1;
  }
  return cues;
}

/** A form has one list of readings as long as it is remembered; most forms are no speech verbs. */
const spoken = new WeakMap<object, boolean>();

function maySpeak(doc: Layers, row: number): boolean {
  const readings = doc.readings(row);
  let may = spoken.get(readings);
  if (may === undefined) {
    may = readings.some(({ pos, lemma }) => pos === "VERB" && verbs.has(lemma));
    spoken.set(readings, may);
  }
  return may;
}

function cueAt(doc: Layers, row: number, limit: TokenRange): Cue | null {
  const key = keyOf(doc, row);
  if (key === "деп" || posOf(doc, row) !== "VERB") return null;
  const entries = verbs.get(lemmaOf(doc, row));
  const entry = entries?.find(
    ({ with: companion }) => companion === undefined || standsBefore(doc, row, companion, limit),
  );
  // «атап өтті» is a verb of its own before «өтті» is anyone's helper.
  if (!entry || isCompanion(doc, row)) return null;
  const last = isHelped(doc, row, limit) ? row + 1 : row;
  const mood = key === "деген" && !AFTER_VERB.has(keyOf(doc, row + 1)) ? "naming" : moodOf(doc, row, last);
  if (mood === null || isOurs(doc, last)) return null;
  const own = row - (entry.with === undefined ? 0 : entry.with.split(" ").length);
  return {
    from: own > limit.from && keyOf(doc, own - 1) === "деп" ? own - 1 : own,
    to: last + 1 < limit.to && AFTER_VERB.has(keyOf(doc, last + 1)) ? last + 2 : last + 1,
    lemma: entry.with === undefined ? entry.stem : `${entry.with} ${entry.stem}`,
    takes: entry.takes,
    mood,
    passive: PASSIVE.has(featureOf(doc, row, "Voice") ?? ""),
  };
}

/** True where a verb that only helps stands behind the converb at `row`. */
function isHelped(doc: Layers, row: number, limit: TokenRange): boolean {
  return row + 1 < limit.to && featureOf(doc, row, "VerbForm") === "Conv" && HELPERS.has(lemmaOf(doc, row + 1));
}

/** How the clause goes on behind the verb; the past participle ends one in news: «айтқан», «делінген». */
function moodOf(doc: Layers, row: number, last: number): Cue["mood"] | null {
  const form = featureOf(doc, last, "VerbForm");
  if (form === "Fin") return "finite";
  if (form === "Part") {
    if ((caseOf(doc, last) ?? "Nom") === "Nom") return isPossessed(doc, last) ? null : "finite";
    return caseOf(doc, last) === "Acc" ? "reported" : null;
  }
  if (form !== "Conv" || featureOf(doc, row, "Aspect") !== "Perf") return null;
  // «мәлімдеп еді»
  return AFTER_VERB.has(keyOf(doc, last + 1)) ? "finite" : "converb";
}

/** «деп ойлаймын», «жазған едік»: the first and second person speak for themselves. */
function isOurs(doc: Layers, last: number): boolean {
  const person = featureOf(doc, last, "Person");
  return person === "1" || person === "2" || OURS.has(keyOf(doc, last + 1));
}

/** True for the word that only the verb behind it gives a meaning: «|атап| өтті». */
function isCompanion(doc: Layers, row: number): boolean {
  const key = keyOf(doc, row);
  return (verbs.get(lemmaOf(doc, row + 1)) ?? []).some(({ with: companion }) => companion === key);
}

function standsBefore(doc: Layers, row: number, words: string, limit: TokenRange): boolean {
  const parts = words.split(" ");
  return row - parts.length >= limit.from && parts.every((part, i) => keyOf(doc, row - parts.length + i) === part);
}

/** The last cue that lies in rows `[from, to)`. */
export function cueIn(cues: readonly Cue[], from: number, to: number): Cue | null {
  const next = firstIndex(cues.length, (i) => cues[i]!.from >= to);
  const cue = cues[next - 1];
  return cue && cue.from >= from && cue.to <= to ? cue : null;
}
