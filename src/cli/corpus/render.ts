import type { Document, ResultLayers } from "../../document/document";
import { type FormatName, formatDocument } from "../../output/index";
import { createAnalyzer } from "../../pipeline";
import { paint } from "../styles";

export type LayerName = keyof ResultLayers;

/** What `--layers` may name, in the order of the JSON. */
export const LAYERS = [
  "language",
  "paragraphs",
  "sentences",
  "entities",
  "people",
  "organizations",
  "places",
  "dates",
  "quantities",
  "statistics",
  "quotations",
  "source",
] as const satisfies readonly LayerName[];

/** One text to analyse. */
export interface Work {
  readonly id: string | null;
  readonly text: string;
  readonly date: string | null;
}

/** What is to be made of each text. It travels to worker threads, so it holds data only. */
export interface RenderSpec {
  readonly format: FormatName;
  /** Of `jsonl`: the layers that are computed and written; null is all of them. */
  readonly layers: readonly LayerName[] | null;
  readonly outlet: string | null;
  /** With the colours of a terminal. */
  readonly colored: boolean;
}

/** A text's output, or why there is none. */
export type Rendered = { readonly text: string } | { readonly error: string };

/** Makes a function that analyses a text and writes it as `spec` says; it never throws. */
export function renderer(spec: RenderSpec): (work: Work) => Rendered {
  const { analyze } = createAnalyzer({ outlet: spec.outlet });
  return ({ id, text, date }) => {
    try {
      return { text: written(analyze(text, { id, date }), spec) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function written(doc: Document, { format, layers, colored }: RenderSpec): string {
  if (format !== "jsonl" || layers === null) return formatDocument(doc, format, colored ? { paint } : {});
  const { id, date, outlet } = doc;
  const picked = LAYERS.filter((layer) => layers.includes(layer)).map((layer) => [layer, doc[layer]] as const);
  return `${JSON.stringify({ matin: 1, id, date, outlet, ...Object.fromEntries(picked) })}\n`;
}
