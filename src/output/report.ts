import type { Document } from "../document/document";
import { outermostMentions } from "../document/labels";
import type { DateMention, Quotation, Statistic } from "../document/mention";
import { columns } from "./columns";
import { BOUND_SIGN } from "./labelled";
import { visible } from "./lines";
import { type Paint, STYLE_OF } from "./paint";

/** The document for a reader: its text with what was found marked, then tables of who, when, how many and who said what. */
export function formatReport(doc: Document, colours: Paint): string {
  const paint: Paint = (style, text) => colours(style, visible(text));
  const sections: (readonly [string, string])[] = [
    ["Text", markedText(doc, paint)],
    [
      "People",
      columns(
        doc.people.map((person) => [
          paint("person", person.name),
          visible(person.roles.map(({ name }) => name).join("; ")),
        ]),
      ),
    ],
    [
      "Organisations",
      columns(doc.organizations.map(({ name, kind }) => [paint("organisation", name), visible(kind ?? "")])),
    ],
    ["Places", columns(doc.places.map(({ name, mentions }) => [paint("place", name), times(mentions.length)]))],
    ["Dates", columns(doc.dates.map((date) => dateRow(date, paint)))],
    ["Statistics", columns(doc.statistics.map((statistic) => statisticRow(doc, statistic, paint)))],
    [
      "Quotations",
      quotationGroups(doc.quotations)
        .map((group) => quotationsOf(group, paint))
        .join("\n\n"),
    ],
    ["Source", doc.source ? paint("organisation", doc.source.text) : ""],
  ];
  return sections
    .filter(([, body]) => body !== "")
    .map(([title, body]) => `${paint("heading", title)}\n${indent(body)}\n`)
    .join("\n");
}

const indent = (text: string) => text.replace(/^(?=.)/gm, "  ");
export const times = (n: number) => (n === 1 ? "once" : `${n} times`);

/** The text with each outermost mention coloured; without colours it stands in brackets with its label. */
function markedText(doc: Document, paint: Paint): string {
  let out = "";
  let at = 0;
  for (const { start, end, label } of outermostMentions(doc)) {
    const words = visible(doc.text.slice(start, end));
    const painted = paint(STYLE_OF[label], words);
    out += visible(doc.text.slice(at, start)) + (painted === words ? `[${words} ${label}]` : painted);
    at = end;
  }
  return (out + visible(doc.text.slice(at))).trim();
}

function dateRow(date: DateMention, paint: Paint): string[] {
  const value = date.value ?? date.relation ?? "";
  const resolved = date.resolved !== null && date.resolved !== value ? `= ${date.resolved}` : "";
  return [paint("value", date.text), date.type, value, resolved];
}

/** Figure, what is counted, what is said of it, and the whole it is a part of. */
export function statisticRow(doc: Document, statistic: Statistic, paint: Paint): string[] {
  const { value, max, bound, unit, of, predicate, partOf, share } = statistic;
  const figure = `${BOUND_SIGN[bound]}${value.toLocaleString("en-US")}${max === null ? "" : `–${max.toLocaleString("en-US")}`}`;
  const whole = partOf === null ? undefined : doc.statistics[partOf];
  const part = whole && `part of ${BOUND_SIGN[whole.bound]}${whole.value.toLocaleString("en-US")}`;
  const percent = share && ` (${BOUND_SIGN[share.bound]}${(share.value * 100).toFixed(1)} %)`;
  return [
    paint("value", figure + (unit === null ? "" : ` ${unit}`)),
    visible(of?.text ?? ""),
    visible(predicate?.text ?? ""),
    part ? part + (percent ?? "") : "",
  ];
}

export interface QuotationGroup {
  readonly who: string;
  readonly quotations: readonly Quotation[];
}

/** Quotations by whose they are, in the order in which those speak first. */
export function quotationGroups(quotations: readonly Quotation[]): QuotationGroup[] {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const who = quotation.speaker?.name ?? quotation.speaker?.text ?? "?";
    const group = groups.get(who);
    if (group) group.push(quotation);
    else groups.set(who, [quotation]);
  }
  return [...groups].map(([who, own]) => ({ who, quotations: own }));
}

function quotationsOf({ who, quotations }: QuotationGroup, paint: Paint): string {
  const blocks = quotations.map(({ text, speaker, cue, style }) => {
    const words = [
      speaker && speaker.text !== who ? `«${speaker.text}»` : null,
      cue?.text ?? null,
      style === "indirect" ? "(indirect)" : null,
    ].filter((word) => word !== null);
    return [paint("quotation", text), ...(words.length > 0 ? [paint("dim", `— ${words.join(" ")}`)] : [])].join("\n");
  });
  return `${paint("person", who)}\n${blocks.map(indent).join("\n\n")}`;
}
