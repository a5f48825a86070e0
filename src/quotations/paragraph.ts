import type { Layers, ParagraphRole } from "../document/document";
import { isDash, isGlued, keyOf, rowAt, surfaceAt } from "../document/rows";
import { firstIndex } from "../text/bisect";
import type { Span, TokenRange } from "../text/span";
import { type Cue, cuesIn } from "./cues";
import { reportsIn } from "./report-words";
import type { Signals } from "./signals";

/** A sentence with the cues in it, in text order. */
export interface SentenceRows extends TokenRange {
  readonly cues: readonly Cue[];
  /** «айтуынша», «мәліметі бойынша» */
  readonly reports: readonly Cue[];
}

/** A paragraph as the finders see it: its rows, its sentences, its role. */
export interface ParagraphRows extends TokenRange {
  readonly role: ParagraphRole;
  readonly sentences: readonly SentenceRows[];
}

/** The paragraphs that are read. */
export function paragraphRows(doc: Layers, signals: Signals): readonly ParagraphRows[] {
  const out: ParagraphRows[] = [];
  const verbs = new Rows(signals.verbs);
  const reports = new Rows(signals.reports);
  let next = 0;
  for (const paragraph of doc.paragraphs) {
    const { start, end, role } = paragraph;
    const isRead = doc.isRead(paragraph);
    const from = rowAt(doc, start);
    const to = rowAt(doc, end);
    const sentences: SentenceRows[] = [];
    for (; next < doc.sentenceRows.length && doc.sentenceRows[next]!.from < to; next++) {
      if (!isRead) continue;
      const rows = doc.sentenceRows[next]!;
      const cues = cuesIn(doc, rows, verbs.in(rows));
      sentences.push({ from: rows.from, to: rows.to, cues, reports: reportsIn(doc, reports.in(rows)) });
    }
    if (isRead && to > from) out.push({ from, to, role, sentences });
  }
  return out;
}

/** Sorted rows that are asked for range after range. */
class Rows {
  #next = 0;
  constructor(private readonly rows: readonly number[]) {}

  in({ from, to }: TokenRange): readonly number[] {
    const { rows } = this;
    while (this.#next < rows.length && rows[this.#next]! < from) this.#next++;
    const first = this.#next;
    while (this.#next < rows.length && rows[this.#next]! < to) this.#next++;
    return first === this.#next ? NONE : rows.slice(first, this.#next);
  }
}

const NONE: readonly number[] = [];

/** The sentence of the paragraph that holds `row`. */
export function sentenceOf(paragraph: ParagraphRows, row: number): SentenceRows {
  const { sentences, from, to } = paragraph;
  return sentences[firstIndex(sentences.length, (i) => row < sentences[i]!.to)] ?? { from, to, cues: [], reports: [] };
}

/** The first cue of the sentence that ends behind `row`. */
export function cueFrom({ cues }: SentenceRows, row: number): Cue | null {
  return cues[firstIndex(cues.length, (i) => cues[i]!.to > row)] ?? null;
}

/** True for a dash or hyphen that parts, with white space on one side at least or a comma before it: «– деді», «,-деді». */
export function isPartingDash(doc: Layers, row: number): boolean {
  return isDash(doc, row) && !(isGlued(doc, row) && isGlued(doc, row + 1) && keyOf(doc, row - 1) !== ",");
}

export const isOpeningMark = (doc: Layers, row: number) => /^[«“„‘‹]$/.test(surfaceAt(doc, row));
export const isClosingMark = (doc: Layers, row: number) => /^[»”’›]$/.test(surfaceAt(doc, row));
/** A mark of any kind, straight ones among them. */
export const isMark = (doc: Layers, row: number) => /^[«»“”„‘’‹›"]$/.test(surfaceAt(doc, row));

/** True for the stops that end a sentence: «.», «?!», «…». */
export const isStop = (doc: Layers, row: number) => /^[.!?…]+$/.test(keyOf(doc, row));

/** The rows as a span without the comma that leads on to the cue; null where nothing is left. */
export function withoutComma(doc: Layers, { from, to }: TokenRange): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && keyOf(doc, first) === ",") first++;
  while (last >= first && (keyOf(doc, last) === "," || isDash(doc, last))) last--;
  return last < first ? null : { start: doc.table.start[first]!, end: doc.table.end[last]! };
}

/** The sentence without its final stop. */
export function withoutStop(doc: Layers, { from, to }: TokenRange): TokenRange {
  return { from, to: to - 1 > from && isStop(doc, to - 1) ? to - 1 : to };
}
