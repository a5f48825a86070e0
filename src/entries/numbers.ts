/**
 * Numbers in words and figures, read and written.
 *
 * @module matin/numbers
 * @category Values
 */

import type { Layers } from "../document/document";
import { keyOf } from "../document/rows";
import { readNumber } from "../numbers/index";
import { openLayers } from "../pipeline";

/**
 * The value of a text that is one number and nothing else, in figures, words or both, in any inflection; else null.
 *
 * @throws TypeError if `text` is no string.
 * @example parseNumber("екі жарым миллион") // 2500000
 * @example parseNumber("12 млн 208 мың") // 12208000
 * @example parseNumber("минус екі бүтін оннан үш") // -2.3
 * @example parseNumber("бірінші") // null: an ordinal, and «бес-алты», «жүздеген» are no single number either
 */
export function parseNumber(text: string): number | null {
  if (typeof text !== "string") throw new TypeError(`parseNumber: text must be a string, got ${typeof text}`);
  const doc = openLayers(text);
  const all = { from: 0, to: doc.table.length };
  const from = isMinus(text, doc) ? 1 : 0;
  const number = readNumber(doc, from, all);
  if (number === null || number.to !== all.to || number.ordinal || number.about || number.max !== null) return null;
  return from === 1 && number.value !== 0 ? -number.value : number.value;
}

/** «минус 25», «−13». */
const isMinus = (text: string, doc: Layers) => /^\s*[-−–]\d/.test(text) || keyOf(doc, 0) === "минус";

export { formatNumber } from "../numbers/index";
