import type { Layers } from "../document/document";
import { feature, type Reading } from "../document/reading";
import { formAt, keyOf, lemmaOf } from "../document/rows";
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

interface Verb {
  readonly lemma: string;
  /** The words that have to stand before the verb. */
  readonly companion: readonly string[];
  readonly takes: readonly SpeechFrame[];
}

/** Stem → its entries, those with a companion first. */
const verbs = new Map<string, Verb[]>();
for (const { stem, with: companion, takes } of SPEECH_VERBS as readonly SpeechVerbEntry[]) {
  const entries = verbs.get(stem) ?? [];
  verbs.set(stem, entries);
  if (companion === undefined) entries.push({ lemma: stem, companion: [], takes });
  else entries.unshift({ lemma: `${companion} ${stem}`, companion: companion.split(" "), takes });
}

/** «айтқан болатын», «мәлімдеген еді»: what may stand behind the verb. */
const AFTER_VERB = new Set(["болатын", "еді", "екен", "болды", "болар"]);
/** «… жазған едік», «… хабарлаған болатынбыз»: the outlet speaks of itself. */
const OURS = new Set(["едік", "едім", "болатынбыз", "болғанбыз", "болатынмын"]);
/** «айтқан |жоқ|», «айта кеткен |жөн|»: what nobody said, and what somebody should. */
const UNSAID = new Set(["абзал", "дұрыс", "жоқ", "жөн"]);
/** «айтып берді», «хабарлап жатыр»: verbs that only help the converb before them. */
const HELPERS = new Set(["бер", "отыр", "жатыр", "жат", "кет", "тұр", "жүр", "өт", "қал", "сал", "қой", "кел"]);

/** «… шыққаны |туралы| хабарлады», «Бұл |жөнінде| … хабарлайды» */
export const ABOUT: ReadonlySet<string> = new Set(["туралы", "жайлы", "жөнінде", "жайында"]);

/** «айтылған», «болжанған»: after «л» the passive has the ending of the reflexive. */
const PASSIVE = new Set(["Pass", "Mid"]);

/** The cues of a sentence, in text order; `rows` are those of its verbs of speaking. */
export function cuesIn(doc: Layers, sentence: TokenRange, rows: readonly number[]): Cue[] {
  const cues: Cue[] = [];
  let free = sentence.from;
  for (const row of rows) {
    const cue = row < free ? null : cueAt(doc, row, sentence);
    if (!cue) continue;
    cues.push(cue);
    free = cue.to;
  }
  return cues;
}

function cueAt(doc: Layers, row: number, limit: TokenRange): Cue | null {
  const key = keyOf(doc, row);
  const verb = key === "деп" ? null : verbAt(doc, row, limit);
  // «атап өтті» is a verb of its own before «өтті» is anyone's helper.
  if (!verb || isCompanion(doc, row)) return null;
  const { entry, reading } = verb;
  const helped = isHelped(doc, row, reading, limit);
  const last = helped ? row + 1 : row;
  const ending = helped ? doc.reading(last) : reading;
  const next = keyOf(doc, last + 1);
  const mood = key === "деген" && !AFTER_VERB.has(keyOf(doc, row + 1)) ? "naming" : moodOf(ending, next);
  if (mood === null || isOurs(ending, next) || UNSAID.has(next)) return null;
  const own = row - entry.companion.length;
  return {
    from: own > limit.from && keyOf(doc, own - 1) === "деп" ? own - 1 : own,
    to: last + 1 < limit.to && AFTER_VERB.has(next) ? last + 2 : last + 1,
    lemma: entry.lemma,
    takes: entry.takes,
    mood,
    passive: PASSIVE.has(feature(reading, "Voice") ?? ""),
  };
}

/**
 * The verb of speaking at `row`: by the reading chosen, or by another where its own companion or «деп» stands before it, as in
 * «мәлім |етті|», which is no meat.
 */
function verbAt(doc: Layers, row: number, limit: TokenRange) {
  const chosen = doc.reading(row);
  for (const reading of [chosen, ...formAt(doc, row).readings]) {
    if (reading.pos !== "VERB") continue;
    const before = reading === chosen || (row > limit.from && keyOf(doc, row - 1) === "деп");
    const entry = verbs
      .get(reading.lemma)
      ?.find(({ companion }) => (companion.length === 0 ? before : standsBefore(doc, row, companion, limit)));
    if (entry) return { entry, reading };
  }
  return null;
}

/** True where a verb that only helps stands behind the converb at `row`. */
function isHelped(doc: Layers, row: number, reading: Reading, limit: TokenRange): boolean {
  return row + 1 < limit.to && feature(reading, "VerbForm") === "Conv" && HELPERS.has(lemmaOf(doc, row + 1));
}

/** How the clause goes on behind the verb; the past participle ends one in news: «айтқан», «делінген». */
function moodOf(ending: Reading, next: string): Cue["mood"] | null {
  const form = feature(ending, "VerbForm");
  const found = feature(ending, "Case") ?? "Nom";
  if (form === "Fin") return "finite";
  if (form === "Part" && found === "Nom") return feature(ending, "Person[psor]") === null ? "finite" : null;
  if (form === "Part") return found === "Acc" ? "reported" : null;
  if (form !== "Conv" || feature(ending, "Aspect") !== "Perf") return null;
  // «мәлімдеп еді»
  return AFTER_VERB.has(next) ? "finite" : "converb";
}

/** «деп ойлаймын», «жазған едік»: the first and second person speak for themselves. */
function isOurs(ending: Reading, next: string): boolean {
  const person = feature(ending, "Person");
  return person === "1" || person === "2" || OURS.has(next);
}

/** True for the word that only the verb behind it gives a meaning: «|атап| өтті». */
function isCompanion(doc: Layers, row: number): boolean {
  const key = keyOf(doc, row);
  const next = verbs.get(lemmaOf(doc, row + 1));
  return next?.some(({ companion }) => companion.at(-1) === key) ?? false;
}

function standsBefore(doc: Layers, row: number, words: readonly string[], limit: TokenRange): boolean {
  const from = row - words.length;
  return from >= limit.from && words.every((word, i) => keyOf(doc, from + i) === word);
}

/** The last cue that lies in rows `[from, to)`. */
export function cueIn(cues: readonly Cue[], from: number, to: number): Cue | null {
  const next = firstIndex(cues.length, (i) => cues[i]!.from >= to);
  const cue = cues[next - 1];
  return cue && cue.from >= from && cue.to <= to ? cue : null;
}
