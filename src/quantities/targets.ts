import type { Layers } from "../document/document";
import { isWord, lemmaOf, posOf } from "../document/rows";
import { CHANGE_VERBS } from "../lexicon/change-verbs";
import type { TokenRange } from "../text/span";

const changes = new Set<string>(CHANGE_VERBS.map((verb) => verb.stem));
/** Between «дейін» and its verb stands little more than an adverb. */
const NEAR = 4;

/** True where what follows a number with «дейін» is a verb of change: «950 теңгеге дейін өсті» names the new value. */
export function isTarget(doc: Layers, row: number, limit: TokenRange): boolean {
  for (let at = row; at < Math.min(limit.to, row + NEAR) && isWord(doc, at); at++) {
    if (posOf(doc, at) === "VERB") return changes.has(lemmaOf(doc, at));
  }
  return false;
}
