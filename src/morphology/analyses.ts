import { IRREGULAR_STEMS, type IrregularStem } from "../lexicon/irregular-stems";
import { WordClass } from "./classes";
import {
  DERIVED_COST,
  DISSONANCE_COST,
  endCost,
  endingCost,
  FIRMNESS_COST,
  LETTER_COST,
  stemCost,
  UNKNOWN_COST,
} from "./costs";
import { type Cut, contextAt } from "./cuts";
import { derivationTree } from "./endings";
import { STATES, type State } from "./slots";
import { classesOf, type PackedStem, sideCodeOf, weightIn } from "./stem-table";
import { lookUp, unshortened } from "./stems";

/** A cut whose stem has a class: what a reading is made from. */
export interface Analysis {
  readonly cut: Cut;
  /** Dictionary form of the stem. */
  readonly lemma: string;
  /** One bit of `WordClass`. */
  readonly wordClass: number;
  /** Number of the state that the stem is in. */
  readonly state: number;
  readonly cost: number;
  readonly source: "lexicon" | "irregular" | "derived" | "guess";
  readonly irregular?: IrregularStem;
}

const stateNumber = (state: State) => STATES.indexOf(state);
/** The state that a stem of each class stands in, by the class's number. */
const STATE_OF_CLASS: readonly number[] = (
  ["noun", "adjective", "adverb", "verb", "name", "numeral", "pronoun"] as const
).map(stateNumber);
const NUMBER_OF_STATE = new Map<string, number>(STATES.map((state, i) => [state, i]));

/** What the endings of a cut cost on a stem in the given state. */
function endingsCost(cut: Cut, state: number): number {
  let cost = 0;
  let on = state;
  for (const { step } of cut.endings) {
    cost += endingCost(step.id, on);
    on = NUMBER_OF_STATE.get(step.makes)!;
  }
  return cost + endCost(on);
}

/** True where harmony holds for this stem, by its vowels or by what the lexicon counted. */
function sounds(cut: Cut, packed: number): boolean {
  const first = cut.endings[0];
  if (first === undefined) return true;
  const side = sideCodeOf(packed);
  if (side === 0) return cut.harmonic;
  return (first.behind & contextAt(cut.stem, side)) !== 0;
}

type LookUp = (stem: string) => PackedStem;

/** Every way to read a folded word with a stem of the lexicon. */
export function analysesOf(cuts: readonly Cut[], find: LookUp = lookUp): Analysis[] {
  const found: Analysis[] = [];
  for (const cut of cuts) {
    addKnown(found, cut, cut.stem, find(cut.stem));
    if (cut.stem.length <= LONGEST_IRREGULAR) addIrregular(found, cut);
    const whole = cut.endings[0]?.softening ? unshortened(cut.stem) : beforeT(cut);
    if (whole !== null) addKnown(found, cut, whole, find(whole));
  }
  return found;
}

/** «журналистерге»: «журналист» gives its т up to the ending's. */
function beforeT({ stem, endings }: Cut): string | null {
  return stem.endsWith("ис") && endings[0]?.visible.startsWith("т") ? `${stem}т` : null;
}

function addKnown(found: Analysis[], cut: Cut, lemma: string, packed: PackedStem): void {
  // One letter is a sign, «м» for metre, and takes its endings with a hyphen.
  if (packed === 0 || (cut.stem.length < 2 && cut.endings.length > 0)) return;
  const whole = cut.stem === lemma;
  const odd = (whole && !sounds(cut, packed) ? DISSONANCE_COST : 0) + (whole && cut.firm ? FIRMNESS_COST : 0);
  for (let wordClass = 0; wordClass < STATE_OF_CLASS.length; wordClass++) {
    const weight = weightIn(packed, wordClass);
    const state = STATE_OF_CLASS[wordClass]!;
    if (weight === 0 || (cut.on & (1 << state)) === 0) continue;
    const cost = stemCost(weight) + odd + endingsCost(cut, state);
    found.push({ cut, lemma, wordClass: 1 << wordClass, state, cost, source: "lexicon" });
  }
}

function groupByStem(): Map<string, IrregularStem[]> {
  const groups = new Map<string, IrregularStem[]>();
  for (const entry of IRREGULAR_STEMS) groups.set(entry.stem, [...(groups.get(entry.stem) ?? []), entry]);
  return groups;
}

