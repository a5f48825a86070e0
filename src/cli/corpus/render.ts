import { type Document, type JsonOptions, type ResultLayers, SHAPE_VERSION } from "../../document/document";
import { type FormatName, formatDocument } from "../../output/index";
import { type Row, TABLES, type TableName } from "../../output/tables";
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

/** Formats that have a file for each layer, of many documents. */
export const TABLE_FORMATS = {
  csv: "a table for each layer, safe for spreadsheets",
  parquet: "the same tables in columns",
} as const;

export type TableFormat = keyof typeof TABLE_FORMATS;
export type CorpusFormat = FormatName | TableFormat;

export const isTableFormat = (format: CorpusFormat): format is TableFormat => Object.hasOwn(TABLE_FORMATS, format);

/** The tables of some layers; null is all of them. */
export const tablesOf = (layers: readonly LayerName[] | null): readonly TableName[] =>
  (Object.keys(TABLES) as TableName[]).filter((name) => layers === null || layers.includes(name));

/** What is to be made of each text. It travels to worker threads, so it holds data only. */
export interface RenderSpec {
  readonly format: CorpusFormat;
  /** Of `jsonl`, `csv` and `parquet`: the layers that are computed and written; null is all of them. */
  readonly layers: readonly LayerName[] | null;
  /** Of `jsonl`: what is written beside the layers. */
  readonly json: JsonOptions;
  readonly outlet: string | null;
  /** `kaz` reads every paragraph as Kazakh. */
  readonly language: "kaz" | null;
  /** With the colours of a terminal. */
  readonly colored: boolean;
}

/** A text's output: as text, or as rows of tables. */
export type Output =
  | { readonly text: string }
  | { readonly tables: Readonly<Partial<Record<TableName, readonly Row[]>>> };

/** A text's output, or why there is none. */
export type Rendered = Output | { readonly error: string };

/** Makes a function that analyses a text and writes it as `spec` says; it never throws. */
export function renderer(spec: RenderSpec): (work: Work) => Rendered {
  const { analyze } = createAnalyzer({ outlet: spec.outlet });
  return ({ id, text, date }) => {
    try {
      return written(analyze(text, { id, date, language: spec.language }), spec);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function written(doc: Document, { format, layers, json, colored }: RenderSpec): Output {
  if (isTableFormat(format)) {
    return { tables: Object.fromEntries(tablesOf(layers).map((name) => [name, TABLES[name].rows(doc)])) };
  }
  if (format !== "jsonl") return { text: formatDocument(doc, format, colored ? { paint } : {}) };
  const value = layers === null ? doc.toJSON(json) : pickedJson(doc, layers, json);
  return { text: `${JSON.stringify(value)}\n` };
}

/** Only the layers that are picked are computed. */
function pickedJson(doc: Document, layers: readonly LayerName[], { text = false, tokens = false }: JsonOptions) {
  const { id, date, outlet } = doc;
  return {
    ...{ matin: SHAPE_VERSION, id, date, outlet },
    ...(text ? { text: doc.text } : {}),
    ...(tokens ? { tokens: doc.tokens } : {}),
    ...Object.fromEntries(LAYERS.filter((layer) => layers.includes(layer)).map((layer) => [layer, doc[layer]])),
  };
}
