import type { AnalyzedToken, Document } from "../document/document";
import type { Span } from "../text/span";
import { oneLine } from "./lines";

export interface SentenceTokens extends Span {
  /** From 1. */
  readonly number: number;
  readonly tokens: readonly AnalyzedToken[];
}

/** The sentences with their tokens; every token stands in exactly one. */
export function sentencesOf(doc: Document): SentenceTokens[] {
  const rows = doc.tokens[Symbol.iterator]();
  let row = rows.next();
  return doc.sentences.map(({ start, end }, i) => {
    const tokens: AnalyzedToken[] = [];
    for (; !row.done && row.value.start < end; row = rows.next()) tokens.push(row.value);
    return { start, end, number: i + 1, tokens };
  });
}

/** The name of a sentence among those of other documents: «article-7.12»; where the document has no name, its number. */
export function sentenceName(doc: Document, number: number): string {
  return doc.id === null ? `${number}` : `${oneLine(doc.id)}.${number}`;
}
