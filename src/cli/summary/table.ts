import { columns } from "../../output/columns";
import { BOUND_SIGN } from "../../output/labelled";
import { type Paint, plain, type Style } from "../../output/paint";
import { visibleIn } from "../visible";
import { figure, grouped, percent } from "./numbers";
import type { FigureRow, NameRow, SpeakerRow, Summary, WholeRow } from "./summary";

type Cell = string | number;

/** The summary as text for a terminal: a heading and aligned columns for each of its lists. */
export function formatTable(corpus: Summary, paint: Paint = plain): string {
  const summary = visibleIn(corpus);
  const { distinct } = summary;
  const ministries = summary.organizations.filter(({ kind }) => kind === "ministry");
  const others = summary.organizations.filter(({ kind }) => kind !== "ministry");
  const sections: (readonly [title: string, body: string])[] = [
    ["Corpus", totals(summary)],
    [`Most quoted${of(summary.speakers, distinct.speakers)}`, speakers(summary.speakers, paint)],
    [`Ministries${of(ministries, distinct.ministries)}`, names(ministries, "organisation", paint)],
    [
      `Other organisations${of(others, distinct.organizations - distinct.ministries)}`,
      names(others, "organisation", paint),
    ],
    [`Places${of(summary.places, distinct.places)}`, names(summary.places, "place", paint)],
    ["Figures by unit", figures(summary.figures, paint)],
    [`Parts and wholes${of(summary.wholes, distinct.wholes)}`, wholes(summary.wholes, paint)],
    ["By month of writing", timeline(summary)],
    ["Days spoken of, by month", spoken(summary)],
    [`Who speaks about whom${of(summary.edges, distinct.edges)}`, edges(summary, paint)],
  ];
  return sections
    .filter(([, body]) => body !== "")
    .map(([title, body]) => `${paint("heading", title)}\n${body.replace(/^(?=.)/gm, "  ")}\n`)
    .join("\n");
}

/** « (20 of 154)» where a list is cut. */
const of = (shown: readonly unknown[], all: number) =>
  shown.length < all ? ` (${shown.length} of ${grouped(all)})` : "";

/** A table with a heading row; numbers stand flush right, for only then can they be compared by eye. */
function table(heading: readonly string[], rows: readonly (readonly Cell[])[], paint: Paint): string {
  if (rows.length === 0) return "";
  const lines = [heading, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? grouped(cell) : cell)))];
  const numeric = heading.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  const widths = heading.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return columns(
    lines.map((line, at) =>
      line.map((cell, i) => {
        const placed = numeric[i] ? cell.padStart(widths[i]!) : cell;
        return at === 0 ? paint("dim", placed) : placed;
      }),
    ),
  );
}

function totals({ totals: all }: Summary): string {
  const share = all.namedShare === null ? "" : ` (${percent(all.namedShare)})`;
  const unnamed = all.quotations - all.named - all.described;
  const rows: (readonly [string, string])[] = [
    ["documents", grouped(all.documents)],
    ["dated", grouped(all.dated) + (all.firstDate === null ? "" : `, ${all.firstDate} to ${all.lastDate}`)],
    ["quotations", `${grouped(all.quotations)}: ${grouped(all.direct)} direct, ${grouped(all.indirect)} indirect`],
    ["  of a named speaker", grouped(all.named) + share],
    ["  of somebody described", grouped(all.described)],
    ["  of nobody known", grouped(unnamed)],
    ["statistics", `${grouped(all.statistics)}, ${grouped(all.parts)} of them parts of a whole`],
  ];
  return columns(rows);
}

function speakers(rows: readonly SpeakerRow[], paint: Paint): string {
  return table(
    ["Name", "Direct", "Indirect", "All", "Documents", "Roles"],
    rows.map(({ name, kind, direct, indirect, documents, roles }) => [
      paint(SPEAKER_STYLE[kind], name),
      direct,
      indirect,
      direct + indirect,
      documents,
      roles.map((role) => (role.former ? `${role.name} (former)` : role.name)).join("; "),
    ]),
    paint,
  );
}

const SPEAKER_STYLE = { person: "person", organization: "organisation", place: "place" } as const;

function names(rows: readonly NameRow[], style: Style, paint: Paint): string {
  return table(
    ["Name", "Documents", "Mentions", "Kind"],
    rows.map(({ name, kind, documents, mentions }) => [
      paint(style, name),
      documents,
      mentions,
      kind === "ministry" ? "" : (kind ?? ""),
    ]),
    paint,
  );
}

function figures(rows: readonly FigureRow[], paint: Paint): string {
  return table(
    ["Unit or thing counted", "Figures", "Least", "Median", "Most", "Largest in"],
    rows.map(({ unit, of, count, min, median, max, sampled, largest }) => [
      unit ?? (of === null ? "(count)" : `(count) ${of}`),
      count,
      min,
      // A median of a sample is no exact one; a text cell would stand flush left.
      sampled ? `≈ ${grouped(median)}` : median,
      max,
      largest.map(({ document }) => document).join(", "),
    ]),
    paint,
  );
}

function wholes(rows: readonly WholeRow[], paint: Paint): string {
  const lines = rows.flatMap((whole) => [
    [paint("value", figure(whole.value, whole.bound, whole.unit)), "", whole.text, whole.document],
    ...whole.parts.map((part) => [
      `  ${figure(part.value, part.bound, part.unit)}`,
      part.share === null ? "" : BOUND_SIGN[part.shareBound ?? "exact"] + percent(part.share),
      `  ${part.text}`,
    ]),
  ]);
  return lines.length === 0 ? "" : columns(lines);
}

function timeline({ timeline: months }: Summary): string {
  return table(
    ["Month", "Documents", "Quotations"],
    months.map(({ month, documents, quotations }) => [month, documents, quotations]),
    plain,
  );
}

function spoken({ spoken: months }: Summary): string {
  return table(
    ["Month", "Days"],
    months.map(({ month, dates }) => [month, dates]),
    plain,
  );
}

function edges({ edges: rows }: Summary, paint: Paint): string {
  return table(
    ["Speaker", "Quotations", "About"],
    rows.map(({ from, to, quotations }) => [paint("person", from), quotations, paint("person", to)]),
    paint,
  );
}
