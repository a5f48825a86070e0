import { firstIndex } from "./bisect";

/** A place in the caller's text: UTF-16 offsets, half-open, so that `text.slice(start, end)` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of rows of the token table, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** True where `outer` holds the whole of `inner`; a span holds itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first span that starts at or behind `offset`, by bisection; `spans` are sorted by their start. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => spans[index]!.start >= offset);
}

/** The index of the span that holds `offset` or, in the gap behind it, the last one before; −1 before the first. */
export function lastUpTo(spans: readonly Span[], offset: number): number {
  return firstFrom(spans, offset + 1) - 1;
}
