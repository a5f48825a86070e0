import type { Paragraph } from "../document/document";
import { Kind, type TokenTable } from "../document/tokens";
import { isDashRun } from "../text/letters";
import type { Span, TokenRange } from "../text/span";
import { type Boundary, SENTENCE_RULES } from "./rules";

const STOP = /^(?:[.!?…]+|.*\p{L}\.)$/u;
/** “ closes what „ opened; glued to the stop it can be nothing else. */
const CLOSER = /^[»”“"’‘)\]}]$/;
const OPENER = /^[«“„"‘([{]$/;

/**
 * Token rows of the sentences, in order: every token stands in exactly one, none crosses a paragraph.
 */
export function findSentenceRows(
  text: string,
  table: TokenTable,
  paragraphs: readonly Paragraph[],
): readonly TokenRange[] {
  const rows: TokenRange[] = [];
  let row = 0;
  for (const paragraph of paragraphs) {
    const from = row;
    while (row < table.length && table.start[row]! < paragraph.end) row++;
    if (row > from) splitParagraph(text, table, from, row, rows);
  }
  return rows;
}

/** The places of the sentences: from the first token's start to the last token's end. */
export function sentenceSpans(table: TokenTable, rows: readonly TokenRange[]): readonly Span[] {
  return rows.map(({ from, to }) => ({ start: table.start[from]!, end: table.end[to - 1]! }));
}

function splitParagraph(text: string, table: TokenTable, from: number, to: number, out: TokenRange[]): void {
  const depths = bracketDepths(text, table, from, to);
  let begin = from;
  for (let row = from; row < to - 1; row++) {
    if (!isStop(text, table, row)) continue;
    const next = behindClosers(text, table, row, to);
    if (next >= to) break;
    const bracketed = depths[row - from]! > depths[begin - from]!;
    const boundary = describe(text, table, { begin, row, next, to, bracketed });
    if (verdict(boundary) === "split") {
      out.push({ from: begin, to: next });
      begin = next;
      row = next - 1;
    }
  }
  out.push({ from: begin, to });
}

const tokenText = (text: string, table: TokenTable, row: number) => text.slice(table.start[row], table.end[row]);

function isStop(text: string, table: TokenTable, row: number): boolean {
  const kind = table.kind[row];
  if (kind !== Kind.punctuation && kind !== Kind.word) return false;
  const last = text.charCodeAt(table.end[row]! - 1);
  // . ! ? … are all that a stop can end in.
  if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026) return false;
  return STOP.test(tokenText(text, table, row));
}

/** The row behind the marks that close what the stop ended; a straight mark with a space before it opens instead. */
function behindClosers(text: string, table: TokenTable, stop: number, to: number): number {
  let row = stop + 1;
  while (row < to && table.start[row] === table.end[row - 1] && CLOSER.test(tokenText(text, table, row))) row++;
  return row;
}

interface Place {
  readonly begin: number;
  readonly row: number;
  readonly next: number;
  readonly to: number;
  readonly bracketed: boolean;
}

function describe(text: string, table: TokenTable, place: Place): Boundary {
  let word = place.next;
  while (word < place.to - 1) {
    const here = tokenText(text, table, word);
    if (!isDashRun(here) && !OPENER.test(here)) break;
    word++;
  }
  return {
    text,
    mark: tokenText(text, table, place.row),
    before: place.row > place.begin ? tokenText(text, table, place.row - 1) : null,
    first: place.row === place.begin + 1 || behindColon(text, table, place),
    opening: tokenText(text, table, place.begin),
    dashAhead: place.row - place.begin <= DATELINE && hasDash(text, table, place.next, place.to),
    next: tokenText(text, table, place.next),
    word: tokenText(text, table, word),
    wordAt: table.start[word]!,
    bracketed: place.bracketed,
  };
}

/** «мынадай: |1|. Жол салу», but not the score «4:|2|.» */
function behindColon(text: string, table: TokenTable, { begin, row }: Place): boolean {
  return row > begin + 1 && tokenText(text, table, row - 2) === ":" && table.start[row - 1]! > table.end[row - 2]!;
}

/** A dateline is no longer than this, and its dash no further off. */
const DATELINE = 6;
const DASH_AHEAD = 6;

function hasDash(text: string, table: TokenTable, from: number, to: number): boolean {
  for (let row = from; row < Math.min(to, from + DASH_AHEAD); row++)
    if (isDashRun(tokenText(text, table, row))) return true;
  return false;
}

function verdict(boundary: Boundary) {
  for (const rule of SENTENCE_RULES) {
    const answer = rule(boundary);
    if (answer !== null) return answer;
  }
  return "join";
}

/** For each row of the paragraph, how many brackets around it close within the paragraph; an unclosed one holds nothing. */
function bracketDepths(text: string, table: TokenTable, from: number, to: number): Int32Array {
  const depths = new Int32Array(to - from + 1);
  const open: number[] = [];
  for (let row = from; row < to; row++) {
    if (table.kind[row] !== Kind.punctuation) continue;
    const mark = text[table.start[row]!]!;
    if (mark === "(" || mark === "[") open.push(row);
    else if ((mark === ")" || mark === "]") && open.length > 0) {
      depths[open.pop()! - from]! += 1;
      depths[row - from]! -= 1;
    }
  }
  for (let i = 1; i < depths.length; i++) depths[i]! += depths[i - 1]!;
  return depths;
}
