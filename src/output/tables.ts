import type { Document } from "../document/document";
import type {
  DateMention,
  EntityMention,
  Organization,
  Person,
  Place,
  Quantity,
  Quotation,
  Statistic,
} from "../document/mention";
import { dateValue } from "./labelled";

export interface Column {
  readonly name: string;
  readonly type: "string" | "int" | "double" | "boolean";
}

/** A value of a table; null where the document has nothing to say. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** A layer of documents as rows of one shape. */
export interface Table {
  readonly columns: readonly Column[];
  /** The document's rows, a cell for each column, in order. */
  readonly rows: (doc: Document) => Row[];
}

/** A column and what stands in it, side by side, so that the two lists of a table cannot come apart. */
type Field<T> = readonly [name: string, type: Column["type"], cell: (thing: T, doc: Document, row: number) => Cell];

/** Every row begins with its document, since the rows of many documents go into one file. */
const DOCUMENT: Column = { name: "document", type: "string" };

function table<T>(layer: (doc: Document) => readonly T[], fields: readonly Field<T>[]): Table {
  return {
    columns: [DOCUMENT, ...fields.map(([name, type]) => ({ name, type }))],
    rows: (doc) => layer(doc).map((thing, row) => [doc.id ?? "", ...fields.map(([, , cell]) => cell(thing, doc, row))]),
  };
}

const place = <T extends { readonly start: number; readonly end: number; readonly text: string }>(): Field<T>[] => [
  ["start", "int", ({ start }) => start],
  ["end", "int", ({ end }) => end],
  ["text", "string", ({ text }) => text],
];

interface Referent {
  readonly mentions: readonly number[];
}

const first = ({ mentions }: Referent, doc: Document): EntityMention => doc.entities[mentions[0]!]!;

/** How often something is mentioned, and where for the first time. */
const mentioned = <T extends Referent>(): Field<T>[] => [
  ["mentions", "int", ({ mentions }) => mentions.length],
  ["start", "int", (thing, doc) => first(thing, doc).start],
  ["end", "int", (thing, doc) => first(thing, doc).end],
  ["text", "string", (thing, doc) => first(thing, doc).text],
];

const roles = (person: Person, former: boolean): Cell => {
  const names = person.roles.filter((role) => role.former === former).map(({ name }) => name);
  return names.length === 0 ? null : names.join("; ");
};

const PEOPLE: readonly Field<Person>[] = [
  ["id", "int", ({ id }) => id],
  ["name", "string", ({ name }) => name],
  ["given", "string", ({ given }) => given],
  ["surname", "string", ({ surname }) => surname],
  ["patronymic", "string", ({ patronymic }) => patronymic],
  ["roles", "string", (person) => roles(person, false)],
  ["former_roles", "string", (person) => roles(person, true)],
  ...mentioned<Person>(),
];

const ORGANIZATIONS: readonly Field<Organization>[] = [
  ["id", "int", ({ id }) => id],
  ["name", "string", ({ name }) => name],
  ["kind", "string", ({ kind }) => kind],
  ...mentioned<Organization>(),
];

const PLACES: readonly Field<Place>[] = [
  ["id", "int", ({ id }) => id],
  ["name", "string", ({ name }) => name],
  ...mentioned<Place>(),
];

const DATES: readonly Field<DateMention>[] = [
  ...place<DateMention>(),
  ["type", "string", ({ type }) => type],
  ["value", "string", ({ value }) => value],
  ["relation", "string", ({ relation }) => relation],
  ["resolved", "string", ({ resolved }) => resolved],
  ["bound", "string", ({ bound }) => bound],
  ["age", "boolean", ({ age }) => age],
];

const QUANTITIES: readonly Field<Quantity>[] = [
  ...place<Quantity>(),
  ["value", "double", ({ value }) => value],
  ["max", "double", ({ max }) => max],
  ["bound", "string", ({ bound }) => bound],
  ["unit", "string", ({ unit }) => unit],
  ["ordinal", "boolean", ({ ordinal }) => ordinal],
  ["of", "string", ({ of }) => of?.text ?? null],
  ["of_lemma", "string", ({ of }) => of?.lemma ?? null],
];

/** `part_of` names a `row` of the same document. */
const STATISTICS: readonly Field<Statistic>[] = [
  ["row", "int", (_, __, row) => row],
  ...place<Statistic>(),
  ["value", "double", ({ value }) => value],
  ["max", "double", ({ max }) => max],
  ["bound", "string", ({ bound }) => bound],
  ["unit", "string", ({ unit }) => unit],
  ["of", "string", ({ of }) => of?.text ?? null],
  ["of_lemma", "string", ({ of }) => of?.lemma ?? null],
  ["predicate", "string", ({ predicate }) => predicate?.text ?? null],
  ["predicate_lemma", "string", ({ predicate }) => predicate?.lemma ?? null],
  ["place", "string", (statistic, doc) => (statistic.place === null ? null : doc.entities[statistic.place]!.name)],
  ["time", "string", ({ time }, doc) => (time === null ? null : dateValue(doc.dates[time]!))],
  ["part_of", "int", ({ partOf }) => partOf],
  ["parts_sum", "string", ({ partsSum }) => partsSum],
  ["share", "double", ({ share }) => share?.value ?? null],
  ["share_bound", "string", ({ share }) => share?.bound ?? null],
  ["change_direction", "string", ({ change }) => change?.direction ?? null],
  ["change_value", "double", ({ change }) => change?.value ?? null],
  ["change_unit", "string", ({ change }) => change?.unit ?? null],
  ["change_from", "double", ({ change }) => change?.from ?? null],
  ["change_to", "double", ({ change }) => change?.to ?? null],
];

const QUOTATIONS: readonly Field<Quotation>[] = [
  ...place<Quotation>(),
  ["style", "string", ({ style }) => style],
  ["form", "string", ({ form }) => form],
  ["speaker", "string", ({ speaker }) => speaker?.name ?? null],
  ["speaker_text", "string", ({ speaker }) => speaker?.text ?? null],
  ["speaker_id", "int", ({ speaker }) => speaker?.entity ?? null],
  ["cue", "string", ({ cue }) => cue?.text ?? null],
  ["cue_lemma", "string", ({ cue }) => cue?.lemma ?? null],
];

/** The layers of a document that are tables, one each. */
export const TABLES = {
  people: table((doc) => doc.people, PEOPLE),
  organizations: table((doc) => doc.organizations, ORGANIZATIONS),
  places: table((doc) => doc.places, PLACES),
  dates: table((doc) => doc.dates, DATES),
  quantities: table((doc) => doc.quantities, QUANTITIES),
  statistics: table((doc) => doc.statistics, STATISTICS),
  quotations: table((doc) => doc.quotations, QUOTATIONS),
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
