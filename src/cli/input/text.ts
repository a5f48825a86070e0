import { decode, encodingOf, markOf } from "./decode";
import { limited } from "./fields";
import { readBytes } from "./open";
import type { InputRecord, ReadOptions } from "./record";

/** A file that is one text. */
export async function* readTextFile(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  const bytes = await readBytes(file);
  const place = { file: nameOf(file), line: null };
  try {
    const text = textOf(bytes, options);
    yield limited({ id: file === "-" ? null : file, text, date: null, place, bytes: bytes.length }, options.maxChars);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { reason: error.message, place, bytes: bytes.length };
  }
}

/** The text of a whole file; a byte order mark wins over the encoding that the caller names. */
export function textOf(bytes: Buffer, { encoding }: ReadOptions): string {
  const mark = markOf(bytes);
  const named = encodingOf(encoding);
  if (mark === null) return decode(bytes, named);
  return decode(bytes.subarray(mark.length), mark.encoding === "utf8" ? null : mark.encoding);
}

export const nameOf = (file: string) => (file === "-" ? "standard input" : file);
