import type { NameMatch } from "../gazetteer";
import { ATOMS, Atom, REACH } from "./form-features";
import { pair } from "./hash";

/**
 * What the tags lean on beyond single forms: neighbours in pairs, and names of the lexicons. Written into a buffer that
 * is used again for every token. Marks around a name and the head further on were tried and added nothing.
 */
export class ContextFeatures {
  /** Finished hashes of the place asked for last; the first `count` of them count. */
  readonly hashes = new Int32Array(MOST);
  count = 0;
  /** Those of the sentence, one form behind the other, with `REACH` edges at either end. */
  #atoms = new Int32Array(0);
  #names = new Uint8Array(0);

  /** A new sentence: numbers that begin with each form's atoms, edges included, and the names of the lexicons in it. */
  open(forms: readonly ArrayLike<number>[], names: readonly NameMatch[]): void {
    const length = forms.length;
    if (this.#names.length < length) {
      this.#names = new Uint8Array(length * 2);
      this.#atoms = new Int32Array(length * 2 * ATOMS);
    }
    const atoms = this.#atoms;
    for (let i = 0; i < length; i++) {
      const form = forms[i]!;
      for (let n = 0; n < ATOMS; n++) atoms[i * ATOMS + n] = form[n]!;
    }
    this.#names.fill(0, 0, length);
    for (const { from, to, name } of names) {
      for (let i = from; i < to; i++) this.#names[i] = 1 + name.group * 4 + partOf(i, from, to);
    }
  }

  /** Fills `hashes` for the form at `i`. */
  at(i: number): void {
    const atoms = this.#atoms;
    const here = (i + REACH) * ATOMS;
    const before = here - ATOMS;
    const after = here + ATOMS;
    const key = atoms[here + Atom.key]!;
    const lemma = atoms[here + Atom.lemma]!;
    const coarse = atoms[here + Atom.coarse]!;
    const fine = atoms[here + Atom.fine]!;
    const shape = atoms[here + Atom.shape]!;
    const grammar = atoms[here + Atom.grammar]!;
    const ending = atoms[here + Atom.ending]!;
    const lemmaBefore = atoms[before + Atom.lemma]!;
    const lemmaAfter = atoms[after + Atom.lemma]!;
    const coarseAfter = atoms[after + Atom.coarse]!;
    const { hashes } = this;
    hashes[0] = pair(50, atoms[before + Atom.key]!, key);
    hashes[1] = pair(51, key, atoms[after + Atom.key]!);
    hashes[2] = pair(52, lemmaBefore, lemma);
    hashes[3] = pair(53, lemma, lemmaAfter);
    hashes[4] = pair(54, atoms[before + Atom.coarse]!, coarse);
    hashes[5] = pair(55, coarse, coarseAfter);
    hashes[6] = pair(56, atoms[before + Atom.shape]! * 64 + shape, atoms[after + Atom.shape]!);
    hashes[7] = pair(57, atoms[before + Atom.grammar]!, grammar);
    hashes[8] = pair(58, grammar, atoms[after + Atom.grammar]!);
    hashes[9] = pair(59, lemmaBefore, lemmaAfter);
    hashes[10] = pair(60, shape, lemmaBefore);
    hashes[11] = pair(61, shape, lemmaAfter);
    hashes[12] = pair(62, shape * 256 + coarse, coarseAfter);
    hashes[13] = pair(63, atoms[before - ATOMS + Atom.lemma]!, lemmaBefore);
    hashes[14] = pair(64, lemmaAfter, atoms[after + ATOMS + Atom.lemma]!);
    hashes[15] = pair(65, ending, lemmaAfter);
    hashes[16] = pair(66, ending, lemmaBefore);
    hashes[17] = pair(67, fine, atoms[after + Atom.fine]!);
    hashes[18] = pair(68, atoms[before + Atom.fine]!, fine);
    this.count = this.#addNames(19, i, shape, lemmaBefore, lemmaAfter);
  }

  /** Puts what the lexicons say at `count`, and gives the count then. */
  #addNames(count: number, i: number, shape: number, before: number, after: number): number {
    const { hashes } = this;
    const names = this.#names;
    const here = names[i]!;
    const next = names[i + 1]!;
    const last = i > 0 ? names[i - 1]! : 0;
    let n = count;
    if (last !== 0) hashes[n++] = pair(80, last, 0);
    if (next !== 0) hashes[n++] = pair(88, next, 0);
    if (here === 0) return n;
    hashes[n++] = pair(89, here, 0);
    hashes[n++] = pair(81, here, shape);
    hashes[n++] = pair(82, here, after);
    hashes[n++] = pair(83, here, before);
    hashes[n++] = pair(84, here, next);
    return n;
  }
}

/** The first token of a sentence, and any other one. */
export const IS_FIRST = pair(98, 1, 0);
export const IS_LATER = pair(98, 0, 0);

/** More features than any place has. */
const MOST = 40;

/** A name's only word, its first, an inner one, its last. */
function partOf(i: number, from: number, to: number): number {
  if (to - from === 1) return 0;
  return i === from ? 1 : i === to - 1 ? 3 : 2;
}
