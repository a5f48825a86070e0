/**
 * A linear-chain conditional random field, fitted by AdaGrad with L2 regularisation. Every feature of a token is left out
 * now and then (Sutton, Sindelar and McCallum 2006), so that no word is learnt by heart that its ending or company would
 * tell as well: that is worth two points on names never seen.
 */
import { insideOf, isInside, OUTSIDE, TAGS } from "../../entities/tagger/tags";

const K = TAGS.length;

/** A sentence in numbers: token `i` has the features `ids[starts[i] … starts[i + 1]]`. */
export interface Sequence {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
}

export interface Fitting {
  readonly rate: number;
  readonly l2: number;
  /** The share of features left out at each step. */
  readonly dropout: number;
}

export class Learner {
  readonly weights: Float32Array;
  /** Row `K` is the beginning of a sentence. */
  readonly transitions = new Float32Array((K + 1) * K);
  readonly #weightSquares: Float32Array;
  readonly #transitionSquares = new Float32Array((K + 1) * K);
  readonly #transitionGradient = new Float64Array((K + 1) * K);
  /** exp(transition), 0 where IOB2 forbids one. */
  readonly #passes = new Float64Array((K + 1) * K);
  readonly #decay: Float32Array;
  readonly #random: () => number;
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #norms = new Float64Array(0);
  readonly #ahead = new Float64Array(K);
  #dropped = new Uint8Array(0);

  constructor(
    private readonly data: readonly Sequence[],
    features: number,
    private readonly fitting: Fitting,
    seed: number,
  ) {
    this.weights = new Float32Array(features * K);
    this.#weightSquares = new Float32Array(features * K);
    this.#random = randomNumbers(seed);
    // A feature is pulled towards 0 once a pass in all, however often it stands in the data.
    const counts = new Float32Array(features);
    for (const { ids } of data) for (const id of ids) counts[id]!++;
    this.#decay = counts.map((count) => fitting.l2 / Math.max(1, count));
  }

