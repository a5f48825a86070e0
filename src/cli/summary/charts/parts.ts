import { BOUND_SIGN } from "../../../output/labelled";
import { figure, percent } from "../numbers";
import type { Part, WholeRow } from "../summary";
import { linear } from "./scale";
import { type Caption, chart, drawLabel, element, labelOf, tipped, WIDTH } from "./svg";

const LABEL = 310;
const LEFT = LABEL + 14;
const RIGHT = 600;
const INDENT = 16;
const THICK = 16;
const GAP = 8;

/** What parts come to together, as it stands beside the whole. */
export const SUM_WORDS = {
  complete: "the parts make it up",
  less: "a rest is left over",
  exceeds: "the parts come to more",
} as const;

/** A whole as a bar, and below it its parts: one after the other where they do not overlap, or else each from the left. */
export function partsChart(caption: Caption, whole: WholeRow, lang: string): string {
  const { text, value, unit, bound, sum, parts } = whole;
  const note = sum === null ? null : SUM_WORDS[sum];
  const starts = startsOf(whole);
  const furthest = Math.max(1, ...parts.map(({ share }, i) => starts[i]! + (share ?? 0)));
  const x = linear([0, furthest], [LEFT, RIGHT]);
  let y = 0;
  /** A row: label, bar, and figures in two lines. */
  const row = (says: string, indent: number, figures: readonly [string, string | null], bar: (y: number) => string) => {
    const label = labelOf(says, null, LABEL - indent);
    const values = labelOf(figures[0], figures[1], WIDTH - RIGHT - 10);
    const height = Math.max(label.height, values.height, THICK) + GAP;
    const middle = y + height / 2;
    y += height;
    const strong = indent === 0 ? { class: "strong" } : {};
    return tipped(
      [says, ...figures].filter((each) => each !== null).join(" — "),
      {},
      drawLabel(label, indent, middle, { ...strong, lang }),
      bar(middle - THICK / 2),
      drawLabel(values, RIGHT + 10, middle, strong),
    );
  };
  const rect = (style: string, from: number, to: number) => (top: number) =>
    element("rect", { class: style, x: x(from), y: top, width: Math.max(x(to) - x(from), 1), height: THICK });
  const rows = [
    row(text, 0, [figure(value, bound, unit), note], rect("whole", 0, 1)),
    ...parts.map((part, i) => {
      const { share } = part;
      const style = isExact(part) ? "part" : "part inexact";
      // A share below nought comes of a mistaken reading; a bar cannot show it.
      const bar = share === null || share <= 0 ? () => "" : rect(style, starts[i]!, starts[i]! + share);
      return row(part.text, INDENT, [figure(part.value, part.bound, part.unit), shareOf(part)], bar);
    }),
  ];
  const edges = [0, 1].map((edge) => element("line", { class: "grid", x1: x(edge), x2: x(edge), y1: 0, y2: y }));
  return chart(caption, WIDTH, y, [...edges, ...rows]);
}

/** «< 6.0 %»; null where the share is not known. */
export const shareOf = ({ share, shareBound }: Part) =>
  share === null ? null : BOUND_SIGN[shareBound ?? "exact"] + percent(share);

const isExact = ({ bound, shareBound }: Part) => bound === "exact" && (shareBound ?? "exact") === "exact";

/** Where the bar of each part begins, as a share of the whole. */
function startsOf({ sum, parts }: WholeRow): number[] {
  const apart = sum === "complete" || sum === "less";
  let at = 0;
  return parts.map(({ share }) => {
    const start = apart ? at : 0;
    at += Math.max(share ?? 0, 0);
    return start;
  });
}
