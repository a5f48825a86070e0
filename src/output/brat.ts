import type { Document } from "../document/document";
import type { Quotation } from "../document/mention";
import type { Span } from "../text/span";
import { codePointOffsets } from "./code-points";
import { labelledMentions } from "./labelled";
import { LINE_BREAK, oneLine } from "./lines";

/**
 * The document as brat's standoff annotation, which goes beside the text in a file of the same name.
 *
 *     T1	PERSON 0 12	Аида Балаева
 *     #1	AnnotatorNotes T1	Аида Балаева
 *     R1	Speaker Arg1:T2 Arg2:T3
 *
 * Offsets are code points, since brat slices the text in Python.
 */
export function formatBrat(doc: Document): string {
  const writer = new BratWriter(doc.text);
  for (const { start, end, label, value } of labelledMentions(doc)) {
    const id = writer.textBound(label, [{ start, end }]);
    if (id !== null && value !== null) writer.note(id, value);
  }
  const speakers = new Map<string, string | null>();
  for (const quotation of doc.quotations) writeQuotation(writer, quotation, speakers);
  return writer.finish();
}

/** `speakers` holds the places that are written already: one «деді Балаева» may stand for two quotations. */
function writeQuotation(writer: BratWriter, quotation: Quotation, speakers: Map<string, string | null>): void {
  const { segments, style, speaker } = quotation;
  const words = writer.textBound("Quotation", segments);
  if (words === null) return;
  writer.attribute("Style", words, style);
  if (speaker === null) return;
  const place = `${speaker.start}:${speaker.end}`;
  if (!speakers.has(place)) {
    const id = writer.textBound("Speaker", [speaker]);
    if (id !== null && speaker.name !== null) writer.note(id, speaker.name);
    speakers.set(place, id);
  }
  const who = speakers.get(place);
  if (who) writer.relation("Speaker", words, who);
}

/** Numbers the lines, each kind from 1. */
class BratWriter {
  readonly #lines: string[] = [];
  readonly #place: (offset: number) => number;
  readonly #numbers = { T: 0, A: 0, R: 0, "#": 0 };

  constructor(private readonly text: string) {
    this.#place = codePointOffsets(text);
  }

  /** A piece of text with a label; its id, or null where there is nothing to see in it. */
  textBound(label: string, spans: readonly Span[]): string | null {
    const pieces = spans.flatMap((span) => linesOf(this.text, span));
    if (pieces.length === 0) return null;
    const places = pieces.map(({ start, end }) => `${this.#place(start)} ${this.#place(end)}`).join(";");
    // brat compares the words with the text, its pieces joined by one space, and takes a tab for any other sign.
    const words = pieces.map(({ start, end }) => this.text.slice(start, end)).join(" ");
    return this.#line("T", `${label} ${places}\t${words}`);
  }

  attribute(name: string, of: string, value: string): void {
    this.#line("A", `${name} ${of} ${value}`);
  }

  relation(name: string, from: string, to: string): void {
    this.#line("R", `${name} Arg1:${from} Arg2:${to}`);
  }

  note(of: string, words: string): void {
    this.#line("#", `AnnotatorNotes ${of}\t${oneLine(words)}`);
  }

  #line(kind: "T" | "A" | "R" | "#", rest: string): string {
    const id = `${kind}${++this.#numbers[kind]}`;
    this.#lines.push(`${id}\t${rest}\n`);
    return id;
  }

  finish(): string {
    return this.#lines.join("");
  }
}

/** A span cut at its line breaks, over which no annotation of brat's may reach, without the white space at the ends of the pieces. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(LINE_BREAK)) {
    const words = line.trim();
    const from = at + line.indexOf(words);
    if (words !== "") pieces.push({ start: from, end: from + words.length });
    at += line.length + 1;
  }
  return pieces;
}
