import type { Document } from "../document/document";
import { formatJsonl } from "./jsonl";
import { type Paint, plain } from "./paint";
import { formatReport } from "./report";
import { formatRuler } from "./ruler";

export interface FormatOptions {
  /** Colours the report; without it, it is plain text. */
  readonly paint?: Paint;
}

interface Format {
  readonly says: string;
  readonly format: (doc: Document, options: FormatOptions) => string;
}

/** Every output format, one row each; the command line's list is derived from it. */
export const FORMATS = {
  jsonl: { says: "one JSON document a line", format: formatJsonl },
  report: {
    says: "for reading: the marked text, then tables",
    format: (doc, { paint = plain }) => formatReport(doc, paint),
  },
  ruler: { says: "each sentence with its mentions drawn below", format: formatRuler },
} as const satisfies Record<string, Format>;

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
