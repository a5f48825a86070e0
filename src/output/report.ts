import type { Document } from "../document/document";
import { outermostMentions } from "../document/labels";
import type { DateMention, Label, Quotation, Statistic } from "../document/mention";
import { columns } from "./columns";
import type { Paint, Style } from "./paint";

const STYLE_OF: Readonly<Record<Label, Style>> = {
  PERSON: "person",
  ORGANISATION: "organisation",
  GPE: "place",
  LOCATION: "place",
  FACILITY: "place",
  POSITION: "position",
  NORP: "other",
  EVENT: "other",
  LAW: "other",
  PROJECT: "other",
  PRODUCT: "other",
  ART: "other",
  LANGUAGE: "other",
  DISEASE: "other",
  CONTACT: "other",
  ADAGE: "other",
  NON_HUMAN: "other",
  MISCELLANEOUS: "other",
  DATE: "value",
  TIME: "value",
  MONEY: "value",
  PERCENTAGE: "value",
  QUANTITY: "value",
  CARDINAL: "value",
  ORDINAL: "value",
};

/** The document for a reader: its text with what was found marked, then tables of who, when, how many and who said what. */
export function formatReport(doc: Document, paint: Paint): string {
  const sections: (readonly [string, string])[] = [
    ["Text", markedText(doc, paint)],
    [
      "People",
      columns(
        doc.people.map((person) => [paint("person", person.name), person.roles.map(({ name }) => name).join("; ")]),
      ),
    ],
    ["Organisations", columns(doc.organizations.map(({ name, kind }) => [paint("organisation", name), kind ?? ""]))],
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
const times = (n: number) => (n === 1 ? "once" : `${n} times`);

/** The text with each outermost mention coloured; without colours it stands in brackets with its label. */
function markedText(doc: Document, paint: Paint): string {
  let out = "";
  let at = 0;
  for (const { start, end, label } of outermostMentions(doc)) {
    const words = doc.text.slice(start, end);
    const painted = paint(STYLE_OF[label], words);
    out += doc.text.slice(at, start) + (painted === words ? `[${words} ${label}]` : painted);
    at = end;
  }
  return (out + doc.text.slice(at)).trim();
}

function dateRow(date: DateMention, paint: Paint): string[] {
  const value = date.value ?? date.relation ?? "";
  const resolved = date.resolved !== null && date.resolved !== value ? `= ${date.resolved}` : "";
  return [paint("value", date.text), date.type, value, resolved];
}

const BOUND_SIGN = { exact: "", about: "≈ ", more: "> ", less: "< ", atLeast: "≥ ", atMost: "≤ ", range: "" } as const;

function statisticRow(doc: Document, statistic: Statistic, paint: Paint): string[] {
  const { value, max, bound, unit, of, predicate, partOf, share } = statistic;
  const figure = `${BOUND_SIGN[bound]}${value.toLocaleString("en-US")}${max === null ? "" : `–${max.toLocaleString("en-US")}`}`;
  const whole = partOf === null ? undefined : doc.statistics[partOf];
  const part = whole && `part of ${BOUND_SIGN[whole.bound]}${whole.value.toLocaleString("en-US")}`;
  const percent = share && ` (${BOUND_SIGN[share.bound]}${(share.value * 100).toFixed(1)} %)`;
  return [
    paint("value", figure + (unit === null ? "" : ` ${unit}`)),
    of?.text ?? "",
    predicate?.text ?? "",
    part ? part + (percent ?? "") : "",
  ];
}

interface QuotationGroup {
  readonly who: string;
  readonly quotations: readonly Quotation[];
}

/** Quotations by whose they are, in the order in which those speak first. */
function quotationGroups(quotations: readonly Quotation[]): QuotationGroup[] {
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
