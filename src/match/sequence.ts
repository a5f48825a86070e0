import type { Layers } from "../document/document";
import type { TokenRange } from "../text/span";

/** One step of a sequence. */
export interface Step {
  /** How many rows it takes from `row` on; 0 where it does not match there. */
  readonly width: (doc: Layers, row: number) => number;
  /** It may be passed over. */
  readonly optional: boolean;
  /** It may match again. */
  readonly repeated: boolean;
}

const NOWHERE = 2 ** 31 - 1;

/**
 * Steps in a row. They are followed in all ways at once, as sets of steps (Thompson 1968), so that a row is looked at once a step
 * however the sequence is written: `[capital +, capital +, lemma]` costs no more on a page of capitals.
 */
export class Sequence {
  constructor(readonly steps: readonly Step[]) {}

  /** The leftmost longest matches in a sentence, none over another, none empty. */
  matches(doc: Layers, { from, to }: TokenRange): TokenRange[] {
    const found: TokenRange[] = [];
    let begun = new Begun(this.steps);
    let open: TokenRange | null = null;
    for (let row = from; row <= to; row++) {
      // A match that is complete may still grow, but none begins beside it.
      const here = begun.at(row, open === null);
      const ended = here[this.steps.length]!;
      if (ended < row && (open === null || ended <= open.from)) open = { from: ended, to: row };
      if (open !== null && (row === to || !begun.reaches(row, open.from))) {
        found.push(open);
        // What began inside the match is given up; what may begin behind it is looked at again.
        row = open.to - 1;
        open = null;
        begun = new Begun(this.steps);
      } else if (row < to) begun.advance(doc, row, to);
    }
    return found;
  }

  /**
   * The rows that each step takes in a match of this sequence, the earlier ones as many as they can: the reading that a regular
   * expression would give.
   */
  assign(doc: Layers, { from, to }: TokenRange): (TokenRange | null)[] {
    const reach = this.#ends(doc, from, to);
    const taken: (TokenRange | null)[] = this.steps.map(() => null);
    let row = from;
    let step = 0;
    while (step < this.steps.length) {
      const { width, repeated } = this.steps[step]!;
      const before = taken[step];
      const wide = row < to && (before === null || repeated) ? width(doc, row) : 0;
      // Staying in the step is tried before leaving it, so that earlier steps are greedy.
      if (wide > 0 && row + wide <= to && (this.#stays(reach, step, row + wide) || reach[row + wide]![step + 1])) {
        taken[step] = { from: before?.from ?? row, to: row + wide };
        row += wide;
      } else step++;
    }
    return taken;
  }

  #stays(reach: readonly boolean[][], step: number, row: number): boolean {
    return this.steps[step]!.repeated && reach[row]![step]!;
  }

  /** By row and step: whether the steps from there on can take all rows up to `to`. */
  #ends(doc: Layers, from: number, to: number): boolean[][] {
    const reach: boolean[][] = [];
    for (let row = to; row >= from; row--) {
      const here = new Array<boolean>(this.steps.length + 1).fill(false);
      here[this.steps.length] = row === to;
      for (let step = this.steps.length - 1; step >= 0; step--) {
        const { width, optional, repeated } = this.steps[step]!;
        const wide = row < to ? width(doc, row) : 0;
        const behind = wide > 0 && row + wide <= to ? reach[row + wide]! : null;
        here[step] =
          (optional && here[step + 1]!) || (behind !== null && (behind[step + 1]! || (repeated && behind[step]!)));
      }
      reach[row] = here;
    }
    return reach;
  }
}

/** Where the matches under way began, by the row and the step that they have come to: the earliest wins. */
class Begun {
  readonly #rows = new Map<number, Int32Array>();

  constructor(private readonly steps: readonly Step[]) {}

  /** Those that have come to `row`, with one that begins here if `fresh`, and past the steps that need not match. */
  at(row: number, fresh: boolean): Int32Array {
    const here = this.#of(row);
    if (fresh) here[0] = Math.min(here[0]!, row);
    this.steps.forEach(({ optional }, step) => {
      if (optional) here[step + 1] = Math.min(here[step + 1]!, here[step]!);
    });
    return here;
  }

  /** Whether any under way, here or further on, began at `from` or before. */
  reaches(row: number, from: number): boolean {
    for (const [at, begun] of this.#rows) {
      if (at < row) continue;
      // One that is complete here goes nowhere.
      const underWay = at === row ? begun.subarray(0, this.steps.length) : begun;
      if (underWay.some((start) => start <= from)) return true;
    }
    return false;
  }

  /** Takes every step that matches at `row`. */
  advance(doc: Layers, row: number, to: number): void {
    const here = this.#of(row);
    this.steps.forEach(({ width, repeated }, step) => {
      const start = here[step]!;
      if (start === NOWHERE) return;
      const wide = width(doc, row);
      if (wide === 0 || row + wide > to) return;
      const next = this.#of(row + wide);
      next[step + 1] = Math.min(next[step + 1]!, start);
      if (repeated) next[step] = Math.min(next[step]!, start);
    });
    this.#rows.delete(row);
  }

  #of(row: number): Int32Array {
    let begun = this.#rows.get(row);
    if (begun === undefined) {
      begun = new Int32Array(this.steps.length + 1).fill(NOWHERE);
      this.#rows.set(row, begun);
    }
    return begun;
  }
}
