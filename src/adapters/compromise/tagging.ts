import type { Document } from "../../document/document";
import type { Quantity } from "../../document/mention";
import { addTag, chunkOf, ENTITY_TAGS, wordTags } from "./tags";
import { type KnownTag, READ, type ReadText, type TaggedSpan, type Term, type View, type World } from "./types";

type Known = Readonly<Record<string, KnownTag>>;
type Model = World["model"]["one"];

const CURRENCY = /^[A-Z]{3,4}$/;

function quantityTag({ unit, ordinal }: Quantity): string {
  if (ordinal) return "Ordinal";
  if (unit === null) return "Cardinal";
  if (unit === "percent" || unit === "pp") return "Percent";
  return CURRENCY.test(unit) ? "Money" : "Measurement";
}

const DATE_TAGS = { DATE: "Date", TIME: "Time", DURATION: "Duration", SET: "Date" } as const;

/** All that matin finds in a text, in text order, outer ones first. */
function spansOf({ entities, dates, quantities, quotations, source }: Document): TaggedSpan[] {
  const spans: TaggedSpan[] = [
    ...entities.map(({ start, end, label }) => ({ start, end, tag: ENTITY_TAGS[label] })),
    ...dates.map(({ start, end, type }) => ({ start, end, tag: DATE_TAGS[type] })),
    ...quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, tag: quantityTag(quantity) })),
  ];
  for (const { segments, cue, speaker } of quotations) {
    for (const { start, end } of segments) spans.push({ start, end, tag: "Quotation" });
    if (cue !== null) spans.push({ start: cue.start, end: cue.end, tag: "Cue" });
    if (speaker !== null) spans.push({ start: speaker.start, end: speaker.end, tag: "Speaker" });
  }
  if (source !== null) spans.push({ start: source.start, end: source.end, tag: "Source" });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tags the terms of the spans. Spans come by their start, so the first term of one is never before the last one's. */
function tagSpans(terms: readonly Term[], spans: readonly TaggedSpan[], known: Known): void {
  let first = 0;
  for (const span of spans) {
    while (first < terms.length && terms[first]![READ]!.end <= span.start) first++;
    for (let i = first; i < terms.length && terms[i]![READ]!.start < span.end; i++) {
      const term = terms[i]!;
      const reading = term[READ]!;
      reading.spans = [...reading.spans, span];
      addTag(term.tags, span.tag, known);
    }
  }
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** The tags that the caller gave a dictionary form; Latin words may be compromise's own English ones. */
function givenTags(root: string | undefined, lexicon: Model["lexicon"]): readonly string[] {
  if (root === undefined || !CYRILLIC.test(root) || !Object.hasOwn(lexicon, root)) return [];
  return [lexicon[root]!].flat();
}

/** Words that the caller gave a tag (`nlp.addWords`), in any form, keep it instead of their part of speech. */
function tagWords({ doc, terms }: ReadText, { lexicon, tagSet }: Model): void {
  for (const term of terms) {
    const { row } = term[READ]!;
    if (term.tags.size === 0 && row !== null) {
      const given = givenTags(term.root, lexicon);
      for (const tag of given.length > 0 ? given : wordTags(doc.tokens.at(row)!)) addTag(term.tags, tag, tagSet);
    }
    term.chunk = chunkOf(term.tags);
  }
}

/** Tags every text of matin's that stands in the view, once. */
export function tagTexts(view: View, model: Model): void {
  for (const sentence of view.docs) {
    for (const term of sentence) {
      const text = term[READ]?.text;
      if (text === undefined || text.tagged) continue;
      text.tagged = true;
      tagWords(text, model);
      tagSpans(text.terms, spansOf(text.doc), model.tagSet);
    }
  }
}
