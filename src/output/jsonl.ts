import type { Document } from "../document/document";

/** The document as one line of JSON, closed by a new line. */
export function formatJsonl(doc: Document): string {
  return `${JSON.stringify(doc)}\n`;
}
