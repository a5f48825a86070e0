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
  let first = 0;
  for (const [i, tier] of tiers.entries()) {
    const order = [...tier].sort((a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score);
    for (const draft of order) {
      const rows = owner.subarray(draft.from, draft.to);
      if (i > 0 && holdsFirst(draft, rows, kept, first)) {
        kept.push(draft);
        for (let row = 0; row < rows.length; row++) if (rows[row] === 0) rows[row] = kept.length;
        continue;
      }
      const held = rows[0]!;
      if (rows.some((other) => other !== held)) continue;
      if (held > 0 && !nests(kept[held - 1]!, draft)) continue;
      kept.push(draft);
      rows.fill(kept.length);
    }
    if (i === 0) first = kept.length;
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The caller's own names do not cost the office around them: «|Алтын Дала қорының| директоры». */
function holdsFirst(draft: EntityDraft, rows: Int32Array, kept: readonly EntityDraft[], first: number): boolean {
  const inner = rows.filter((other) => other > 0);
  return (
    inner.length > 0 &&
    inner.every((other) => other <= first && isInside(draft, kept[other - 1]!) && nests(draft, kept[other - 1]!))
  );
}

const isInside = (outer: EntityDraft, inner: EntityDraft) => outer.from <= inner.from && inner.to <= outer.to;

/** True where `inner`, which lies inside `outer`, is a mention of its own. */
export function nests(outer: EntityDraft, inner: EntityDraft): boolean {
  return outer.to - outer.from > inner.to - inner.from && (HOLDS[outer.label]?.has(inner.label) ?? false);
}
