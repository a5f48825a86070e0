/**
 * Learns what the morphology counts on: how common each stem is in each class of words, which stems take endings against
 * their vowels, which names and rarer stems the texts hold that no list has, and what every ending costs.
 *
 * Nothing is labelled: expectation maximisation over the readings of 200,000 forms. Each round shares a form's count out
 * among its readings by what they cost so far, and makes the costs anew from the shares.
 *
 *   npm run train morphology
 */
import type { Reading } from "../document/reading";
import { ADJECTIVES } from "../lexicon/adjectives";
import { ADVERBS } from "../lexicon/adverbs";
import { NOUNS } from "../lexicon/nouns";
import { PROPER_NAMES } from "../lexicon/proper-names";
import { VERBS } from "../lexicon/verbs";
import { type Analysis, analysesOf, guessesOf } from "../morphology/analyses";
import { CLASS_COUNT, WordClass } from "../morphology/classes";
import { LETTER_COST, nameOf, UNKNOWN_COST } from "../morphology/costs";
import { contextAt, cutsOf } from "../morphology/cuts";
import { STEPS } from "../morphology/endings";
import { readingOf } from "../morphology/readings";
import { STATES } from "../morphology/slots";
import { type PackedStem, packStem, withClasses } from "../morphology/stem-table";
import { addLists } from "../morphology/stems";
import { usualShifts } from "../morphology/usual";
import { countWords, type WordCount } from "./corpus";

/** The words of our own lists, whose classes people have given them. */
export function listedStems(): Map<string, PackedStem> {
  const stems = new Map<string, PackedStem>();
  const add = (words: readonly string[], classes: number) => {
    for (const word of words) stems.set(word, withClasses(stems.get(word) ?? 0, classes));
  };
  add(NOUNS, WordClass.noun);
  add(ADJECTIVES, WordClass.adjective);
  add(ADVERBS, WordClass.adverb);
  add(VERBS, WordClass.verb);
  add(PROPER_NAMES, WordClass.name);
  return stems;
}

interface Form {
  readonly key: string;
  readonly count: number;
  /** The share of names among its readings, by its capitals inside sentences. */
  readonly capital: number;
  readonly analyses: readonly Analysis[];
  readonly readings: readonly Reading[];
}

/** Sums that one round gathers. */
class Sums {
  readonly stems = new Map<string, Float64Array>();
  readonly endings = new Map<string, number>();
  readonly states = new Float64Array(STATES.length);
  readonly ends = new Float64Array(STATES.length);
  /** By stem: shares of endings on the back side, on the front side, and the different chains seen. */
  readonly sides = new Map<string, [back: number, front: number]>();
  readonly chains = new Map<string, Set<string>>();
  total = 0;

  add({ cut, lemma, wordClass, state, source }: Analysis, share: number): void {
    const id =
      source === "lexicon" || source === "irregular" ? lemma : `?${wordClass === WordClass.verb ? "v" : "n"}${lemma}`;
    let classes = this.stems.get(id);
    if (classes === undefined) {
      classes = new Float64Array(CLASS_COUNT);
      this.stems.set(id, classes);
    }
    classes[31 - Math.clz32(wordClass)]! += share;
    this.total += share;
    let on = state;
    let chain = "";
    for (const { step } of cut.endings) {
      const key = `${on} ${step.id}`;
      this.endings.set(key, (this.endings.get(key) ?? 0) + share);
      this.states[on]! += share;
      on = STATES.indexOf(step.makes);
      chain += ` ${step.id}`;
    }
    this.states[on]! += share;
    this.ends[on]! += share;
    const first = cut.endings[0];
    if (first !== undefined && cut.stem === lemma) {
      const sides = this.sides.get(lemma) ?? [0, 0];
      const back = (first.behind & contextAt(lemma, 1)) !== 0;
      const front = (first.behind & contextAt(lemma, 2)) !== 0;
      if (back !== front) sides[back ? 0 : 1] += share;
      this.sides.set(lemma, sides);
    }
    if (source !== "lexicon") {
      const seen = this.chains.get(id) ?? new Set();
      if (share > 0.3) seen.add(chain);
      this.chains.set(id, seen);
    }
  }
}

const MOST_COST = 120;
const IRREGULAR_COST = 80;
const bits = (share: number) => -8 * Math.log2(share);

function costOf({ cut, lemma, wordClass, state, source }: Analysis, sums: Sums | null): number {
  if (sums === null) return 8 * (cut.endings.length * 3 + (source === "lexicon" ? 12 : 12 + lemma.length * 4));
  const count = source === "lexicon" ? (sums.stems.get(lemma)?.[31 - Math.clz32(wordClass)] ?? 0) : 0;
  let cost = UNKNOWN_COST + LETTER_COST * lemma.length;
  if (source === "irregular") cost = IRREGULAR_COST;
  else if (source === "lexicon") cost = bits((count + 0.2) / sums.total);
  if (!cut.harmonic) cost += 32;
  if (cut.firm) cost += 12;
  let on = state;
  for (const { step } of cut.endings) {
    cost += bits(((sums.endings.get(`${on} ${step.id}`) ?? 0) + 0.05) / (sums.states[on]! + 10));
    on = STATES.indexOf(step.makes);
  }
  return cost + bits((sums.ends[on]! + 0.05) / (sums.states[on]! + 10));
}

