import type { EdgeRow } from "../summary";

/** So many times every name may look for a better place; a few are enough for all to have found it. */
const ROUNDS = 12;

/**
 * The names in an order that keeps those who have to do with each other together: group by group, the one with most quotations first,
 * and within a group so that the edges are as short as moving one name at a time can make them. The same edges give the same order.
 */
export function groupsOf(edges: readonly EdgeRow[]): readonly (readonly string[])[] {
  return components(edges).map((group) => shortened(group.names, group.edges));
}

interface Group {
  readonly names: readonly string[];
  readonly edges: readonly EdgeRow[];
}

/** The names that edges connect, each group in the order in which one gets from name to name. */
function components(edges: readonly EdgeRow[]): Group[] {
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const { from } of edges) {
    if (seen.has(from)) continue;
    const names = new Set([from]);
    // A set hands out what is added while it is gone through.
    for (const name of names) {
      for (const edge of edges) {
        if (edge.from === name) names.add(edge.to);
        if (edge.to === name) names.add(edge.from);
      }
    }
    for (const name of names) seen.add(name);
    groups.push({ names: [...names], edges: edges.filter((edge) => names.has(edge.from)) });
  }
  const weight = ({ edges: own }: Group) => own.reduce((sum, { quotations }) => sum + quotations, 0);
  return groups.sort((a, b) => weight(b) - weight(a));
}

function shortened(start: readonly string[], edges: readonly EdgeRow[]): readonly string[] {
  let best = start;
  let length = lengthOf(best, edges);
  for (let round = 0; round < ROUNDS; round++) {
    const before = length;
    for (const name of start) {
      const others = best.filter((each) => each !== name);
      for (let at = 0; at <= others.length; at++) {
        const order = [...others.slice(0, at), name, ...others.slice(at)];
        const found = lengthOf(order, edges);
        if (found >= length) continue;
        best = order;
        length = found;
      }
    }
    if (length === before) break;
  }
  return best;
}

function lengthOf(order: readonly string[], edges: readonly EdgeRow[]): number {
  const places = new Map(order.map((name, i) => [name, i]));
  return edges.reduce((sum, { from, to }) => sum + Math.abs(places.get(from)! - places.get(to)!), 0);
}
