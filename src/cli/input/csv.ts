import iconv from "iconv-lite";
import { InputError } from "../read";
import { encodingOf } from "./decode";
import { recordOf } from "./fields";
import { MOST_BYTES, open } from "./open";
import type { InputRecord, ReadOptions } from "./record";
import { nameOf } from "./text";

/** What csv-parse gives for a row: the record and where the parser stood behind it. */
interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly bytes: number; readonly error?: Error };
}

/** Rows of a table with a header; a row of another length is a bad record. */
export async function* readCsv(file: string, options: ReadOptions, delimiter: string): AsyncGenerator<InputRecord> {
  const { parse } = await import("csv-parse");
  const encoding = encodingOf(options.encoding);
  const source = open(file);
  const decoded = encoding === null ? source : source.pipe(iconv.decodeStream(encoding));
  const parser = parse({
    delimiter,
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MOST_BYTES,
  });
  source.on("error", (error) => parser.destroy(error));
  decoded.pipe(parser);
  const { textField = "text" } = options;
  let columns = -1;
  let bytes = 0;
  for await (const { record, info } of told(parser as AsyncIterable<Row>)) {
    const found = Object.keys(record);
    if (columns < 0) {
      columns = found.length;
      if (!Object.hasOwn(record, textField)) {
        throw new InputError(`no column «${textField}» among ${found.join(", ")}`);
      }
    }
    const place = { file: nameOf(file), line: info.lines };
    const size = info.bytes - bytes;
    bytes = info.bytes;
    if (info.error) yield { reason: info.error.message, place, bytes: size };
    else yield recordOf(record, place, size, options);
  }
}

/** The rows; an error of the parser's, such as a quote that is never closed, is the giver's to mend. */
async function* told(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith("CSV_") ? new InputError(`is no such table (${message})`) : error;
  }
}
