import type { EntityLabel } from "../document/mention";
import type { EntityDraft } from "./draft";

/** What may stand inside what: mentions nest so, and in no other way. */
const HOLDS: Readonly<Partial<Record<EntityLabel, ReadonlySet<EntityLabel>>>> = {
  POSITION: new Set(["ORGANISATION", "GPE", "LOCATION", "NORP", "LANGUAGE"]),
  ORGANISATION: new Set(["GPE", "LOCATION", "PERSON", "LANGUAGE", "NORP"]),
  EVENT: new Set(["ORGANISATION", "GPE", "LOCATION", "PERSON"]),
  // «М. Әуезов атындағы театр».
  FACILITY: new Set(["GPE", "LOCATION", "PERSON"]),
};

/**
 * Who wins: a mention of an earlier tier; in one tier the longer, then the surer, then the earlier rule. The loser goes
 * unless it nests in the winner as `HOLDS` allows; mentions never cross. In text order, outer ones before those inside.
 */
export function mergeDrafts(tiers: readonly (readonly EntityDraft[])[], rows: number): readonly EntityDraft[] {
  /** Index + 1 of the innermost mention kept so far at each row. */
  const owner = new Int32Array(rows);
  const kept: EntityDraft[] = [];
  for (const tier of tiers) {
    const order = [...tier].sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score);
    for (const draft of order) {
      const held = owner[draft.from]!;
      if (owner.subarray(draft.from, draft.to).some((other) => other !== held)) continue;
      if (held > 0 && !nests(kept[held - 1]!, draft)) continue;
      kept.push(draft);
      owner.fill(kept.length, draft.from, draft.to);
    }
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** True where `inner`, which lies inside `outer`, is a mention of its own. */
export function nests(outer: EntityDraft, inner: EntityDraft): boolean {
  return outer.to - outer.from > inner.to - inner.from && (HOLDS[outer.label]?.has(inner.label) ?? false);
}
