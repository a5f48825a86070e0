import type { Layers } from "../document/document";
import type { Bound, Quantity } from "../document/mention";
import { caseOf, isPossessed, keyOf, lemmaPhraseOf, phraseOf, rowsOf, surfaceAt } from "../document/rows";
import { ruleEvidence } from "../match/rules";
import { boundBehind, readBounds } from "../numbers/index";
import type { TokenRange } from "../text/span";
import { type Amount, readAmount } from "./amount";
import { countedAt } from "./counted";
import { speedAt } from "./speeds";
import { isTarget } from "./targets";
import { type UnitMatch, unitAt } from "./units";

/** Counts, measures and ordinals, in text order. What `doc.dates` has read is left to it. */
export function findQuantities(doc: Layers, sentences: readonly TokenRange[]): readonly Quantity[] {
  const dated = new Uint8Array(doc.table.length);
  for (const date of doc.dates) {
    const { from, to } = rowsOf(doc, date);
    // «айына 300 мың теңге»: a set says how often and takes no number of its own.
    dated.fill(1, from, to);
  }
  const quantities: Quantity[] = [];
  for (const sentence of sentences) {
    // What stands before a number is its own only behind the quantity before: «мыңнан астам $| мың».
    let reached = sentence.from;
    for (let row = sentence.from; row < sentence.to; ) {
      const amount = dated[row] ? null : readAmount(doc, row, { from: reached, to: sentence.to });
      if (amount && !touchesDate(dated, amount)) {
        const quantity = readQuantity(doc, amount, { from: reached, to: sentence.to });
        quantities.push(quantity.mention);
        reached = quantity.to;
        row = Math.max(quantity.to, row + 1);
      } else row = amount ? Math.max(amount.to, row + 1) : row + 1;
    }
  }
  return quantities;
}

const touchesDate = (dated: Uint8Array, { from, to }: TokenRange) => dated.subarray(from, to).includes(1);

function readQuantity(doc: Layers, amount: Amount, sentence: TokenRange): { mention: Quantity; to: number } {
  if (amount.ordinal) return { mention: ordinal(doc, amount), to: amount.to };
  const sign = currencySignBefore(doc, amount.from, sentence);
  const start = sign ? amount.from - 1 : amount.from;
  // The bound may stand before the unit or behind it: «мыңнан астам теңге», «мың теңгеден астам».
  const inner = readBounds(doc, { from: start, to: amount.to }, sentence);
  const unit = unitAt(doc, inner.to, sentence.to);
  const outer = unit ? readBounds(doc, { from: inner.from, to: unit.to }, sentence) : inner;
  const speed = unit && speedAt(doc, outer.from, unit.code, sentence);
  const code = speed?.code ?? unit?.code ?? sign;
  const of = countsNothing(doc, amount, unit) ? null : countedAt(doc, outer.to, sentence.to, code !== null);
  // «40 мың адамға дейін»: the bound leans on what is counted.
  const behind = of && outer.bound === "exact" ? boundBehind(doc, of.to, sentence) : null;
  const place = { from: speed?.from ?? outer.from, to: of && behind ? of.to + 1 : outer.to };
  const own: Bound = outer.bound !== "exact" ? outer.bound : inner.bound;
  const vague = amount.about || (unit !== null && caseOf(doc, unit.to - 1) === "Equ") ? "about" : "exact";
  const told = behind ?? (own === "exact" ? vague : own);
  const bound = told === "atMost" && isTarget(doc, place.to, sentence) ? "exact" : told;
  // «950 теңгеге |дейін өсті»: the word belongs to the verb.
  const to =
    told === "atMost" && bound === "exact" && /^(?:дейін|шейін)$/.test(keyOf(doc, place.to - 1))
      ? place.to - 1
      : place.to;
  const mention: Quantity = {
    ...phraseOf(doc, { from: place.from, to }),
    value: amount.value,
    max: amount.max,
    bound: amount.max !== null ? "range" : bound,
    unit: code,
    ordinal: false,
    of: of && lemmaPhraseOf(doc, of),
    evidence: ruleEvidence(amount.max === null ? "quantities.number" : "quantities.range"),
  };
  return { mention, to: Math.max(to, amount.to) };
}

/** «18 мыңы», «40 млрд теңгесі», «5 пайызға»: what is possessed, and a share, say nothing of the word that follows. */
function countsNothing(doc: Layers, amount: Amount, unit: UnitMatch | null): boolean {
  if (isPossessed(doc, amount.to - 1)) return true;
  if (unit === null) return false;
  const share = unit.code === "percent" || unit.code === "pp" || unit.code === "point";
  return isPossessed(doc, unit.to - 1) || (share && !/[лдт][ыі][қк]$/.test(keyOf(doc, unit.to - 1)));
}

function ordinal(doc: Layers, amount: Amount): Quantity {
  return {
    ...phraseOf(doc, amount),
    value: amount.value,
    max: null,
    bound: "exact",
    unit: null,
    ordinal: true,
    of: null,
    evidence: ruleEvidence("quantities.ordinal"),
  };
}

/** «$5 млн» */
function currencySignBefore(doc: Layers, row: number, limit: TokenRange): string | null {
  if (row <= limit.from || !/^[$€₸£¥₽]$/.test(surfaceAt(doc, row - 1))) return null;
  return unitAt(doc, row - 1, row)?.code ?? null;
}
