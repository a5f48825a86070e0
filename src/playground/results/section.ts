import type { Span } from "../../document/mention";
import { el, svg } from "../dom";
import { formatCount } from "../format";
import { type Key, t } from "../i18n/index";
import type { View } from "../protocol";

/** What the sections of the results are made from. */
export interface Context {
  readonly view: View;
  readonly length: number;
  /** Goes to words of the article; `from` is the button that was pressed. */
  readonly jump: (spans: readonly Span[], from: HTMLElement, label: string) => void;
}

/** A section with its heading and how many there are; nothing where there are none. */
export function section(key: Key, count: number, ...children: Node[]): HTMLElement[] {
  if (count === 0) return [];
  const id = `results-${key}`;
  const heading = el("h3", { id }, t(key), el("span", { class: "count" }, formatCount(count)));
  return [el("section", { class: key, "aria-labelledby": id }, heading, ...children)];
}

/** Rows that are shown at first, and with each press on «more»: a text may have thousands. */
const ROWS = 40;

/** A list of which the first rows are built, and more when they are asked for. */
export function list<T>(name: string, things: readonly T[], row: (thing: T) => HTMLElement): HTMLElement {
  const items = el("ul", { class: name });
  const more = el("button", { type: "button", class: "show-more" });
  let shown = 0;
  const show = () => {
    const first = things.slice(shown, shown + ROWS).map(row);
    items.append(...first);
    shown += first.length;
    more.textContent = t("more", { n: formatCount(things.length - shown) });
    more.hidden = shown >= things.length;
    return first[0];
  };
  show();
  more.addEventListener("click", () => show()?.querySelector("button")?.focus());
  return things.length > ROWS ? el("div", {}, items, more) : items;
}

/** A button that goes to the words it is about: pressed again, to the next of the places. */
export function jumpButton(
  { jump }: Context,
  label: string,
  places: readonly (readonly Span[])[],
  ...children: (Node | string)[]
): HTMLElement {
  const button = el("button", { type: "button", class: "jump", lang: "kk" }, ...children);
  let next = 0;
  button.addEventListener("click", () => {
    const at = next;
    next = (next + 1) % places.length;
    const said = places.length < 2 ? label : t("mentionOf", { name: label, i: at + 1, n: places.length });
    jump(places[at]!, button, said);
  });
  return button;
}

/** The places of mentions, a row of `entities` each. */
export function placesOf(view: View, mentions: readonly number[]): Span[][] {
  return mentions.flatMap((row) => (view.entities[row] === undefined ? [] : [[view.entities[row]]]));
}

const STRIP_TICKS = 200;

/** Where in the article something is named, drawn as ticks on a line. */
export function strip({ length }: Context, places: readonly (readonly Span[])[]): SVGElement {
  const ticks = places.slice(0, STRIP_TICKS).map(([first]) => {
    const x = `${((100 * first!.start) / Math.max(1, length)).toFixed(2)}%`;
    return svg("line", { x1: x, x2: x, y1: 1, y2: 9 });
  });
  return svg(
    "svg",
    { class: "strip", "aria-hidden": "true", width: "100%", height: 10 },
    svg("line", { class: "base", x1: 0, x2: "100%", y1: 5, y2: 5 }),
    ...ticks,
  );
}
