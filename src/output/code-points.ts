import { firstIndex } from "../text/bisect";

/**
 * A function from offsets in UTF-16 units, in which this library counts, to offsets in code points, in which Python counts.
 *
 * It looks through the text once and keeps where a pair of surrogates stands; news has few of them, and most texts have none.
 * A surrogate by itself counts as one, as does the replacement character that it becomes in UTF-8.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - firstIndex(pairs.length, (pair) => pairs[pair]! >= offset);
}

/** The last `count` code points before `offset`. */
export function charactersBefore(text: string, offset: number, count: number): string {
  return [...text.slice(Math.max(0, offset - 2 * count), offset)].slice(-count).join("");
}

/** The first `count` code points from `offset` on. */
export function charactersFrom(text: string, offset: number, count: number): string {
  return [...text.slice(offset, offset + 2 * count)].slice(0, count).join("");
}
