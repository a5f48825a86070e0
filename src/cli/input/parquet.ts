import { InputError } from "../read";
import { recordOf } from "./fields";
import { checkSize } from "./open";
import type { InputRecord, ReadOptions } from "./record";

/** Rows of a Parquet file, a row group at a time. */
export async function* readParquet(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  if (/\.(gz|zst)$/.test(file) || file === "-") {
    throw new InputError(`Parquet is packed inside, and read from its end; give the file as it is`);
  }
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  const { compressors: unlimited } = await import("hyparquet-compressors");
  const compressors = Object.fromEntries(
    Object.entries(unlimited).map(([codec, unpack]): [string, typeof unpack] => [
      codec,
      (bytes, size) => {
        checkSize(size, "a page");
        return unpack(bytes, size);
      },
    ]),
  );
  const buffer = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(buffer).catch((error: Error) => {
    throw new InputError(`is no Parquet file (${error.message})`);
  });
  const { textField = "text", idField = "id", dateField = "date" } = options;
  const present = new Set(metadata.schema.map(({ name }) => name));
  if (!present.has(textField))
    throw new InputError(`no column «${textField}» among ${[...present].slice(1).join(", ")}`);
  const columns = [textField, idField, dateField].filter((name) => present.has(name));
  const rows = Number(metadata.num_rows);
  const size = Math.ceil(buffer.byteLength / Math.max(1, rows));
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const values = await parquetReadObjects({
      file: buffer,
      metadata,
      compressors,
      columns,
      rowStart: start,
      rowEnd: end,
    }).catch((error: Error) => {
      throw new InputError(`rows ${start + 1} to ${end} cannot be read (${error.message})`);
    });
    for (const [i, value] of values.entries()) {
      yield recordOf(plain(value), { file, line: start + i + 1 }, size, options);
    }
    start = end;
  }
}

/** Numbers of 64 bits are ids, which are written as texts. */
function plain(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [name, typeof it === "bigint" ? String(it) : it]),
  );
}
