import type { Span } from "../../document/mention";
import type { Place } from "../input/record";

/** A place with the class that somebody gave it. */
export interface GoldSpan extends Span {
  readonly label: string;
}

export interface GoldDate extends Span {
  readonly type: string | null;
  readonly value: string | null;
}

export interface GoldQuantity extends Span {
  readonly value: number;
  readonly max: number | null;
  readonly bound: string | null;
  readonly unit: string | null;
  /** «үшінші» has a row of its own in matin's documents; it is no figure and is not judged. */
  readonly ordinal: boolean;
}

export interface GoldQuotation {
  readonly style: "direct" | "indirect";
  readonly segments: readonly Span[];
  /** The speaker's words; null where nobody is named. */
  readonly speaker: Span | null;
  /** Whom they mean. */
  readonly speakerName: string | null;
}

/** Words with their tags, as CoNLL has them. */
export interface GoldSentence {
  readonly kind: "sentence";
  readonly id: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** A text with what is to be found in it; a layer that nobody annotated is null and is not judged. */
export interface GoldDocument {
  readonly kind: "document";
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly entities: readonly GoldSpan[] | null;
  /** The people of the document, by their names. */
  readonly people: readonly string[] | null;
  readonly dates: readonly GoldDate[] | null;
  readonly quantities: readonly GoldQuantity[] | null;
  /** Rows of `quantities`: [part, whole]. */
  readonly parts: readonly (readonly [number, number])[] | null;
  readonly quotations: readonly GoldQuotation[] | null;
}

export type Gold = GoldSentence | GoldDocument;

/** «gold.jsonl:12», for messages. */
export const placeName = ({ file, line }: Place) => (line === null ? file : `${file}:${line}`);
