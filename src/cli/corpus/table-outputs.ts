import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ParquetWriter } from "hyparquet-writer";
import { csvHeader, formatCsv } from "../../output/csv";
import { type Row, TABLES, type TableName } from "../../output/tables";
import { errorLine, errorsPath, type Outputs, sizesOf } from "./outputs";
import { FileSink } from "./sink";

/** A CSV file for each table in the folder `out`; `sizes` are those of a run that is taken up again. */
export function toCsv(out: string, tables: readonly TableName[], sizes: Readonly<Record<string, number>>): Outputs {
  mkdirSync(out, { recursive: true });
  const errors = new FileSink(errorsPath(out), sizes[errorsPath(out)]);
  const sinks = new Map(
    tables.map((name) => {
      const path = join(out, `${name}.csv`);
      const sink = new FileSink(path, sizes[path]);
      if (sink.bytes === 0) sink.write(csvHeader(name));
      return [name, sink];
    }),
  );
  return {
    document: (_, output) => {
      if (!("tables" in output)) return;
      for (const [name, sink] of sinks) sink.write(formatCsv(output.tables[name] ?? []));
    },
    bad: (record) => errors.write(errorLine(record)),
    flush: () => sizesOf([errors, ...sinks.values()]),
    close: () => {
      for (const sink of [errors, ...sinks.values()]) sink.close();
    },
  };
}

/** How many rows are gathered into one row group. */
const GROUP_ROWS = 20_000;

const PARQUET_TYPES = { string: "STRING", int: "INT32", double: "DOUBLE", boolean: "BOOLEAN" } as const;

/** A Parquet file for each table in the folder `out`. What is open has no footer yet, so such a run cannot be taken up again. */
export async function toParquet(out: string, tables: readonly TableName[]): Promise<Outputs> {
  mkdirSync(out, { recursive: true });
  const { fileWriter, ParquetWriter: Writer, schemaFromColumnData } = await import("hyparquet-writer");
  const errors = new FileSink(errorsPath(out));
  const files = tables.map((name) => {
    const schema = schemaFromColumnData({ columnData: columnsOf(name, []) });
    return new ParquetTable(name, new Writer({ writer: fileWriter(join(out, `${name}.parquet`)), schema }));
  });
  return {
    document: (_, output) => {
      if ("tables" in output) for (const file of files) file.add(output.tables[file.name] ?? []);
    },
    bad: (record) => errors.write(errorLine(record)),
    flush: () => sizesOf([errors]),
    close: () => {
      errors.close();
      for (const file of files) file.close();
    },
  };
}

class ParquetTable {
  #rows: Row[] = [];

  constructor(
    readonly name: TableName,
    private readonly writer: ParquetWriter,
  ) {}

  add(rows: readonly Row[]): void {
    this.#rows.push(...rows);
    if (this.#rows.length >= GROUP_ROWS) this.#write();
  }

  close(): void {
    if (this.#rows.length > 0) this.#write();
    this.writer.finish();
  }

  #write(): void {
    this.writer.write({ columnData: columnsOf(this.name, this.#rows), rowGroupSize: GROUP_ROWS });
    this.#rows = [];
  }
}

function columnsOf(table: TableName, rows: readonly Row[]) {
  return TABLES[table].columns.map(({ name, type }, i) => ({
    name,
    type: PARQUET_TYPES[type],
    nullable: true,
    data: rows.map((row) => row[i] ?? null),
  }));
}
