/**
 * Who said which words.
 *
 * @module matin/quotations
 * @category Names and quotations
 */

import type { DocumentOptions } from "../document/document";
import type { Quotation } from "../document/mention";
import { analyze } from "../pipeline";

export type { Quotation, Speaker } from "../document/mention";

/**
 * Who said which words, as `analyze(text, options).quotations`.
 *
 * @throws TypeError, RangeError as `analyze`.
 */
export function findQuotations(text: string, options: DocumentOptions = {}): readonly Quotation[] {
  if (typeof text !== "string") throw new TypeError(`findQuotations: text must be a string, got ${typeof text}`);
  return analyze(text, options).quotations;
}
