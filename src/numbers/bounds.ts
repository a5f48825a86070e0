import type { Layers } from "../document/document";
import type { Bound } from "../document/mention";
import { caseOf, featureOf, keyOf, lemmaOf, posOf } from "../document/rows";
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
  const more = orMore(doc, to, limit);
  if (more) return { from, ...more };
  const behind = boundBehind(doc, to, limit);
  const front = boundBefore(doc, from, limit);
  return {
    from: front ? front.from : from,
    to: behind && !isVerb(doc, to) ? to + 1 : to,
    bound: behind && behind !== "about" ? behind : (front?.bound ?? behind ?? "exact"),
  };
}

/** «50 км/сағ және одан да көп», «екі немесе одан көп», «5 және одан төмен». */
function orMore(doc: Layers, row: number, limit: TokenRange): { to: number; bound: Bound } | null {
  if (row + 2 >= limit.to || !/^(?:және|немесе|я)$/.test(keyOf(doc, row)) || keyOf(doc, row + 1) !== "одан")
    return null;
  const word = keyOf(doc, row + 2) === "да" ? row + 3 : row + 2;
  const bound = OR_MORE[keyOf(doc, word)];
  return bound && word < limit.to ? { to: word + 1, bound } : null;
}
const OR_MORE: Readonly<Record<string, Bound>> = {
  көп: "atLeast",
  жоғары: "atLeast",
  артық: "atLeast",
  аз: "atMost",
  төмен: "atMost",
  кем: "atMost",
};

/** A verb bounds the number but is no part of it. */
const isVerb = (doc: Layers, row: number) =>
  posOf(doc, row) === "VERB" && !after.has(keyOf(doc, row)) && !after.has(lemmaOf(doc, row));

/** The bound word at `row`, where the case of the word before it allows: «мың|нан астам», but not «мың астам». */
export function boundBehind(doc: Layers, row: number, limit: TokenRange): Bound | null {
  if (row >= limit.to) return null;
  // «200-ден астамы»: the bound word takes the possessive of the number.
  const entry = after.get(keyOf(doc, row)) ?? after.get(lemmaOf(doc, row));
  if (!entry) return verbalBound(doc, row);
  if (entry.case !== null && caseOf(doc, row - 1) !== entry.case) return null;
  return keyOf(doc, row + 1) === "емес" ? (TURNED[entry.bound] ?? entry.bound) : entry.bound;
}

/** «кем емес» is at least, «артық емес» at most. */
const TURNED: Readonly<Partial<Record<Bound, Bound>>> = { less: "atLeast", more: "atMost" };

/** «12 мыңнан аспайды», «10 триллионнан асты», «3 килограмға жетпейді»: the verb bounds the number before it. */
function verbalBound(doc: Layers, row: number): Bound | null {
  if (posOf(doc, row) !== "VERB") return null;
  const negative = featureOf(doc, row, "Polarity") === "Neg";
  if (lemmaOf(doc, row) === "ас" && caseOf(doc, row - 1) === "Abl") return negative ? "atMost" : "more";
  return lemmaOf(doc, row) === "жет" && negative && caseOf(doc, row - 1) === "Dat" ? "less" : null;
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
