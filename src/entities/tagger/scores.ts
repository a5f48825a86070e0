import { type Form, Slot } from "../form";
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
  /** Whose model gave the scores. */
  readonly by: Scores;
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
  readonly #features: HashIndex;
  readonly #lemmas: HashIndex;
  readonly #scored: ScoredForm[] = [];
  readonly #edge: ScoredForm;

  constructor(private readonly model: Model) {
    this.#features = new HashIndex(model.features);
    this.#lemmas = new HashIndex(model.lemmas);
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
    const { sums } = this;
    const { tags, weights, starts } = this.model;
    const context = this.#context;
    context.at(i);
    const { hashes, count } = context;
    const row = i * WIDTH;
    for (let n = 0; n < count; n++) {
      const feature = this.#features.find(hashes[n]!);
      if (feature < 0) continue;
      const end = starts[feature + 1]!;
      for (let w = starts[feature]!; w < end; w++) sums[row + tags[w]!]! += weights[w]!;
    }
  }

  #scoredForm(form: Form): ScoredForm {
    const kept = form.kept[Slot.scores] as ScoredForm | undefined;
    if (kept?.by === this) return kept;
    const scored = this.#score(formFeatures(form, this.#clusters(form)));
    form.kept[Slot.scores] = scored;
    return scored;
  }

  #clusters({ lemma }: Form): Clusters {
    const found = this.#lemmas.find(lemmaHash(lemma));
    return found < 0 ? NO_CLUSTERS : { coarse: this.model.coarse[found]!, fine: this.model.fine[found]! };
  }

  /** A form at place +1 is one that the tag before it sees ahead: `scores` is laid out by where the form stands. */
  #score(features: FormFeatures): ScoredForm {
    const scores = new Int16Array(PLACES * WIDTH);
    const { tags, weights, starts } = this.model;
    for (let place = -REACH; place <= REACH; place++) {
      for (const hash of featuresAt(features, place)) {
        const feature = this.#features.find(hash);
        if (feature < 0) continue;
        const column = (place + REACH) * WIDTH;
        for (let w = starts[feature]!; w < starts[feature + 1]!; w++) scores[column + tags[w]!]! += weights[w]!;
      }
    }
    return { ...features, scores, by: this };
  }
}

export const NO_CLUSTERS: Clusters = { coarse: -1, fine: -1 };

/** The finished hashes of a form that stands `place` tokens away from a tag. */
export function featuresAt({ own, near, wide }: FormFeatures, place: number): number[] {
  const felt = place === 0 ? [...wide, ...near, ...own] : Math.abs(place) === 1 ? [...wide, ...near] : wide;
  return felt.map((hash) => finish(atPlace(hash, place)));
}

/**
 * From hash to its index, by open addressing in a table twice to four times as large; 0 is no hash's key. Nine of ten hashes
 * that are asked for are unknown: a set of bits small enough to stay in the processor's cache turns most of them away.
 */
class HashIndex {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;
  readonly #bits = new Int32Array(BITS / 32);

  constructor(hashes: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      let slot = hash & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash + 1;
      this.#values[slot] = i;
      this.#bits[(hash & (BITS - 1)) >> 5]! |= 1 << (hash & 31);
    }
  }

  /** −1 where there is none. */
  find(hash: number): number {
    if (((this.#bits[(hash & (BITS - 1)) >> 5]! >> (hash & 31)) & 1) === 0) return -1;
    const keys = this.#keys;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const key = keys[slot]!;
      if (key === 0) return -1;
      if (key === hash + 1) return this.#values[slot]!;
      slot = (slot + 1) & mask;
    }
  }
}

/** 128 KiB. */
const BITS = 2 ** 20;
