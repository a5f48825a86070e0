import type { Layers } from "../document/document";
import { keyOf } from "../document/rows";
import type { TokenRange } from "../text/span";

/** «секундына 15 метр», «сағатына 90 шақырым»: the unit of time stands before the number. */
const SPEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  секундына: { m: "m/s" },
  сағатына: { km: "km/h" },
};

/** The speed that a length at a number makes with the word before it, and where it begins; else null. */
export function speedAt(
  doc: Layers,
  from: number,
  unit: string,
  limit: TokenRange,
): { code: string; from: number } | null {
  // «секундына |шамамен 15 метр»: the bound may stand between them.
  const code = from > limit.from ? SPEEDS[keyOf(doc, from - 1)]?.[unit] : undefined;
  return code === undefined ? null : { code, from: from - 1 };
}