  /** One pass over the data in random order; features in `kept` only, where given. */
  pass(kept?: Uint8Array): void {
    for (const i of shuffled(this.data.length, this.#random)) this.#step(this.data[i]!, kept);
  }

  #step(sequence: Sequence, kept: Uint8Array | undefined): void {
    const { ids, starts, tags } = sequence;
    this.#reserve(tags.length, ids.length);
    for (let j = 0; j < ids.length; j++) {
      const out = this.#random() < this.fitting.dropout || (kept !== undefined && kept[ids[j]!] === 0);
      this.#dropped[j] = out ? 1 : 0;
    }
    this.#emit(sequence);
    this.#passForward(tags.length);
    this.#passBackward(tags.length);
    for (let i = 0; i < tags.length; i++) this.#learnToken(ids, starts[i]!, starts[i + 1]!, i, tags);
    this.#learnTransitions();
  }

  #reserve(tokens: number, features: number): void {
    if (this.#norms.length < tokens) {
      this.#emissions = new Float64Array(2 * tokens * K);
      this.#forward = new Float64Array(2 * tokens * K);
      this.#backward = new Float64Array(2 * tokens * K);
      this.#norms = new Float64Array(2 * tokens);
    }
    if (this.#dropped.length < features) this.#dropped = new Uint8Array(2 * features);
    const passes = this.#passes;
    const { transitions } = this;
    for (let at = 0; at < passes.length; at++) passes[at] = ALLOWED[at] === 1 ? Math.exp(transitions[at]!) : 0;
    this.#transitionGradient.fill(0);
  }

  /** exp(score − the token's best score) for every tag. */
  #emit({ ids, starts, tags }: Sequence): void {
    const { weights } = this;
    const emissions = this.#emissions;
    const dropped = this.#dropped;
    emissions.fill(0, 0, tags.length * K);
    for (let i = 0; i < tags.length; i++) {
      const row = i * K;
      for (let j = starts[i]!; j < starts[i + 1]!; j++) {
        if (dropped[j] === 1) continue;
        const column = ids[j]! * K;
        for (let k = 0; k < K; k++) emissions[row + k]! += weights[column + k]!;
      }
      let best = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < K; k++) best = Math.max(best, emissions[row + k]!);
      for (let k = 0; k < K; k++) emissions[row + k] = Math.exp(emissions[row + k]! - best);
    }
  }

  #passForward(length: number): void {
    const forward = this.#forward;
    const emissions = this.#emissions;
    const passes = this.#passes;
    for (let i = 0; i < length; i++) {
      const row = i * K;
      forward.fill(0, row, row + K);
      if (i === 0) for (let k = 0; k < K; k++) forward[k] = passes[K * K + k]!;
      else {
        for (let p = 0; p < K; p++) {
          const reached = forward[row - K + p]!;
          if (reached === 0) continue;
          for (let k = 0; k < K; k++) forward[row + k]! += reached * passes[p * K + k]!;
        }
      }
      let norm = 0;
      for (let k = 0; k < K; k++) {
        forward[row + k]! *= emissions[row + k]!;
        norm += forward[row + k]!;
      }
      this.#norms[i] = norm;
      for (let k = 0; k < K; k++) forward[row + k]! /= norm;
    }
  }

  /** Fills the backward scores and what the model expects of the transitions. */
  #passBackward(length: number): void {
    const backward = this.#backward;
    const forward = this.#forward;
    const emissions = this.#emissions;
    const passes = this.#passes;
    const gradient = this.#transitionGradient;
    const ahead = this.#ahead;
    backward.fill(1, (length - 1) * K, length * K);
    for (let i = length - 1; i > 0; i--) {
      const row = i * K;
      const norm = this.#norms[i]!;
      for (let k = 0; k < K; k++) ahead[k] = (backward[row + k]! * emissions[row + k]!) / norm;
      for (let p = 0; p < K; p++) {
        let sum = 0;
        for (let k = 0; k < K; k++) sum += passes[p * K + k]! * ahead[k]!;
        backward[row - K + p] = sum;
        const reached = forward[row - K + p]!;
        if (reached < NEGLIGIBLE) continue;
        for (let k = 0; k < K; k++) gradient[p * K + k]! += reached * passes[p * K + k]! * ahead[k]!;
      }
    }
  }

  #learnToken(ids: Int32Array, from: number, to: number, i: number, tags: Uint8Array): void {
    const { weights } = this;
    const { rate } = this.fitting;
    const squares = this.#weightSquares;
    const decay = this.#decay;
    const dropped = this.#dropped;
    const before = i > 0 ? tags[i - 1]! : K;
    this.#transitionGradient[before * K + tags[i]!]! -= 1;
    for (let k = 0; k < K; k++) {
      const expected = this.#forward[i * K + k]! * this.#backward[i * K + k]!;
      if (i === 0) this.#transitionGradient[K * K + k]! += expected;
      const error = k === tags[i] ? expected - 1 : expected;
      if (Math.abs(error) < SMALLEST_ERROR) continue;
      for (let j = from; j < to; j++) {
        if (dropped[j] === 1) continue;
        const at = ids[j]! * K + k;
        const gradient = error + decay[ids[j]!]! * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + DAMPING);
      }
    }
  }

  #learnTransitions(): void {
    const { transitions } = this;
    const { rate, l2 } = this.fitting;
    const gradients = this.#transitionGradient;
    const squares = this.#transitionSquares;
    for (let at = 0; at < transitions.length; at++) {
      if (ALLOWED[at] === 0 || gradients[at] === 0) continue;
      const gradient = gradients[at]! + (l2 / this.data.length) * transitions[at]!;
      squares[at]! += gradient * gradient;
      transitions[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + DAMPING);
    }
  }
}

/** Below this a tag's error changes nothing; most of the 51 tags of a token are there after a pass. */
const SMALLEST_ERROR = 2e-3;
const NEGLIGIBLE = 1e-9;
const DAMPING = 0.1;

/** IOB2: the inside of a class stands behind its beginning or its inside only. */
export const isAllowed = (before: number, tag: number): boolean =>
  !isInside(tag) || (before !== OUTSIDE && before < K && insideOf(before) === tag);

const ALLOWED = Uint8Array.from({ length: (K + 1) * K }, (_, at) => (isAllowed(Math.floor(at / K), at % K) ? 1 : 0));

/** Numbers from 0 to 1, the same at every run (a linear congruential generator, Numerical Recipes). */
function randomNumbers(first: number): () => number {
  let state = first;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
