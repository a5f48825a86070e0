import type { Layers } from "../document/document";
import type { Bound } from "../document/mention";
import { caseOf, keyOf } from "../document/rows";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "../lexicon/bounds";
import type { TokenRange } from "../text/span";

const before = new Map<string, Bound>(BOUNDS_BEFORE.map((entry) => [entry.words, entry.bound]));
const LONGEST_BEFORE = 3;
const after = new Map<string, (typeof BOUNDS_AFTER)[number]>(BOUNDS_AFTER.map((entry) => [entry.word, entry]));

/** An expression with the bound words that stand around it. */
export interface Bounded extends TokenRange {
  readonly bound: Bound;
}

/** Reads the bound words before and behind `[from, to)`; «шамамен … мыңға жуық» has both and is one bound, the outer one's. */
export function readBounds(doc: Layers, { from, to }: TokenRange, limit: TokenRange): Bounded {
  const behind = boundBehind(doc, to, limit);
  const front = boundBefore(doc, from, limit);
  return {
    from: front ? front.from : from,
    to: behind ? to + 1 : to,
    bound: behind && behind !== "about" ? behind : (front?.bound ?? behind ?? "exact"),
  };
}

/** The bound word at `row`, where the case of the word before it allows: «мың|нан астам», but not «мың астам». */
export function boundBehind(doc: Layers, row: number, limit: TokenRange): Bound | null {
  if (row >= limit.to) return null;
  const entry = after.get(keyOf(doc, row));
  if (!entry) return null;
  return entry.case === null || caseOf(doc, row - 1) === entry.case ? entry.bound : null;
}

function boundBefore(doc: Layers, from: number, limit: TokenRange): { from: number; bound: Bound } | null {
  for (let n = Math.min(LONGEST_BEFORE, from - limit.from); n > 0; n--) {
    let words = keyOf(doc, from - n);
    for (let row = from - n + 1; row < from; row++) words += ` ${keyOf(doc, row)}`;
    const bound = before.get(words);
    if (bound) return { from: from - n, bound };
  }
  return null;
}
