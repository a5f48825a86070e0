import type { Layers } from "../document/document";
import type { Bound, Quantity, Statistic } from "../document/mention";
import { caseOf, isPossessed, isWord, keyOf, lemmaOf } from "../document/rows";
import { NEAREST_OPENERS, PART_OPENERS } from "../lexicon/part-words";
import type { TokenRange } from "../text/span";

const openers = new Set<string>(PART_OPENERS);
const nearest = new Set<string>(NEAREST_OPENERS);

/** A whole, or a part, told before: where in the drafts it stands and in which sentence. */
export interface Told {
  readonly draft: number;
  readonly sentence: number;
  readonly statistic: Statistic;
}

/** A list of parts that «оның ішінде» has opened, and what its parts come to so far. */
export interface OpenList {
  readonly told: Told;
  readonly sum: number;
  readonly sentence: number;
}

/** What was told before a quantity that it may be a part of. */
export interface Before {
  readonly whole: Told | null;
  readonly last: Told | null;
  readonly list: OpenList | null;
}

/** How far back «оның» is looked for, and how many sentences a whole is remembered. */
const REACH = 8;
const MEMORY = 2;

/** The statistic that a quantity is a part of, or null. */
export function wholeOf(
  doc: Layers,
  quantity: Quantity,
  rows: TokenRange,
  sentence: TokenRange,
  number: number,
  before: Before,
): Told | null {
  const { whole, last, list } = before;
  if (whole === null || number - whole.sentence > MEMORY) return null;
  const opener = openerBefore(doc, rows.from, sentence, whole.statistic);
  const possessed = isPossessedAmount(doc, rows);
  if (!possessed && !opensList(doc, opener))
    return list && joins(doc, quantity, list, sentence, number) ? list.told : null;
  const told = opener !== null && nearest.has(keyOf(doc, opener)) && last !== null ? last : whole;
  const goesOn = last !== null && last.statistic.partOf === told.draft && number - last.sentence <= 1;
  if (opener === null && !goesOn && !opensClause(doc, rows.from, sentence)) return null;
  return fits(quantity, told.statistic) ? told : null;
}

/** «оның ішінде»: all that follows in the sentence may be a part. */
export const opensList = (doc: Layers, opener: number | null): boolean =>
  opener !== null && (keyOf(doc, opener + 1) === "ішінде" || keyOf(doc, opener + 1) === "қатарында");

const ADDING = /^(?:сондай-ақ|сонымен|тағы|қалған|бұдан|оған)$/;

/** «… ішінде 220 …, |123 адам …. Сондай-ақ |97 адам …»: an open list goes on as long as its parts leave room in the whole. */
function joins(doc: Layers, quantity: Quantity, list: OpenList, sentence: TokenRange, number: number): boolean {
  const near = list.sentence === number || (number - list.sentence === 1 && ADDING.test(keyOf(doc, sentence.from)));
  const whole = list.told.statistic;
  return (
    near &&
    quantity.unit === whole.unit &&
    fits(quantity, whole) &&
    list.sum + quantity.value <= SLACK * (whole.max ?? whole.value)
  );
}
/** Rounded parts may come to a little more than their rounded whole: 113 and 8.6 of 121.5 million. */
const SLACK = 1.01;

/** The row of a word that opens a list of parts before `from`, or null. */
export function listOpener(doc: Layers, from: number, sentence: TokenRange, whole: Statistic): number | null {
  const opener = openerBefore(doc, from, sentence, whole);
  return opensList(doc, opener) ? opener : null;
}

/** «оның |…», «олардың ішінде …», «оқушылардың |100-і»: the word that names the whole again, or null. */
function openerBefore(doc: Layers, from: number, sentence: TokenRange, whole: Statistic): number | null {
  for (let row = from - 1; row >= Math.max(sentence.from, from - REACH); row--) {
    if (openers.has(keyOf(doc, row))) return row;
    if (whole.of !== null && caseOf(doc, row) === "Gen" && lemmaOf(doc, row) === whole.of.lemma.toLowerCase())
      return row;
    // Behind a comma or another number the word is that one's; «оның ішінде Техаста — 140 мың» has a dash.
    if (!isWord(doc, row) && !/^[-–—]$/.test(keyOf(doc, row))) return null;
  }
  return null;
}

/** «18 мыңы», «40 пайызы», «үшеуі», «100 тоннадан астамы»: the amount belongs to somebody. */
export function isPossessedAmount(doc: Layers, { from, to }: TokenRange): boolean {
  for (let row = from; row < to; row++) if (isPossessed(doc, row)) return true;
  return false;
}

/** «Үшеуі ауруханада.»: with no word for the whole, a possessed amount at the head of its clause speaks of the last one. */
function opensClause(doc: Layers, from: number, sentence: TokenRange): boolean {
  return from === sentence.from || !isWord(doc, from - 1);
}

const isShare = ({ unit, value, max }: Quantity) =>
  unit === "percent" || (unit === null && max === null && value > 0 && value < 1);

/** A part is no larger than its whole and is measured as it is. */
function fits(part: Quantity, whole: Statistic): boolean {
  if (isShare(part)) return whole.unit !== "percent";
  if (part.unit !== null && part.unit !== whole.unit) return false;
  return whole.value > 0 && part.value <= (whole.max ?? whole.value);
}

/** The share of `part` in `whole`, to three decimals, with the bound that the pair allows. */
export function shareOf(part: Quantity, whole: Statistic): Statistic["share"] {
  if (isShare(part))
    return { value: rounded(part.unit === "percent" ? part.value / 100 : part.value), bound: part.bound };
  return { value: rounded(part.value / whole.value), bound: shareBound(part.bound, whole.bound) };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
const OPPOSITE: Readonly<Record<string, Bound>> = { more: "less", less: "more", atLeast: "atMost", atMost: "atLeast" };

/** 18 of «more than 23» is less than 18/23: a bound on the whole turns round, and two that pull apart leave «about». */
function shareBound(part: Bound, whole: Bound): Bound {
  const turned = OPPOSITE[whole] ?? whole;
  if (part === "exact") return turned === "range" ? "about" : turned;
  if (turned === "exact" || turned === part) return part === "range" ? "about" : part;
  return "about";
}

/** Whether the parts told of a whole add up to it; null where fewer than two are told. */
export function partsSumOf(parts: readonly Statistic[]): Statistic["partsSum"] {
  if (parts.length < 2) return null;
  const sum = parts.reduce((total, { share }) => total + (share?.value ?? 0), 0);
  // Shares are rounded to a thousandth each.
  const slack = 0.001 * parts.length;
  if (Math.abs(sum - 1) <= slack) return "complete";
  return sum < 1 ? "less" : "exceeds";
}
