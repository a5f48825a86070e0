import type { Document } from "../document/document";
import { formatAnnotations } from "./annotations";
import { formatBrat } from "./brat";
import { formatConll } from "./conll";
import { formatConllu } from "./conllu";
import type { Format, FormatOptions } from "./format";
import { formatHtml } from "./html";
import { formatJsonl } from "./jsonl";
import { plain } from "./paint";
import { formatReport } from "./report";
import { formatRuler } from "./ruler";
import { formatTei } from "./tei";

/** Every output format, one row each; the command line's list is derived from it. */
export const FORMATS = {
  jsonl: { says: "one JSON document a line", extension: "jsonl", streams: true, format: formatJsonl },
  report: {
    says: "for reading: the marked text, then tables",
    extension: "txt",
    streams: true,
    format: (doc, { paint = plain }) => formatReport(doc, paint),
  },
  ruler: {
    says: "each sentence with its mentions drawn below",
    extension: "txt",
    streams: true,
    format: formatRuler,
  },
  conll: { says: "a token and its IOB2 tag a line", extension: "conll", streams: true, format: formatConll },
  conllu: { says: "tokens with morphology, CoNLL-U", extension: "conllu", streams: true, format: formatConllu },
  brat: { says: "standoff annotation for brat", extension: "ann", streams: false, format: formatBrat },
  annotations: { says: "W3C Web Annotation, JSON-LD", extension: "jsonld", streams: true, format: formatAnnotations },
  tei: { says: "TEI P5", extension: "xml", streams: false, format: formatTei },
  html: { says: "one page for a browser", extension: "html", streams: false, format: formatHtml },
} as const satisfies Record<string, Format>;

export type { Format, FormatOptions } from "./format";
export type FormatName = keyof typeof FORMATS;

/**
 * Writes a document in one of the formats.
 *
 * @throws RangeError if there is no such format.
 */
export function formatDocument(doc: Document, name: FormatName, options: FormatOptions = {}): string {
  if (!Object.hasOwn(FORMATS, name)) {
    throw new RangeError(
      `formatDocument: format must be one of ${Object.keys(FORMATS).join(", ")}, got ${JSON.stringify(name)}`,
    );
  }
  const row: Format = FORMATS[name];
  return row.format(doc, options);
}
