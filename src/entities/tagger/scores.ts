import type { Form } from "../form";
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
  readonly #features: HashIndex;
  readonly #lemmas: HashIndex;
  readonly #scored = new WeakMap<Form, ScoredForm>();
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
    const scored = forms.map((form) => this.#scoredForm(form));
    this.#context.open(
      scored.map(({ atoms }) => atoms),
      names,
    );
    for (let i = 0; i < length; i++) {
      this.#sumForms(scored, i);
      this.#addContext(i);
    }
  }

  #sumForms(scored: readonly ScoredForm[], i: number): void {
    const { sums } = this;
    const at = (place: number) => (scored[i + place] ?? this.#edge).scores;
    const [a, b, c, d, e] = [at(-2), at(-1), at(0), at(1), at(2)];
    const row = i * WIDTH;
    for (let tag = 0; tag < WIDTH; tag++) {
      sums[row + tag] =
        a[tag]! + b[WIDTH + tag]! + c[2 * WIDTH + tag]! + d[3 * WIDTH + tag]! + e[4 * WIDTH + tag]!;
    }
  }

  #addContext(i: number): void {
    const context = this.#context;
    context.at(i);
    const { tags, weights, starts } = this.model;
    const row = i * WIDTH;
    for (let n = 0; n < context.count; n++) {
      const feature = this.#features.find(context.hashes[n]!);
      if (feature < 0) continue;
      for (let w = starts[feature]!; w < starts[feature + 1]!; w++) this.sums[row + tags[w]!]! += weights[w]!;
    }
  }

  #scoredForm(form: Form): ScoredForm {
    let scored = this.#scored.get(form);
    if (scored === undefined) {
      scored = this.#score(formFeatures(form, this.#clusters(form)));
      this.#scored.set(form, scored);
    }
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
    return { ...features, scores };
  }
}

export const NO_CLUSTERS: Clusters = { coarse: -1, fine: -1 };

/** The finished hashes of a form that stands `place` tokens away from a tag. */
export function featuresAt({ own, near, wide }: FormFeatures, place: number): number[] {
  const felt = place === 0 ? [...wide, ...near, ...own] : Math.abs(place) === 1 ? [...wide, ...near] : wide;
  return felt.map((hash) => finish(atPlace(hash, place)));
}

/** From hash to its index, by open addressing with room for half as many again. */
class HashIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(private readonly hashes: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    hashes.forEach((hash, i) => {
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = i;
    });
  }

  /** −1 where there is none. */
  find(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const i = this.#slots[slot]!;
      if (i < 0 || this.hashes[i] === hash) return i;
    }
  }
}
