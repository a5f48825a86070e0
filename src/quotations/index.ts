import type { Layers } from "../document/document";
import type { Quotation, Source } from "../document/mention";
import { phraseOf, rowAt } from "../document/rows";
import type { Span } from "../text/span";
import { colonQuotations } from "./colon";
import { dashQuotations } from "./dash";
import type { QuotationDraft } from "./draft";
import { indirectQuotations } from "./indirect";
import { marksQuotations } from "./marks";
import { type ParagraphRows, paragraphRows } from "./paragraph";
import { SpeakerResolver } from "./resolve";
import { findSource, type SourceMatch } from "./source";

/** The layers that quotations fill together. */
export interface QuotationLayers {
  readonly quotations: readonly Quotation[];
  readonly source: Source | null;
}

/** The forms, surest first: what an earlier one has taken, a later one leaves. */
const FINDERS: readonly ((doc: Layers, paragraphs: readonly ParagraphRows[]) => QuotationDraft[])[] = [
  dashQuotations,
  marksQuotations,
  colonQuotations,
  indirectQuotations,
];

/** Who said which words, and the outlet that publishes the text. */
export function findQuotations(doc: Layers): QuotationLayers {
  const paragraphs = paragraphRows(doc);
  const source = findSource(doc, paragraphs);
  const drafts = selectDrafts(
    doc,
    FINDERS.flatMap((find) => find(doc, paragraphs)),
    source,
  );
  const spoken = drafts.filter((draft) => draft.style === "direct").flatMap((draft) => draft.segments);
  const resolver = new SpeakerResolver(doc, spoken, source?.source ?? null);
  return {
    quotations: drafts.map((draft) => toQuotation(doc, draft, resolver)),
    source: source?.source ?? null,
  };
}

/** Drops what overlaps an earlier finder's quotation, and whatever the outlet's own line attributes; in text order. */
function selectDrafts(doc: Layers, drafts: readonly QuotationDraft[], source: SourceMatch | null): QuotationDraft[] {
  const taken = new Uint8Array(doc.table.length);
  const kept: QuotationDraft[] = [];
  for (const draft of drafts) {
    if (source && draft.cue && source.from <= draft.cue.from && draft.cue.from < source.to) continue;
    const rows = draft.segments.map((segment) => [rowAt(doc, segment.start), rowAt(doc, segment.end - 1) + 1] as const);
    if (rows.some(([from, to]) => taken.subarray(from, to).includes(1))) continue;
    for (const [from, to] of rows) taken.fill(1, from, to);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}

function toQuotation(doc: Layers, draft: QuotationDraft, resolver: SpeakerResolver): Quotation {
  const { segments, cue } = draft;
  return {
    start: segments[0]!.start,
    end: segments.at(-1)!.end,
    style: draft.style,
    form: draft.form,
    segments,
    text: joinSegments(doc.text, segments),
    cue: cue && { ...phraseOf(doc, cue), lemma: cue.lemma },
    speaker: draft.speaker && resolver.resolve(draft.speaker),
    evidence: { source: draft.source, score: draft.score },
  };
}

/** A new line between paragraphs, a space otherwise. */
function joinSegments(text: string, segments: readonly Span[]): string {
  return segments
    .map(({ start, end }, i) => {
      const gap = i === 0 ? "" : text.slice(segments[i - 1]!.end, start);
      return (i === 0 ? "" : /[\n\r\u2028\u2029]/.test(gap) ? "\n" : " ") + text.slice(start, end);
    })
    .join("");
}
