import type { Form } from "../../document/form";
import { feature, type Reading } from "../../document/reading";
import { firstLemmaOf, shapeOfForm, wordKeysOf } from "../form";
import { combine, hashText, seed, step } from "./hash";
import { classesOfWord, WORD_CLASSES } from "./word-classes";

/** How far a form is felt to either side. */
export const REACH = 2;

/** The clusters of a stem, coarse and fine; −1 where it was too rare to have any. */
export interface Clusters {
  readonly coarse: number;
  readonly fine: number;
}

/** What a form says of the tags around it, as hashes that still lack the place (`atPlace`). */
export interface FormFeatures {
  /** For its own tag only. */
  readonly own: readonly number[];
  /** For its own and its neighbours' tags. */
  readonly near: readonly number[];
  /** For every tag within `REACH`. */
  readonly wide: readonly number[];
  /** What context features are made of, by `Atom`. */
  readonly atoms: readonly number[];
}

/** Where each atom of a form stands. */
export const Atom = { key: 0, lemma: 1, coarse: 2, fine: 3, shape: 4, grammar: 5, ending: 6 } as const;
export const ATOMS = 7;

/** A feature of the form `place` tokens away from the tag, −2 … 2. */
export const atPlace = (hash: number, place: number): number => step(hash, place + REACH + 1);

// Templates by number: a new one takes a new number, since the model knows features by their hashes.
const KEY = seed(1);
const LEMMA = seed(2);
const SHAPE = seed(3);
const COARSE = seed(4);
const FINE = seed(5);
const CLASS = seed(6);
const GRAMMAR = seed(7);
const LAST_LETTERS = seed(20);
const FEATS = seed(21);
const SUFFIX = seed(30);
const PREFIX = seed(31);
const STEM_SUFFIX = seed(32);
const SURFACE = seed(33);
const LENGTH = seed(34);
const ENDINGS = seed(35);
const CLASSES_SHAPE = seed(36);
const KEY_SHAPE = seed(37);
const FINE_SHAPE = seed(38);
const GRAMMAR_SHAPE = seed(39);
const ATOM = seed(0);

const LONGEST_SUFFIX = 6;
const LONGEST_PREFIX = 5;
const LONGEST_STEM_SUFFIX = 5;
const LONGEST_LENGTH = 12;

export function formFeatures(form: Form, { coarse, fine }: Clusters): FormFeatures {
  const { key, isWord } = form;
  const reading = form.readings[0]!;
  const shape = shapeOfForm(form);
  // One figure is as good as another: «2025», «2024».
  const digitless = key.replace(/\d/g, "0");
  const lemma = isWord ? firstLemmaOf(form) : digitless;
  const classes = isWord ? classesOfWord(wordKeysOf(form)) : 0;
  const grammar = grammarOf(reading);
  const wide = [hashText(digitless, KEY), hashText(lemma, LEMMA), step(SHAPE, shape), combine(GRAMMAR, grammar)];
  if (coarse >= 0) wide.push(step(COARSE, coarse));
  if (fine >= 0) wide.push(step(FINE, fine));
  for (let bit = 0; bit < WORD_CLASSES; bit++) if ((classes >> bit) & 1) wide.push(step(CLASS, bit));
  return {
    own: ownFeatures(form, digitless, lemma, classes, grammar, fine),
    near: [
      hashText(key.slice(-3), LAST_LETTERS),
      ...(key.length > 2 ? [hashText(key.slice(-2), LAST_LETTERS)] : []),
      hashText(reading.feats, FEATS),
    ],
    wide,
    atoms: [
      hashText(digitless, ATOM),
      hashText(lemma, ATOM),
      coarse,
      fine,
      shape,
      grammar,
      hashText(key.slice(-3), ATOM),
    ],
  };
}

function ownFeatures(
  form: Form,
  digitless: string,
  lemma: string,
  classes: number,
  grammar: number,
  fine: number,
): number[] {
  const { key, surface, isWord } = form;
  const shape = shapeOfForm(form);
  const own = [
    step(LENGTH, Math.min(surface.length, LONGEST_LENGTH)),
    hashText(form.readings[0]!.suffixes.join("+"), ENDINGS),
    step(step(CLASSES_SHAPE, classes), shape),
    hashText(digitless, step(KEY_SHAPE, shape)),
    combine(step(GRAMMAR_SHAPE, shape), grammar),
  ];
  for (let n = 1; n <= Math.min(LONGEST_SUFFIX, key.length); n++) own.push(hashText(key.slice(-n), SUFFIX));
  for (let n = 1; n <= Math.min(LONGEST_PREFIX, key.length); n++) own.push(hashText(key.slice(0, n), PREFIX));
  // «Балаеваның» ends like a surname only without its case.
  if (isWord && lemma !== key) {
    for (let n = 2; n <= Math.min(LONGEST_STEM_SUFFIX, lemma.length); n++)
      own.push(hashText(lemma.slice(-n), STEM_SUFFIX));
  }
  if (digitless !== key) own.push(hashText(surface, SURFACE));
  if (fine >= 0) own.push(step(step(FINE_SHAPE, fine), shape));
  return own;
}

/** Part of speech and what an ending says of the place in the phrase. */
function grammarOf(reading: Reading): number {
  const parts = [reading.pos, feature(reading, "Case"), feature(reading, "Person[psor]"), feature(reading, "VerbForm")];
  return hashText(parts.join("|"), ATOM);
}

/** What stands before the first and behind the last form. */
export const EDGE: FormFeatures = {
  own: [],
  near: [],
  wide: [seed(99)],
  atoms: [1, 1, -2, -2, -2, 1, 1],
};
