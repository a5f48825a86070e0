import type { Layers, ParagraphRole } from "../document/document";
import { isDash, isGlued, keyOf, rowAt, surfaceAt } from "../document/rows";
import type { Span, TokenRange } from "../text/span";

/** A paragraph as the finders see it: its rows, its sentences, its role. */
export interface ParagraphRows extends TokenRange {
  readonly role: ParagraphRole;
  readonly sentences: readonly TokenRange[];
}

/** The paragraphs that are read, furniture left out. */
export function paragraphRows(doc: Layers): readonly ParagraphRows[] {
  const out: ParagraphRows[] = [];
  let sentence = 0;
  for (const { start, end, role } of doc.paragraphs) {
    const from = rowAt(doc, start);
    const to = rowAt(doc, end);
    const sentences: TokenRange[] = [];
    while (sentence < doc.sentenceRows.length && doc.sentenceRows[sentence]!.from < to) {
      sentences.push(doc.sentenceRows[sentence++]!);
    }
    if (role !== "boilerplate" && to > from) out.push({ from, to, role, sentences });
  }
  return out;
}

/** The sentence of the paragraph that holds `row`. */
export function sentenceOf(paragraph: ParagraphRows, row: number): TokenRange {
  return paragraph.sentences.find((sentence) => row < sentence.to) ?? paragraph;
}

/** True for a dash or hyphen that parts, with white space on one side at least: «– деді», «,- деді». */
export function isPartingDash(doc: Layers, row: number): boolean {
  return isDash(doc, row) && !(isGlued(doc, row) && isGlued(doc, row + 1));
}

export const isOpeningMark = (doc: Layers, row: number) => /^[«“„]$/.test(surfaceAt(doc, row));
export const isClosingMark = (doc: Layers, row: number) => /^[»”]$/.test(surfaceAt(doc, row));

/** The rows as a span without the comma that leads on to the cue; null where nothing is left. */
export function withoutComma(doc: Layers, { from, to }: TokenRange): Span | null {
  let last = to - 1;
  while (last >= from && (keyOf(doc, last) === "," || isDash(doc, last))) last--;
  return last < from ? null : { start: doc.table.start[from]!, end: doc.table.end[last]! };
}
