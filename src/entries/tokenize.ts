/**
 * Tokens with their places.
 *
 * @module matin/tokenize
 * @category Words
 */

export type { Token, TokenKind, TokenTable } from "../document/tokens";
export { TOKEN_KINDS, TokenList } from "../document/tokens";
export { tokenize } from "../tokenize/index";
