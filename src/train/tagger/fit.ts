/** From examples to a model: features counted, weighed, the small ones left out, the rest weighed again and rounded. */
import type { Form } from "../../document/form";
import { firstLemmaOf } from "../../entities/form";
import { ContextFeatures, IS_FIRST, IS_LATER } from "../../entities/tagger/context-features";
import {
  atPlace,
  type Clusters,
  EDGE,
  type FormFeatures,
  formFeatures,
  REACH,
} from "../../entities/tagger/form-features";
import { finish } from "../../entities/tagger/hash";
import type { Model } from "../../entities/tagger/model";
import { lemmaHash, NO_CLUSTERS } from "../../entities/tagger/scores";
import { TAGS } from "../../entities/tagger/tags";
import type { Example } from "./examples";
import { type Fitting, isAllowed, Learner, type Sequence } from "./learner";

const K = TAGS.length;

const FITTING: Fitting = { rate: 0.1, l2: 1, dropout: 0.3 };
const PASSES = 9;
/** Weights are averaged over the passes behind these, and over runs that leave other features out. */
const FIRST_PASSES = 4;
const SEEDS = [20_261_122, 20_261_123];
const PASSES_OF_KEPT = 3;
/** Rarer features are left out. */
const LEAST_COUNT = 2;
/** Weights below this go: nine tenths of them, and the scores are the same. */
const LEAST_WEIGHT = 0.12;
/** Steps a natural logarithm: weights are whole numbers of 1/16 from −8 to 8. */
const SCALE = 16;

/** The finished hashes of a form that stands `place` tokens away from a tag. */
function featuresAt({ own, near, wide }: FormFeatures, place: number): number[] {
  const felt = place === 0 ? [...wide, ...near, ...own] : Math.abs(place) === 1 ? [...wide, ...near] : wide;
  return felt.map((hash) => finish(atPlace(hash, place)));
}

/** Features of examples as the runtime computes them, in numbers that `index` hands out. */
export class FeatureCoder {
  readonly #features = new WeakMap<Form, FormFeatures>();
  readonly #context = new ContextFeatures();

  constructor(private readonly clusters: ReadonlyMap<string, Clusters>) {}

  /** The finished hashes of every token. */
  hashes({ forms, names }: Example): number[][] {
    const features = forms.map((form) => this.#formFeatures(form));
    const edges: FormFeatures[] = new Array(REACH).fill(EDGE);
    this.#context.open(
      [...edges, ...features, ...edges].map(({ atoms }) => atoms),
      names,
    );
    return features.map((_, i) => {
      const hashes: number[] = [];
      for (let place = -REACH; place <= REACH; place++) {
        hashes.push(...featuresAt(features[i + place] ?? EDGE, place));
      }
      this.#context.at(i);
      hashes.push(...this.#context.hashes.subarray(0, this.#context.count), i === 0 ? IS_FIRST : IS_LATER);
      return hashes;
    });
  }

  #formFeatures(form: Form): FormFeatures {
    let features = this.#features.get(form);
    if (features === undefined) {
      features = formFeatures(form, this.clusters.get(firstLemmaOf(form)) ?? NO_CLUSTERS);
      this.#features.set(form, features);
    }
    return features;
  }
}

/** Trains a model on the examples. `report` is told what happens. */
export function fitTagger(
  examples: readonly Example[],
  clusters: ReadonlyMap<string, Clusters>,
  report: (line: string) => void,
): Model {
  const { data, hashes } = encodeExamples(examples, new FeatureCoder(clusters));
  report(`${examples.length} sentences, ${hashes.length} features`);
  const mean = empty(hashes.length);
  const learners = SEEDS.map((seed) => new Learner(data, hashes.length, FITTING, seed));
  for (const learner of learners) {
    addShare(mean, average(learner, PASSES, FIRST_PASSES, undefined, report), 1 / learners.length);
  }
  const kept = Uint8Array.from(hashes, (_, i) => (largest(mean.weights, i) >= LEAST_WEIGHT ? 1 : 0));
  report(`${kept.reduce((all, one) => all + one, 0)} of them kept`);
  // The last learner goes on from the mean: its steps have become small, as they should be by now.
  const learner = learners.at(-1)!;
  learner.weights.set(mean.weights.map((weight) => (Math.abs(weight) >= LEAST_WEIGHT ? weight : 0)));
  learner.transitions.set(mean.transitions);
  const final = average(learner, PASSES_OF_KEPT, 0, kept, report);
  return pack(hashes, kept, final, clusters);
}

interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The mean of the weights after each pass behind the `first`. */
function average(
  learner: Learner,
  passes: number,
  first: number,
  kept: Uint8Array | undefined,
  report: (line: string) => void,
): Weights {
  const mean = empty(learner.weights.length / K);
  for (let pass = 0; pass < passes; pass++) {
    learner.pass(kept);
    report(`pass ${pass + 1} of ${passes}`);
    if (pass >= first) addShare(mean, learner, 1 / (passes - first));
  }
  return mean;
}

const empty = (features: number): Weights => ({
  weights: new Float32Array(features * K),
  transitions: new Float32Array((K + 1) * K),
});

function addShare(mean: Weights, { weights, transitions }: Weights, share: number): void {
  for (let at = 0; at < weights.length; at++) mean.weights[at]! += share * weights[at]!;
  for (let at = 0; at < transitions.length; at++) mean.transitions[at]! += share * transitions[at]!;
}

function largest(weights: Float32Array, feature: number): number {
  let most = 0;
  for (let k = 0; k < K; k++) most = Math.max(most, Math.abs(weights[feature * K + k]!));
  return most;
}

/** Hashes seen often enough, ascending, and the examples in their numbers. */
function encodeExamples(examples: readonly Example[], coder: FeatureCoder): { data: Sequence[]; hashes: number[] } {
  const counts = new Map<number, number>();
  const hashed = examples.map((example) => coder.hashes(example).map((token) => Int32Array.from(token)));
  for (const sentence of hashed) {
    for (const token of sentence) for (const hash of token) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const hashes = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([hash]) => hash);
  hashes.sort((a, b) => a - b);
  const index = new Map(hashes.map((hash, i) => [hash, i]));
  const data = hashed.map((sentence, e) => {
    const starts = new Int32Array(sentence.length + 1);
    const ids: number[] = [];
    sentence.forEach((token, i) => {
      for (const hash of token) {
        const id = index.get(hash);
        if (id !== undefined) ids.push(id);
      }
      starts[i + 1] = ids.length;
    });
    return { ids: Int32Array.from(ids), starts, tags: examples[e]!.tags };
  });
  return { data, hashes };
}

const rounded = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

function pack(
  hashes: readonly number[],
  kept: Uint8Array,
  { weights, transitions }: Weights,
  clusters: ReadonlyMap<string, Clusters>,
): Model {
  const features: number[] = [];
  const starts = [0];
  const tags: number[] = [];
  const scores: number[] = [];
  hashes.forEach((hash, i) => {
    if (kept[i] === 0) return;
    for (let k = 0; k < K; k++) {
      const weight = weights[i * K + k]!;
      if (Math.abs(weight) < LEAST_WEIGHT / 2 || rounded(weight) === 0) continue;
      tags.push(k);
      scores.push(rounded(weight));
    }
    if (tags.length === starts.at(-1)) return;
    features.push(hash);
    starts.push(tags.length);
  });
  const lemmas = new Map([...clusters].map(([lemma, both]) => [lemmaHash(lemma), both]));
  const sorted = [...lemmas].sort(([a], [b]) => a - b);
  return {
    scale: SCALE,
    transitions: Int8Array.from(transitions, (score, at) =>
      isAllowed(Math.floor(at / K), at % K) ? rounded(score) : 0,
    ),
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    tags: Uint8Array.from(tags),
    weights: Int8Array.from(scores),
    lemmas: Int32Array.from(sorted, ([hash]) => hash),
    coarse: Int16Array.from(sorted, ([, both]) => both.coarse),
    fine: Int16Array.from(sorted, ([, both]) => both.fine),
  };
}
