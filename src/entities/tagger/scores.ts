import { type Form, formFact } from "../../document/form";
import { firstLemmaOf } from "../form";
import type { NameMatch } from "../gazetteer";
import { ContextFeatures, IS_FIRST, IS_LATER } from "./context-features";
import { FeatureTable } from "./feature-table";
import { type Atoms, atPlace, type Clusters, EDGE, type FormFeatures, formFeatures, REACH } from "./form-features";
import { finish, hashText, seed } from "./hash";
import type { Model } from "./model";
import { INSIDE, insideOf, OUTSIDE, TAGS } from "./tags";

const WIDTH = TAGS.length;
const INSIDES = WIDTH - INSIDE;

/**
 * What a form adds to the tags around it: small numbers, packed, since a text's forms are many and memory is what takes time.
 * First for all tags but the insides, then for these: a row for each place that the form may stand at, −2 to 2. Its own place
 * has two rows that are added, as the sum does not fit into a byte.
 */
interface ScoredForm extends Atoms {
  readonly block: Int8Array;
  /** Where the form's numbers begin. */
  readonly at: number;
}

/** Rows by place, −2 to 2; behind `OWN` is its other half. */
const ROW_OF_PLACE = [0, 1, 2, 4, 5] as const;
const OWN = 2;
const ROWS = 6;
const NUMBERS = ROWS * WIDTH;
/** Forms whose numbers lie in one array. */
const BLOCK = 256;

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
  /** Row of the clusters by the lemma's hash. */
  readonly #lemmas: ReadonlyMap<number, number>;
  readonly #scored: ScoredForm[] = [];
  readonly #scoredForm = formFact((form) => this.#score(formFeatures(form, this.#clusters(form))));
  readonly #one = new Int32Array(WIDTH);
  /** What sets the first token of a sentence apart; that a token is a later one is taken as part of every form. */
  readonly #first = new Int32Array(WIDTH);
  #block = new Int8Array(BLOCK * NUMBERS);
  #used = 0;
  readonly #edge: ScoredForm;

  constructor(private readonly model: Model) {
    this.#features = new FeatureTable(model);
    this.#lemmas = new Map(Array.from(model.lemmas, (hash, row) => [hash, row]));
    this.#edge = this.#score(EDGE);
    const later = this.#one.fill(0);
    this.#features.add(IS_LATER, later, 0);
    this.#features.add(IS_FIRST, this.#first, 0);
    for (let tag = 0; tag < WIDTH; tag++) this.#first[tag]! -= later[tag]!;
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
    for (let tag = 0; tag < WIDTH; tag++) this.sums[tag]! += this.#first[tag]!;
  }

  /** How far the better of the two tags of a class stands above all other tags at token `i`; `tag` is one of the two. */
  lead(i: number, tag: number): number {
    const { sums } = this;
    const row = i * WIDTH;
    const ownInside = insideOf(tag);
    const ownBegin = ownInside - INSIDE + 1;
    let other = sums[row + OUTSIDE]!;
    for (let begin = 1; begin < INSIDE; begin++) if (begin !== ownBegin) other = Math.max(other, sums[row + begin]!);
    for (let inside = INSIDE; inside < WIDTH; inside++) {
      if (inside !== ownInside) other = Math.max(other, this.inside(i, inside));
    }
    return Math.max(sums[row + ownBegin]!, this.inside(i, ownInside)) - other;
  }

  /** The whole sum of an inside of token `i`. */
  inside(i: number, tag: number): number {
    let sum = this.sums[i * WIDTH + tag]!;
    for (let place = -REACH; place <= REACH; place++) {
      const { block, at } = this.#at(i + place);
      const from = at + ROWS * INSIDE + tag - INSIDE;
      const row = ROW_OF_PLACE[place + REACH]!;
      sum += block[from + row * INSIDES]!;
      if (place === 0) sum += block[from + (OWN + 1) * INSIDES]!;
    }
    return sum;
  }

  #at(i: number): ScoredForm {
    return i < 0 || i >= this.#scored.length ? this.#edge : this.#scored[i]!;
  }

  #sumForms(i: number): void {
    const { sums } = this;
    const { block: a, at: inA } = this.#at(i - 2);
    const { block: b, at: inB } = this.#at(i - 1);
    const { block: c, at: inC } = this.#at(i);
    const { block: d, at: inD } = this.#at(i + 1);
    const { block: e, at: inE } = this.#at(i + 2);
    const row = i * WIDTH;
    for (let tag = 0; tag < INSIDE; tag++) {
      sums[row + tag] =
        a[inA + tag]! +
        b[inB + INSIDE + tag]! +
        c[inC + OWN * INSIDE + tag]! +
        c[inC + (OWN + 1) * INSIDE + tag]! +
        d[inD + 4 * INSIDE + tag]! +
        e[inE + 5 * INSIDE + tag]!;
    }
    sums.fill(0, row + INSIDE, row + WIDTH);
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

  #score(features: FormFeatures): ScoredForm {
    if (this.#used === BLOCK) {
      this.#block = new Int8Array(BLOCK * NUMBERS);
      this.#used = 0;
    }
    const at = this.#used++ * NUMBERS;
    for (let place = -REACH; place <= REACH; place++) {
      const sums = this.#one.fill(0);
      for (const hash of featuresAt(features, place)) this.#features.add(hash, sums, 0);
      if (place === 0) this.#features.add(IS_LATER, sums, 0);
      const row = ROW_OF_PLACE[place + REACH]!;
      if (place === 0) {
        const half = sums.map((sum) => sum >> 1);
        this.#write(half, at, row);
        this.#write(
          sums.map((sum, tag) => sum - half[tag]!),
          at,
          row + 1,
        );
      } else this.#write(sums, at, row);
    }
    return { ...features.atoms, block: this.#block, at };
  }

  #write(sums: Int32Array, at: number, row: number): void {
    for (let tag = 0; tag < WIDTH; tag++) {
      const place = tag < INSIDE ? row * INSIDE + tag : ROWS * INSIDE + row * INSIDES + tag - INSIDE;
      this.#block[at + place] = Math.max(-128, Math.min(127, sums[tag]!));
    }
  }
}

export const NO_CLUSTERS: Clusters = { coarse: -1, fine: -1 };

/** The finished hashes of a form that stands `place` tokens away from a tag. */
export function featuresAt({ own, near, wide }: FormFeatures, place: number): number[] {
  const felt = place === 0 ? [...wide, ...near, ...own] : Math.abs(place) === 1 ? [...wide, ...near] : wide;
  return felt.map((hash) => finish(atPlace(hash, place)));
}
