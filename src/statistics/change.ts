import type { Layers } from "../document/document";
import type { Change, LemmaPhrase, Quantity } from "../document/mention";
import { caseOf, keyOf, lemmaOf, rowsOf } from "../document/rows";
import { CHANGE_VERBS } from "../lexicon/change-verbs";

const directions = new Map<string, "up" | "down">(CHANGE_VERBS.map((verb) => [verb.stem, verb.direction]));
const UP_TO = /^(?:дейін|шейін)$/;

/** What a predicate of growing or falling makes of a quantity: «15 пайызға өсті», «3,2 есе артты», «120-дан 150-ге дейін артты». */
export function changeOf(
  doc: Layers,
  quantity: Quantity,
  before: Quantity | null,
  predicate: LemmaPhrase | null,
): Change | null {
  const direction = predicate && directions.get(predicate.lemma);
  if (!direction) return null;
  const { to } = rowsOf(doc, quantity.of ?? quantity);
  const last = Math.max(to, rowsOf(doc, quantity).to) - 1;
  if (UP_TO.test(keyOf(doc, last + 1))) {
    const from = before && startsChange(doc, before, quantity) ? before.value : null;
    const value = from === null ? null : Number(Math.abs(quantity.value - from).toPrecision(12));
    return { direction, value, unit: quantity.unit, from, to: quantity.value };
  }
  if (isTimes(doc, quantity)) return { direction, value: quantity.value, unit: "times", from: null, to: null };
  // «30 пайыздан астам өсті», «25 мың теңгеге өсті»
  const moved = caseOf(doc, last) === "Dat" || (quantity.bound !== "exact" && quantity.of === null);
  return moved ? { direction, value: quantity.value, unit: quantity.unit, from: null, to: null } : null;
}

/** «120-дан |150-ге дейін»: the quantity right before, in the ablative, is where the change began. */
export function startsChange(doc: Layers, before: Quantity, quantity: Quantity): boolean {
  const { to } = rowsOf(doc, before);
  return before.unit === quantity.unit && caseOf(doc, to - 1) === "Abl" && rowsOf(doc, quantity).from === to;
}

/** «екі есе», «1,5 еседен астам». */
export function isTimes(doc: Layers, quantity: Quantity): boolean {
  const { from, to } = rowsOf(doc, quantity);
  for (let row = from; row <= to; row++) if (lemmaOf(doc, row) === "есе") return true;
  return false;
}
