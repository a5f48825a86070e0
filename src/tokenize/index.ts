import { type TokenList, viewTokens } from "../document/tokens";
import { scan } from "./scan";

export { scan } from "./scan";

/**
 * Splits a text into tokens.
 *
 * @param text Any string; lone surrogates and control characters are allowed.
 * @returns Rows with `start`, `end` (UTF-16 offsets, half-open), `text` and `kind`; only white space lies between them.
 * @throws TypeError if `text` is no string.
 * @example [...tokenize("АҚШ-тың 5%-ға өсті.")].map((token) => token.text) // ["АҚШ-тың", "5", "%-ға", "өсті", "."]
 */
export function tokenize(text: string): TokenList {
  if (typeof text !== "string") throw new TypeError(`tokenize: text must be a string, got ${typeof text}`);
  return viewTokens(text, scan(text));
}
