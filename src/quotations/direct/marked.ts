import type { Layers } from "../../document/document";
import { isGlued, surfaceAt } from "../../document/rows";
import { firstIndex } from "../../text/bisect";
import type { TokenRange } from "../../text/span";
import { isStop, type ParagraphRows, sentenceOf } from "../paragraph";

/** What stands between the outermost pair of marks. */
export interface Marked {
  readonly open: number;
  /** The closing mark's row, or the row behind the paragraph where none comes. */
  readonly close: number;
  readonly closed: boolean;
  /** Numbers of the paragraphs in which it opens and closes. */
  readonly first: number;
  readonly last: number;
}

/** A mark that is still open this many paragraphs on was never meant to run so far. */
const MOST_PARAGRAPHS = 12;

const OPENING = /^[«“„‘‹"]$/;
const CLOSING = /^[»”’›]$/;
/** Marks that open as well as close: “…“, „…“, "…". */
const EITHER = /^[“"]$/;

/** The outermost pairs of every paragraph, in text order. A pair may close in a later paragraph, where each but the last is left open. */
export function markedSpans(
  doc: Layers,
  paragraphs: readonly ParagraphRows[],
  marks: readonly number[],
): readonly Marked[] {
  const spans: Marked[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const open = spansOf(doc, marksIn(marks, paragraphs[p]!), p, spans);
    if (open === null) continue;
    const end =
      sentenceOf(paragraphs[p]!, open).from === open || isLedIn(doc, open)
        ? closingLater(doc, paragraphs, marks, p)
        : null;
    const own = lastClosing(doc, marksIn(marks, { from: open + 1, to: paragraphs[p]!.to }), paragraphs[p]!.to);
    if (end) {
      spans.push({ open, close: end.row, closed: true, first: p, last: end.paragraph });
      p = end.paragraph;
    } else spans.push({ open, close: own ?? paragraphs[p]!.to, closed: own !== null, first: p, last: p });
  }
  return spans;
}

/** Adds the closed pairs of one paragraph; the row of a mark that stays open, or null. */
function spansOf(doc: Layers, marks: readonly number[], p: number, spans: Marked[]): number | null {
  let open = -1;
  let depth = 0;
  for (const row of marks) {
    const side = sideOf(doc, row, depth);
    if (side === "open" && depth++ === 0) open = row;
    if (side === "close" && --depth === 0) spans.push({ open, close: row, closed: true, first: p, last: p });
  }
  return depth > 0 ? open : null;
}

/** A mark that may do either closes where it is glued to what stands before it. */
function sideOf(doc: Layers, row: number, depth: number): "open" | "close" | null {
  const surface = surfaceAt(doc, row);
  if (surface.length !== 1) return null;
  if (depth > 0 && (CLOSING.test(surface) || (EITHER.test(surface) && isGlued(doc, row) && !opensBehind(doc, row))))
    return "close";
  return OPENING.test(surface) ? "open" : null;
}

/** «(" » and «"" »: behind a bracket or another opening mark a straight one opens. */
const opensBehind = (doc: Layers, row: number) => /^[([«„]$/.test(surfaceAt(doc, row - 1)) && isGlued(doc, row + 1);

const isLedIn = (doc: Layers, open: number) => surfaceAt(doc, open - 1) === ":";

/** The first mark that closes what no mark of its own paragraph opened, a few paragraphs on. */
function closingLater(doc: Layers, paragraphs: readonly ParagraphRows[], marks: readonly number[], p: number) {
  const end = Math.min(paragraphs.length, p + MOST_PARAGRAPHS);
  for (let q = p + 1; q < end; q++) {
    let depth = 1;
    for (const row of marksIn(marks, paragraphs[q]!)) {
      const side = sideOf(doc, row, depth);
      // Each paragraph of the same speech may open with a mark again.
      if (side === "open" && row > paragraphs[q]!.from) depth++;
      if (side === "close" && --depth === 0) return { paragraph: q, row };
    }
  }
  return null;
}

/** Where marks do not add up, the last closing one that ends a sentence or a clause: «A «B», – деді». */
function lastClosing(doc: Layers, marks: readonly number[], to: number): number | null {
  const ends = (row: number) => surfaceAt(doc, row + 1) === "," || isStop(doc, row + 1) || row + 1 === to;
  return marks.findLast((row) => CLOSING.test(surfaceAt(doc, row)) && ends(row)) ?? null;
}

function marksIn(marks: readonly number[], { from, to }: TokenRange): readonly number[] {
  const first = firstIndex(marks.length, (i) => marks[i]! >= from);
  const end = firstIndex(marks.length, (i) => marks[i]! >= to);
  return marks.slice(first, end);
}