function round(forms: readonly Form[], before: Sums | null): Sums {
  const sums = new Sums();
  for (const { key, count, capital, analyses, readings } of forms) {
    const asName = bits(capital);
    const asOther = bits(1 - capital);
    const costs = analyses.map((it) => costOf(it, before) + (it.wordClass === WordClass.name ? asName : asOther));
    for (const [i, shift] of usualShifts(key, readings, costs)?.entries() ?? []) costs[i]! += shift;
    const least = Math.min(...costs);
    const shares = costs.map((cost) => 2 ** ((least - cost) / 8));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (const [i, analysis] of analyses.entries()) {
      const share = shares[i]! / whole;
      if (share > 0.001) sums.add(analysis, share * count ** DAMPING);
    }
  }
  return sums;
}

const ROUNDS = 8;
/**
 * A form counts by the root of how often it stands in the text: else one common form would prove a stem by itself, and
 * «жылы», the year's, would be "warm" although «жыл» stands in forty other forms.
 */
const DAMPING = 0.5;
/** What a stem outside the lists has to show: so many words in all, with so many different chains of endings. */
const ENOUGH = { count: 5, chains: 4, letters: 4, name: 3 };

export interface Learnt {
  readonly stems: Map<string, PackedStem>;
  readonly costs: Record<string, Record<string, number>>;
}

export function learnMorphology(): Learnt {
  const counts = countWords();
  const listed = listedStems();
  const known = addLists(new Map(listed));
  addNames(known, counts);
  let forms = analyse(counts, known);
  let sums = settle(forms);
  const found = newStems(sums);
  for (const [word, classes] of found) known.set(word, withClasses(known.get(word) ?? 0, classes));
  forms = analyse(counts, known);
  sums = settle(forms);
  return { stems: tableOf(known, sums), costs: costTable(sums) };
}

function settle(forms: readonly Form[]): Sums {
  let sums: Sums | null = null;
  for (let i = 0; i < ROUNDS; i++) sums = round(forms, sums);
  return sums!;
}

function analyse(counts: ReadonlyMap<string, WordCount>, stems: ReadonlyMap<string, PackedStem>): Form[] {
  const find = (stem: string) => stems.get(stem) ?? 0;
  return [...counts].map(([key, { count, inside, capital }]) => {
    const cuts = cutsOf(key);
    const known = analysesOf(cuts, find);
    const analyses = known.length > 0 ? known : guessesOf(cuts, find);
    const readings = analyses.map((analysis) => readingOf(analysis, key));
    return { key, count, capital: (capital + 0.1) / (inside + 0.2), analyses, readings };
  });
}

/** Words that nearly always have a capital inside a sentence and are no inflected form of another such word. */
function addNames(known: Map<string, PackedStem>, counts: ReadonlyMap<string, WordCount>): void {
  const isName = ({ inside, capital }: WordCount) => inside >= ENOUGH.name && capital / inside > 0.95;
  const names = new Set([...counts].filter(([, count]) => isName(count)).map(([key]) => key));
  for (const name of names) {
    if (name.length < 3) continue;
    const inflected = cutsOf(name).some(
      ({ stem, endings, harmonic }) =>
        endings.length > 0 && harmonic && stem.length > 2 && (names.has(stem) || known.has(stem)),
    );
    if (!inflected) known.set(name, withClasses(known.get(name) ?? 0, WordClass.name));
  }
}

function newStems(sums: Sums): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, classes] of sums.stems) {
    if (!id.startsWith("?")) continue;
    const count = classes.reduce((sum, share) => sum + share, 0);
    const chains = sums.chains.get(id)!.size;
    if (count < ENOUGH.count || chains < ENOUGH.chains) continue;
    const word = id.slice(2);
    if (word.length < ENOUGH.letters) continue;
    let bitsOf = 0;
    for (let i = 0; i < CLASS_COUNT; i++) if (classes[i]! > count / 4) bitsOf |= 1 << i;
    found.set(word, (found.get(word) ?? 0) | bitsOf);
  }
  return found;
}

/** Side codes by majority: a stem that goes against its vowels four times in five is an exception. */
function sideOfStem(word: string, sums: Sums): number {
  const [back, front] = sums.sides.get(word) ?? [0, 0];
  if (back + front < 3) return 0;
  const expected = contextAt(word);
  const code = back > 4 * front ? 1 : front > 4 * back ? 2 : 3;
  return contextAt(word, code) === expected ? 0 : code;
}

function tableOf(known: ReadonlyMap<string, PackedStem>, sums: Sums): Map<string, PackedStem> {
  const table = new Map<string, PackedStem>();
  for (const [word, packed] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // The format knows Cyrillic words only; units such as «$» come from their own list anyway.
    if (!/^[\p{Script=Cyrillic}-]+$/u.test(word)) continue;
    const shares = sums.stems.get(word);
    const counts = Array.from({ length: CLASS_COUNT }, (_, i) =>
      (packed >> (4 * i)) & 15 ? (shares?.[i] ?? 0) : null,
    );
    table.set(word, packStem(counts, sideOfStem(word, sums)));
  }
  return table;
}

function costTable(sums: Sums): Record<string, Record<string, number>> {
  const costs: Record<string, Record<string, number>> = {};
  const put = (name: string, state: number, count: number) => {
    costs[name] ??= {};
    costs[name][STATES[state]!] = Math.min(MOST_COST, Math.round(bits((count + 0.05) / (sums.states[state]! + 10))));
  };
  for (const step of STEPS) {
    for (const state of STATES.keys()) {
      const count = sums.endings.get(`${state} ${step.id}`) ?? 0;
      if (count >= 0.5) put(nameOf(step), state, count);
    }
  }
  for (const state of STATES.keys()) if (sums.ends[state]! >= 0.5) put("end", state, sums.ends[state]!);
  return costs;
}
