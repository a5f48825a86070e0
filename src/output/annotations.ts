import type { Document } from "../document/document";
import type { Span } from "../text/span";
import { charactersBefore, charactersFrom, codePointOffsets } from "./code-points";
import { labelledMentions } from "./labelled";

/** How much of the text before and behind a quote helps to find it again after the page has changed. */
const CONTEXT = 32;

interface Body {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "identifying" | "describing";
  readonly value: string;
}

/**
 * The document as one line of JSON-LD: an AnnotationCollection of the W3C Web Annotation Data Model with its one page.
 *
 * Positions count code points: the model says that a selection «MUST be in terms of unicode code points […], not in terms of code
 * units». Context is cut at code points too, so that no half of an emoji is left.
 */
export function formatAnnotations(doc: Document): string {
  const source = sourceOf(doc);
  const name = namerOf(source);
  const target = targetsOf(doc.text, source);
  const drafts = [
    ...labelledMentions(doc).map((mention) => ({
      body: [body("tagging", mention.label), ...(mention.value === null ? [] : [body("identifying", mention.value)])],
      target: target([mention]),
    })),
    ...doc.quotations.map(({ segments, style, speaker }) => ({
      body: [body("tagging", "QUOTATION"), body("tagging", style), ...describing(speaker?.name ?? speaker?.text)],
      target: target(segments),
    })),
  ];
  const items = drafts.map((draft, i) => ({ id: name(`annotation-${i + 1}`), type: "Annotation", ...draft }));
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: name("annotations"),
    type: "AnnotationCollection",
    ...(doc.id === null ? {} : { label: doc.id }),
    total: items.length,
    first: { id: name("page-1"), type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection)}\n`;
}

const body = (purpose: Body["purpose"], value: string): Body => ({ type: "TextualBody", purpose, value });

/** Of a quotation: whose it is. */
const describing = (speaker: string | undefined) => (speaker === undefined ? [] : [body("describing", speaker)]);

/**
 * The id of the document as an IRI, which leaves an address and a file's name as they are but for signs that no IRI may hold.
 * A document without a name is a blank node: the annotations hang together, and nobody can tell of which text they speak.
 */
function sourceOf({ id }: Document): string {
  return id === null
    ? "_:document"
    : id.replace(/\p{Cs}/gu, "\ufffd").replace(/[\s\p{C}<>"{}|\\^`]/gu, encodeURIComponent);
}

/** The model wants an IRI for each collection, page and annotation: fragments of the source's own. */
function namerOf(source: string): (part: string) => string {
  if (source === "_:document") return (part) => `_:${part}`;
  const [page] = source.split("#", 1);
  return (part) => `${page}#matin-${part}`;
}

/** What an annotation is about: one place, or a list of them for a quotation in pieces. */
function targetsOf(text: string, source: string) {
  const place = codePointOffsets(text);
  const targetOf = ({ start, end }: Span) => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: place(start), end: place(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: charactersBefore(text, start, CONTEXT),
        suffix: charactersFrom(text, end, CONTEXT),
      },
    ],
  });
  return (spans: readonly Span[]) => (spans.length === 1 ? targetOf(spans[0]!) : spans.map(targetOf));
}
