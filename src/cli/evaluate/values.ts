import type { Layers } from "../../document/document";
import type { DateMention, Quantity, Span } from "../../document/mention";
import { type Alignment, align, overlapOf } from "./align";
import type { GoldDate, GoldQuantity } from "./gold";
import type { Mistake, Scores } from "./scores";

/** Spans of dates and figures differ by endings and bound words that nobody counts with; values are what matters. */
const LEAST = { dates: 0.5, quantities: 0.3 };

/** Dates: whether they are found (half their characters), what they come to, and their type. */
export function judgeDates(gold: readonly GoldDate[], found: readonly DateMention[], scores: Scores): Mistake[] {
  const { pairs, spurious } = align(gold, found, (a, b) => overlapOf([a], [b]), LEAST.dates);
  const mistakes: Mistake[] = spurious.map((date) => ({ ...place(date), says: "spurious date" }));
  const right = { span: 0, value: 0, type: 0 };
  for (const [want, got] of pairs) {
    if (got === null) {
      mistakes.push({ ...place(want), says: `missed date ${want.value ?? ""}`.trim() });
      continue;
    }
    right.span++;
    if (want.type === got.type) right.type++;
    if (!isGraded(want)) continue;
    if (want.value === got.value) right.value++;
    else mistakes.push({ ...place(want), says: `date: want ${want.value}, got ${got.value}` });
  }
  scores.add("dates", "span", { gold: gold.length, found: found.length, right: right.span });
  const graded = pairs.filter(([want, got]) => got !== null && isGraded(want)).length;
  scores.add("dates", "value", { gold: graded, found: graded, right: right.value });
  const typed = pairs.filter(([want, got]) => got !== null && want.type !== null).length;
  scores.add("dates", "type", { gold: typed, found: typed, right: right.type });
  return mistakes;
}

/** «бүгін» and «жыл сайын» have no value of their own to compare. */
const isGraded = ({ value, type }: GoldDate) =>
  value !== null && type !== "SET" && !/^(?:REL|SET)/.test(value) && !/^PT?X/.test(value);

/** Figures of the gold with those found; ordinals are no figures. */
type Pairs = Alignment<GoldQuantity, Quantity>;

export function alignQuantities(gold: readonly GoldQuantity[], found: readonly Quantity[]): Pairs {
  const figure = ({ ordinal }: { ordinal: boolean }) => !ordinal;
  return align(gold.filter(figure), found.filter(figure), (a, b) => overlapOf([a], [b]), LEAST.quantities);
}

/** Figures: whether they are found, their value, and value, unit and bound together. */
export function judgeQuantities({ pairs, spurious }: Pairs, scores: Scores): Mistake[] {
  const mistakes: Mistake[] = spurious.map((quantity) => ({ ...place(quantity), says: "spurious quantity" }));
  const right = { span: 0, value: 0, full: 0 };
  for (const [want, got] of pairs) {
    if (got === null) {
      mistakes.push({ ...place(want), says: `missed quantity ${figures(want)}` });
      continue;
    }
    right.span++;
    const sameValue = close(want.value, got.value) && (want.max === null || close(want.max, got.max));
    if (sameValue) right.value++;
    if (sameValue && want.unit === got.unit && (want.bound ?? "exact") === got.bound) right.full++;
    else mistakes.push({ ...place(want), says: `quantity: want ${figures(want)}, got ${figures(got)}` });
  }
  const found = right.span + spurious.length;
  for (const question of ["span", "value", "full"] as const) {
    scores.add("quantities", question, { gold: pairs.length, found, right: right[question] });
  }
  return mistakes;
}

/** Parts of wholes, by the figures that they link. */
export function judgeParts(
  { quantities, parts }: { quantities: readonly GoldQuantity[]; parts: readonly (readonly [number, number])[] },
  doc: Pick<Layers, "quantities" | "statistics">,
  { pairs }: Pairs,
  scores: Scores,
): Mistake[] {
  const rowOf = new Map(pairs.map(([want, got]) => [want, got === null ? -1 : doc.quantities.indexOf(got)]));
  const links = new Set(
    doc.statistics.flatMap(({ quantity, partOf }) =>
      partOf === null ? [] : [`${quantity} < ${doc.statistics[partOf]!.quantity}`],
    ),
  );
  const isLinked = ([part, whole]: readonly [number, number]) =>
    links.has(`${rowOf.get(quantities[part]!)} < ${rowOf.get(quantities[whole]!)}`);
  const missed = parts.filter((pair) => !isLinked(pair));
  scores.add("statistics", "parts", { gold: parts.length, found: links.size, right: parts.length - missed.length });
  return missed.map(([part, whole]) => ({
    ...place(quantities[part]!),
    says: `missed: a part of ${figures(quantities[whole]!)}`,
  }));
}

const place = ({ start, end }: Span): Span => ({ start, end });

/** Values that were divided or multiplied on the way differ in their last bits. */
const close = (a: number, b: number | null) => b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));

const figures = ({ value, max, bound, unit }: Pick<GoldQuantity, "value" | "max" | "bound" | "unit">) =>
  [max === null ? value : `${value}–${max}`, bound === null || bound === "exact" ? "" : bound, unit ?? ""]
    .filter((word) => word !== "")
    .join(" ");
