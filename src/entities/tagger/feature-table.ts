import type { Model } from "./model";

/** A feature has a weight a tag at most, and there are 51. */
const MOST_WEIGHTS = 64;

/**
 * The weights of the features by hash, laid out for the processor's cache. Most of what a text asks for was never learnt: that
 * is told by one bit of a small table. The others have their hash and the place of their weights side by side (open addressing,
 * a table two to four times as large), each weight with its tag in one number.
 */
export class FeatureTable {
  /** A bit by the end of the hash: some feature has it. */
  readonly #known = new Int32Array(KNOWN_BITS / 32);
  /** At `2 * slot` a hash + 1, 0 where the slot is free; behind it where its weights begin, times 64, and how many. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Tag times 256, and the weight plus 128. */
  readonly #weights: Uint16Array;

  constructor({ features, starts, tags, weights }: Model) {
    const size = tableSize(features.length);
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    this.#weights = new Uint16Array(weights.length);
    for (let i = 0; i < weights.length; i++) this.#weights[i] = tags[i]! * 256 + weights[i]! + 128;
    for (let i = 0; i < features.length; i++) {
      const hash = features[i]!;
      this.#known[(hash & (KNOWN_BITS - 1)) >> 5]! |= 1 << (hash & 31);
      let slot = hash & this.#mask;
      while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = hash + 1;
      this.#slots[2 * slot + 1] = starts[i]! * MOST_WEIGHTS + (starts[i + 1]! - starts[i]!);
    }
  }

  /** Adds the weights of a feature to the scores of the tags from `row` on. */
  add(hash: number, sums: Int32Array, row: number): void {
    if ((this.#known[(hash & (KNOWN_BITS - 1)) >> 5]! & (1 << (hash & 31))) === 0) return;
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

/** 128 KB: for 100,000 features one look-up in ten is let through in vain. */
const KNOWN_BITS = 2 ** 20;

const tableSize = (entries: number) => 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));
