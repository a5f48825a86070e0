import type { Layers, ParagraphRole } from "../document/document";
import type { LemmaPhrase, Quantity, Statistic } from "../document/mention";
import { caseOf, isWord, keyOf, lemmaOf, phraseOf, rowsOf } from "../document/rows";
import { firstFrom, lastUpTo, type Span, type TokenRange } from "../text/span";
import { changeOf, isTimes, startsChange } from "./change";
import { listOpener, type OpenList, partsSumOf, shareOf, type Told, wholeOf } from "./parts";
import { clauseFrom, predicateIn } from "./predicate";

/** A statistic while it is being put together, with what deduplication needs to know. */
interface Draft {
  readonly statistic: Statistic;
  readonly role: ParagraphRole;
}

/** Quantities that say something of a thing, parts linked to their wholes, changes told; each fact once. */
export function findStatistics(doc: Layers, sentences: readonly TokenRange[]): readonly Statistic[] {
  const drafts: Draft[] = [];
  let sentence = 0;
  let whole: Told | null = null;
  let last: Told | null = null;
  let list: OpenList | null = null;
  doc.quantities.forEach((quantity, row) => {
    if (quantity.ordinal || isName(doc, quantity)) return;
    const rows = rowsOf(doc, quantity);
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= rows.from) sentence++;
    const next = doc.quantities[row + 1];
    if (next && isStart(doc, quantity, next)) return;
    const place = sentences[sentence]!;
    const told = wholeOf(doc, quantity, rows, place, sentence, { whole, last, list });
    const statistic = describe(doc, row, rows, place, told);
    if (!statistic) return;
    drafts.push({ statistic, role: roleAt(doc, quantity.start) });
    last = { draft: drafts.length - 1, sentence, statistic };
    if (told === null) whole = last;
    else if (list?.told === told) list = { told, sum: list.sum + quantity.value, sentence };
    else if (listOpener(doc, rows.from, place, told.statistic) !== null) list = { told, sum: quantity.value, sentence };
  });
  return deduplicate(drafts);
}

/** «"31 арна"», «"Мың бір түн"»: a number in marks with no more than its noun is a name. */
function isName(doc: Layers, quantity: Quantity): boolean {
  const before = doc.text[quantity.start - 1] ?? "";
  const end = Math.max(quantity.end, quantity.of?.end ?? 0);
  return /[«"“„]/.test(before) && /[»"”]/.test(doc.text[end] ?? "");
}

/** «120-дан 150-ге дейін артты» is one statistic, the new value's. */
function isStart(doc: Layers, quantity: Quantity, next: Quantity): boolean {
  return (
    !next.ordinal && startsChange(doc, quantity, next) && /^(?:дейін|шейін)$/.test(keyOf(doc, rowsOf(doc, next).to))
  );
}

function describe(
  doc: Layers,
  row: number,
  rows: TokenRange,
  sentence: TokenRange,
  told: Told | null,
): Statistic | null {
  const quantity = doc.quantities[row]!;
  const whole = told?.statistic ?? null;
  const times = isTimes(doc, quantity);
  const of = times ? null : (quantity.of ?? whole?.of ?? null);
  const behind = quantity.of ? rowsOf(doc, quantity.of).to : rows.to;
  const predicate = predicateOf(doc, row, behind, sentence, told !== null);
  if (of === null && predicate === null) return null;
  const end = predicate && predicate.end > quantity.end ? predicate : (quantity.of ?? quantity);
  return {
    ...phraseOf(doc, { from: rows.from, to: rowsOf(doc, end).to }),
    quantity: row,
    value: quantity.value,
    max: quantity.max,
    bound: quantity.bound,
    // «оның 1 миллиарды» of 2.5 billion tenge is tenge as well.
    unit: quantity.unit ?? (quantity.value < 1 ? null : (whole?.unit ?? null)),
    of,
    predicate,
    place: placeIn(doc, sentence),
    time: timeIn(doc, sentence),
    partOf: told?.draft ?? null,
    share: whole && shareOf(quantity, whole),
    partsSum: null,
    change: changeOf(doc, quantity, doc.quantities[row - 1] ?? null, predicate),
  };
}

