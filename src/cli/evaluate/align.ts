import type { Span } from "../../document/mention";

/** How much two sets of spans share: the characters of both, of those of either. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const left of a) {
    for (const right of b) both += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
  }
  return both === 0 ? 0 : both / (lengthOf(a) + lengthOf(b) - both);
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** What was paired with what; a gold item that nothing was found for has null. */
export interface Alignment<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F | null])[];
  readonly spurious: readonly F[];
}

/** One to one: each gold item in its order takes the unused one that it overlaps most, if by `least` at all. */
export function align<G, F>(
  gold: readonly G[],
  found: readonly F[],
  overlap: (gold: G, found: F) => number,
  least: number,
): Alignment<G, F> {
  const unused = new Set(found);
  const pairs = gold.map((item): [G, F | null] => {
    let best: F | null = null;
    let most = least;
    for (const candidate of unused) {
      const shared = overlap(item, candidate);
      if (shared > most || (shared === most && best === null)) [best, most] = [candidate, shared];
    }
    if (best !== null) unused.delete(best);
    return [item, best];
  });
  return { pairs, spurious: [...unused] };
}
