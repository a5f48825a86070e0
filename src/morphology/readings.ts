import type { Reading } from "../document/reading";
import { type Analysis, analysesOf, endingAnalysesOf, guessesOf } from "./analyses";
import { WordClass } from "./classes";
import { cutsOf, endingCutsOf } from "./cuts";

/** Universal Dependencies part of speech of each class of words. */
const POS = new Map<number, string>([
  [WordClass.noun, "NOUN"],
  [WordClass.adjective, "ADJ"],
  [WordClass.adverb, "ADV"],
  [WordClass.verb, "VERB"],
  [WordClass.name, "PROPN"],
  [WordClass.numeral, "NUM"],
  [WordClass.pronoun, "PRON"],
]);

const COMMAND = "Mood=Imp|Number=Sing|Person=2|VerbForm=Fin";
/** Word classes whose bare form is in the nominative. */
const DECLINED = WordClass.noun | WordClass.name | WordClass.pronoun;
const NOMINATIVE_STATES = /^(?:plural|mine|ours|theirs)$/;

/** Features of a chain of endings, by its class and the numbers of the endings; there are some thousands. */
const kept = new Map<string, string>();

function featsOf({ cut, wordClass, irregular }: Analysis): string {
  let key = irregular ? `${irregular.state}${irregular.feats}` : String.fromCharCode(wordClass);
  for (const { step } of cut.endings) key += String.fromCharCode(step.id);
  let feats = kept.get(key);
  if (feats === undefined) {
    const parts = cut.endings.map(({ step }) => step.feats);
    if (irregular) parts.unshift(irregular.feats);
    feats = joinFeats(wordClass, parts, cut.endings.at(-1)?.step.makes ?? "");
    kept.set(key, feats);
  }
  return feats;
}

/** Features from the stem outwards: what an outer ending says of a name, an inner one no longer does. */
function joinFeats(wordClass: number, parts: readonly string[], made: string): string {
  const merged = new Map<string, string>();
  for (const part of parts) {
    for (const feat of part.split("|")) merged.set(feat.slice(0, feat.indexOf("=")), feat);
  }
  if (wordClass === WordClass.numeral && !merged.has("NumType")) merged.set("NumType", "NumType=Card");
  if (wordClass === WordClass.verb && (parts.length === 0 || made === "negated")) {
    for (const feat of COMMAND.split("|")) merged.set(feat.slice(0, feat.indexOf("=")), feat);
  }
  // What stands behind an attribute is a thing of its own: «елдегілер», those in the country, are in the nominative.
  const isDeclined = NOMINATIVE_STATES.test(made) || (made === "action" && wordClass === WordClass.verb);
  if (isDeclined || (made === "" && (wordClass & DECLINED) !== 0)) merged.set("Case", "Case=Nom");
  return [...merged.values()].sort().join("|");
}

/** What an analysis of `key` comes to. */
export function readingOf(analysis: Analysis, key: string): Reading {
  const { cut, lemma, wordClass, irregular } = analysis;
  return {
    lemma,
    pos: irregular?.pos ?? POS.get(wordClass)!,
    feats: featsOf(analysis),
    stem: key.slice(0, cut.length + (cut.endings[0]?.stems ?? 0)),
    suffixes: cut.endings.map(({ visible, stems }) => (stems === 0 ? visible : visible.slice(stems))),
  };
}

/** How much dearer than the best a reading may be, in eighths of a bit, to be worth keeping. */
const MARGIN = 120;
const MOST = 6;
/** A known reading dearer than this is so odd that an unknown stem may be the better guess. */
const DOUBTFUL = 130;
const DOUBTFUL_LETTER = 8;

/** A reading with its cost, by which it is compared with the others of its form. */
export interface Candidate {
  readonly reading: Reading;
  readonly cost: number;
}

/** What to read in a word: only what the lexicon knows, what is likely, or whatever it can be. */
export type Scope = "known" | "likely" | "all";

/** What `key` (folded, without a hyphened ending) can be, best first. */
export function readWord(key: string, scope: Scope): readonly Candidate[] {
  const cuts = cutsOf(key);
  const analyses = analysesOf(cuts);
  const best = analyses.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  const isDoubtful = best > DOUBTFUL + DOUBTFUL_LETTER * key.length;
  if (scope === "all" || (scope === "likely" && isDoubtful)) analyses.push(...guessesOf(cuts));
  const readings = ranked(analyses, key, scope === "all");
  return readings.length > 0 || scope === "known"
    ? readings
    : [{ reading: { lemma: key, pos: "X", feats: "", stem: key, suffixes: [] }, cost: 0 }];
}

/** Readings of an ending that is written apart from what it stands on: «тың» of «АҚШ-тың». */
export function readEnding(ending: string, lemma: string, wordClass: number): readonly Candidate[] {
  return ranked(endingAnalysesOf(endingCutsOf(ending), lemma, wordClass), ending, false);
}

function ranked(analyses: Analysis[], key: string, all: boolean): Candidate[] {
  analyses.sort((a, b) => a.cost - b.cost);
  const best = analyses[0]?.cost ?? 0;
  const found = new Map<string, Candidate>();
  for (const analysis of analyses) {
    if (!all && (found.size >= MOST || analysis.cost > best + MARGIN)) break;
    const reading = readingOf(analysis, key);
    const id = `${reading.lemma}/${reading.pos}/${reading.feats}`;
    if (!found.has(id)) found.set(id, { reading, cost: analysis.cost });
  }
  return [...found.values()];
}