let irregulars: ReadonlyMap<string, readonly IrregularStem[]> | undefined;
const LONGEST_IRREGULAR = Math.max(...IRREGULAR_STEMS.map(({ stem }) => stem.length));
/** As common as the commonest verbs. */
const IRREGULAR_WEIGHT = 12;

function addIrregular(found: Analysis[], cut: Cut): void {
  irregulars ??= groupByStem();
  for (const irregular of irregulars.get(cut.stem) ?? []) {
    const state = stateNumber(irregular.state);
    if ((cut.on & (1 << state)) === 0) continue;
    const cost = stemCost(IRREGULAR_WEIGHT) + endingsCost(cut, state);
    found.push({ cut, lemma: irregular.lemma, wordClass: WordClass.verb, state, cost, source: "irregular", irregular });
  }
}

/** Readings of stems that no lexicon has: by a known word inside them, or by nothing but their endings. */
export function guessesOf(cuts: readonly Cut[], find: LookUp = lookUp): Analysis[] {
  const found: Analysis[] = [];
  for (const cut of cuts) {
    if (!cut.harmonic || cut.stem.length < 2 || cut.firm || find(cut.stem) !== 0) continue;
    const derived = derivedClasses(cut.stem, find);
    const unknown = UNKNOWN_COST + LETTER_COST * cut.stem.length;
    for (const [number, state] of STATE_OF_CLASS.entries()) {
      const wordClass = 1 << number;
      if ((cut.on & (1 << state)) === 0) continue;
      if (derived !== null && (derived.classes & wordClass) !== 0) {
        const cost = derived.cost + endingsCost(cut, state);
        found.push({ cut, lemma: cut.stem, wordClass, state, cost, source: "derived" });
      } else if ((GUESSABLE & wordClass) !== 0 && isPlausible(cut, wordClass)) {
        const cost = unknown + endingsCost(cut, state);
        found.push({ cut, lemma: cut.stem, wordClass, state, cost, source: "guess" });
      }
    }
  }
  return found;
}

/** Readings of a chain of endings by itself, on a stem of the given class that is written apart from it. */
export function endingAnalysesOf(cuts: readonly Cut[], lemma: string, wordClass: number): Analysis[] {
  const state = STATE_OF_CLASS[31 - Math.clz32(wordClass)]!;
  return cuts
    .filter((cut) => (cut.on & (1 << state)) !== 0)
    .map((cut) => ({ cut, lemma, wordClass, state, cost: endingsCost(cut, state), source: "guess" as const }));
}

const GUESSABLE = WordClass.noun | WordClass.verb;
/** No Kazakh stem ends so; what looks like one has lost a piece. */
const CUT_SHORT = /(?:[^аәеёиоөуұүыіэюяйлмнңрз][бвгғджз]|[қғ][кг]|[^аәеёиоөуұүыіэюя][ңй])$|[гғб]$/;

function isPlausible(cut: Cut, wordClass: number): boolean {
  if (cut.endings.length === 0) return wordClass !== WordClass.verb;
  if (wordClass === WordClass.verb) {
    // A bare guess at a voice would read any word in -ы, -іс as a verb.
    return (
      cut.stem.length > 2 &&
      cut.endings.every(({ step }) => !step.feats.startsWith("Voice=")) &&
      !CUT_SHORT.test(cut.stem)
    );
  }
  return true;
}

/** The classes that an unknown stem has by what it is derived from, and what it costs. */
function derivedClasses(stem: string, find: LookUp, depth = 0): { classes: number; cost: number } | null {
  let node = derivationTree();
  let best: { classes: number; cost: number } | null = null;
  for (let at = stem.length - 1; at >= 2; at--) {
    const next = node.children.get(stem.charCodeAt(at));
    if (next === undefined) break;
    node = next;
    for (const { step, restored, behind, softening } of node.spellings) {
      if (softening && restored === "" && /[кқп]$/.test(stem.slice(0, at))) continue;
      const base = stem.slice(0, at) + restored;
      if (base.length < 3 || (behind & contextAt(base)) === 0) continue;
      const packed = find(base);
      let classes = classesOf(packed);
      let cost = UNKNOWN_COST + DERIVED_COST + 8 * stem.length;
      if ((classes & step.from) === 0 && depth === 0) {
        const inner = derivedClasses(base, find, 1);
        if (inner === null) continue;
        classes = inner.classes;
        cost = inner.cost + DERIVED_COST;
      }
      if ((classes & step.from) !== 0 && (best === null || cost < best.cost)) best = { classes: step.to, cost };
    }
  }
  return best;
}
