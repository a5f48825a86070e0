import type { Layers, ParagraphRole } from "../document/document";
import type { Bound, LemmaPhrase, Quantity, Statistic } from "../document/mention";
import { isPossessed, keyOf, phraseOf, rowsOf } from "../document/rows";
import { PART_OPENERS } from "../lexicon/part-words";
import { firstFrom, lastUpTo, type Span, type TokenRange } from "../text/span";
import { clauseFrom, predicateIn } from "./predicate";

const partOpeners = new Set<string>(PART_OPENERS);

/** A statistic while it is being put together, with what deduplication needs to know. */
interface Draft {
  readonly statistic: Statistic;
  readonly role: ParagraphRole;
}

/** Quantities that say something of a thing, parts linked to their wholes; each fact once. */
export function findStatistics(doc: Layers, sentences: readonly TokenRange[]): readonly Statistic[] {
  const drafts: Draft[] = [];
  let sentence = 0;
  /** Draft of the last whole, by its place in `drafts`, and the sentence it stands in. */
  let whole: { draft: number; sentence: number } | null = null;
  doc.quantities.forEach((quantity, row) => {
    if (quantity.ordinal) return;
    const rows = rowsOf(doc, quantity);
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= rows.from) sentence++;
    const near: boolean = whole !== null && sentence - whole.sentence <= 1;
    const partOf = near && isPart(doc, rows, quantity, sentences[sentence]!) ? whole!.draft : null;
    const statistic = describe(
      doc,
      row,
      rows,
      sentences[sentence]!,
      partOf === null ? null : drafts[partOf]!.statistic,
      partOf,
    );
    if (!statistic) return;
    drafts.push({ statistic, role: roleAt(doc, quantity.start) });
    if (partOf === null) whole = { draft: drafts.length - 1, sentence };
  });
  return deduplicate(drafts);
}

/** «оның |18 мыңы|»: the number is possessed, and a word for «of it» stands before it in the clause. */
function isPart(doc: Layers, { from, to }: TokenRange, quantity: Quantity, sentence: TokenRange): boolean {
  const possessed = isPossessed(doc, to - 1);
  for (let row = from - 1; row >= Math.max(sentence.from, from - 3); row--) {
    if (partOpeners.has(keyOf(doc, row))) return possessed || quantity.unit === null;
  }
  return false;
}

function describe(
  doc: Layers,
  quantityRow: number,
  rows: TokenRange,
  sentence: TokenRange,
  whole: Statistic | null,
  partOf: number | null,
): Statistic | null {
  const quantity = doc.quantities[quantityRow]!;
  const of = quantity.of ?? whole?.of ?? null;
  const behind = quantity.of ? rowsOf(doc, quantity.of).to : rows.to;
  const predicate = predicateIn(doc, clauseFrom(doc, behind, sentence));
  if (of === null && predicate === null) return null;
  const end = predicate ?? quantity.of ?? quantity;
  return {
    ...phraseOf(doc, { from: rows.from, to: rowsOf(doc, end).to }),
    quantity: quantityRow,
    value: quantity.value,
    max: quantity.max,
    bound: quantity.bound,
    unit: quantity.unit,
    of,
    predicate,
    place: placeIn(doc, sentence),
    time: timeIn(doc, sentence),
    partOf,
    share: whole && share(quantity, whole),
    partsSum: null,
    change: null,
  };
}

/** The share of `part` in `whole`, to three decimals, with the bound that the pair allows. */
function share(part: Quantity, whole: Statistic): Statistic["share"] {
  if (part.unit !== whole.unit || whole.value <= 0 || part.value > whole.value) return null;
  return { value: Math.round((part.value / whole.value) * 1000) / 1000, bound: shareBound(part.bound, whole.bound) };
}

const OPPOSITE: Readonly<Record<string, Bound>> = { more: "less", less: "more", atLeast: "atMost", atMost: "atLeast" };

/** 18 of «more than 23» is less than 18/23: a bound on the whole turns round, and two that pull apart leave «about». */
function shareBound(part: Bound, whole: Bound): Bound {
  const turned = OPPOSITE[whole] ?? whole;
  if (part === "exact") return turned === "range" ? "about" : turned;
  if (turned === "exact" || turned === part) return part === "range" ? "about" : part;
  return "about";
}

function placeIn(doc: Layers, sentence: TokenRange): number | null {
  return firstInside(doc.entities, phraseOf(doc, sentence), (entity) => entity.label === "GPE");
}

function timeIn(doc: Layers, sentence: TokenRange): number | null {
  return firstInside(doc.dates, phraseOf(doc, sentence), (date) => date.type !== "DURATION");
}

/** The row of the first mention in a sentence that passes, or null. */
function firstInside<M extends Span>(
  mentions: readonly M[],
  { start, end }: Span,
  test: (mention: M) => boolean,
): number | null {
  for (let row = firstFrom(mentions, start); row < mentions.length && mentions[row]!.start < end; row++) {
    if (test(mentions[row]!)) return row;
  }
  return null;
}

function roleAt(doc: Layers, offset: number): ParagraphRole {
  return doc.paragraphs[lastUpTo(doc.paragraphs, offset)]?.role ?? "body";
}

const RANK: Readonly<Record<ParagraphRole, number>> = { body: 0, headline: 1, caption: 2, boilerplate: 3 };
const headOf = (of: LemmaPhrase | null) => of?.lemma ?? "";
const keyOfFact = ({ statistic }: Draft) =>
  `${statistic.value}/${statistic.max}/${statistic.unit}/${headOf(statistic.of)}`;

/** The same value, unit and thing counted is one fact: the body's telling wins, then the headline's, then the first. */
function deduplicate(drafts: readonly Draft[]): readonly Statistic[] {
  const best = new Map<string, number>();
  drafts.forEach((draft, i) => {
    const key = keyOfFact(draft);
    const other = best.get(key);
    if (other === undefined || RANK[draft.role] < RANK[drafts[other]!.role]) best.set(key, i);
  });
  const kept = drafts.map((_, i) => i).filter((i) => best.get(keyOfFact(drafts[i]!)) === i);
  const newRow = new Map(kept.map((i, row) => [i, row]));
  return kept.map((i) => {
    const { statistic } = drafts[i]!;
    const whole = statistic.partOf;
    // A whole that was told before stands in the row of its best telling.
    return whole === null ? statistic : { ...statistic, partOf: newRow.get(best.get(keyOfFact(drafts[whole]!))!)! };
  });
}
