import { counted, grouped } from "../numbers";
import type { NameRow, SpeakerRow, Summary } from "../summary";
import { bars } from "./bars";
import { chartFigure, dataTable, inKazakh } from "./blocks";
import { network } from "./network";

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
      tip: `${row.name}: ${grouped(row.direct)} direct, ${grouped(row.indirect)} indirect, in ${counted(row.documents, "document")}`,
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

export function edgeSection(id: string, title: string, { edges }: Summary): string {
  const description = `Arrows from speakers to the people named in what they say. The strongest is from ${edges[0]!.from} to ${edges[0]!.to}.`;
  const note = `<p class="dim">An arrow leads from the speaker to somebody named in what is said; the more quotations, the wider it is.</p>\n`;
  const table = dataTable(
    title,
    [inKazakh("Speaker"), "Quotations", inKazakh("About")],
    edges.map(({ from, to, quotations }) => [from, quotations, to]),
  );
  return note + chartFigure(network({ id: `${id}-chart`, title, description }, edges)) + table;
}
