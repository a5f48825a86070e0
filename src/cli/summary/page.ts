import { escapeMarkup } from "../../output/markup";
import { counted, grouped, percent } from "./charts/numbers";
import { partsChart } from "./charts/parts";
import {
  edgeSection,
  figureSection,
  nameSection,
  speakerSection,
  spokenSection,
  timelineSection,
  wholeSection,
} from "./charts/sections";
import { REPORT_STYLE } from "./charts/style";
import type { Part, Summary, Totals } from "./summary";

/** The summary as one page for a browser or for paper: charts with their figures, and nothing from elsewhere. */
export function formatPage(summary: Summary, title: string): string {
  const sections = sectionsOf(summary).filter(({ rows }) => rows.length > 0);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p class="dim">${subtitle(summary.totals)}</p>
</header>
<main>
${summary.totals.documents === 0 ? "<p>The corpus is empty: there is no document to report on.</p>\n" : body(summary, sections)}</main>
<footer>Made by matin. Names and figures were found in the texts by a program, and some will be wrong.</footer>
</body>
</html>
`;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly unknown[];
  /** How many rows there are, where `rows` is cut. */
  readonly all?: number;
  /** Only called where there are rows. */
  readonly draw: (id: string, title: string) => string;
}

/** The sections in the order of the report for a terminal. */
function sectionsOf(summary: Summary): Section[] {
  const { speakers, places, figures, wholes, timeline, spoken, edges, distinct } = summary;
  const ministries = summary.organizations.filter(({ kind }) => kind === "ministry");
  const others = summary.organizations.filter(({ kind }) => kind !== "ministry");
  const names = (rows: Summary["places"]) => (id: string, title: string) => nameSection(id, title, rows);
  return [
    {
      ...{ id: "speakers", title: "Most quoted", rows: speakers, all: distinct.speakers },
      draw: (id, title) => speakerSection(id, title, speakers),
    },
    {
      ...{ id: "ministries", title: "Ministries, by documents", rows: ministries, all: distinct.ministries },
      draw: names(ministries),
    },
    {
      ...{ id: "organisations", title: "Other organisations, by documents", rows: others },
      ...{ all: distinct.organizations - distinct.ministries, draw: names(others) },
    },
    { id: "places", title: "Places, by documents", rows: places, all: distinct.places, draw: names(places) },
    {
      ...{ id: "figures", title: "Figures by unit", rows: figures, all: distinct.figures },
      draw: (id, title) => figureSection(id, title, figures),
    },
    {
      ...{ id: "wholes", title: "Parts and wholes", rows: wholes, all: distinct.wholes },
      draw: (id, title) => wholeSection(id, title, wholes),
    },
    {
      ...{ id: "timeline", title: "By month of writing", rows: timeline },
      draw: (id, title) => timelineSection(id, title, summary),
    },
    {
      ...{ id: "spoken", title: "Days spoken of, by month", rows: spoken },
      draw: (id, title) => spokenSection(id, title, summary),
    },
    {
      ...{ id: "edges", title: "Who speaks about whom", rows: edges, all: distinct.edges },
      draw: (id, title) => edgeSection(id, title, summary),
    },
  ];
}

function body({ totals }: Summary, sections: readonly Section[]): string {
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${title.replace(/,.*/, "")}</a></li>\n`);
  const drawn = sections.map(({ id, title, rows, all, draw }) => {
    const cut = all !== undefined && rows.length < all;
    const of = cut ? ` <span class="dim">(${grouped(rows.length)} of ${grouped(all)})</span>` : "";
    return `<section id="${id}">\n<h2>${title}${of}</h2>\n${draw(id, title)}</section>\n`;
  });
  const nav = links.length === 0 ? "" : `<nav aria-label="Sections"><ul>\n${links.join("")}</ul></nav>\n`;
  return `${nav}${tiles(totals)}${quotationParts(totals)}${drawn.join("")}`;
}

function subtitle({ documents, dated, firstDate, lastDate }: Totals): string {
  if (firstDate === null || lastDate === null) return counted(documents, "document");
  const days = firstDate === lastDate ? `of ${firstDate}` : `from ${firstDate} to ${lastDate}`;
  const known = dated < documents ? `, the day of writing of ${grouped(dated)} is known` : "";
  return `${counted(documents, "document")} ${days}${known}`;
}

function tiles(all: Totals): string {
  const rows: (readonly [string, string, string])[] = [
    ["Documents", grouped(all.documents), `${grouped(all.dated)} dated`],
    ["Quotations", grouped(all.quotations), `${grouped(all.direct)} direct, ${grouped(all.indirect)} indirect`],
    ["Of a named speaker", all.namedShare === null ? "–" : percent(all.namedShare), counted(all.named, "quotation")],
    ["Statistics", grouped(all.statistics), `${grouped(all.parts)} of them parts of a whole`],
  ];
  const boxes = rows.map(
    ([term, much, note]) =>
      `<div><dt>${term}</dt><dd><span class="much">${much}</span><br><span class="note">${note}</span></dd></div>\n`,
  );
  return `<dl class="tiles">\n${boxes.join("")}</dl>\n`;
}

/** Whose the quotations are, as a whole with its parts. */
function quotationParts({ quotations, named, described }: Totals): string {
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
  return `<figure><div class="wide">${svg}</div></figure>\n`;
}
