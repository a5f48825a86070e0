import { grouped } from "../numbers";
import { textWidth } from "./lettering";
import { linear } from "./scale";
import { type Caption, chart, drawLabel, element, labelOf, line, SIZE, tipped, WIDTH } from "./svg";

/** A colour of the style sheet, `fill` for what is counted in only one way. */
export type Series = "direct" | "indirect" | "plain";

export interface BarRow {
  readonly name: string;
  /** Below the name, such as an office. */
  readonly note: string | null;
  /** Stacked in this order. */
  readonly segments: readonly { readonly series: Series; readonly value: number }[];
  readonly tip: string;
}

const LABEL = 300;
const LEFT = LABEL + 12;
const THICK = 18;
const GAP = 8;
const LEGEND = 26;

/** Horizontal bars, the longest of full width; every figure is written, so that there is no axis to read them from. */
export function bars(caption: Caption, rows: readonly BarRow[]): string {
  const totals = rows.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(...totals);
  const right = WIDTH - textWidth(grouped(most), SIZE) - 12;
  const x = linear([0, Math.max(most, 1)], [0, right - LEFT]);
  const legend = legendOf(rows);
  let y = legend === "" ? 0 : LEGEND;
  const drawn = rows.map(({ name, note, segments, tip }, i) => {
    const label = labelOf(name, note, LABEL);
    const height = Math.max(label.height, THICK) + GAP;
    const middle = y + height / 2;
    y += height;
    let at = LEFT;
    const pieces = segments.map(({ series, value }) => {
      const piece = segment(series, value, at, middle, x(value), segments.length > 1);
      at += x(value);
      return piece;
    });
    const total = line(at + 6, middle, grouped(totals[i]!), { class: "figure" });
    return tipped(tip, {}, drawLabel(label, LABEL, middle, { anchor: "end", lang: "kk" }), ...pieces, total);
  });
  return chart(caption, WIDTH, y, [legend, ...drawn]);
}

/** A piece of a bar; one of several tells its own figure where that fits. */
function segment(series: Series, value: number, x: number, middle: number, width: number, several: boolean): string {
  if (value === 0) return "";
  const bar = element("rect", { class: series, x, y: middle - THICK / 2, width, height: THICK });
  const text = grouped(value);
  if (!several || textWidth(text, SIZE) + 6 > width) return bar;
  return bar + line(x + width / 2, middle, text, { class: `on-${series}`, anchor: "middle" });
}

/** What the colours mean, where there is more than one. */
function legendOf(rows: readonly BarRow[]): string {
  const series = [...new Set(rows.flatMap(({ segments }) => segments.map((each) => each.series)))];
  if (series.length < 2) return "";
  const keys = series.map((each, i) => {
    const x = LEFT + i * 110;
    return element("rect", { class: each, x, y: 2, width: 12, height: 12 }) + line(x + 18, 8, each);
  });
  return keys.join("");
}
