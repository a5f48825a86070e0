import type { Span } from "../document/mention";
import { el } from "./dom";
import { paragraphOf, rangeIn } from "./paragraph";
import { type Block, blocksOf } from "./pieces";
import { type Pieces, ROLES, type View } from "./protocol";
import { firstIndex, TextIndex } from "./text-index";

const NO_PIECES: Pieces = { start: new Int32Array(0), end: new Int32Array(0), role: new Uint8Array(0) };

/** Up to here every block stays once it is built, and the browser's own search finds all of it. */
const FEW_BLOCKS = 12;

/** More than this is not built for printing: a book belongs in the HTML export. */
const PRINTED_BLOCKS = 100;

/**
 * The article with its marks. It is cut into blocks of about a screen; only those near the window are built, so that a megabyte costs
 * what a page costs.
 */
export class Reader {
  readonly #root: HTMLElement;
  readonly #observer: IntersectionObserver;
  readonly #numbers = new WeakMap<Element, number>();
  /** What a built block was made from: one that comes out the same is left alone, with its focus and selection. */
  readonly #made = new Map<HTMLElement, string>();
  #text = "";
  #pieces = NO_PIECES;
  #blocks: readonly Block[] = [];
  readonly #elements: HTMLElement[] = [];
  #index = new TextIndex(null);

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: "1200px 0px" });
    addEventListener("beforeprint", () => {
      for (let i = 0; i < Math.min(this.#blocks.length, PRINTED_BLOCKS); i++) this.#build(i);
    });
  }

  get index(): TextIndex {
    return this.#index;
  }

  show(text: string, pieces: Pieces, view: View | null): void {
    this.#text = text;
    this.#pieces = pieces;
    this.#index = new TextIndex(view);
    this.#blocks = blocksOf(pieces);
    while (this.#elements.length > this.#blocks.length) this.#forget(this.#elements.pop()!);
    // Asked once: with blocks coming in between, each question would lay the page out anew.
    const perLine = Math.max(20, (this.#root.clientWidth || 600) / 9);
    const added = document.createDocumentFragment();
    for (let i = 0; i < this.#blocks.length; i++) {
      const known = this.#elements[i];
      if (known !== undefined && this.#made.has(known)) this.#build(i);
      else this.#reserve(known ?? this.#add(i, added), this.#blocks[i]!, perLine);
    }
    this.#root.append(added);
    // The first screen at once: what was typed is to be seen without waiting for the observer.
    if (this.#blocks.length > 0) this.#build(0);
  }

  /** Scrolls to the spans, puts the focus on the first and marks them all for a moment. Returns what has the focus. */
  jump(spans: readonly Span[]): HTMLElement | null {
    const [first] = spans;
    if (first === undefined) return null;
    const row = firstIndex(this.#pieces.start.length, (i) => this.#pieces.end[i]! > first.start);
    const block = firstIndex(this.#blocks.length, (i) => this.#blocks[i]!.to > row);
    if (block >= this.#blocks.length) return null;
    this.#build(block);
    const paragraph = this.#elements[block]!.children[row - this.#blocks[block]!.from] as HTMLElement;
    const range = rangeIn(paragraph, this.#spanOf(row), first);
    const holder = range.startContainer.parentElement ?? paragraph;
    const mark = holder.closest("mark");
    const target = mark?.textContent === range.toString() ? mark : paragraph;
    scrollTo(range.getBoundingClientRect());
    target.focus({ preventScroll: true });
    flash(spans.flatMap((span) => this.#rangesOf(span)));
    return target;
  }

  /** The marks that are built, in order. */
  marks(): HTMLElement[] {
    return [...this.#root.querySelectorAll("mark")].filter((mark) => mark.offsetParent !== null);
  }

  #add(block: number, to: DocumentFragment): HTMLElement {
    const element = el("div", { class: "block" });
    this.#elements.push(element);
    this.#numbers.set(element, block);
    to.append(element);
    this.#observer.observe(element);
    return element;
  }

  #forget(element: HTMLElement): void {
    this.#observer.unobserve(element);
    this.#made.delete(element);
    element.remove();
  }

  /** Gives a block that is not built about the height that it will have. */
  #reserve(element: HTMLElement, { from, to }: Block, perLine: number): void {
    let lines = 0;
    for (let row = from; row < to; row++) {
      lines += Math.ceil((this.#pieces.end[row]! - this.#pieces.start[row]!) / perLine) + 0.6;
    }
    element.style.minHeight = `${Math.round(lines * 29)}px`;
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const element = target as HTMLElement;
      if (isIntersecting) this.#build(this.#numbers.get(element)!);
      else if (
        this.#made.has(element) &&
        this.#blocks.length > FEW_BLOCKS &&
        !element.contains(document.activeElement)
      ) {
        element.style.minHeight = `${boundingClientRect.height}px`;
        element.replaceChildren();
        this.#made.delete(element);
      }
    }
  }

  #build(block: number): void {
    const element = this.#elements[block]!;
    const { from, to } = this.#blocks[block]!;
    const span = { start: this.#pieces.start[from]!, end: this.#pieces.end[to - 1]! };
    const key = this.#key(span, from, to);
    if (this.#made.get(element) === key) return;
    const paragraphs: HTMLElement[] = [];
    for (let row = from; row < to; row++) {
      const piece = this.#spanOf(row);
      const role = ROLES[this.#pieces.role[row]!]!;
      paragraphs.push(paragraphOf(this.#text, piece, role, this.#index.spokenIn(piece), this.#index.marksIn(piece)));
    }
    element.replaceChildren(...paragraphs);
    element.style.minHeight = "";
    this.#made.set(element, key);
    // One stop of the Tab key for the whole article.
    if (this.#root.querySelector('mark[tabindex="0"]') === null)
      this.#root.querySelector("mark")?.setAttribute("tabindex", "0");
  }

  /** Two blocks with the same key look the same and lie in the same place. */
  #key(span: Span, from: number, to: number): string {
    const marks = this.#index.marksIn(span).map(({ start, end, layer, row }) => `${start}-${end}${layer}${row}`);
    const spoken = this.#index.spokenIn(span).map(({ start, end }) => `${start}-${end}`);
    const roles = this.#pieces.role.subarray(from, to).join("");
    return [span.start, roles, marks.join(), spoken.join(), this.#text.slice(span.start, span.end)].join("|");
  }

  #spanOf(row: number): Span {
    return { start: this.#pieces.start[row]!, end: this.#pieces.end[row]! };
  }

  /** The ranges that show a span, in the blocks that are built. */
  #rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    const { start, end } = this.#pieces;
    for (let row = firstIndex(start.length, (i) => end[i]! > span.start); start[row]! < span.end; row++) {
      const block = firstIndex(this.#blocks.length, (i) => this.#blocks[i]!.to > row);
      const paragraph = this.#elements[block]?.children[row - this.#blocks[block]!.from];
      if (paragraph) ranges.push(rangeIn(paragraph as HTMLElement, this.#spanOf(row), span));
    }
    return ranges;
  }
}

/** Brings a place to the middle of the window; smoothly only where it is near, since blocks on a long way change their height. */
function scrollTo({ top, height }: DOMRect): void {
  const distance = top + height / 2 - innerHeight / 2;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(distance) > 3 * innerHeight;
  scrollBy({ top: distance, behavior: still ? "instant" : "smooth" });
}

const FLASH_MS = 2500;
let flashing: ReturnType<typeof setTimeout> | undefined;

/** Marks ranges for a moment, without touching the elements; browsers that cannot have the focus ring alone. */
function flash(ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  clearTimeout(flashing);
  CSS.highlights.set("flash", new Highlight(...ranges));
  flashing = setTimeout(() => CSS.highlights.delete("flash"), FLASH_MS);
}
