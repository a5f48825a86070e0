import { counted, grouped } from "../numbers";
import type { Summary } from "../summary";
import { chartFigure, dataTable } from "./blocks";
import type { Caption } from "./svg";
import { columnChart, type Period, periods, spokenMonths } from "./timeline";

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
  const { months, earlier, later } = spokenMonths(summary);
  const rows = periods(months);
  const further = [
    earlier === 0 ? [] : [`${counted(earlier, "day")} before ${months[0]!.name}`],
    later === 0 ? [] : [`${counted(later, "day")} after ${months.at(-1)!.name}`],
  ].flat();
  const note = further.length === 0 ? "" : `<p class="dim">Further off: ${further.join(" and ")}.</p>\n`;
  const table = dataTable(
    title,
    ["Month", "Days"],
    summary.spoken.map(({ month, dates }) => [month, dates]),
  );
  const near = rows.some(({ count }) => count > 0);
  return note + (near ? chartFigure(columnChart(overTime(`${id}-chart`, title, rows), rows, "days")) : "") + table;
}

function overTime(id: string, title: string, rows: readonly Period[]): Caption {
  const most = rows.reduce((best, row) => (row.count > best.count ? row : best));
  return {
    id,
    title,
    description: `${rows[0]!.name} to ${rows.at(-1)!.name}; most in ${most.name}, ${grouped(most.count)}.`,
  };
}
