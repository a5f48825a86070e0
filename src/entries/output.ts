/**
 * Documents as text: every format of the command line, and tables.
 *
 * @module matin/output
 * @category Output
 */

export { csvHeader, csvRows } from "../output/csv";
export { FORMATS, type FormatName, type FormatOptions, formatDocument } from "../output/index";
export type { Paint, Style } from "../output/paint";
export { formatRuler } from "../output/ruler";
export { type Cell, type Column, type Row, TABLES, type Table, type TableName } from "../output/tables";
