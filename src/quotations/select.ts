import type { Layers } from "../document/document";
import { rowAt } from "../document/rows";
import type { QuotationDraft } from "./draft";

const startOf = ({ segments }: QuotationDraft) => segments[0]!.start;
const endOf = ({ segments }: QuotationDraft) => segments.at(-1)!.end;

/**
 * Keeps of the drafts, surest first, those that go together, in text order. What is spoken is nobody else's. What is reported
 * may hold what was reported to the reporter, «Лор бұл дұрыс екенін атап өтті, деп хабарлайды министрлік», but nothing crosses.
 */
export function select(doc: Layers, drafts: readonly QuotationDraft[]): QuotationDraft[] {
  const taken = new Uint8Array(doc.table.length);
  const rowsOf = ({ segments }: QuotationDraft) =>
    segments.map(({ start, end }) => [rowAt(doc, start), rowAt(doc, end - 1) + 1] as const);
  const isFree = (draft: QuotationDraft) => rowsOf(draft).every(([from, to]) => !taken.subarray(from, to).includes(1));
  const direct = drafts.filter((draft) => {
    if (draft.style !== "direct" || !isFree(draft)) return false;
    for (const [from, to] of rowsOf(draft)) taken.fill(1, from, to);
    return true;
  });
  // «… «жамандық болмасын» деп қауіптенетінін айтты»: what is reported may hold what is spoken, but not lie in it or across its edge.
  const crosses = crossing(doc, direct);
  const isSpoken = (draft: QuotationDraft) =>
    rowsOf(draft).some(([from, to]) => taken[from] === 1 || taken[to - 1] === 1) || crosses(draft);
  const cues = new Set(direct.flatMap(({ cue }) => cue?.to ?? []));
  const isClaimed = ({ cue }: QuotationDraft) => cue !== null && cues.has(cue.to);
  const indirect = nested(
    drafts.filter((draft) => draft.style === "indirect" && !isSpoken(draft) && !isClaimed(draft)),
  );
  return [...direct, ...indirect].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

/** Whether a draft begins or ends within a quotation, be it between two of its segments, that does not hold all of it. */
function crossing(doc: Layers, quotations: readonly QuotationDraft[]): (draft: QuotationDraft) => boolean {
  const rowsOf = (draft: QuotationDraft) =>
    ({ from: rowAt(doc, startOf(draft)), to: rowAt(doc, endOf(draft) - 1) + 1 }) as const;
  const ranges = quotations.map(rowsOf).sort((a, b) => a.from - b.from || b.to - a.to);
  /** One more than the index of the innermost quotation that has begun before a row and goes on there. */
  const around = new Int32Array(doc.table.length + 1);
  for (const [i, { from, to }] of ranges.entries()) around.fill(i + 1, from + 1, to);
  return (draft) => {
    const { from, to } = rowsOf(draft);
    const [first, last] = [ranges[around[from]! - 1], ranges[around[to]! - 1]];
    return (first !== undefined && first.to < to) || (last !== undefined && last.from > from);
  };
}

/** Those that lie in one another or apart; of two that cross or are the same, the one that begins first. */
function nested(drafts: readonly QuotationDraft[]): QuotationDraft[] {
  const kept: QuotationDraft[] = [];
  const open: QuotationDraft[] = [];
  for (const draft of drafts.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))) {
    while (open.length > 0 && endOf(open.at(-1)!) <= startOf(draft)) open.pop();
    const outer = open.at(-1);
    if (outer && (endOf(draft) > endOf(outer) || (startOf(draft) === startOf(outer) && endOf(draft) === endOf(outer))))
      continue;
    open.push(draft);
    kept.push(draft);
  }
  return kept;
}
