import type { Layers } from "../document/document";
import type { Quotation, Source, Speaker } from "../document/mention";
import { phraseOf } from "../document/rows";
import { joinSegments } from "../document/segments";
import { lastUpTo, type Span } from "../text/span";
import { colonQuotations } from "./direct/colon";
import { dashQuotations } from "./direct/dash";
import { interviewQuotations } from "./direct/interview";
import { markedSpans } from "./direct/marked";
import { marksQuotations } from "./direct/marks";
import type { QuotationDraft } from "./draft";
import { accordingTo } from "./indirect/according-to";
import { depClauses } from "./indirect/dep-clause";
import { thatClauses } from "./indirect/that-clause";
import { paragraphRows, type SentenceRows } from "./paragraph";
import type { Scope } from "./scope";
import { select } from "./select";
import { signalsOf } from "./signals";
import { findSource, type SourceLines } from "./source";
import { announcedBefore } from "./speakers/announced";
import { SpeakerPhrases } from "./speakers/phrases";
import { SpeakerResolver } from "./speakers/resolve";

/** The layers that quotations fill together. */
export interface QuotationLayers {
  readonly quotations: readonly Quotation[];
  readonly source: Source | null;
}

/** What finds reported speech in one sentence. */
type SentenceFinder = (scope: Scope, sentence: SentenceRows) => QuotationDraft[];

/** Captions are read for names and figures, not for what they report. */
const inSentences = (find: SentenceFinder) => (scope: Scope) =>
  scope.paragraphs.flatMap(({ role, sentences }) =>
    role === "caption" ? [] : sentences.flatMap((sentence) => find(scope, sentence)),
  );

/** The forms, surest first: what an earlier one has taken, a later one leaves. */
const FINDERS: readonly ((scope: Scope) => QuotationDraft[])[] = [
  dashQuotations,
  marksQuotations,
  colonQuotations,
  interviewQuotations,
  inSentences(accordingTo),
  inSentences(depClauses),
  inSentences(thatClauses),
];

/** Who said which words, and the outlet that publishes the text. */
export function findQuotations(doc: Layers): QuotationLayers {
  const signals = signalsOf(doc);
  const paragraphs = paragraphRows(doc, signals);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const source = findSource(doc, sentences);
  const scope: Scope = {
    doc,
    signals,
    paragraphs,
    sentences,
    phrases: new SpeakerPhrases(doc),
    marked: markedSpans(doc, paragraphs, signals.marks),
  };
  const drafts = FINDERS.flatMap((find) => find(scope)).filter((draft) => !isSourceLine(draft, source));
  const kept = select(doc, drafts);
  return { quotations: withSpeakers(scope, kept, source), source: source.source };
}

function isSourceLine({ cue }: QuotationDraft, { lines }: SourceLines): boolean {
  return cue !== null && lines.some(({ from, to }) => from <= cue.from && cue.from < to);
}

/** Speakers are resolved in text order, as a reader would. */
function withSpeakers(scope: Scope, drafts: readonly QuotationDraft[], source: SourceLines): Quotation[] {
  if (drafts.length === 0) return [];
  const spoken = drafts.filter(({ style }) => style === "direct").flatMap(({ segments }) => segments);
  const resolver = new SpeakerResolver(scope.doc, spoken, source.outlets);
  return drafts.map((draft) => toQuotation(scope.doc, draft, speakerOf(scope, draft, resolver, spoken, source)));
}

function speakerOf(
  scope: Scope,
  draft: QuotationDraft,
  resolver: SpeakerResolver,
  spoken: readonly Span[],
  source: SourceLines,
): Speaker | null {
  const { start } = draft.segments[0]!;
  if (draft.speaker) return resolver.resolve(draft.speaker, start);
  const announced = announcedBefore(
    scope,
    start,
    resolver.last?.end ?? 0,
    (at) => isIn(spoken, at) || isSigned(scope.doc, source, at),
    scope.doc.text.charAt(draft.segments.at(-1)!.end - 1) === "?",
  );
  if (announced) resolver.resolve(announced, start);
  return resolver.last ?? (draft.cue?.passive ? null : resolver.personBefore(start));
}

const isIn = (spans: readonly Span[], offset: number) => (spans[lastUpTo(spans, offset)]?.end ?? 0) > offset;

/** True for an offset in a clause by which an outlet signs. */
const isSigned = ({ table }: Layers, { lines }: SourceLines, offset: number) =>
  lines.some(({ from, to }) => table.start[from]! <= offset && offset < table.end[to - 1]!);

function toQuotation(doc: Layers, draft: QuotationDraft, speaker: Speaker | null): Quotation {
  const { segments, cue } = draft;
  return {
    start: segments[0]!.start,
    end: segments.at(-1)!.end,
    style: draft.style,
    form: draft.form,
    segments,
    text: joinSegments(doc.text, segments),
    cue: cue && { ...phraseOf(doc, cue), lemma: cue.lemma },
    speaker,
    evidence: { source: draft.source, score: draft.score },
  };
}
