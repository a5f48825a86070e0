import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import { keyOf } from "../document/rows";
import { UNITS } from "../lexicon/units";

const units = new Map<string, string>(UNITS.map((unit) => [unit.word, unit.code]));
const LONGEST = Math.max(...UNITS.map((unit) => unit.word.split(" ").length));
/** A sign's ending stands behind a hyphen or solid: «%-ға», «%ға», «°С-қа». */
const SIGN = /^(°[сc]|[%‰°$€₸£¥₽])/;
/** «20 пайыздық», «2 балдық»: the adjective of a unit measures as the unit does. */
const ADJECTIVE = /^(.+)[лдт][ыі][қк]$/;

/** A unit of measure and the row behind it. */
export interface UnitMatch {
  readonly code: string;
  readonly to: number;
}

/** The unit that begins at `row`, the longest one: «теңгеге», «%-ға», «шаршы метр», «АҚШ долларының», «м/с». */
export function unitAt(doc: Layers, row: number, end: number): UnitMatch | null {
  let inner = "";
  let found: UnitMatch | null = null;
  for (let at = row; at < Math.min(end, row + LONGEST); at++) {
    // «м/с» is written without spaces, «шаршы метр» with one.
    if (at > row && doc.table.start[at] !== doc.table.end[at - 1]) inner += " ";
    for (const last of lastWords(doc, at)) {
      const code = units.get(inner + last);
      if (code !== undefined) found = { code, to: at + 1 };
    }
    inner += keyOf(doc, at);
  }
  return found;
}

/** What a unit's last word may be an inflection of. */
function lastWords(doc: Layers, row: number): readonly string[] {
  const key = keyOf(doc, row);
  const sign = SIGN.exec(key);
  if (sign) return [key, sign[1]!];
  const words = bareKeys(doc, row);
  return [...words, ...words.flatMap((word) => ADJECTIVE.exec(word)?.[1] ?? [])];
}
