import { attributes, escapeMarkup } from "../../../output/markup";
import { fitted, wrapped } from "./lettering";

/** The width of a chart that takes the whole column of the page, in its own units, which are pixels there. */
export const WIDTH = 800;
/** The size of letters in charts. */
export const SIZE = 13;
const LEADING = 16;

type Values = Readonly<Record<string, string | number | null>>;

/** An SVG element; places are written to a hundredth of a pixel. */
export function element(name: string, values: Values, ...children: readonly string[]): string {
  const rounded = Object.entries(values).map(([key, value]) => [key, typeof value === "number" ? px(value) : value]);
  const tag = name + attributes(Object.fromEntries(rounded));
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.join("")}</${name}>`;
}

export const px = (value: number) => Math.round(value * 100) / 100;

/** Marks that show a tooltip together. */
export const tipped = (tip: string, values: Values, ...children: readonly string[]) =>
  element("g", values, element("title", {}, escapeMarkup(tip)), ...children);

/** What a chart is called, and what it says to those who do not see it. */
export interface Caption {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export function chart(caption: Caption, width: number, height: number, body: readonly string[]): string {
  const { id, title, description } = caption;
  const box = { viewBox: `0 0 ${px(width)} ${px(height)}`, width, height };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...box, role: "img", "aria-labelledby": `${id}-title ${id}-desc` },
    element("title", { id: `${id}-title` }, escapeMarkup(title)),
    element("desc", { id: `${id}-desc` }, escapeMarkup(description)),
    `\n${body.join("\n")}\n`,
  );
}

interface Lettering {
  readonly class?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly lang?: string;
}

/** A line of text whose middle is at `y`. */
export function line(x: number, y: number, text: string, { class: style, anchor, lang }: Lettering = {}): string {
  const values = { x, y: y + SIZE * 0.35, class: style ?? null, "text-anchor": anchor ?? null, lang: lang ?? null };
  return element("text", values, escapeMarkup(text));
}

/** A label beside a mark: what it says, over up to two lines, or on one with a note below. */
export interface Label {
  readonly lines: readonly { readonly text: string; readonly class: string | null }[];
  readonly height: number;
}

export function labelOf(text: string, note: string | null, width: number): Label {
  const lines =
    note === null
      ? wrapped(text, width, SIZE, 2).map((each) => ({ text: each, class: null }))
      : [
          { text: fitted(text, width, SIZE), class: null },
          { text: fitted(note, width, SIZE), class: "dim" },
        ];
  return { lines, height: lines.length * LEADING };
}

/** The label with its middle at `y`. */
export function drawLabel({ lines, height }: Label, x: number, y: number, lettering: Lettering = {}): string {
  const first = y - height / 2 + LEADING / 2;
  return lines
    .map((each, i) =>
      line(x, first + i * LEADING, each.text, each.class === null ? lettering : { ...lettering, class: each.class }),
    )
    .join("");
}
