import { stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { glob } from "tinyglobby";
import { InputError } from "../read";
import { readConll } from "./conll";
import { readCsv } from "./csv";
import { encodingOf } from "./decode";
import { readHtml } from "./html";
import { readJsonl } from "./jsonl";
import { formatOf, reasonOf, sizeOf } from "./open";
import { readParquet } from "./parquet";
import { INPUT_FORMATS, type InputFormat, type InputRecord, type ReadOptions } from "./record";
import { nameOf, readTextFile } from "./text";

export { INPUT_FORMATS, type InputFormat, type InputRecord, type ReadOptions } from "./record";

type Reader = (file: string, options: ReadOptions) => AsyncGenerator<InputRecord>;

const READERS: Readonly<Record<InputFormat, Reader>> = {
  txt: readTextFile,
  jsonl: readJsonl,
  ndjson: readJsonl,
  csv: (file, options) => readCsv(file, options, ","),
  tsv: (file, options) => readCsv(file, options, "\t"),
  parquet: readParquet,
  html: readHtml,
  htm: readHtml,
  conll: readConll,
};

/**
 * The files that paths mean: themselves, those of a folder whose names say what they are, those that match a glob; in order.
 *
 * @throws InputError naming a path that means no file.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(await expanded(path)));
  return files;
}

async function expanded(path: string): Promise<readonly string[]> {
  if (path === "-") return [path];
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    const inside = await glob("**/*", { cwd: path, absolute: false, dot: false });
    const files = inside.filter((file) => formatOf(file) !== null).sort();
    if (files.length > 0) return files.map((file) => `${path.replace(/\/+$/, "")}/${file}`);
    throw new InputError(`${path}: holds no file that ends in ${Object.keys(INPUT_FORMATS).join(", ")}`);
  }
  if (found) return [path];
  const matched = /[*?[{]/.test(path) ? (await glob(path, { absolute: isAbsolute(path) })).sort() : [];
  if (matched.length > 0) return matched;
  throw new InputError(`${path}: no such file`);
}

/** How many bytes there are to read, or null where standard input is among the files. */
export async function inputBytes(files: readonly string[]): Promise<number | null> {
  if (files.includes("-")) return null;
  let bytes = 0;
  for (const file of files) bytes += await sizeOf(file);
  return bytes;
}

/**
 * The records of files in order, read no faster than they are taken. A file that cannot be read, or only so far, is a bad record
 * where it ends: one broken file among a thousand is reported like one broken line.
 *
 * @throws InputError for an encoding that nobody knows.
 */
export async function* readRecords(files: readonly string[], options: ReadOptions): AsyncGenerator<InputRecord> {
  encodingOf(options.encoding);
  for (const file of files) {
    const format = options.format ?? formatOf(file) ?? "txt";
    try {
      yield* READERS[format](file, options);
    } catch (error) {
      const reason = error instanceof InputError ? error.message : reasonOf(error);
      if (reason === null) throw error;
      yield { reason, place: { file: nameOf(file), line: null }, bytes: 0 };
    }
  }
}
