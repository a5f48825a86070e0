import { romanNumeral } from "../text/fold";
import { Char, isUpperAt } from "../text/letters";
import * as pattern from "../text/patterns.generated";
import { endOfAtom } from "./atoms";
import { at, reach, Sign, SPLIT, unit } from "./rule";

// What may follow what is joined so far.

/** `бизнес-форум` · `АҚШ-тың` · `27-ші` · `Ми-8` · `%-ға` · `inbusiness.kz-тен`; not `5-6`, nor `XIX|-|XX`. */
export function hyphen(text: string, start: number, end: number): number {
  const mark = behindInvisible(text, end);
  if (at(text, mark) !== Char.Hyphen) return SPLIT;
  const right = behindInvisible(text, mark + 1);
  const next = at(text, right);
  if (next === Char.Digit) return at(text, start) === Char.Letter ? endOfAtom(text, right, next) : SPLIT;
  if (next !== Char.Letter) return SPLIT;
  const reached = endOfAtom(text, right, next);
  return isRoman(text.slice(start, end)) && isRoman(text.slice(right, reached)) ? SPLIT : reached;
}

/** A word joiner may stand on either side of the hyphen. */
function behindInvisible(text: string, offset: number): number {
  let behind = offset;
  while (at(text, behind) === Char.Invisible) behind++;
  return behind;
}

const isRoman = (form: string) => romanNumeral(form) !== null || /^[IVXІХ]$/.test(form);

/** `АҚШ–тың`: a dash typed for the hyphen, before an ending only, since `Қорғас–Алматы` is a route. */
export function dashedEnding(text: string, start: number, end: number): number {
  if (at(text, end) !== Char.Dash || at(text, end + 1) !== Char.Letter || isUpperAt(text, end + 1)) return SPLIT;
  if (at(text, start) === Char.Letter && !isUpperAt(text, end - 1) && !isLatinUnit(unit(text, end - 1))) return SPLIT;
  return reach(pattern.ENDING, text, end + 1);
}

const isLatinUnit = (code: number) => code < 0x250;

/** `О’Нил` · `Facebook'тің` */
export function apostrophe(text: string, _start: number, end: number): number {
  return at(text, end) === Char.Apostrophe && at(text, end + 1) === Char.Letter
    ? endOfAtom(text, end + 1, Char.Letter)
    : SPLIT;
}

/** `G20` · `COVID19` · `H5N1` · `Су-30СМ`; not `4|х|100`, where the letter multiplies. */
export function mixedWithDigits(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (next === Char.Letter) return at(text, end - 1) === Char.Digit ? endOfAtom(text, end, next) : SPLIT;
  if (next !== Char.Digit || (end === start + 1 && at(text, start - 1) === Char.Digit)) return SPLIT;
  return endOfAtom(text, end, next);
}

/** `snake_case` */
export function underscore(text: string, _start: number, end: number): number {
  if (unit(text, end) !== Sign.Underscore) return SPLIT;
  const next = at(text, end + 1);
  return next === Char.Letter || next === Char.Digit ? endOfAtom(text, end + 1, next) : SPLIT;
}

/** `R&D` · `Sign.At&T` */
export function ampersand(text: string, _start: number, end: number): number {
  if (unit(text, end) !== Sign.Ampersand || at(text, end + 1) !== Char.Letter) return SPLIT;
  return isUpperAt(text, end - 1) && isUpperAt(text, end + 1) ? endOfAtom(text, end + 1, Char.Letter) : SPLIT;
}
