import { type Form, formFact } from "../../document/form";
import { firstLemmaOf } from "../form";
import type { NameMatch } from "../gazetteer";
import { ContextFeatures } from "./context-features";
import { atPlace, type Clusters, EDGE, type FormFeatures, formFeatures, REACH } from "./form-features";
import { finish, hashText, seed } from "./hash";
import type { Model } from "./model";
import { TAGS } from "./tags";

const WIDTH = TAGS.length;
const PLACES = 2 * REACH + 1;

/** What a form adds to the tags of its neighbours: `WIDTH` scores for each place it may stand at. */
interface ScoredForm extends FormFeatures {
  readonly scores: Int16Array;
}

/** The lemma's hash by which the model knows its clusters. */
export const lemmaHash = (lemma: string): number => finish(hashText(lemma, seed(100)));

/**
 * How well each tag fits each token. Nearly all of it is the same wherever a form stands (a text repeats its words: Zipf's
 * law), so that it is summed once a form and place; only the context features are looked up for every token.
 */
export class Scores {
  /** Tag `t` of token `i` at `i * TAGS.length + t`. */
  sums = new Int32Array(0);
  readonly #context = new ContextFeatures();
  readonly #features: FeatureTable;
  /** Row of the clusters by the lemma's hash. */
  readonly #lemmas: ReadonlyMap<number, number>;
  readonly #scored: ScoredForm[] = [];
  readonly #edge: ScoredForm;
  readonly #scoredForm = formFact((form) => this.#score(formFeatures(form, this.#clusters(form))));

  constructor(private readonly model: Model) {
    this.#features = new FeatureTable(model);
    this.#lemmas = new Map(Array.from(model.lemmas, (hash, row) => [hash, row]));
    this.#edge = this.#score(EDGE);
  }

  /** Computes `sums` for a sentence. */
  compute(forms: readonly Form[], names: readonly NameMatch[]): void {
    const length = forms.length;
    if (this.sums.length < length * WIDTH) this.sums = new Int32Array(2 * length * WIDTH);
    const scored = this.#scored;
    scored.length = 0;
    for (const form of forms) scored.push(this.#scoredForm(form));
    this.#context.open(scored, names);
    for (let i = 0; i < length; i++) {
      this.#sumForms(i);
      this.#addContext(i);
    }
  }

  #scoresAt(i: number): Int16Array {
    return (i < 0 || i >= this.#scored.length ? this.#edge : this.#scored[i]!).scores;
  }

  #sumForms(i: number): void {
    const { sums } = this;
    const a = this.#scoresAt(i - 2);
    const b = this.#scoresAt(i - 1);
    const c = this.#scoresAt(i);
    const d = this.#scoresAt(i + 1);
    const e = this.#scoresAt(i + 2);
    const row = i * WIDTH;
    for (let tag = 0; tag < WIDTH; tag++) {
      sums[row + tag] = a[tag]! + b[WIDTH + tag]! + c[2 * WIDTH + tag]! + d[3 * WIDTH + tag]! + e[4 * WIDTH + tag]!;
    }
  }

  #addContext(i: number): void {
    const context = this.#context;
    context.at(i);
    const { hashes, count } = context;
    for (let n = 0; n < count; n++) this.#features.add(hashes[n]!, this.sums, i * WIDTH);
  }

  #clusters(form: Form): Clusters {
    const row = this.#lemmas.get(lemmaHash(firstLemmaOf(form)));
    return row === undefined ? NO_CLUSTERS : { coarse: this.model.coarse[row]!, fine: this.model.fine[row]! };
  }

  /** A form at place +1 is one that the tag before it sees ahead: `scores` is laid out by where the form stands. */
  #score(features: FormFeatures): ScoredForm {
    const scores = new Int16Array(PLACES * WIDTH);
    for (let place = -REACH; place <= REACH; place++) {
      for (const hash of featuresAt(features, place)) this.#features.add(hash, scores, (place + REACH) * WIDTH);
    }
    return { ...features, scores };
  }
}

export const NO_CLUSTERS: Clusters = { coarse: -1, fine: -1 };

/** The finished hashes of a form that stands `place` tokens away from a tag. */
export function featuresAt({ own, near, wide }: FormFeatures, place: number): number[] {
  const felt = place === 0 ? [...wide, ...near, ...own] : Math.abs(place) === 1 ? [...wide, ...near] : wide;
  return felt.map((hash) => finish(atPlace(hash, place)));
}

/**
 * The weights of the features by hash, laid out for the processor's cache: hash and place of the weights side by side (open
 * addressing, a table two to four times as large), each weight with its tag in one number.
 */
class FeatureTable {
  /** At `2 * slot` a hash + 1, 0 where the slot is free; behind it where its weights begin, times 64, and how many. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Tag times 256, and the weight plus 128. */
  readonly #weights: Uint16Array;

  constructor({ features, starts, tags, weights }: Model) {
    const size = tableSize(features.length);
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#weights = Uint16Array.from(weights, (weight, i) => tags[i]! * 256 + weight + 128);
    for (let i = 0; i < features.length; i++) {
      let slot = features[i]! & this.#mask;
      while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = features[i]! + 1;
      this.#slots[2 * slot + 1] = starts[i]! * MOST_WEIGHTS + (starts[i + 1]! - starts[i]!);
    }
  }

  /** Adds the weights of a feature to the scores of the tags from `row` on. */
  add(hash: number, sums: Int32Array | Int16Array, row: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const key = slots[2 * slot]!;
      if (key === 0) return;
      if (key === hash + 1) break;
      slot = (slot + 1) & mask;
    }
    const place = slots[2 * slot + 1]!;
    const start = place >>> 6;
    const end = start + (place & (MOST_WEIGHTS - 1));
    const weights = this.#weights;
    for (let i = start; i < end; i++) {
      const weight = weights[i]!;
      sums[row + (weight >> 8)]! += (weight & 0xff) - 128;
    }
  }
}

/** A feature has a weight a tag at most, and there are 51. */
const MOST_WEIGHTS = 64;

const tableSize = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));
