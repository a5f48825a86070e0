import { counted, grouped, percent } from "../numbers";
import type { Part, Totals } from "../summary";
import { chartFigure } from "./blocks";
import { partsChart } from "./parts";

/** The totals, large. */
export function tiles(all: Totals): string {
  const rows: (readonly [string, string, string])[] = [
    ["Documents", grouped(all.documents), `${grouped(all.dated)} dated`],
    ["Quotations", grouped(all.quotations), `${grouped(all.direct)} direct, ${grouped(all.indirect)} indirect`],
    ["Of a named speaker", all.namedShare === null ? "–" : percent(all.namedShare), counted(all.named, "quotation")],
    ["Statistics", grouped(all.statistics), `${grouped(all.parts)} are parts of a whole`],
  ];
  const boxes = rows.map(
    ([term, much, note]) =>
      `<div><dt>${term}</dt><dd><span class="much">${much}</span><br><span class="note">${note}</span></dd></div>\n`,
  );
  return `<dl class="tiles">\n${boxes.join("")}</dl>\n`;
}

/** Whose the quotations are, as a whole with its parts. */
export function quotationParts({ quotations, named, described }: Totals): string {
  if (quotations === 0) return "";
  const part = (text: string, value: number): Part => {
    const share = value / quotations;
    return { text, value, unit: null, bound: "exact", share, shareBound: "exact" };
  };
  const parts = [
    part("of a speaker with a name", named),
    part("of somebody described, such as «experts»", described),
    part("of nobody known", quotations - named - described),
  ];
  const whole = {
    document: "",
    text: "All quotations",
    value: quotations,
    unit: null,
    bound: "exact",
    sum: "complete",
    parts,
  } as const;
  const description = parts
    .map(({ text, value, share }) => `${grouped(value)} ${text}, ${percent(share ?? 0)}`)
    .join("; ");
  const svg = partsChart({ id: "quotations-chart", title: "Whose the quotations are", description }, whole, "en");
  return chartFigure(svg);
}
