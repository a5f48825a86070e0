import { firstIndex } from "../text/bisect";
import type { Span } from "../text/span";

/** What XML 1.0 cannot hold even escaped: control characters but tab and line breaks, and two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: These are the ones to be left out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as content or as the value of an attribute, in XML and in HTML. Half a surrogate pair becomes what UTF-8 would make of it. */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

/** Attributes in order, ` name="value"` each; what is null is left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeMarkup(`${value}`)}"`)
    .join("");
}

/** A place in the text and the tags around it. */
export interface Element extends Span {
  readonly open: string;
  readonly close: string;
}

/** The offsets at which some spans begin and end, in order. */
export function edgesOf(spans: readonly Span[]): number[] {
  return [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

/**
 * A span cut at the edges that lie in it, so that it nests with whatever ends there; pieces in which nothing is to be seen are left out.
 */
export function cutAt(text: string, { start, end }: Span, edges: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (let i = firstIndex(edges.length, (edge) => edges[edge]! > start); at < end; i++) {
    const next = Math.min(edges[i] ?? end, end);
    if (text.slice(at, next).trim() !== "") pieces.push({ start: at, end: next });
    at = next;
  }
  return pieces;
}

/**
 * The text, escaped, with tags put in. Of elements in the same place the first in the list is the outermost.
 *
 * Elements are to nest; one that reaches over the end of an earlier one is cut off there, for the result has to be well-formed whatever
 * comes. What lies outside of every element is white space between paragraphs, and one line break stands for it.
 */
export function weave(text: string, elements: readonly Element[]): string {
  const open: Element[] = [];
  let out = "";
  let at = 0;
  const writeTo = (offset: number) => {
    if (offset > at) out += open.length === 0 ? "\n" : escapeMarkup(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      writeTo(open.at(-1)!.end);
      out += open.pop()!.close;
    }
  };
  for (const element of [...elements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    closeUpTo(element.start);
    writeTo(element.start);
    out += element.open;
    open.push({ ...element, end: Math.min(element.end, open.at(-1)?.end ?? element.end) });
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return out;
}
