import type { Span } from "../text/span";

export type { Span } from "../text/span";

/** Classes of what is named: KazNERD's labels that stand in `doc.entities`. */
export const ENTITY_LABELS = [
  "PERSON",
  "ORGANISATION",
  "GPE",
  "LOCATION",
  "FACILITY",
  "POSITION",
  "NORP",
  "EVENT",
  "LAW",
  "PROJECT",
  "PRODUCT",
  "ART",
  "LANGUAGE",
  "DISEASE",
  "CONTACT",
  "ADAGE",
  "NON_HUMAN",
  "MISCELLANEOUS",
] as const;

/** KazNERD's labels whose mentions stand in `doc.dates` and `doc.quantities`. */
export const VALUE_LABELS = ["DATE", "TIME", "MONEY", "PERCENTAGE", "QUANTITY", "CARDINAL", "ORDINAL"] as const;

export type EntityLabel = (typeof ENTITY_LABELS)[number];
export type ValueLabel = (typeof VALUE_LABELS)[number];
/** KazNERD's 25 classes. */
export type Label = EntityLabel | ValueLabel;

/** Who made a decision: a rule's name or the model's id, and how sure it is, from 0 to 1. */
export interface Evidence {
  readonly source: string;
  readonly score: number;
}

/** A place in the text together with its words: `text.slice(start, end) === mention.text`. */
export interface Phrase extends Span {
  readonly text: string;
}

/** A phrase and the dictionary form of its head. */
export interface LemmaPhrase extends Phrase {
  readonly lemma: string;
}

/** One place where something is named. */
export interface EntityMention extends Phrase {
  readonly label: EntityLabel;
  /** Nominative dictionary form of the whole expression. */
  readonly name: string;
  /** The `id` of the person, organisation or place meant; null for the other labels. */
  readonly entity: number | null;
  readonly evidence: Evidence;
}

/** An office or a title that the text gives a person. */
export interface Role {
  readonly name: string;
  /** The `id` of the organisation the role belongs to, or null. */
  readonly organization: number | null;
  /** True for «экс-министр», «бұрынғы әкім». */
  readonly former: boolean;
  /** Row of `entities` that names the role. */
  readonly mention: number;
}

export interface Person {
  /** Unique in the document, over people, organisations and places. */
  readonly id: number;
  /** The fullest nominative form in the document. */
  readonly name: string;
  readonly given: string | null;
  readonly surname: string | null;
  readonly patronymic: string | null;
  readonly roles: readonly Role[];
  /** Rows of `entities`. */
  readonly mentions: readonly number[];
}

export interface Organization {
  readonly id: number;
  readonly name: string;
  /** `ministry`, `agency`, `company`, `media` …; null where nothing tells. */
  readonly kind: string | null;
  readonly mentions: readonly number[];
}

export interface Place {
  readonly id: number;
  readonly name: string;
  readonly mentions: readonly number[];
}

/**
 * How a number bounds the truth: «23 мыңнан астам» is `more`, «мыңға жуық» `about`, «кемінде» `atLeast`, «дейін»
 * `atMost`, «жетпейтін» `less`; `range` has `value` … `max`.
 */
export type Bound = "exact" | "about" | "more" | "less" | "atLeast" | "atMost" | "range";

export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

export interface DateMention extends Phrase {
  readonly type: DateType;
  /** ISO 8601 / TIMEX3 (`2026-02-27`, `XXXX-02-27`, `P10Y`), or null for a relative expression. */
  readonly value: string | null;
  /** What a relative expression says: `P-1D` (кеше), `P0D` (бүгін), `this-year` (биыл); else null. */
  readonly relation: string | null;
  /** The calendar value, worked out against the `date` option, or null. */
  readonly resolved: string | null;
  readonly bound: Bound;
  /** True for «15 жастағы». */
  readonly age: boolean;
  readonly evidence: Evidence;
}

export interface Quantity extends Phrase {
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  readonly bound: Bound;
  /** Code from `lexicon/units.ts`; null for a count. */
  readonly unit: string | null;
  readonly ordinal: boolean;
  /** What is counted or measured. */
  readonly of: LemmaPhrase | null;
  readonly evidence: Evidence;
}

export interface Change {
  readonly direction: "up" | "down";
  readonly value: number | null;
  readonly unit: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** A quantity that says something of a thing. */
export interface Statistic extends Phrase {
  /** Row of `quantities`. */
  readonly quantity: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly of: LemmaPhrase | null;
  readonly predicate: LemmaPhrase | null;
  /** Row of `entities`. */
  readonly place: number | null;
  /** Row of `dates`. */
  readonly time: number | null;
  /** Row of `statistics` that this one is a part of. */
  readonly partOf: number | null;
  /** Part ÷ whole, with the bound that follows from the pair. */
  readonly share: { readonly value: number; readonly bound: Bound } | null;
  /** On a whole: whether its parts add up. */
  readonly partsSum: "complete" | "less" | "exceeds" | null;
  readonly change: Change | null;
}

/**
 * Who is said to say it. A quotation without words for its speaker has those of the one before it, where the speaker goes on;
 * `evidence.source` is `speaker.last` then.
 */
export interface Speaker extends Phrase {
  /** Nominative name of whom the words mean; the words' own dictionary form where the document names nobody. */
  readonly name: string | null;
  /** `id` of the person or organisation meant, or null. */
  readonly entity: number | null;
  /** Why these words mean that one: named in them, a pronoun, a title borne by somebody, whoever spoke last … */
  readonly evidence: Evidence;
}

export interface Quotation extends Span {
  readonly style: "direct" | "indirect";
  readonly form: "dash" | "marks" | "colon" | "plain";
  /** The spoken words only: no marks, no leading dash, no comma that leads to the cue. */
  readonly segments: readonly Span[];
  /** The segments joined: a new line between paragraphs, a space otherwise. */
  readonly text: string;
  readonly cue: LemmaPhrase | null;
  readonly speaker: Speaker | null;
  readonly evidence: Evidence;
}

/** The outlet that publishes the text. */
export interface Source extends Phrase {
  readonly cue: Phrase | null;
}
