import { type Form, formFact } from "../../document/form";
import { firstIndex } from "../../text/bisect";
import { firstLemmaOf } from "../form";
import type { NameMatch } from "../gazetteer";
import { ContextFeatures, IS_FIRST, IS_LATER } from "./context-features";
import { FeatureTable } from "./feature-table";
import { ATOMS, atPlace, type Clusters, EDGE, type FormFeatures, formFeatures, REACH } from "./form-features";
import { finish, hashText, seed } from "./hash";
import type { Model } from "./model";
import { INSIDE, insideOf, OUTSIDE, TAGS } from "./tags";

const WIDTH = TAGS.length;
const PLACES = 2 * REACH + 1;

/*
 * What a form adds to the tags around it, as numbers: its atoms, then a row for each place that the form may stand at, −2 to
 * 2, with two tags in each number, so that one addition does for both: the upper half is the second tag's. What all tokens ask
 * for stands before the rows for insides, which few do.
 */
const OUTER_ROW = INSIDE >> 1;
const INNER_ROW = (WIDTH - INSIDE + 1) >> 1;
const OUTER = ATOMS;
const INNER = OUTER + PLACES * OUTER_ROW;
const NUMBERS = INNER + PLACES * INNER_ROW;

const pack = (first: number, second: number) => (second << 16) + first;
const firstOf = (packed: number) => (packed << 16) >> 16;
const secondOf = (packed: number) => (packed - firstOf(packed)) >> 16;

/** The lemma's hash by which the model knows its clusters. */
export const lemmaHash = (lemma: string): number => finish(hashText(lemma, seed(100)));

/**
 * How well each tag fits each token. Nearly all of it is the same wherever a form stands (a text repeats its words: Zipf's
 * law), so that it is summed once a form and place; only the context features are looked up for every token.
 */
export class Scores {
  /** Tag `t` of token `i` at `i * TAGS.length + t`; of insides, which few tokens need, `inside` tells the whole. */
  sums = new Int32Array(0);
  readonly #context = new ContextFeatures();
  readonly #features: FeatureTable;
  readonly #scored: Int32Array[] = [];
  readonly #scoredForm = formFact((form) => this.#score(formFeatures(form, this.#clusters(form))));
  readonly #one = new Int32Array(WIDTH + 1);
  /** What sets the first token of a sentence apart; that a token is a later one is taken as part of every form. */
  readonly #first = new Int32Array(WIDTH);
  readonly #edge: Int32Array;

  constructor(private readonly model: Model) {
    this.#features = new FeatureTable(model);
    this.#edge = this.#score(EDGE);
    const later = this.#one.fill(0);
    this.#features.add(IS_LATER, later, 0);
    this.#features.add(IS_FIRST, this.#first, 0);
    for (let tag = 0; tag < WIDTH; tag++) this.#first[tag]! -= later[tag]!;
  }

