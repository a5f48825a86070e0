import { Char } from "../../text/letters";
import * as pattern from "../../text/patterns.generated";
import { at, reach, Sign, SPLIT, unit } from "../rule";

// What begins with a sign or a mark.

/** A picture, flag or keycap with its parts. */
export function emoji(text: string, start: number): number {
  return reach(pattern.EMOJI, text, start);
}

/** `°С` */
export function degree(text: string, start: number, end: number): number {
  const letter = unit(text, end);
  if (unit(text, start) !== 0xb0 || at(text, end) !== Char.Letter || at(text, end + 1) === Char.Letter) return SPLIT;
  return "CСFФKК".includes(String.fromCharCode(letter)) ? end + 1 : SPLIT;
}

/** Signs that take endings as the word they stand for would. */
const SIGNS = new Set([..."%‰°$€₸£¥№℃"].map((sign) => sign.charCodeAt(0)));

/** `%|ға` without its hyphen. */
export function solidSignEnding(text: string, start: number, end: number): number {
  return SIGNS.has(unit(text, start)) && at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}

/** `...` · `!!!` · `—--`: the same mark again and again; `?!` and `?..` mix. */
export function repeated(text: string, start: number): number {
  const first = unit(text, start);
  const asks = first === 0x3f || first === 0x21;
  let end = start + 1;
  while (
    end < text.length &&
    (unit(text, end) === first || (asks && (unit(text, end) === 0x3f || unit(text, end) === 0x21)))
  )
    end++;
  if (asks) while (end < text.length && (unit(text, end) === Sign.Stop || unit(text, end) === Sign.Ellipsis)) end++;
  return end > start + 1 && REPEATABLE.has(first) ? end : SPLIT;
}

const REPEATABLE = new Set([...".!?-–—=_*#~|/\\•·"].map((mark) => mark.charCodeAt(0)));

/** `«Самұрық-Қазына»|-ның`: an ending that hangs on a closing mark. */
export function hangingEnding(text: string, start: number, end: number): number {
  if (start === 0 || !'»”")]’'.includes(text[start - 1]!)) return SPLIT;
  return at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}
