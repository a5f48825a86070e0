import type { Statistic } from "../../document/mention";
import { at, Best, by, shortened } from "./counts";
import type { Bin, FigureRow, LargeFigure } from "./summary";

/** A sample of this many values gives the median of any number of them within about one per cent of the ranks. */
const SAMPLE = 10_000;
const LARGEST = 3;
const SEED = 20_260_227;

/** Values of one kind: their number and ends exactly, their distribution by a sample that is bounded. */
class Values {
  count = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly sample: number[] = [];
  readonly largest = new Best<LargeFigure>(
    LARGEST,
    by(({ value }) => value),
  );
  readonly #random = randomNumbers(SEED);

  constructor(
    readonly unit: string | null,
    readonly of: string | null,
  ) {}

  add({ value, bound, text }: Statistic, document: string): void {
    this.count++;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.largest.add({ value, bound, text: shortened(text), document });
    // Vitter's algorithm R: each value so far is in the sample with the same probability.
    if (this.sample.length < SAMPLE) this.sample.push(value);
    else {
      const place = Math.floor(this.#random() * this.count);
      if (place < SAMPLE) this.sample[place] = value;
    }
  }

  row(): FigureRow {
    const { unit, of, count, min, max, largest } = this;
    const sorted = Float64Array.from(this.sample).sort();
    return {
      ...{ unit, of, count, min, median: medianOf(sorted), max },
      ...{ sampled: count > SAMPLE, bins: binsOf(sorted), largest: largest.items },
    };
  }
}

/** Figures by unit; counts by what is counted. */
export class Figures {
  readonly #values = new Map<string, Values>();

  add(statistic: Statistic, document: string): void {
    const { unit, value } = statistic;
    if (!Number.isFinite(value)) return;
    const of = unit === null ? (statistic.of?.lemma ?? null) : null;
    at(this.#values, JSON.stringify([unit, of]), () => new Values(unit, of)).add(statistic, document);
  }

  get size(): number {
    return this.#values.size;
  }

  /** Units first, then counts; of either the most frequent first. A number of nobody knows what closes the counts. */
  rows(top: number): FigureRow[] {
    const order = by<Values>(
      ({ unit, of }) => Number(unit !== null || of !== null),
      ({ count }) => count,
      ({ unit, of }) => unit ?? of ?? "",
    );
    const values = [...this.#values.values()].sort(order);
    const units = values.filter(({ unit }) => unit !== null).slice(0, top);
    const counts = values.filter(({ unit }) => unit === null).slice(0, top);
    return [...units, ...counts].map((each) => each.row());
  }
}

function medianOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fewer bins than this show no shape, more cannot be told apart. */
const BINS = 10;
/** Figures of the news that reach over more than two powers of ten crowd in the first of equal bins. */
const WIDE = 100;

/** Bins at round numbers: equal ones, or powers of ten where the values lie far apart. */
function binsOf(sorted: Float64Array): Bin[] {
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  if (min === max) return [{ from: min, to: max, count: sorted.length }];
  const edges = min > 0 && max / min > WIDE ? powersAround(min, max) : stepsAround(min, max);
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return counts.map((count, i) => ({ from: edges[i]!, to: edges[i + 1]!, count }));
}

function powersAround(min: number, max: number): number[] {
  const edges = [10 ** Math.floor(Math.log10(min))];
  while (edges.at(-1)! <= max) edges.push(Number(`1e${Math.round(Math.log10(edges.at(-1)!)) + 1}`));
  return edges;
}

function stepsAround(min: number, max: number): number[] {
  const step = roundStep((max - min) / (BINS - 2));
  const first = Math.floor(min / step);
  const last = Math.max(Math.ceil(max / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The next of 1, 2, 5, 10, 20 … that is no smaller. */
export function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((each) => each * power >= raw * (1 - 1e-9))!;
  return Number((step * power).toPrecision(12));
}
