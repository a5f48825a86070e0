import type { ParagraphRole } from "../document/document";
import type { Span } from "../document/mention";
import { type Pieces, ROLES } from "./protocol";

/** A paragraph longer than this is set in pieces: the page builds and drops text by the block, and a block has to stay small. */
const PIECE_CHARS = 3000;
/** How far back a white space is looked for, so that no word is cut. */
const REACH = 200;

const BLOCK_CHARS = 6000;
const BLOCK_PIECES = 80;

/** The paragraphs in columns, long ones cut at white space. */
export function piecesOf(text: string, paragraphs: readonly (Span & { readonly role: ParagraphRole })[]): Pieces {
  const rows: number[] = [];
  for (const { start, end, role } of paragraphs) {
    for (let at = start; at < end; ) {
      const to = end - at <= PIECE_CHARS ? end : cutBefore(text, at + PIECE_CHARS);
      rows.push(at, to, ROLES.indexOf(role));
      at = to;
    }
  }
  const length = rows.length / 3;
  return {
    start: Int32Array.from({ length }, (_, i) => rows[3 * i]!),
    end: Int32Array.from({ length }, (_, i) => rows[3 * i + 1]!),
    role: Uint8Array.from({ length }, (_, i) => rows[3 * i + 2]!),
  };
}

/** The offset behind the last white space before `limit`, or one that at least parts no surrogate pair. */
function cutBefore(text: string, limit: number): number {
  for (let at = limit; at > limit - REACH; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Rows of pieces, [from, to), that are built and dropped together. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Pieces gathered into blocks of about one screen. */
export function blocksOf({ start, end }: Pieces): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < start.length; ) {
    let to = from + 1;
    while (to < start.length && to - from < BLOCK_PIECES && end[to]! - start[from]! <= BLOCK_CHARS) to++;
    blocks.push({ from, to });
    from = to;
  }
  return blocks;
}
