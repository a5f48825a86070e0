import type { Document } from "../document/document";
import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { Span } from "../text/span";
import { oneLine, visible } from "./lines";

/** One ruler line: a place and what is said of it. */
export interface Mark extends Span {
  readonly says: string;
}

/**
 * Draws marks under a text: `> ` and the text, then a line for each mark with carets below its words.
 *
 *     > Бүгін Алматыда
 *     | ^^^^^ DATE P0D
 */
export function drawRuler(text: string, marks: readonly Mark[]): string {
  const lines = marks.map(
    ({ start, end, says }) => `| ${" ".repeat(start)}${"^".repeat(Math.max(1, end - start))} ${visible(says)}`,
  );
  return [`> ${visible(oneLine(text))}`, ...lines].join("\n");
}

/**
 * The document as rulers, a block a sentence; a bug report in this form is a fixture. A sentence that goes on and on has several
 * blocks, as a mark in it is drawn as far to the right as it stands.
 */
export function formatRuler(doc: Document): string {
  const marks = documentMarks(doc);
  let next = 0;
  const blocks = doc.sentences
    .flatMap((sentence) => linesOf(doc.text, sentence))
    .map(({ start, end }) => {
      const inside: Mark[] = [];
      while (next < marks.length && marks[next]!.start < end) {
        const mark = marks[next++]!;
        inside.push({ ...mark, start: mark.start - start, end: Math.min(mark.end, end) - start });
      }
      return drawRuler(doc.text.slice(start, end), inside);
    });
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

const LONGEST_LINE = 2000;

/** A sentence, cut at white space where it is longer than a line. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (end - from > LONGEST_LINE) {
    const space = /\s/g;
    space.lastIndex = from + LONGEST_LINE;
    const at = Math.min(end, space.exec(text)?.index ?? end);
    lines.push({ start: from, end: at });
    from = at < end ? at + 1 : end;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

/** Every mention and quotation of the document with what is said of it, in text order. */
export function documentMarks(doc: Document): Mark[] {
  const place = ({ start, end }: Span) => ({ start, end });
  const marks: Mark[] = [
    ...doc.entities.map((entity) => ({ ...place(entity), says: `${entity.label} ${entity.name}` })),
    ...doc.dates.map((date) => ({ ...place(date), says: `${labelOfDate(date)} ${date.value ?? date.relation}` })),
    ...doc.quantities.map((quantity) => ({ ...place(quantity), says: describe(quantity) })),
    ...doc.quotations.flatMap((quotation) =>
      quotation.segments.map((segment) => ({ ...place(segment), says: `QUOTE ${quotation.speaker?.name ?? "?"}` })),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function describe(quantity: Document["quantities"][number]): string {
  const value = quantity.max === null ? `${quantity.value}` : `${quantity.value}..${quantity.max}`;
  const bound = quantity.bound === "exact" || quantity.bound === "range" ? "" : ` ${quantity.bound}`;
  return `${labelOfQuantity(quantity)} ${value}${bound}${quantity.unit === null ? "" : ` ${quantity.unit}`}`;
}
