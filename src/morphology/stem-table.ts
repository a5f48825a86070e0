import { CLASS_COUNT } from "./classes";

/**
 * A stem of the lexicon in one number: four bits for each class of words, 0 where the stem is none of it and else one
 * more than the binary logarithm of how often it was counted as such; then two bits for the side of its endings where
 * its vowels do not tell it: 1 back, 2 front, 3 either.
 */
export type PackedStem = number;

const SIDE_SHIFT = 4 * CLASS_COUNT;
const MOST = 15;

/** `counts` has the number of times that the stem was seen in each class, by the class's number; null for never one. */
export function packStem(counts: readonly (number | null)[], side: number): PackedStem {
  let packed = side << SIDE_SHIFT;
  for (const [i, count] of counts.entries()) {
    if (count !== null) packed |= Math.min(MOST, 1 + Math.floor(Math.log2(Math.max(1, count)))) << (4 * i);
  }
  return packed;
}

/** The classes of a stem, as bits of `WordClass`. */
export function classesOf(packed: PackedStem): number {
  let classes = 0;
  for (let i = 0; i < CLASS_COUNT; i++) if ((packed >> (4 * i)) & MOST) classes |= 1 << i;
  return classes;
}

/** 0 where the stem is not of that class. */
export const weightIn = (packed: PackedStem, classNumber: number) => (packed >> (4 * classNumber)) & MOST;
export const sideCodeOf = (packed: PackedStem) => packed >> SIDE_SHIFT;

/** The stem with further classes, each as if counted once. */
export function withClasses(packed: PackedStem, classes: number): PackedStem {
  let out = packed;
  for (let i = 0; i < CLASS_COUNT; i++) if ((classes >> i) & 1 && weightIn(out, i) === 0) out |= 1 << (4 * i);
  return out;
}

/*
 * How the table is shipped: sorted words, each as the number of letters that it shares with the one before and its other
 * letters, then a sign for its classes, one for its side, and one for its weight in each class. Words are Cyrillic with
 * hyphens and all else is other ASCII, so nothing has to part them.
 */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@$";
const HYPHEN = 45;
const digit = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) digit[DIGITS.charCodeAt(i)] = i;

/** `stems` in the order of their code units. */
export function encodeStems(stems: Iterable<readonly [word: string, packed: PackedStem]>): string {
  let before = "";
  let out = "";
  for (const [word, packed] of stems) {
    let shared = 0;
    while (shared < 63 && shared < before.length && word[shared] === before[shared]) shared++;
    const classes = classesOf(packed);
    out +=
      DIGITS[shared]! +
      word.slice(shared) +
      DIGITS[classes & 63]! +
      DIGITS[(classes >> 6) | (sideCodeOf(packed) << 1)]!;
    for (let i = 0; i < CLASS_COUNT; i++) if ((classes >> i) & 1) out += DIGITS[weightIn(packed, i)]!;
    before = word;
  }
  return out;
}

export function decodeStems(text: string): Map<string, PackedStem> {
  const stems = new Map<string, PackedStem>();
  let word = "";
  let i = 0;
  const next = () => digit[text.charCodeAt(i++)]!;
  while (i < text.length) {
    const shared = next();
    const from = i;
    while (text.charCodeAt(i) > 127 || text.charCodeAt(i) === HYPHEN) i++;
    word = word.slice(0, shared) + text.slice(from, i);
    const low = next();
    const high = next();
    const classes = low | ((high & 1) << 6);
    let packed = (high >> 1) << SIDE_SHIFT;
    for (let c = 0; c < CLASS_COUNT; c++) if ((classes >> c) & 1) packed |= next() << (4 * c);
    stems.set(word, packed);
  }
  return stems;
}
