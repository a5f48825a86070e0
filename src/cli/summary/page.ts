import { escapeMarkup } from "../../output/markup";
import { figureSection, wholeSection } from "./charts/figure-sections";
import { spokenSection, timelineSection } from "./charts/month-sections";
import { edgeSection, nameSection, speakerSection } from "./charts/name-sections";
import { quotationParts, tiles } from "./charts/overview";
import { REPORT_STYLE } from "./charts/style";
import { counted, grouped } from "./numbers";
import type { Summary, Totals } from "./summary";

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
