import type { Layers } from "../../document/document";
import { bareKeys, isCapital } from "../../document/forms";
import { isPossessed, keyOf, lemmaOf } from "../../document/rows";
import { OWNED_POSITIONS, POSITIONS } from "../../lexicon/positions";
import { fold } from "../../text/fold";
import type { TokenRange } from "../../text/span";
import type { EntityDraft } from "../draft";
import { nameStart } from "./izafet";

/** Titles by their last word, as lists of the words before it: «хатшысы» → [["баспасөз"]]. */
const byLastWord = new Map<string, (readonly string[])[]>();
for (const title of [...POSITIONS, ...OWNED_POSITIONS]) {
  const words = fold(title).split(" ");
  const last = words.at(-1)!;
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), words.slice(0, -1)]);
}

/** The title whose last word stands at `row`, with the organisation or place that it belongs to. */
export function positionAt(
  doc: Layers,
  row: number,
  sentence: TokenRange,
  blocked: (row: number) => boolean,
): EntityDraft | null {
  const own = titleStart(doc, row, sentence.from);
  if (own === null) return null;
  const possessed = isPossessed(doc, row);
  let start = possessed ? nameStart(doc, own, sentence.from, blocked) : own;
  if (start === own && needsOwner.has(lemmaOf(doc, row))) return null;
  // «бөлім меңгерушісі»: no capital anywhere, so the word right before it is all that surely belongs.
  if (start === own && possessed && own === row && !isCapital(doc, row))
    start = modifier(doc, row, sentence.from, blocked);
  return { from: start, to: row + 1, label: "POSITION", source: "entities.position", score: 0.8 };
}

const needsOwner = new Set<string>(OWNED_POSITIONS);

function titleStart(doc: Layers, row: number, from: number): number | null {
  let start: number | null = null;
  for (const key of bareKeys(doc, row)) {
    for (const before of byLastWord.get(key) ?? []) {
      const at = row - before.length;
      if (at < from || before.some((word, i) => keyOf(doc, at + i) !== word)) continue;
      start = Math.min(start ?? row, at);
    }
  }
  return start;
}

function modifier(doc: Layers, row: number, from: number, blocked: (row: number) => boolean): number {
  const before = row - 1;
  if (before < from || blocked(before)) return row;
  const reading = doc.reading(before);
  return reading.pos === "NOUN" && /Case=(?:Nom|Gen)/.test(reading.feats) ? before : row;
}
