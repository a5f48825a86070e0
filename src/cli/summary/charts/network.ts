import { counted } from "../numbers";
import type { EdgeRow } from "../summary";
import { fitted } from "./lettering";
import { groupsOf } from "./order";
import { linear } from "./scale";
import { type Caption, chart, element, line, px, SIZE, tipped, WIDTH } from "./svg";

const LABEL = 280;
/** Where the bars of the names stand, and the edges begin. */
const LEFT = LABEL + 12;
const BAR = 5;
const ROW = 20;
const BETWEEN_GROUPS = 10;
const HEAD = 8;
const NARROWEST = 1.5;
const WIDEST = 7;
/** Between the ends of two edges at one name, so that no arrowhead covers another. */
const APART = 5;
const LOOP = 22;
const ROUND = 0.85;

interface End {
  readonly edge: EdgeRow;
  readonly outgoing: boolean;
}

/** A name, with the ends of its edges from top to bottom. */
interface Row {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly ends: readonly { readonly end: End; readonly y: number }[];
}

/**
 * Who speaks about whom, as arcs: the names stand one below the other, from the speaker an arc leads to the arrow at the one he speaks
 * about. Every edge has a place of its own at a name, so that it can be followed where many meet.
 */
export function network(caption: Caption, edges: readonly EdgeRow[]): string {
  const width = widthsOf(edges);
  const rows = layout(edges, width);
  const places = new Map<EdgeRow, { from: number; to: number }>(edges.map((edge) => [edge, { from: 0, to: 0 }]));
  for (const { end, y } of rows.flatMap(({ ends }) => ends)) places.get(end.edge)![end.outgoing ? "from" : "to"] = y;
  const longest = Math.max(...[...places.values()].map(({ from, to }) => Math.abs(from - to)));
  // Rounder than half circles, so that short arcs can be told apart; flatter where the longest would leave the chart.
  const bulge = Math.min(ROUND, (WIDTH - LEFT - HEAD - WIDEST) / Math.max(longest, 1));
  const arcs = edges.map((edge) => arc(edge, places.get(edge)!, width(edge), bulge));
  const names = rows.map(({ name, y, height }) => {
    const bar = element("rect", { class: "node", x: LEFT - BAR, y: y + 2, width: BAR, height: height - 4 });
    const label = line(LABEL, y + height / 2, fitted(name, LABEL, SIZE), { anchor: "end", lang: "kk" });
    return tipped(name, {}, bar, label);
  });
  const last = rows.at(-1)!;
  return chart(caption, WIDTH, last.y + last.height, [...arcs, ...names]);
}

function widthsOf(edges: readonly EdgeRow[]): (edge: EdgeRow) => number {
  const most = Math.max(...edges.map(({ quotations }) => quotations));
  const scale = linear([1, most], [NARROWEST, most === 1 ? NARROWEST : WIDEST]);
  return ({ quotations }) => scale(quotations);
}

function layout(edges: readonly EdgeRow[], width: (edge: EdgeRow) => number): Row[] {
  const groups = groupsOf(edges);
  const places = new Map(groups.flat().map((name, i) => [name, i]));
  let y = 0;
  return groups.flatMap((group, i) => {
    if (i > 0) y += BETWEEN_GROUPS;
    return group.map((name): Row => {
      const ends = endsAt(name, edges, places);
      const rooms = ends.map(({ edge }) => width(edge) + APART);
      const needed = rooms.reduce((sum, room) => sum + room, 0);
      const height = Math.max(ROW, needed + 4);
      let at = y + (height - needed) / 2;
      const placed = ends.map((end, k) => {
        at += rooms[k]!;
        return { end, y: at - rooms[k]! / 2 };
      });
      y += height;
      return { name, y: y - height, height, ends: placed };
    });
  });
}

/**
 * The ends of edges at a name in the order in which their arcs do not cross: those that lead up, the nearest first, then those that
 * lead down, the farthest first. One about himself lies between.
 */
function endsAt(name: string, edges: readonly EdgeRow[], places: ReadonlyMap<string, number>): End[] {
  const here = places.get(name)!;
  const ends = edges.flatMap((edge) => [
    ...(edge.from === name ? [{ edge, outgoing: true, reach: places.get(edge.to)! - here }] : []),
    ...(edge.to === name ? [{ edge, outgoing: false, reach: places.get(edge.from)! - here }] : []),
  ]);
  // Of two between the same names, what is further out at the one has to be so at the other.
  const up = ends
    .filter(({ reach }) => reach < 0)
    .reverse()
    .sort((a, b) => b.reach - a.reach);
  const self = ends.filter(({ reach }) => reach === 0);
  const down = ends.filter(({ reach }) => reach > 0).sort((a, b) => b.reach - a.reach);
  return [...up, ...self, ...down];
}

/** Out of the speaker's bar, round in half an ellipse, and into an arrowhead at the other. */
function arc(
  { from, to, quotations }: EdgeRow,
  at: { from: number; to: number },
  width: number,
  bulge: number,
): string {
  const tall = Math.abs(at.to - at.from);
  const wide = from === to ? LOOP : tall * bulge;
  const turn = LEFT + HEAD;
  const sweep = at.to > at.from ? 1 : 0;
  const path = `M${LEFT} ${px(at.from)}H${turn}A${px(wide)} ${px(tall / 2)} 0 0 ${sweep} ${turn} ${px(at.to)}`;
  const half = Math.max(width / 2 + 2, 3.5);
  const head = `M${LEFT + 1} ${px(at.to)}l${HEAD} ${-px(half)}v${px(2 * half)}z`;
  return tipped(
    `${from} → ${to}: ${counted(quotations, "quotation")}`,
    { class: "edge" },
    element("path", { class: "arc", d: path, "stroke-width": width }),
    element("path", { class: "head", d: head }),
  );
}
