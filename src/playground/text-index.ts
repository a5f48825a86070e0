import type { Span } from "../document/mention";
import type { Mark, View } from "./protocol";

/** The first index below `length` at which `holds` is true, or `length`; once it holds it must hold for all that follow. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What stands where in the text: a piece asks for its marks and quotations without going through those of the whole text. */
export class TextIndex {
  readonly #marks: readonly Mark[];
  readonly #segments: readonly Span[];
  /** The furthest end of the segments up to each, which ascends even where quotations nest. */
  readonly #reached: number[] = [];

  constructor(view: Pick<View, "marks" | "quotations"> | null) {
    this.#marks = view?.marks ?? [];
    this.#segments = (view?.quotations ?? [])
      .flatMap(({ segments }) => segments)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { end } of this.#segments) this.#reached.push(Math.max(end, this.#reached.at(-1) ?? 0));
  }

  /** The marks that begin in `span`. */
  marksIn({ start, end }: Span): readonly Mark[] {
    const from = firstIndex(this.#marks.length, (i) => this.#marks[i]!.start >= start);
    const to = firstIndex(this.#marks.length, (i) => this.#marks[i]!.start >= end);
    return this.#marks.slice(from, to);
  }

  /** The marks around one, the outermost first. */
  around({ start, end }: Mark): readonly Mark[] {
    const to = firstIndex(this.#marks.length, (i) => this.#marks[i]!.start > start);
    const near = this.#marks.slice(Math.max(0, to - 20), to);
    return near.filter((mark) => mark.end >= end && mark.end - mark.start > end - start);
  }

  /** The spoken words that reach into `span`. */
  spokenIn({ start, end }: Span): readonly Span[] {
    const from = firstIndex(this.#segments.length, (i) => this.#reached[i]! > start);
    const to = firstIndex(this.#segments.length, (i) => this.#segments[i]!.start >= end);
    return this.#segments.slice(from, to).filter((segment) => segment.end > start);
  }
}
