import type { Document } from "../../document/document";

/** What matin knows of a term. It stands under a symbol: copies of the term keep it, JSON leaves it out. */
export const READ = Symbol("matin");

/** A stretch of the text with its tag; the terms of one stretch share one object. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** A text that matin has read, with the terms made of it. Tags come later, and only once. */
export interface ReadText {
  readonly doc: Document;
  readonly terms: readonly Term[];
  tagged: boolean;
}

export interface TermReading {
  readonly text: ReadText;
  /** Row of `doc.tokens`; null for a text without words, which stands as one term. */
  readonly row: number | null;
  readonly start: number;
  readonly end: number;
  spans: readonly TaggedSpan[];
}

/** A term as compromise keeps it. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  machine?: string;
  root?: string;
  chunk?: string;
  tags: Set<string>;
  offset?: { index: number; start: number; length: number };
  [READ]?: TermReading;
}

export type Pointer = readonly [number, number, number];

/** As much of compromise's `View` as the plugin uses. */
export interface View {
  readonly document: Term[][];
  readonly docs: Term[][];
  readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
  update(pointers: readonly Pointer[]): View;
  none(): View;
}

export interface Tag {
  readonly is?: string;
  readonly not?: readonly string[];
}

export interface KnownTag {
  readonly parents?: readonly string[];
  readonly not?: readonly string[];
}

type Compute = (view: View) => void;
type FromString = (text: string, world: World) => Term[][];

/** As much of compromise's `world` as the plugin uses. */
export interface World {
  readonly compute: Record<string, Compute>;
  readonly model: {
    readonly one: {
      tagSet: Record<string, KnownTag>;
      /** Words that the caller or a tier gave a tag, in lower case. */
      readonly lexicon: Record<string, string | readonly string[]>;
      /** Letters and what compromise writes for them in its normal forms. */
      readonly unicode: Record<string, string>;
    };
  };
  readonly methods: {
    readonly one: {
      readonly tokenize: { fromString: FromString };
      readonly addTags: (tags: Record<string, Tag>, known: Record<string, KnownTag>) => Record<string, KnownTag>;
    };
  };
}
