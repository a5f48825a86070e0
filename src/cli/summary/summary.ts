import type { Bound } from "../../document/mention";

/** What a corpus comes to. Every list is cut to its strongest rows; `totals` and `distinct` count all of them. */
export interface Summary {
  readonly totals: Totals;
  readonly distinct: Distinct;
  readonly speakers: readonly SpeakerRow[];
  /** Ministries first, then the other organisations. */
  readonly organizations: readonly NameRow[];
  readonly places: readonly NameRow[];
  readonly figures: readonly FigureRow[];
  readonly wholes: readonly WholeRow[];
  /** By the day of writing, without gaps from the first month to the last. */
  readonly timeline: readonly MonthRow[];
  /** By the days that the texts speak of; months that nobody speaks of are left out. */
  readonly spoken: readonly SpokenRow[];
  readonly edges: readonly EdgeRow[];
}

export interface Totals {
  readonly documents: number;
  /** Documents whose day of writing is known. */
  readonly dated: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly quotations: number;
  readonly direct: number;
  readonly indirect: number;
  /** Quotations whose speaker has a name of his own, a person's, an organisation's or a place's. */
  readonly named: number;
  /** Those of «сарапшылар», «билік»: words for somebody, and no name. */
  readonly described: number;
  /** `named` ÷ `quotations`; null where there is none. */
  readonly namedShare: number | null;
  readonly statistics: number;
  /** Statistics that are a part of another. */
  readonly parts: number;
}

export interface Distinct {
  readonly speakers: number;
  readonly ministries: number;
  readonly organizations: number;
  readonly places: number;
  readonly figures: number;
  readonly wholes: number;
  readonly edges: number;
}

export type SpeakerKind = "person" | "organization" | "place";

export interface SpeakerRow {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly direct: number;
  readonly indirect: number;
  readonly documents: number;
  /** Most frequent first. */
  readonly roles: readonly RoleCount[];
}

export interface RoleCount {
  readonly name: string;
  readonly former: boolean;
  readonly documents: number;
}

export interface NameRow {
  readonly name: string;
  readonly kind: string | null;
  readonly documents: number;
  readonly mentions: number;
}

export interface FigureRow {
  /** A unit's code; null for counts. */
  readonly unit: string | null;
  /** What is counted, for counts; null where the text does not say, and for units. */
  readonly of: string | null;
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Whether `median` and `bins` are of a sample, since there are more values than are kept. */
  readonly sampled: boolean;
  readonly bins: readonly Bin[];
  readonly largest: readonly LargeFigure[];
}

/** How many values lie in [from, to); the last bin has its end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface LargeFigure {
  readonly value: number;
  readonly bound: Bound;
  readonly text: string;
  readonly document: string;
}

export interface Part {
  readonly text: string;
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
  /** Part ÷ whole. */
  readonly share: number | null;
  readonly shareBound: Bound | null;
}

export interface WholeRow {
  readonly document: string;
  readonly text: string;
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly sum: "complete" | "less" | "exceeds" | null;
  readonly parts: readonly Part[];
}

export interface MonthRow {
  /** `2026-02`. */
  readonly month: string;
  readonly documents: number;
  readonly quotations: number;
}

export interface SpokenRow {
  readonly month: string;
  readonly dates: number;
}

export interface EdgeRow {
  readonly from: string;
  /** The person mentioned in the quotation. */
  readonly to: string;
  readonly quotations: number;
}
