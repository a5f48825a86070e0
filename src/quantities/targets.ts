import type { Layers } from "../document/document";
import { lemmaOf, posOf } from "../document/rows";
import { CHANGE_VERBS } from "../lexicon/change-verbs";
import type { TokenRange } from "../text/span";

const changes = new Set<string>(CHANGE_VERBS.map((verb) => verb.stem));
/**
 * True where what follows a number with «дейін» is a verb of change: «950 теңгеге дейін өсті» names the new value. Only an
 * adverb may stand between; «30 сантиметрге дейін қар түседі» says how much snow.
 */
export function isTarget(doc: Layers, row: number, limit: TokenRange): boolean {
  const verb = row < limit.to && posOf(doc, row) === "ADV" ? row + 1 : row;
  return verb < limit.to && posOf(doc, verb) === "VERB" && changes.has(lemmaOf(doc, verb));
}
