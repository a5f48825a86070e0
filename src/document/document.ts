import type { Span, TokenRange } from "../text/span";
import type { Form } from "./form";
import type {
  DateMention,
  EntityMention,
  Organization,
  Person,
  Place,
  Quantity,
  Quotation,
  Source,
  Statistic,
} from "./mention";
import type { Reading } from "./reading";
import type { Token, TokenList, TokenTable } from "./tokens";

/** Version of the shape that `toJSON` gives; it changes when a field changes its meaning. */
export const SHAPE_VERSION = 1;

export interface LanguageGuess {
  /** ISO 639-3, `und` where nothing tells. */
  readonly code: string;
  /** ISO 15924: `Cyrl`, `Latn`, `Arab`, `Zyyy` where there are no letters. */
  readonly script: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

export type ParagraphRole = "headline" | "caption" | "body" | "boilerplate";

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
  /** ISO 639-3 code of the paragraph's language. */
  readonly language: string;
}

/** A row of `doc.tokens`: a token with what morphology says of it. */
export interface AnalyzedToken extends Token {
  /** Dictionary form; for verbs the bare stem. */
  readonly lemma: string;
  /** Universal Dependencies part of speech. */
  readonly pos: string;
  /** Universal Dependencies features, `Case=Gen|Number=Plur`, or the empty string. */
  readonly feats: string;
  /** What the endings stand on, as the form writes it. */
  readonly stem: string;
}

/** What a caller may say about a text. */
export interface DocumentOptions {
  /** Name of the text, given back as `id`. */
  readonly id?: string | null;
  /** Day of writing, `YYYY-MM-DD`; relative dates are resolved against it and nothing else. */
  readonly date?: string | null;
  /** The outlet that publishes the text (`inbusiness.kz`). */
  readonly outlet?: string | null;
  /** `kaz` reads every paragraph as Kazakh, whatever its letters say. */
  readonly language?: "kaz" | null;
}

export interface DocumentMeta {
  readonly id: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
}

/** What a document says of its text, layer by layer. Each is computed at its first use and kept. */
export interface ResultLayers {
  readonly language: LanguageGuess;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  /** Mentions in text order, outer ones before those inside them. */
  readonly entities: readonly EntityMention[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly statistics: readonly Statistic[];
  readonly quotations: readonly Quotation[];
  readonly source: Source | null;
}

/** The document as stages see it: the results, and the rows of the token table that they work on. */
export interface Layers extends DocumentMeta, ResultLayers {
  readonly text: string;
  readonly table: TokenTable;
  /** The form of each row. */
  readonly forms: readonly Form[];
  /** The reading chosen for a row. */
  reading(row: number): Reading;
  /** Token rows of each sentence, beside `sentences`. */
  readonly sentenceRows: readonly TokenRange[];
  /** Whether anything is reported from a paragraph: not from furniture, nor from one in another language. */
  isRead(paragraph: Paragraph): boolean;
}

export interface JsonOptions {
  /** With the caller's text. */
  readonly text?: boolean;
  /** With the tokens and their morphology. */
  readonly tokens?: boolean;
}

/** `JSON.stringify(doc)`, as an object: one line of the command's JSONL. */
export interface DocumentJson extends DocumentMeta, ResultLayers {
  readonly matin: typeof SHAPE_VERSION;
  readonly text?: string;
  readonly tokens?: readonly AnalyzedToken[];
}

/**
 * An analysed text. Nothing is computed before it is read: `analyze(text)` costs nothing, `doc.tokens` splits words,
 * `doc.quotations` computes what quotations need. Layers are kept, frozen, and the same object at each reading.
 */
export interface Document extends DocumentMeta, ResultLayers {
  /** The caller's text, untouched. */
  readonly text: string;
  readonly tokens: TokenList<AnalyzedToken>;
  toJSON(options?: JsonOptions): DocumentJson;
}
