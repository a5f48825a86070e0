import { compact, grouped } from "../numbers";
import type { Bin, FigureRow } from "../summary";
import { textWidth } from "./lettering";
import { labelStep, linear } from "./scale";
import { type Caption, chart, element, line, SIZE, tipped } from "./svg";

const WIDTH = 256;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = HEIGHT - 22;
/** Room for half of the first and of the last label. */
const SIDE = 18;

/** How the figures of one unit are distributed: a column for each bin, and a line where the median lies. */
export function histogram(caption: Caption, { bins, median }: FigureRow): string {
  const room = (WIDTH - 2 * SIDE) / bins.length;
  const y = linear([0, Math.max(...bins.map(({ count }) => count), 1)], [BOTTOM, TOP]);
  const columns = bins.map(({ from, to, count }, i) => {
    if (count === 0) return "";
    const x = SIDE + i * room + 0.5;
    const bar = element("rect", { class: "plain", x, y: y(count), width: room - 1, height: BOTTOM - y(count) });
    return tipped(`${binName({ from, to })}: ${grouped(count)}`, {}, bar);
  });
  const figures = bins.map(({ count }, i) => {
    const text = grouped(count);
    if (count === 0 || textWidth(text, SIZE) > room + 4) return "";
    return line(SIDE + (i + 0.5) * room, y(count) - 8, text, { class: "figure halo", anchor: "middle" });
  });
  const at = SIDE + place(bins, median) * room;
  const middle = tipped(
    `median ${grouped(median)}`,
    {},
    // Its margin sets it off from the columns that it runs through.
    ...["median-margin", "median"].map((style) =>
      element("line", { class: style, x1: at, x2: at, y1: TOP - 4, y2: BOTTOM }),
    ),
  );
  const base = element("line", { class: "axis", x1: SIDE, x2: WIDTH - SIDE, y1: BOTTOM, y2: BOTTOM });
  return chart(
    caption,
    WIDTH,
    HEIGHT,
    [...columns, base, middle, ...figures, ...edgeLabels(bins, room)].filter((mark) => mark !== ""),
  );
}

/** «10 to 100»; a bin of a single value is that value. */
export const binName = ({ from, to }: Pick<Bin, "from" | "to">) =>
  from === to ? grouped(from) : `${grouped(from)} to ${grouped(to)}`;

/** The ends of bins below the axis, as many as fit. */
function edgeLabels(bins: readonly Bin[], room: number): string[] {
  const [first, last] = [bins[0]!, bins.at(-1)!];
  const label = (x: number, value: number) => line(x, BOTTOM + 13, compact(value), { class: "dim", anchor: "middle" });
  if (first.from === last.to) return [label(SIDE + room / 2, first.from)];
  const edges = [...bins.map(({ from }) => from), last.to];
  const width = Math.max(...edges.map((edge) => textWidth(compact(edge), SIZE))) + 6;
  const step = labelStep(room, width, [1, 2, 3, 4, 5]);
  return edges.flatMap((edge, i) => (i % step === 0 ? [label(SIDE + i * room, edge)] : []));
}

/** Where a value lies, counted in bins from the left; between powers of ten by its power. */
function place(bins: readonly Bin[], value: number): number {
  const at = Math.max(
    bins.findIndex(({ to }, i) => value < to || i === bins.length - 1),
    0,
  );
  const { from, to } = bins[at]!;
  if (from === to) return at + 0.5;
  const powers = from > 0 && bins.length > 1 && Math.abs(to / from - 10) < 1e-6 && isPower(from);
  return at + (powers ? Math.log10(value / from) : (value - from) / (to - from));
}

const isPower = (value: number) => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
