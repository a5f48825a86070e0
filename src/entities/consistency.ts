import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import { keyOf } from "../document/rows";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { isNameWord } from "./patterns/people";
import { rowsTaken } from "./ruled";
import type { Tiers } from "./settle";

/** A name of one word that the model gives less than this is what the rest of the document says it is. */
const UNSURE = 0.6;

/**
 * One name, one thing: a surname that a full name brought in is the same when it stands alone («Рафаэль Уразбахтин …
 * Уразбахтиннің»), though the model, which sees one sentence, took it for a club's or for no name.
 */
export function sameThroughout(
  doc: Layers,
  sentences: readonly TokenRange[],
  bySentence: readonly Tiers[],
): readonly (readonly EntityDraft[])[] {
  const tier = (n: number) => bySentence.flatMap((tiers) => tiers[n] ?? []);
  const [framing, tagged, ruled] = [tier(0), tier(1), tier(2)];
  const surnames = fullNames(doc, [...tagged, ...ruled]);
  if (surnames.size === 0) return [framing, tagged, ruled];
  const isAgain = (row: number) =>
    isNameWord(doc, row) && (surnames.has(keyOf(doc, row)) || bareKeys(doc, row).some((key) => surnames.has(key)));
  const relabelled = tagged.map((draft) =>
    draft.to === draft.from + 1 && draft.score < UNSURE && draft.label !== "PERSON" && isAgain(draft.from)
      ? again(draft.from)
      : draft,
  );
  return [framing, relabelled, ruled, repeated(sentences, [...tagged, ...ruled], isAgain)];
}

const again = (row: number): EntityDraft => ({
  from: row,
  to: row + 1,
  label: "PERSON",
  source: "entities.repeated-name",
  score: 0.7,
});

/** Keys of the last words of names of two words and more. */
function fullNames(doc: Layers, drafts: readonly EntityDraft[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { label, from, to } of drafts) {
    if (label !== "PERSON" || to - from < 2) continue;
    for (const key of bareKeys(doc, to - 1)) if (key.length > 2) surnames.add(key);
  }
  return surnames;
}

function repeated(
  sentences: readonly TokenRange[],
  drafts: readonly EntityDraft[],
  isAgain: (row: number) => boolean,
): EntityDraft[] {
  const known = rowsTaken(drafts.filter((draft) => draft.known !== undefined));
  const found: EntityDraft[] = [];
  for (const { from, to } of sentences) {
    for (let row = from; row < to; row++) if (!known.has(row) && isAgain(row)) found.push(again(row));
  }
  return found;
}
