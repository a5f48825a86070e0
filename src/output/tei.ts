import type { Document } from "../document/document";
import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { DateMention, EntityLabel, EntityMention, Quantity, Quotation } from "../document/mention";
import type { Span } from "../text/span";
import { attributes, cutAt, type Element, edgesOf, weave } from "./markup";
import { referentId, teiHeader, teiReferents } from "./tei-header";
import { dateAttributes } from "./w3c-dates";

/**
 * The document as TEI P5: paragraphs, sentences, names that point to the people, organisations and places listed before the text, dates,
 * numbers, and what was said by whom.
 */
export function formatTei(doc: Document): string {
  const text = weave(doc.text, elementsOf(doc)) || "<p/>";
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${teiHeader(doc)}${teiReferents(doc)}<text${attributes({ "xml:lang": languageOf(doc) })}>
<body>
${text}
</body>
</text>
</TEI>
`;
}

/** BCP 47 wants the shortest code there is. */
const languageOf = ({ language: { code } }: Document) => (code === "kaz" ? "kk" : code);

/** From the outside in: what is further in is cut where something further out ends. */
function elementsOf(doc: Document): Element[] {
  const paragraphs = doc.paragraphs.map(({ start, end, role }) => {
    const tag = role === "body" ? "p" : "ab";
    return { start, end, open: `<${tag}${attributes({ type: role === "body" ? null : role })}>`, close: `</${tag}>` };
  });
  const paragraphEdges = edgesOf(paragraphs);
  const sentences = doc.sentences.flatMap((sentence) => sentenceElements(doc.text, sentence, paragraphEdges));
  const sentenceEdges = edgesOf([...paragraphs, ...sentences]);
  const said = doc.quotations.flatMap((quotation, i) => saidElements(doc, quotation, i + 1, sentenceEdges));
  const edges = edgesOf([...paragraphs, ...sentences, ...said]);
  const mentions = [
    ...doc.entities.map((entity) => ({ span: entity, tags: entityTags(entity) })),
    ...doc.dates.map((date) => ({ span: date, tags: dateTags(date) })),
    ...doc.quantities.map((quantity) => ({ span: quantity, tags: quantityTags(quantity) })),
  ].flatMap(({ span, tags }) => cutAt(doc.text, span, edges).map((piece) => ({ ...piece, ...tags })));
  return [...paragraphs, ...sentences, ...said, ...mentions];
}

function sentenceElements(text: string, sentence: Span, edges: readonly number[]): Element[] {
  const pieces = cutAt(text, sentence, edges);
  return pieces.map((piece, i) => ({
    ...piece,
    open: `<s${attributes({ part: pieces.length === 1 ? null : partOf(i, pieces.length) })}>`,
    close: "</s>",
  }));
}

/** Initial, final, or in the middle. */
const partOf = (i: number, count: number) => (i === 0 ? "I" : i === count - 1 ? "F" : "M");

/**
 * A quotation, an element for each of its sentences; `said` has no `part`, so that they are chained by `next` and `prev`.
 *
 * Whether something was said aloud or written on Facebook no verb tells for sure.
 */
function saidElements(doc: Document, quotation: Quotation, number: number, edges: readonly number[]): Element[] {
  const pieces = quotation.segments.flatMap((segment) => cutAt(doc.text, segment, edges));
  const idOf = (i: number) => (i >= 0 && i < pieces.length ? `q${number}.${i + 1}` : null);
  const link = (id: string | null) => id && `#${id}`;
  const who = quotation.speaker?.entity ?? null;
  return pieces.map((piece, i) => ({
    ...piece,
    open: `<said${attributes({
      "xml:id": idOf(i),
      who: link(who === null ? null : referentId(who)),
      aloud: "unknown",
      direct: `${quotation.style === "direct"}`,
      prev: link(idOf(i - 1)),
      next: link(idOf(i + 1)),
    })}>`,
    close: "</said>",
  }));
}

/** The tags of names; those without an element of their own are a `name` of some type. */
const NAMES: Partial<Readonly<Record<EntityLabel, string>>> = {
  PERSON: "persName",
  ORGANISATION: "orgName",
  GPE: "placeName",
  LOCATION: "placeName",
  FACILITY: "placeName",
  POSITION: "roleName",
};

type Tags = Pick<Element, "open" | "close">;

function tags(name: string, values: Parameters<typeof attributes>[0]): Tags {
  return { open: `<${name}${attributes(values)}>`, close: `</${name}>` };
}

function entityTags({ label, name, entity }: EntityMention): Tags {
  const type = label === "PERSON" || label === "ORGANISATION" || label === "POSITION" ? null : label.toLowerCase();
  return tags(NAMES[label] ?? "name", { type, key: name, ref: entity === null ? null : `#${referentId(entity)}` });
}

function dateTags(date: DateMention): Tags {
  return tags(labelOfDate(date) === "TIME" ? "time" : "date", dateAttributes(date));
}

/** A measure has a unit; a count or a rank is a bare number. Bounds are the number's, which a measure then holds. */
function quantityTags(quantity: Quantity): Tags {
  const { value, bound, unit, ordinal, of } = quantity;
  const num = tags("num", { type: ordinal ? "ordinal" : "cardinal", ...boundAttributes(quantity) });
  if (unit === null) return num;
  const type = labelOfQuantity(quantity).toLowerCase();
  const measure = tags("measure", { type, quantity: value, unit, commodity: of?.lemma ?? null });
  return bound === "exact" ? measure : { open: measure.open + num.open, close: num.close + measure.close };
}

function boundAttributes({ value, max, bound }: Quantity): Readonly<Record<string, number | null>> {
  if (bound === "more" || bound === "atLeast") return { value, atLeast: value };
  if (bound === "less" || bound === "atMost") return { value, atMost: value };
  return bound === "range" ? { atLeast: value, atMost: max } : { value };
}
