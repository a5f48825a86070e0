export { FORMATS, type FormatName, type FormatOptions, formatDocument } from "../output/index";
export type { Paint, Style } from "../output/paint";
export { formatRuler } from "../output/ruler";
