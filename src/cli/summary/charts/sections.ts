import { escapeMarkup } from "../../../output/markup";
import type { FigureRow, LargeFigure, NameRow, SpeakerRow, Summary, WholeRow } from "../summary";
import { bars } from "./bars";
import { binName, histogram } from "./histogram";
import { network } from "./network";
import { compact, counted, figure, grouped } from "./numbers";
import { partsChart, SUM_WORDS, shareOf } from "./parts";
import type { Caption } from "./svg";
import { dataTable, inKazakh } from "./table";
import { columnChart, type Period, periods, spokenPeriods } from "./timeline";

const wide = (svg: string) => `<div class="wide">${svg}</div>\n`;
const chartFigure = (svg: string, caption = "") => `<figure>${caption}${wide(svg)}</figure>\n`;

export function speakerSection(id: string, title: string, rows: readonly SpeakerRow[]): string {
  const roles = ({ roles: all }: SpeakerRow) =>
    all.map(({ name, former }) => (former ? `${name} (former)` : name)).join("; ");
  const description = `Quotations of each speaker, direct and indirect. The first is ${rows[0]!.name}.`;
  const chart = bars(
    { id: `${id}-chart`, title, description },
    rows.map((row) => ({
      name: row.name,
      note: roles({ ...row, roles: row.roles.slice(0, 1) }) || null,
      segments: [
        { series: "direct", value: row.direct },
        { series: "indirect", value: row.indirect },
      ],
      tip: `${row.name}: ${row.direct} direct, ${row.indirect} indirect, in ${counted(row.documents, "document")}`,
    })),
  );
  const table = dataTable(
    title,
    [inKazakh("Name"), "Direct", "Indirect", "All", "Documents", inKazakh("Roles")],
    rows.map((row) => [row.name, row.direct, row.indirect, row.direct + row.indirect, row.documents, roles(row)]),
  );
  return chartFigure(chart) + table;
}

export function nameSection(id: string, title: string, rows: readonly NameRow[]): string {
  const description = `Documents in which each is mentioned. The first is ${rows[0]!.name}.`;
  const chart = bars(
    { id: `${id}-chart`, title, description },
    rows.map(({ name, documents, mentions }) => ({
      name,
      note: null,
      segments: [{ series: "plain", value: documents }],
      tip: `${name}: ${counted(documents, "document")}, ${counted(mentions, "mention")}`,
    })),
  );
  // Only the list of other organisations has kinds that tell them apart.
  const kinds = rows.some(({ kind }) => kind !== null && kind !== "ministry");
  const table = dataTable(
    title,
    [inKazakh("Name"), "Documents", "Mentions", ...(kinds ? ["Kind"] : [])],
    rows.map(({ name, kind, documents, mentions }) => [name, documents, mentions, ...(kinds ? [kind ?? ""] : [])]),
  );
  return chartFigure(chart) + table;
}

/** Of fewer figures there is no distribution to be seen. */
const FIGURES_DRAWN = 5;

export function figureSection(id: string, title: string, rows: readonly FigureRow[]): string {
  const drawn = rows.filter(({ count }) => count >= FIGURES_DRAWN);
  const figures = drawn.map((row, i) => {
    const name = unitName(row);
    const caption = {
      id: `${id}-${i + 1}`,
      title: name,
      description: `${counted(row.count, "figure")}, ${spread(row, grouped)}`,
    };
    const says = `<strong>${escapeMarkup(name)}</strong> <span class="dim">${grouped(row.count)}<br>${spread(row, compact)}</span>`;
    return `<figure><figcaption>${says}</figcaption>${histogram(caption, row)}</figure>\n`;
  });
  const note = `<p class="dim">How many figures lie in each range; the dashed line is the median. Ranges are powers of ten where figures lie far apart. Units with fewer than ${FIGURES_DRAWN} figures are in the table only.</p>\n`;
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
  `${write(min)} to ${write(max)}, median ${sampled ? "≈ " : ""}${write(median)}`;

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

export function timelineSection(id: string, title: string, { timeline }: Summary): string {
  const column = (thing: "documents" | "quotations") => {
    const rows = periods(timeline.map((row) => ({ name: row.month, count: row[thing] })));
    return `<h3>${thing === "documents" ? "Documents" : "Quotations"}</h3>\n${chartFigure(
      columnChart(overTime(`${id}-${thing}`, `${title}: ${thing}`, rows), rows, thing),
    )}`;
  };
  const table = dataTable(
    title,
    ["Month", "Documents", "Quotations"],
    timeline
      .filter(({ documents }) => documents > 0)
      .map(({ month, documents, quotations }) => [month, documents, quotations]),
  );
  return column("documents") + column("quotations") + table;
}

export function spokenSection(id: string, title: string, summary: Summary): string {
  const rows = periods(spokenPeriods(summary));
  const table = dataTable(
    title,
    ["Month", "Days"],
    summary.spoken.map(({ month, dates }) => [month, dates]),
  );
  return chartFigure(columnChart(overTime(`${id}-chart`, title, rows), rows, "days")) + table;
}

function overTime(id: string, title: string, rows: readonly Period[]): Caption {
  const most = rows.reduce((best, row) => (row.count > best.count ? row : best));
  return {
    id,
    title,
    description: `${rows[0]!.name} to ${rows.at(-1)!.name}; most in ${most.name}, ${grouped(most.count)}.`,
  };
}

export function edgeSection(id: string, title: string, { edges }: Summary): string {
  const description = `Arrows from speakers to the people named in what they say. The strongest is from ${edges[0]!.from} to ${edges[0]!.to}.`;
  const note = `<p class="dim">An arrow leads from the speaker to somebody named in what is said; it is as wide as there are quotations.</p>\n`;
  const table = dataTable(
    title,
    [inKazakh("Speaker"), "Quotations", inKazakh("About")],
    edges.map(({ from, to, quotations }) => [from, quotations, to]),
  );
  return note + chartFigure(network({ id: `${id}-chart`, title, description }, edges)) + table;
}
