import { Char } from "../../text/letters";
import * as pattern from "../../text/patterns.generated";
import { at, reach, Sign, SPLIT, unit } from "../rule";

// What begins with a digit.

/** `2026-02-27` */
export function isoDate(text: string, start: number, end: number): number {
  return end === start + 4 && at(text, end) === Char.Hyphen ? reach(pattern.ISO_DATE, text, start) : SPLIT;
}

/** `10:30` */
export function clock(text: string, start: number, end: number): number {
  return unit(text, end) === Sign.Colon ? reach(pattern.CLOCK, text, start) : SPLIT;
}

/** `1 200 000` · `1.200.000`; not behind a plus or an area code: `+7 701 234 56 78`, `(7172) 749 049`. */
export function grouped(text: string, start: number, end: number): number {
  if (end - start > 3 || (start > 0 && unit(text, start - 1) === Sign.Plus)) return SPLIT;
  if (at(text, end + 1) !== Char.Digit || text[start - 2] === ")") return SPLIT;
  return reach(pattern.GROUPED, text, start);
}

/** `10,5` · `15.03.2024` */
export function decimal(text: string, start: number, end: number): number {
  const next = unit(text, end);
  if ((next !== Sign.Stop && next !== Sign.Comma) || at(text, end + 1) !== Char.Digit) return SPLIT;
  // `1|,|2|,|3` is a list, also from its second figure on.
  if (next === Sign.Comma && start > 1 && unit(text, start - 1) === Sign.Comma && at(text, start - 2) === Char.Digit)
    return SPLIT;
  return reach(pattern.DOTTED, text, start);
}

/** `5G` · `9Ә` · `3D` */
export function generation(text: string, start: number, end: number): number {
  return end > start && at(text, end) === Char.Letter ? reach(pattern.GENERATION, text, end) : SPLIT;
}

/** `27ші`, but `100|км` */
export function solidEnding(text: string, _start: number, end: number): number {
  return at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}

/** A keycap begins with a plain digit: `5️⃣` */
export function keycap(text: string, start: number, end: number): number {
  const next = unit(text, end);
  return next === 0xfe0f || next === 0x20e3 ? reach(pattern.EMOJI, text, start) : SPLIT;
}
