import type { Document } from "../document/document";
import { type Cell, type Row, TABLES, type Table, type TableName } from "./tables";

/**
 * The names of a table's columns, as the first line of its file.
 *
 * @throws RangeError if there is no such table.
 */
export function csvHeader(name: TableName): string {
  return line(tableOf("csvHeader", name).columns.map((column) => column.name));
}

/**
 * A document's rows of one table, a line each, after RFC 4180 but with bare line feeds between them.
 *
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, because spreadsheets would run
 * «=HYPERLINK(…)» out of a stranger's article as a formula. Numbers stay as they are, so that −5 is a number to whoever reads it.
 *
 * @throws RangeError if there is no such table.
 */
export function csvRows(doc: Document, name: TableName): string {
  return formatCsv(tableOf("csvRows", name).rows(doc));
}

function tableOf(caller: string, name: TableName): Table {
  if (Object.hasOwn(TABLES, name)) return TABLES[name];
  throw new RangeError(
    `${caller}: table must be one of ${Object.keys(TABLES).join(", ")}, got ${JSON.stringify(name)}`,
  );
}

/** Rows of any table as lines of CSV. */
export function formatCsv(rows: readonly Row[]): string {
  return rows.map(line).join("");
}

const line = (row: Row) => `${row.map(cell).join(",")}\n`;

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return `${value}`;
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
