import type { Layers } from "../document/document";
import type { Bound, Quantity } from "../document/mention";
import {
  caseOf,
  isDash,
  isGlued,
  isPossessed,
  keyOf,
  lemmaOf,
  lemmaPhraseOf,
  phraseOf,
  rowsOf,
  surfaceAt,
} from "../document/rows";
import { ruleEvidence } from "../match/rules";
import { boundBehind, type NumberMatch, readBounds, readNumber } from "../numbers/index";
import type { TokenRange } from "../text/span";
import { countedAt } from "./counted";
import { unitAt } from "./units";

/** A number or a range of two, before its unit and bounds are read. */
interface Amount extends TokenRange {
  readonly value: number;
  readonly max: number | null;
  readonly ordinal: boolean;
}

/** Counts, measures and ordinals, in text order. What `doc.dates` has read is left to it. */
export function findQuantities(doc: Layers, sentences: readonly TokenRange[]): readonly Quantity[] {
  const dated = new Uint8Array(doc.table.length);
  for (const date of doc.dates) {
    const { from, to } = rowsOf(doc, date);
    dated.fill(1, from, to);
  }
  const quantities: Quantity[] = [];
  for (const sentence of sentences) {
    // What stands before a number is its own only behind the quantity before: «мыңнан астам $| мың».
    let reached = sentence.from;
    for (let row = sentence.from; row < sentence.to; ) {
      const amount = dated[row] ? null : readAmount(doc, row, sentence);
      if (amount && !touchesDate(dated, amount)) {
        const quantity = readQuantity(doc, amount, { from: reached, to: sentence.to });
        quantities.push(quantity.mention);
        reached = quantity.to;
        row = Math.max(quantity.to, row + 1);
      } else row = amount ? amount.to : row + 1;
    }
  }
  return quantities;
}

const touchesDate = (dated: Uint8Array, { from, to }: TokenRange) => dated.subarray(from, to).includes(1);

function readAmount(doc: Layers, row: number, limit: TokenRange): Amount | null {
  const first = readNumber(doc, row, limit);
  if (!first || isScore(doc, first, limit)) return null;
  const range = rangeFrom(doc, first, limit);
  return range ?? (isArticle(doc, first, limit) ? null : { ...first, max: null });
}

/** «бір азамат», «оның бірі»: «бір» alone is an article or a pronoun; before a unit it counts. */
function isArticle(doc: Layers, { from, to, ordinal }: NumberMatch, limit: TokenRange): boolean {
  return !ordinal && to === from + 1 && lemmaOf(doc, from) === "бір" && unitAt(doc, to, limit.to) === null;
}

/** «2:3»: a score, and no quantity on either side. */
function isScore(doc: Layers, { from, to }: NumberMatch, limit: TokenRange): boolean {
  const colonBehind = to < limit.to && keyOf(doc, to) === ":" && isGlued(doc, to) && isGlued(doc, to + 1);
  const colonBefore = from > limit.from && keyOf(doc, from - 1) === ":" && isGlued(doc, from) && isGlued(doc, from - 1);
  return colonBehind || colonBefore;
}

/** «10-15», «5–6 мың», «70-тен 110»: a scale behind the second counts for both. */
function rangeFrom(doc: Layers, first: NumberMatch, limit: TokenRange): Amount | null {
  const dashed = first.to < limit.to && isDash(doc, first.to) && isGlued(doc, first.to) === isGlued(doc, first.to + 1);
  const fromTo = caseOf(doc, first.to - 1) === "Abl";
  if (!dashed && !fromTo) return null;
  const second = readNumber(doc, dashed ? first.to + 1 : first.to, limit);
  if (!second || second.ordinal || first.ordinal) return null;
  if (fromTo && !dashed && !reachesUpTo(doc, second, limit)) return null;
  const value = first.value < 1000 ? scaledLike(doc, first, second) : first.value;
  if (value >= second.value) return null;
  return { from: first.from, to: second.to, value, max: second.value, ordinal: false };
}

/** «30–50 миллион»: thirty million to fifty million. */
function scaledLike(doc: Layers, first: NumberMatch, second: NumberMatch): number {
  if (first.to - first.from > 1 || second.to - second.from < 2) return first.value;
  const figure = readNumber(doc, second.from, { from: second.from, to: second.from + 1 });
  return figure && figure.value > 0 ? first.value * (second.value / figure.value) : first.value;
}

/** «70-тен 110 пайызына |дейін»: an ablative opens a range only where its other end says so. */
function reachesUpTo(doc: Layers, second: NumberMatch, limit: TokenRange): boolean {
  for (let row = second.to; row < Math.min(limit.to, second.to + 3); row++) {
    if (keyOf(doc, row) === "дейін" || keyOf(doc, row) === "шейін") return true;
  }
  return false;
}

function readQuantity(doc: Layers, amount: Amount, sentence: TokenRange): { mention: Quantity; to: number } {
  if (amount.ordinal) return { mention: ordinal(doc, amount), to: amount.to };
  const sign = currencySignBefore(doc, amount.from, sentence);
  const start = sign ? amount.from - 1 : amount.from;
  // The bound may stand before the unit or behind it: «мыңнан астам теңге», «мың теңгеден астам».
  const inner = readBounds(doc, { from: start, to: amount.to }, sentence);
  const unit = unitAt(doc, inner.to, sentence.to);
  const outer = unit ? readBounds(doc, { from: inner.from, to: unit.to }, sentence) : inner;
  const negative = minusBefore(doc, amount.from, sentence);
  const code = unit?.code ?? sign;
  // Money and shares say nothing of the word that follows them by chance.
  const counts = code === null && !isPossessed(doc, amount.to - 1);
  const of = counts ? countedAt(doc, outer.to, sentence.to) : null;
  // «40 мың адамға дейін»: the bound leans on what is counted.
  const behind = of && outer.bound === "exact" ? boundBehind(doc, of.to, sentence) : null;
  const place = {
    from: negative ? Math.min(outer.from, amount.from - 1) : outer.from,
    to: of && behind ? of.to + 1 : outer.to,
  };
  const own: Bound = outer.bound !== "exact" ? outer.bound : inner.bound;
  const bound: Bound = amount.max !== null ? "range" : (behind ?? own);
  const mention: Quantity = {
    ...phraseOf(doc, place),
    value: negative && amount.value > 0 ? -amount.value : amount.value,
    max: amount.max,
    bound,
    unit: code,
    ordinal: false,
    of: of && lemmaPhraseOf(doc, of),
    evidence: ruleEvidence(amount.max === null ? "quantities.number" : "quantities.range"),
  };
  return { mention, to: place.to };
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

/** «−13», «-13» behind a space or an opening bracket, «минус 25». */
function minusBefore(doc: Layers, row: number, limit: TokenRange): boolean {
  if (row <= limit.from) return false;
  if (keyOf(doc, row - 1) === "минус") return true;
  return /^[-−–]$/.test(surfaceAt(doc, row - 1)) && isGlued(doc, row) && !isGlued(doc, row - 1);
}
