import type { Span } from "../document/mention";
import { cutAt, edgesOf } from "../output/markup";
import { el } from "./dom";
import type { Mark } from "./protocol";

/** A span of the text and what stands around it; `null` is text alone. */
interface Layer extends Span {
  readonly make: () => HTMLElement;
}

/** Which mark an element of the page stands for. */
const MARKS = new WeakMap<Element, Mark>();

/** The mark that an element, or whatever it lies in, stands for. */
export function markAt(target: EventTarget | null): Mark | null {
  const element = target instanceof Element ? target.closest("mark") : null;
  return (element && MARKS.get(element)) ?? null;
}

/** The piece of text with its quotations and marks as elements; its text content is the text itself. */
export function paragraphOf(
  text: string,
  piece: Span,
  role: string,
  quotations: readonly Span[],
  marks: readonly Mark[],
): HTMLElement {
  const spoken = quotations.map((span) => ({ ...within(span, piece), make: () => el("span", { class: "quotation" }) }));
  const edges = edgesOf(spoken);
  const marked = marks.flatMap((mark) =>
    cutAt(text, within(mark, piece), edges).map((span) => ({ ...span, make: () => markOf(mark) })),
  );
  const spokenChars = spoken.reduce((sum, { start, end }) => sum + end - start, 0);
  const isSpoken = role === "body" && 2 * spokenChars > piece.end - piece.start;
  const paragraph = el("p", { class: isSpoken ? `${role} spoken` : role, tabindex: -1 });
  weave(paragraph, text, piece, [...spoken, ...marked]);
  return paragraph;
}

function markOf(mark: Mark): HTMLElement {
  const element = el("mark", { class: mark.style, tabindex: -1 });
  MARKS.set(element, mark);
  return element;
}

const within = ({ start, end }: Span, outer: Span): Span => ({
  start: Math.max(start, outer.start),
  end: Math.min(end, outer.end),
});

/** Builds nested elements as `weave` of the HTML format writes nested tags: one that reaches over the end of another is cut there. */
function weave(root: HTMLElement, text: string, piece: Span, layers: readonly Layer[]): void {
  const open = [{ element: root, end: piece.end }];
  let at = piece.start;
  const writeTo = (offset: number) => {
    if (offset <= at) return;
    open.at(-1)!.element.append(text.slice(at, offset));
    at = offset;
  };
  const closeUpTo = (offset: number) => {
    while (open.length > 1 && open.at(-1)!.end <= offset) {
      writeTo(open.at(-1)!.end);
      open.pop();
    }
  };
  for (const { start, end, make } of [...layers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= end) continue;
    closeUpTo(start);
    writeTo(start);
    const element = make();
    open.at(-1)!.element.append(element);
    open.push({ element, end: Math.min(end, open.at(-1)!.end) });
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  writeTo(piece.end);
}

/** The range of the page that shows `span` of the text, as far as it lies in the piece that `paragraph` sets. */
export function rangeIn(paragraph: HTMLElement, piece: Span, span: Span): Range {
  const range = document.createRange();
  const { start, end } = within(span, piece);
  const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = piece.start;
  range.selectNodeContents(paragraph);
  let begun = false;
  for (let node = nodes.nextNode() as Text | null; node !== null; node = nodes.nextNode() as Text | null) {
    const next = at + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (end <= next) {
      range.setEnd(node, end - at);
      break;
    }
    at = next;
  }
  return range;
}
