import type { Span } from "../text/span";

/** The words of several places put together: a new line between paragraphs, a space otherwise. */
export function joinSegments(text: string, segments: readonly Span[]): string {
  return segments
    .map(({ start, end }, i) => {
      const gap = i === 0 ? "" : text.slice(segments[i - 1]!.end, start);
      return (i === 0 ? "" : /[\n\r\u2028\u2029]/.test(gap) ? "\n" : " ") + text.slice(start, end);
    })
    .join("");
}