/** The predicate of its clause; «Ет бағасы 6 пайызға, сүт бағасы 4 пайызға қымбаттады»: the next one's where it has none. */
function predicateOf(
  doc: Layers,
  row: number,
  behind: number,
  sentence: TokenRange,
  isPart: boolean,
): LemmaPhrase | null {
  const clause = clauseFrom(doc, behind, sentence);
  const own = predicateIn(doc, clause, isPart);
  const next = doc.quantities[row + 1];
  const quantity = doc.quantities[row]!;
  if (own !== null || quantity.unit === null) return own;
  const empty = clause.to === clause.from;
  const shared =
    empty && next && next.unit === quantity.unit && keyOf(doc, clause.to) === "," ? rowsOf(doc, next) : null;
  if (shared && shared.from < sentence.to) return predicateIn(doc, clauseFrom(doc, shared.to, sentence), false);
  // «айналымы $121,5 млн-ға (+5,5%), … жетті»: what is reached waits for the verb at the end.
  return caseOf(doc, behind - 1) === "Dat" ? finalVerb(doc, behind, sentence) : null;
}

function finalVerb(doc: Layers, behind: number, sentence: TokenRange): LemmaPhrase | null {
  let last = Math.min(sentence.to, behind + LONGEST_WAIT) - 1;
  while (last > behind && !isWord(doc, last)) last--;
  const verb = last > behind ? predicateIn(doc, { from: last, to: last + 1 }, false) : null;
  return verb && lemmaOf(doc, last) === "жет" ? verb : null;
}
const LONGEST_WAIT = 25;

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
/** Parts of different wholes, and changes of different things, are different facts though their figures agree. */
const keyOfFact = ({ statistic }: Draft) =>
  `${statistic.value}/${statistic.max}/${statistic.unit}/${headOf(statistic.of)}/${statistic.of ? "" : (statistic.predicate?.lemma ?? "")}`;

/** What tells each fact from the others; «18 мыңнан астам ұйым бар. Оның |18 мыңы| белсенді»: a part is never its whole told again. */
function keysOfFacts(drafts: readonly Draft[]): readonly string[] {
  const keys: string[] = [];
  for (const draft of drafts) {
    const key = keyOfFact(draft);
    const whole = draft.statistic.partOf === null ? null : keys[draft.statistic.partOf]!;
    keys.push(whole === key || whole?.startsWith(`${key}/part`) ? `${whole}/part` : key);
  }
  return keys;
}

/**
 * The same value, unit and thing counted is one fact: the body's telling wins, then the headline's; of two in the body the
 * one whose parts are told, then the first.
 */
function deduplicate(drafts: readonly Draft[]): readonly Statistic[] {
  const wholes = new Set(drafts.map(({ statistic }) => statistic.partOf));
  const rank = (i: number) => 2 * RANK[drafts[i]!.role] + (wholes.has(i) ? 0 : 1);
  const keys = keysOfFacts(drafts);
  const best = new Map<string, number>();
  keys.forEach((key, i) => {
    const other = best.get(key);
    if (other === undefined || rank(i) < rank(other)) best.set(key, i);
  });
  const kept = drafts.map((_, i) => i).filter((i) => best.get(keys[i]!) === i);
  const newRow = new Map(kept.map((i, row) => [i, row]));
  const statistics = kept.map((i) => {
    const { statistic } = drafts[i]!;
    const whole = statistic.partOf;
    // A whole that was told before stands in the row of its best telling.
    return whole === null ? statistic : { ...statistic, partOf: newRow.get(best.get(keys[whole]!)!)! };
  });
  return withSums(statistics);
}

function withSums(statistics: readonly Statistic[]): readonly Statistic[] {
  const parts = new Map<number, Statistic[]>();
  for (const statistic of statistics) {
    if (statistic.partOf === null) continue;
    const list = parts.get(statistic.partOf);
    if (list) list.push(statistic);
    else parts.set(statistic.partOf, [statistic]);
  }
  return statistics.map((statistic, row) => {
    const told = parts.get(row);
    return told ? { ...statistic, partsSum: partsSumOf(told) } : statistic;
  });
}
