import { readNumber } from "../numbers/index";
import { openLayers } from "../pipeline";

/**
 * The value of a text that is one number and nothing else, in figures, words or both, in any inflection; else null.
 *
 * @throws TypeError if `text` is no string.
 * @example parseNumber("екі жарым миллион") // 2500000
 * @example parseNumber("12 млн 208 мың") // 12208000
 * @example parseNumber("бірінші") // null: an ordinal
 */
export function parseNumber(text: string): number | null {
  if (typeof text !== "string") throw new TypeError(`parseNumber: text must be a string, got ${typeof text}`);
  const doc = openLayers(text);
  const all = { from: 0, to: doc.table.length };
  const number = readNumber(doc, 0, all);
  return number && number.to === all.to && !number.ordinal ? number.value : null;
}