  /** Computes `sums` for a sentence. */
  compute(forms: readonly Form[], names: readonly NameMatch[]): void {
    const { length } = forms;
    if (this.sums.length < length * WIDTH) this.sums = new Int32Array(2 * length * WIDTH);
    this.sums.fill(0, 0, length * WIDTH);
    const scored = this.#scored;
    const edge = this.#edge;
    // With what stands before and behind the sentence, so that nothing asks where it ends.
    scored.length = 0;
    for (let n = 0; n < REACH; n++) scored.push(edge);
    for (const form of forms) scored.push(this.#scoredForm(form));
    for (let n = 0; n < REACH; n++) scored.push(edge);
    this.#context.open(scored, names);
    for (let i = 0; i < length; i++) {
      this.#addForms(i, OUTER, OUTER_ROW, this.sums, i * WIDTH);
      this.#addContext(i);
    }
    for (let tag = 0; tag < WIDTH; tag++) this.sums[tag]! += this.#first[tag]!;
  }

  /** The whole sum of an inside of token `i`. */
  inside(i: number, tag: number): number {
    let packed = 0;
    const column = INNER + ((tag - INSIDE) >> 1);
    for (let place = 0; place < PLACES; place++) packed += this.#scored[i + place]![column + place * INNER_ROW]!;
    return this.sums[i * WIDTH + tag]! + ((tag - INSIDE) & 1 ? secondOf(packed) : firstOf(packed));
  }

  /** How far the better of the two tags of a class stands above all other tags at token `i`; `tag` is one of the two. */
  lead(i: number, tag: number): number {
    const row = i * WIDTH;
    const sums = this.#one;
    for (let n = 0; n < WIDTH; n++) sums[n] = this.sums[row + n]!;
    this.#addForms(i, INNER, INNER_ROW, sums, INSIDE);
    const inside = insideOf(tag);
    const begin = inside - INSIDE + 1;
    const own = Math.max(sums[begin]!, sums[inside]!);
    let other = sums[OUTSIDE]!;
    for (let n = 1; n < WIDTH; n++) if (n !== begin && n !== inside) other = Math.max(other, sums[n]!);
    return own - other;
  }

  /** Adds what the forms around token `i` say: their rows at `from`, of `length` numbers, to the sums from `row` on. */
  #addForms(i: number, from: number, length: number, sums: Int32Array, row: number): void {
    const a = this.#scored[i]!;
    const b = this.#scored[i + 1]!;
    const c = this.#scored[i + 2]!;
    const d = this.#scored[i + 3]!;
    const e = this.#scored[i + 4]!;
    for (let n = 0; n < length; n++) {
      const packed =
        (a[from + n]! +
          b[from + length + n]! +
          c[from + 2 * length + n]! +
          d[from + 3 * length + n]! +
          e[from + 4 * length + n]!) |
        0;
      const first = firstOf(packed);
      sums[row + 2 * n]! += first;
      sums[row + 2 * n + 1]! += (packed - first) >> 16;
    }
  }

  #addContext(i: number): void {
    const context = this.#context;
    context.at(i);
    const { hashes, count } = context;
    for (let n = 0; n < count; n++) this.#features.add(hashes[n]!, this.sums, i * WIDTH);
  }

  #clusters(form: Form): Clusters {
    const { lemmas, coarse, fine } = this.model;
    const hash = lemmaHash(firstLemmaOf(form));
    const row = firstIndex(lemmas.length, (index) => lemmas[index]! >= hash);
    return lemmas[row] === hash ? { coarse: coarse[row]!, fine: fine[row]! } : NO_CLUSTERS;
  }

  #score({ atoms, own, near, wide }: FormFeatures): Int32Array {
    const numbers = new Int32Array(NUMBERS);
    numbers.set(atoms);
    for (let place = -REACH; place <= REACH; place++) {
      const sums = this.#one.fill(0);
      this.#addFeatures(wide, place, sums);
      if (Math.abs(place) <= 1) this.#addFeatures(near, place, sums);
      if (place === 0) {
        this.#addFeatures(own, place, sums);
        this.#features.add(IS_LATER, sums, 0);
      }
      const outer = OUTER + (place + REACH) * OUTER_ROW;
      const inner = INNER + (place + REACH) * INNER_ROW;
      for (let n = 0; n < OUTER_ROW; n++) numbers[outer + n] = pack(sums[2 * n]!, sums[2 * n + 1]!);
      for (let n = 0; n < INNER_ROW; n++) numbers[inner + n] = pack(sums[INSIDE + 2 * n]!, sums[INSIDE + 2 * n + 1]!);
    }
    return numbers;
  }

  #addFeatures(hashes: readonly number[], place: number, sums: Int32Array): void {
    for (const hash of hashes) this.#features.add(finish(atPlace(hash, place)), sums, 0);
  }
}

export const NO_CLUSTERS: Clusters = { coarse: -1, fine: -1 };
