import type { Document } from "../document/document";
import { STYLE_SHEET } from "./html-style";
import { labelledMentions } from "./labelled";
import { attributes, cutAt, type Element, edgesOf, escapeMarkup, weave } from "./markup";
import { plain, STYLE_OF, type Style } from "./paint";
import { type QuotationGroup, quotationGroups, statisticRow, times } from "./report";

/** The document as one page for a browser: the text with what was found marked, then who, how many and who said what. */
export function formatHtml(doc: Document): string {
  const title = escapeMarkup(doc.id ?? "matin");
  return `<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<h1>${title}</h1>
${LEGEND}
<main>
${weave(doc.text, elementsOf(doc))}
</main>
${tables(doc)}</body>
</html>
`;
}

const CLASSES: readonly (readonly [Style, string])[] = [
  ["person", "person"],
  ["organisation", "organisation"],
  ["place", "place"],
  ["position", "position"],
  ["value", "date or number"],
  ["other", "other name"],
];

const LEGEND = `<ul class="legend" lang="en">
${CLASSES.map(([style, says]) => `<li><mark class="${style}">${says}</mark></li>`).join("\n")}
<li><span class="quotation">quotation</span></li>
</ul>`;

/** From the outside in: paragraphs, quotations, mentions; what is further in is cut where something further out ends. */
function elementsOf(doc: Document): Element[] {
  const paragraphs = doc.paragraphs.map(({ start, end, role }) => {
    return { start, end, open: `<p${attributes({ class: role })}>`, close: "</p>" };
  });
  const paragraphEdges = edgesOf(paragraphs);
  const quotations = doc.quotations.flatMap(({ segments, speaker }) => {
    const open = `<span${attributes({ class: "quotation", title: speaker?.name ?? speaker?.text ?? null })}>`;
    const pieces = segments.flatMap((segment) => cutAt(doc.text, segment, paragraphEdges));
    return pieces.map((piece) => ({ ...piece, open, close: "</span>" }));
  });
  const edges = edgesOf([...paragraphs, ...quotations]);
  const mentions = labelledMentions(doc).flatMap((mention) => {
    const title = mention.value === null ? mention.label : `${mention.label}: ${mention.value}`;
    const open = `<mark${attributes({ class: STYLE_OF[mention.label], title })}>`;
    return cutAt(doc.text, mention, edges).map((piece) => ({ ...piece, open, close: "</mark>" }));
  });
  return [...paragraphs, ...quotations, ...mentions];
}

function tables(doc: Document): string {
  return [
    table(
      "People",
      ["Name", "Roles", "Mentioned"],
      doc.people.map(({ name, roles, mentions }) => {
        const titles = roles.map((role) => (role.former ? `${role.name} (former)` : role.name));
        return [name, titles.join("; "), times(mentions.length)];
      }),
    ),
    table(
      "Organisations",
      ["Name", "Kind", "Mentioned"],
      doc.organizations.map(({ name, kind, mentions }) => [name, kind ?? "", times(mentions.length)]),
    ),
    table(
      "Places",
      ["Name", "Mentioned"],
      doc.places.map(({ name, mentions }) => [name, times(mentions.length)]),
    ),
    table(
      "Statistics",
      ["Figure", "Of what", "What of it", "Share"],
      doc.statistics.map((statistic) => statisticRow(doc, statistic, plain)),
    ),
    quotations(quotationGroups(doc.quotations)),
  ].join("");
}

/** Headings are English, the rest of the page is Kazakh; a voice that reads it out wants to know. */
const heading = (title: string) => `<h2 lang="en">${title}</h2>\n`;

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join("")}</tr>\n`).join("");
  return `${heading(title)}<table>\n<thead lang="en"><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function quotations(groups: readonly QuotationGroup[]): string {
  if (groups.length === 0) return "";
  const blocks = groups.map(({ who, quotations }) => {
    const quotes = quotations.map(({ text, cue, style }) => {
      const how = [cue?.text ?? "", style === "indirect" ? "(indirect)" : ""].filter((word) => word !== "").join(" ");
      const cite = how === "" ? "" : `<br><cite>— ${escapeMarkup(how)}</cite>`;
      return `<blockquote>${escapeMarkup(text)}${cite}</blockquote>\n`;
    });
    return `<h3>${escapeMarkup(who)}</h3>\n${quotes.join("")}`;
  });
  return heading("Quotations") + blocks.join("");
}
