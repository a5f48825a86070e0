import pc from "picocolors";
import type { Paint, Style } from "../output/paint";

/** Whether colours are wanted is asked before; a worker thread could not tell. */
const { bold, blue, cyan, dim, green, italic, magenta, underline, yellow } = pc.createColors(true);

const STYLES: Readonly<Record<Style, (text: string) => string>> = {
  heading: (text) => bold(underline(text)),
  person: (text) => bold(magenta(text)),
  organisation: (text) => bold(blue(text)),
  place: (text) => green(text),
  position: (text) => cyan(text),
  value: (text) => yellow(text),
  other: (text) => underline(text),
  quotation: (text) => italic(text),
  dim: (text) => dim(text),
};

/** The colours of a terminal. */
export const paint: Paint = (style, text) => STYLES[style](text);
