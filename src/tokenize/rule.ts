import type { TokenKind } from "../document/tokens";
import { Char, type CharClass, classAt } from "../text/letters";

/**
 * A reason to make a token longer than its first atom. Whatever no rule joins stays apart, so ranges («2020-2030»,
 * «5–6»), scores («2:3»), per cent signs («5|%») and «км/сағ» need no rule.
 *
 * `end` is asked with the token `[start, end)` so far and answers where it ends, or `SPLIT`. A rule's name is its function's.
 */
export interface JoinRule {
  /** Classes of the token's first character for which the rule is tried. */
  readonly first: readonly CharClass[];
  /** What the joined token is; without it, what the token was. */
  readonly kind?: TokenKind;
  readonly end: (text: string, start: number, end: number) => number;
}

/** What a rule answers that has nothing to join. */
export const SPLIT = 0;

/** Marks that rules look for, as UTF-16 units. */
export const Sign = {
  Stop: 0x2e,
  Colon: 0x3a,
  Slash: 0x2f,
  Comma: 0x2c,
  At: 0x40,
  Ellipsis: 0x2026,
  Underscore: 0x5f,
  Plus: 0x2b,
  Ampersand: 0x26,
} as const;

/** The end of `expression` where it matches right at `at`, or `SPLIT`. */
export function reach(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : SPLIT;
}

/** The class of the character at `offset`; white space behind the end. */
export const at = (text: string, offset: number): CharClass =>
  offset < text.length ? classAt(text, offset) : Char.Space;

export const unit = (text: string, offset: number): number => text.charCodeAt(offset);
