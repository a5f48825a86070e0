/** Where a record stands in its input. */
export interface Place {
  readonly file: string;
  /** Of the file, from 1; a row number for Parquet; null where the file is one text. */
  readonly line: number | null;
}

/** A text to analyse. */
export interface TextRecord {
  readonly id: string | null;
  readonly text: string;
  readonly date: string | null;
  readonly place: Place;
  /** Bytes of the input that it took, for telling how far a run has come. */
  readonly bytes: number;
}

/** What could not be read as a text, and why. */
export interface BadRecord {
  readonly reason: string;
  readonly place: Place;
  readonly bytes: number;
}

export type InputRecord = TextRecord | BadRecord;

export const isBad = (record: InputRecord): record is BadRecord => "reason" in record;

/** What inputs may be, by the extension of their names. */
export const INPUT_FORMATS = {
  txt: "a text",
  jsonl: "a JSON record a line",
  ndjson: "the same",
  csv: "records between commas, with a header",
  tsv: "records between tabs, with a header",
  parquet: "columns",
  html: "a page, of which the main text is read",
  htm: "the same",
  conll: "words and tags, a sentence a document",
} as const;

export type InputFormat = keyof typeof INPUT_FORMATS;

export interface ReadOptions {
  /** What the inputs are, whatever their names. */
  readonly format?: InputFormat;
  /** Of inputs without a byte order mark; UTF-8 by default. */
  readonly encoding?: string;
  /** Where a record has its text, id and day of writing; a dot leads into an object: `meta.url`. */
  readonly textField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  /** A longer text is a bad record. */
  readonly maxChars?: number;
  /** True where a blank line of JSON lines is a bad record and not skipped, so that lines can be counted. */
  readonly blank?: boolean;
}
