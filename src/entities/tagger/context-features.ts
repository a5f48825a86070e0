import type { NameMatch } from "../gazetteer";
import { type Atoms, EDGE } from "./form-features";
import { pair } from "./hash";

/**
 * What the tags lean on beyond single forms: neighbours in pairs, and names of the lexicons. Written into a buffer that
 * is used again for every token. Marks around a name and the head further on were tried and added nothing.
 */
export class ContextFeatures {
  /** Finished hashes of the place asked for last; the first `count` of them count. */
  readonly hashes = new Int32Array(MOST);
  count = 0;
  readonly #atoms: Atoms[] = [];
  #names = new Uint8Array(0);

  /** A new sentence: its forms, and the names of the lexicons in it. */
  open(forms: readonly Atoms[], names: readonly NameMatch[]): void {
    const length = forms.length;
    if (this.#names.length < length) this.#names = new Uint8Array(length * 2);
    this.#atoms.length = 0;
    for (const atoms of forms) this.#atoms.push(atoms);
    this.#names.fill(0, 0, length);
    for (const { from, to, name } of names) {
      for (let i = from; i < to; i++) this.#names[i] = 1 + name.group * 4 + partOf(i, from, to);
    }
  }

  /** Fills `hashes` for the form at `i`. */
  at(i: number): void {
    const { coarse, fine, shape, grammar, ending, key, lemma } = this.#atomsAt(i);
    const before = this.#atomsAt(i - 1);
    const after = this.#atomsAt(i + 1);
    const { hashes } = this;
    hashes[0] = pair(50, before.key, key);
    hashes[1] = pair(51, key, after.key);
    hashes[2] = pair(52, before.lemma, lemma);
    hashes[3] = pair(53, lemma, after.lemma);
    hashes[4] = pair(54, before.coarse, coarse);
    hashes[5] = pair(55, coarse, after.coarse);
    hashes[6] = pair(56, before.shape * 64 + shape, after.shape);
    hashes[7] = pair(57, before.grammar, grammar);
    hashes[8] = pair(58, grammar, after.grammar);
    hashes[9] = pair(59, before.lemma, after.lemma);
    hashes[10] = pair(60, shape, before.lemma);
    hashes[11] = pair(61, shape, after.lemma);
    hashes[12] = pair(62, shape * 256 + coarse, after.coarse);
    hashes[13] = pair(63, this.#atomsAt(i - 2).lemma, before.lemma);
    hashes[14] = pair(64, after.lemma, this.#atomsAt(i + 2).lemma);
    hashes[15] = pair(65, ending, after.lemma);
    hashes[16] = pair(66, ending, before.lemma);
    hashes[17] = pair(67, fine, after.fine);
    hashes[18] = pair(68, before.fine, fine);
    this.count = this.#addNames(19, i, shape, before.lemma, after.lemma);
  }

  /** Puts what the lexicons say at `count`, and gives the count then. */
  #addNames(count: number, i: number, shape: number, before: number, after: number): number {
    const { hashes } = this;
    const names = this.#names;
    const here = names[i]!;
    const next = i + 1 < this.#atoms.length ? names[i + 1]! : 0;
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

  #atomsAt(i: number): Atoms {
    return this.#atoms[i] ?? EDGE.atoms;
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
