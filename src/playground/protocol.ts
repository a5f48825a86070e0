import type { DocumentJson } from "../document/document";
import type { Span } from "../document/mention";
import type { Style } from "../output/paint";
import type { TableName } from "../output/tables";

/** What the page and its worker say to each other. */

/** A layer whose rows are marked in the text. */
export type MarkLayer = "entities" | "dates" | "quantities";

/** A mention to be marked: where, how it looks, and the row that it stands for. */
export interface Mark extends Span {
  readonly style: Style;
  readonly layer: MarkLayer;
  readonly row: number;
}

/**
 * The text as the page sets it: paragraphs, of which very long ones are cut. In columns, because a text of a million line breaks has
 * half a million of them, and as objects they would stop the page for a second when they arrive.
 */
export interface Pieces {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index into `ROLES`. */
  readonly role: Uint8Array;
}

export const ROLES = ["headline", "caption", "body", "boilerplate"] as const;

type Shown =
  | "language"
  | "entities"
  | "people"
  | "organizations"
  | "places"
  | "dates"
  | "quantities"
  | "statistics"
  | "quotations"
  | "source";

/** What the page shows of a document. */
export interface View extends Pick<DocumentJson, Shown> {
  readonly pieces: Pieces;
  /** In text order, outer ones first. */
  readonly marks: readonly Mark[];
  /** True where the text has more than the page can show of one kind; exports have everything. */
  readonly cut: boolean;
}

export type FileFormat = "json" | "csv" | "html";

export interface AnalyzeRequest {
  readonly kind: "analyze";
  readonly run: number;
  readonly text: string;
  readonly date: string | null;
  readonly id: string | null;
}

export interface FileRequest {
  readonly kind: "file";
  readonly format: FileFormat;
  /** Of CSV, whose files hold one table each. */
  readonly table: TableName;
}

export type Request = AnalyzeRequest | FileRequest;

export type Answer =
  | { readonly kind: "pieces"; readonly run: number; readonly pieces: Pieces }
  | { readonly kind: "view"; readonly run: number; readonly view: View }
  | { readonly kind: "file"; readonly name: string; readonly type: string; readonly content: string }
  | { readonly kind: "failed"; readonly run: number; readonly message: string };
