import type { Document } from "../document/document";
import type { Paint } from "./paint";

export interface FormatOptions {
  /** Colours the report; without it, it is plain text. */
  readonly paint?: Paint;
}

/** An output format that is text. */
export interface Format {
  /** What it is, in half a line, for the command's help. */
  readonly says: string;
  /** Of the files that hold it, without the dot. */
  readonly extension: string;
  /**
   * True where documents follow one another in one file, each format's text ending with a line break; else a document is a file of its
   * own.
   */
  readonly streams: boolean;
  readonly format: (doc: Document, options: FormatOptions) => string;
}
