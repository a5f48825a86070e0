import type { Layers } from "../../document/document";
import { formFact } from "../../document/form";
import { bareKeys, bareKeysOf, isCapital } from "../../document/forms";
import { caseOf, formAt, isPossessed, isWord, keyOf, posOf } from "../../document/rows";
import { POSITIONS, ROLES } from "../../lexicon/positions";
import { fold } from "../../text/fold";
import type { TokenRange } from "../../text/span";
import type { EntityDraft } from "../draft";
import { nameStart } from "./izafet";

/** Titles by their last word, as lists of the words before it: «хатшысы» → [["баспасөз"]]. */
const byLastWord = new Map<string, (readonly string[])[]>();
for (const title of [...POSITIONS, ...ROLES]) {
  const words = fold(title).split(" ");
  const last = words.pop()!;
  const titles = byLastWord.get(last);
  if (titles === undefined) byLastWord.set(last, [words]);
  else titles.push(words);
}

/**
 * The title whose last word stands at `row`, with the organisation or place that it belongs to; `beside` tells whether a
 * person's name is right before or behind some rows.
 */
export function positionAt(
  doc: Layers,
  row: number,
  sentence: TokenRange,
  blocked: (row: number) => boolean,
  beside: (range: TokenRange) => boolean,
): EntityDraft | null {
  const own = titleStart(doc, row, sentence.from);
  if (own === null) return null;
  const possessed = isPossessed(doc, row);
  let start = possessed ? nameStart(doc, own, sentence.from, blocked) : own;
  // «бөлім меңгерушісі»: no capital anywhere, so the words right before it are all that surely belongs.
  if (start === own && possessed && own === row && !isCapital(doc, row))
    start = ownerStart(doc, row, sentence.from, blocked);
  // «өкіл» alone is nobody's office, «ресми өкіл» is.
  if (own === row && bareKeys(doc, row).some((key) => roles.has(key)) && !beside({ from: start, to: row + 1 }))
    return null;
  return { from: start, to: row + 1, label: "POSITION", source: "entities.position", score: 0.8 };
}

const roles = new Set<string>(ROLES);

/** Where the longest title begins whose last word stands at `row`, not before `from`; null where there is none. */
export function titleStart(doc: Layers, row: number, from: number): number | null {
  const titles = titlesEndingWith(formAt(doc, row));
  if (titles === NONE) return null;
  let start: number | null = null;
  for (const before of titles) {
    const at = row - before.length;
    if (at < from || before.some((word, i) => keyOf(doc, at + i) !== word)) continue;
    start = Math.min(start ?? row, at);
  }
  return start;
}

const NONE: readonly (readonly string[])[] = [];
const titlesEndingWith = formFact((form) => {
  const titles = bareKeysOf(form).flatMap((key) => byLastWord.get(key) ?? []);
  return titles.length > 0 ? titles : NONE;
});

/** Words before a title that own it. */
const LONGEST_OWNER = 12;

/** «саяси экономика кафедрасының |доценті»: the noun that owns the title, what that leans on, and an adjective before. */
function ownerStart(doc: Layers, row: number, from: number, blocked: (row: number) => boolean): number {
  const isOpen = (at: number) => at >= from && isWord(doc, at) && !blocked(at);
  let start = row;
  if (isOpen(start - 1) && posOf(doc, start - 1) === "NOUN" && /^(?:Nom|Gen)$/.test(caseOf(doc, start - 1) ?? ""))
    start--;
  if (start === row) return row;
  while (row - start < LONGEST_OWNER && isOpen(start - 1) && isPossessed(doc, start) && isBareNoun(doc, start - 1))
    start--;
  if (isOpen(start - 1) && posOf(doc, start - 1) === "ADJ" && !isCapital(doc, start - 1)) start--;
  return start;
}

const isBareNoun = (doc: Layers, row: number) => posOf(doc, row) === "NOUN" && caseOf(doc, row) === "Nom";
