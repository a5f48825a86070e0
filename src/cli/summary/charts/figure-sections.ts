import { escapeMarkup } from "../../../output/markup";
import { compact, counted, figure, grouped } from "../numbers";
import type { FigureRow, LargeFigure, WholeRow } from "../summary";
import { chartFigure, dataTable, inKazakh } from "./blocks";
import { binName, histogram } from "./histogram";
import { fitted } from "./lettering";
import { partsChart, SUM_WORDS, shareOf } from "./parts";

/** Of fewer figures there is no distribution to be seen. */
const FIGURES_DRAWN = 5;
/** Room for a unit's name above its chart, two lines of it. */
const UNIT = 400;

export function figureSection(id: string, title: string, rows: readonly FigureRow[]): string {
  const drawn = rows.filter(({ count }) => count >= FIGURES_DRAWN);
  const figures = drawn.map((row, i) => {
    const name = unitName(row);
    const caption = {
      id: `${id}-${i + 1}`,
      title: name,
      description: `${counted(row.count, "figure")}, ${spread(row, grouped)}`,
    };
    const says = `<strong>${escapeMarkup(fitted(name, UNIT, 14))}</strong> <span class="dim">${grouped(row.count)}<br>${spread(row, compact)}</span>`;
    return `<figure><figcaption>${says}</figcaption>${histogram(caption, row)}</figure>\n`;
  });
  const note = `<p class="dim">How many figures lie in each range; the upright line is the median. Ranges are powers of ten where figures lie far apart. Units with fewer than ${FIGURES_DRAWN} figures are in the table only.</p>\n`;
  const table = dataTable(
    title,
    ["Unit or thing counted", "Figures", "Least", "Median", "Most", "Largest", "Distribution"],
    rows.map((row) => [
      unitName(row),
      row.count,
      row.min,
      row.sampled ? `≈ ${grouped(row.median)}` : row.median,
      row.max,
      row.largest.map(largeName).join("; "),
      row.bins
        .filter(({ count }) => count > 0)
        .map((bin) => `${binName(bin)}: ${grouped(bin.count)}`)
        .join("; "),
    ]),
  );
  return (figures.length === 0 ? "" : `${note}<div class="multiples">\n${figures.join("")}</div>\n`) + table;
}

const unitName = ({ unit, of }: FigureRow) => unit ?? (of === null ? "(count)" : `(count) ${of}`);
const largeName = ({ text, document }: LargeFigure) => `«${text}» (${document})`;
const spread = ({ min, median, max, sampled }: FigureRow, write: (value: number) => string) =>
  min === max
    ? `all of them ${write(min)}`
    : `${write(min)} to ${write(max)}, median ${sampled ? "≈ " : ""}${write(median)}`;

export function wholeSection(id: string, title: string, rows: readonly WholeRow[]): string {
  const charts = rows.map((row, i) => {
    const parts = row.parts.map((part) => [part.text, shareOf(part)].filter((each) => each !== null).join(", "));
    const caption = { id: `${id}-${i + 1}`, title: row.text, description: `Parts: ${parts.join("; ")}` };
    return chartFigure(
      partsChart(caption, row, "kk"),
      `<figcaption class="dim">${escapeMarkup(row.document)}</figcaption>`,
    );
  });
  const note = `<p class="dim">A dashed bar is of a figure that is not exact.</p>\n`;
  const table = dataTable(
    title,
    [inKazakh("Whole"), "Figure", inKazakh("Part"), "Figure", "Share", "Sum", "Document"],
    rows.flatMap((row) =>
      row.parts.map((part) => [
        ...[row.text, figure(row.value, row.bound, row.unit)],
        ...[part.text, figure(part.value, part.bound, part.unit), shareOf(part) ?? ""],
        ...[row.sum === null ? "" : SUM_WORDS[row.sum], row.document],
      ]),
    ),
  );
  return note + charts.join("") + table;
}
