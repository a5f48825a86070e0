import type { Span } from "../../document/mention";

/** How much of what is to be found was found. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Of entities: right where half the characters suffice; null for what is judged in one way only. */
  readonly overlapping: number | null;
}

/** `right` ÷ `found`, `right` ÷ `gold`, and their harmonic mean; null where there is nothing to divide by. */
export function ratesOf({ gold, found, right }: Pick<Score, "gold" | "found" | "right">) {
  return {
    precision: found === 0 ? null : right / found,
    recall: gold === 0 ? null : right / gold,
    f1: gold + found === 0 ? null : (2 * right) / (gold + found),
  };
}

/** One thing that went wrong, at its place in the text. */
export interface Mistake extends Span {
  readonly says: string;
}

export const LAYERS = ["entities", "people", "dates", "quantities", "statistics", "quotations"] as const;
export type EvaluatedLayer = (typeof LAYERS)[number];

/** A layer and a class or a question of it: `entities`, `PERSON`; `dates`, `value`. */
export interface ScoreRow extends Score {
  readonly layer: EvaluatedLayer;
  readonly name: string;
}

/** Sums up what each document adds. */
export class Scores {
  readonly #rows = new Map<string, ScoreRow>();

  add(layer: EvaluatedLayer, name: string, score: Omit<Score, "overlapping"> & Partial<Score>): void {
    const key = `${layer} ${name}`;
    const { gold = 0, found = 0, right = 0, overlapping = null } = this.#rows.get(key) ?? {};
    this.#rows.set(key, {
      ...{ layer, name },
      ...{ gold: gold + score.gold, found: found + score.found, right: right + score.right },
      overlapping: score.overlapping == null ? overlapping : (overlapping ?? 0) + score.overlapping,
    });
  }

  /** By layer; classes by how often the gold has them, questions in the order in which they were asked. */
  rows(): ScoreRow[] {
    const rows = [...this.#rows.values()];
    return LAYERS.flatMap((layer) => {
      const own = rows.filter((row) => row.layer === layer);
      if (layer !== "entities") return own;
      own.sort((a, b) => b.gold - a.gold || (a.name < b.name ? -1 : 1));
      return own.length > 1 ? [...own, total(own)] : own;
    });
  }
}

/** All classes as one: the micro average. */
function total(rows: readonly ScoreRow[]): ScoreRow {
  const sum = (of: (row: ScoreRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    ...{ layer: "entities", name: "all" },
    ...{ gold: sum((row) => row.gold), found: sum((row) => row.found), right: sum((row) => row.right) },
    overlapping: sum((row) => row.overlapping ?? 0),
  };
}
