import type { NameMatch } from "../gazetteer";
import { type Atoms, EDGE } from "./form-features";
import { combine, finish, seed } from "./hash";

/**
 * What the tags lean on beyond single forms: neighbours in pairs, and names of the lexicons. Written into a buffer that
 * is used again for every token. Marks around a name and the head further on were tried and added nothing.
 */
export class ContextFeatures {
  /** Finished hashes of the place asked for last; the first `count` of them count. */
  readonly hashes = new Int32Array(MOST);
  count = 0;
  #atoms: readonly Atoms[] = [];
  #names = new Uint8Array(0);

  /** A new sentence: its forms' atoms, and the names of the lexicons in it. */
  open(atoms: readonly Atoms[], names: readonly NameMatch[]): void {
    const length = atoms.length;
    if (this.#names.length < length) this.#names = new Uint8Array(length * 2);
    this.#atoms = atoms;
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
    this.count = 0;
    this.#add(50, before.key, key);
    this.#add(51, key, after.key);
    this.#add(52, before.lemma, lemma);
    this.#add(53, lemma, after.lemma);
    this.#add(54, before.coarse, coarse);
    this.#add(55, coarse, after.coarse);
    this.#add(56, before.shape * 64 + shape, after.shape);
    this.#add(57, before.grammar, grammar);
    this.#add(58, grammar, after.grammar);
    this.#add(59, before.lemma, after.lemma);
    this.#add(60, shape, before.lemma);
    this.#add(61, shape, after.lemma);
    this.#add(62, shape * 256 + coarse, after.coarse);
    this.#add(63, this.#atomsAt(i - 2).lemma, before.lemma);
    this.#add(64, after.lemma, this.#atomsAt(i + 2).lemma);
    this.#add(65, ending, after.lemma);
    this.#add(66, ending, before.lemma);
    this.#add(67, fine, after.fine);
    this.#add(68, before.fine, fine);
    this.#addNames(i, shape, before.lemma, after.lemma);
    this.#add(98, i === 0 ? 1 : 0, 0);
  }

  #addNames(i: number, shape: number, before: number, after: number): void {
    const length = this.#atoms.length;
    const here = this.#names[i]!;
    const next = i + 1 < length ? this.#names[i + 1]! : 0;
    const last = i > 0 ? this.#names[i - 1]! : 0;
    if (last !== 0) this.#add(80, last, 0);
    if (next !== 0) this.#add(88, next, 0);
    if (here === 0) return;
    this.#add(89, here, 0);
    this.#add(81, here, shape);
    this.#add(82, here, after);
    this.#add(83, here, before);
    this.#add(84, here, next);
  }

  #add(template: number, a: number, b: number): void {
    this.hashes[this.count++] = finish(combine(combine(SEEDS[template]!, a), b));
  }

  #atomsAt(i: number): Atoms {
    return this.#atoms[i] ?? EDGE.atoms;
  }
}

const SEEDS = Int32Array.from({ length: 100 }, (_, template) => seed(template));
/** More features than any place has. */
const MOST = 40;

/** A name's only word, its first, an inner one, its last. */
function partOf(i: number, from: number, to: number): number {
  if (to - from === 1) return 0;
  return i === from ? 1 : i === to - 1 ? 3 : 2;
}
