import type { Layers } from "../document/document";
import { keyOf, lemmaOf } from "../document/rows";
import { UNITS } from "../lexicon/units";

const units = new Map<string, string>(UNITS.map((unit) => [unit.word, unit.code]));
const LONGEST = 3;

/** A unit of measure and the row behind it. */
export interface UnitMatch {
  readonly code: string;
  readonly to: number;
}

/** The unit that begins at `row`, the longest one: «теңгеге», «%-ға», «шаршы метр», «АҚШ доллары», «м/с». */
export function unitAt(doc: Layers, row: number, end: number): UnitMatch | null {
  for (let n = Math.min(LONGEST, end - row); n > 0; n--) {
    const code = units.get(unitKey(doc, row, n));
    if (code !== undefined) return { code, to: row + n };
  }
  return null;
}

/** The words' keys with the last one in its dictionary form; figures of speech such as «м/с» are written without spaces. */
function unitKey(doc: Layers, row: number, n: number): string {
  let key = "";
  for (let i = row; i < row + n; i++) {
    const space = i > row && doc.table.start[i] !== doc.table.end[i - 1] ? " " : "";
    key += space + (i === row + n - 1 ? dictionaryForm(doc, i) : keyOf(doc, i));
  }
  return key;
}

function dictionaryForm(doc: Layers, row: number): string {
  const key = keyOf(doc, row);
  if (units.has(key)) return key;
  // A sign's ending stands behind a hyphen or solid: «%-ға», «%ға».
  const sign = /^([%‰°$€₸£¥]|°[сc])/.exec(key);
  if (sign) return sign[1]!;
  // «20 пайыздық», «2 балдық»: the adjective of a unit measures as the unit does.
  return (lemmaOf(doc, row).match(ADJECTIVE) ?? key.match(ADJECTIVE))?.[1] ?? lemmaOf(doc, row);
}

const ADJECTIVE = /^(.+)[лдт][ыі][қк]$/;
