import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import pc from "picocolors";
import { FORMATS, type FormatName } from "../../output/index";
import { complain } from "../complain";
import { checkpointPath } from "../corpus/checkpoint";
import { errorsPath, type Outputs, toFile, toFolder, toStdout } from "../corpus/outputs";
import { progressBar, silent } from "../corpus/progress";
import {
  type CorpusFormat,
  isTableFormat,
  type LayerName,
  type RenderSpec,
  TABLE_FORMATS,
  tablesOf,
} from "../corpus/render";
import { run, type Shard } from "../corpus/run";
import { toCsv, toParquet } from "../corpus/table-outputs";
import { expandPaths, INPUT_FORMATS, inputBytes, type ReadOptions, readRecords } from "../input/index";
import type { InputFormat, InputRecord } from "../input/record";
import { InputError } from "../read";
import {
  colorOption,
  dateOption,
  jobsOption,
  languageOption,
  layersOption,
  maxCharsOption,
  outletOption,
  shardOption,
  textOption,
  tokensOption,
} from "./options";

/** Exit code of a run in which a record was bad, or that was stopped by one. */
const BAD_RECORDS = 1;
/** Exit code of a run that was interrupted, as shells have it. */
const INTERRUPTED = 130;

interface Flags {
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: "kaz";
  readonly format?: CorpusFormat;
  readonly color?: boolean;
  readonly out?: string;
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly maxChars: number;
  readonly jobs: number;
  readonly layers?: readonly LayerName[];
  readonly text?: boolean;
  readonly tokens?: boolean;
  readonly shard?: Shard;
  readonly strict?: boolean;
  readonly resume?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  $ matin analyze article.txt                        who, when, how many, who said what
  $ matin analyze --date 2026-02-27 article.txt      with «бүгін» and «27 ақпан» resolved
  $ cat article.txt | matin analyze > article.jsonl  one JSON document a line
  $ matin analyze --format ruler article.txt         each sentence with its mentions drawn below
  $ matin analyze news/*.jsonl.gz --text-field body --jobs max --out news.matin.jsonl
  $ matin analyze news/*.jsonl.gz --text-field body --jobs max --out news.matin.jsonl --resume`;

export function analyzeCommand(): Command {
  return new Command("analyze")
    .description("analyse files, folders, globs, or standard input where none is named")
    .argument("[path...]", `${inputHelp()}; each also .gz or .zst; - is standard input`)
    .addOption(dateOption())
    .addOption(outletOption())
    .addOption(languageOption())
    .addOption(new Option("--format <name>", formatHelp()).choices(Object.keys(EVERY_FORMAT)))
    .option("--out <path>", "write here: a file, or a folder for formats that have a file for each document")
    .addOption(
      new Option("--input-format <name>", "what the inputs are, whatever their names").choices(
        Object.keys(INPUT_FORMATS),
      ),
    )
    .option("--encoding <name>", "of inputs without a byte order mark, if not UTF-8: windows-1251, rk1048, utf-16le …")
    .option("--text-field <name>", "of jsonl, csv and parquet: where the text stands", "text")
    .option("--id-field <name>", "where its id stands", "id")
    .option("--date-field <name>", "where its day of writing stands", "date")
    .addOption(maxCharsOption())
    .addOption(jobsOption())
    .addOption(layersOption())
    .addOption(textOption())
    .addOption(tokensOption())
    .addOption(shardOption())
    .option("--strict", "stop at the first bad record")
    .option("--resume", "go on where a run with the same inputs and --out was stopped or killed")
    .option("--quiet", "without a progress bar")
    .addOption(colorOption())
    .addHelpText("after", EXAMPLES)
    .action(analyzePaths);
}

const inputHelp = () => Object.keys(INPUT_FORMATS).join(", ");

/** Every format by name, with what it is. */
const EVERY_FORMAT: Readonly<Record<CorpusFormat, string>> = {
  ...(Object.fromEntries(Object.entries(FORMATS).map(([name, { says }]) => [name, says])) as Record<
    FormatName,
    string
  >),
  ...TABLE_FORMATS,
};

const formatHelp = () =>
  `${Object.entries(EVERY_FORMAT)
    .map(([name, says]) => `${name}: ${says}`)
    .join("; ")} (default: report on a terminal, else jsonl)`;

async function analyzePaths(paths: readonly string[], flags: Flags): Promise<void> {
  const { out, date = null, resume = false } = flags;
  const format = flags.format ?? (out === undefined && process.stdout.isTTY ? "report" : "jsonl");
  checkFlags(format, flags);
  const files = await expandPaths(paths.length > 0 ? paths : ["-"]);
  if (resume && out !== undefined && existsSync(out) && !existsSync(checkpointPath(out))) {
    complain(`${out} is complete`);
    return;
  }
  const bytes = await inputBytes(files);
  const { interrupted, ...result } = await interruptible((stopped) =>
    run(dated(readRecords(files, readOptions(flags)), date), outputsOf(out, format, flags.layers ?? null), {
      spec: specOf(format, flags),
      jobs: flags.jobs,
      strict: flags.strict ?? false,
      shard: flags.shard ?? null,
      keep: out === undefined ? null : { out, call: callOf(files, flags), resume },
      progress: out !== undefined && process.stderr.isTTY && !flags.quiet ? progressBar(bytes) : silent,
      stopped,
    }),
  );
  if (result.refused !== null) complain(result.refused);
  else if (interrupted) complain(`interrupted${out === undefined ? "" : "; go on with --resume"}`);
  else if (result.bad > 0 && out !== undefined) {
    complain(`${result.bad} bad record${result.bad === 1 ? "" : "s"}, see ${errorsPath(out)}`);
  }
  if (interrupted) process.exitCode = INTERRUPTED;
  else if (result.bad > 0) process.exitCode = BAD_RECORDS;
}

function specOf(format: CorpusFormat, flags: Flags): RenderSpec {
  const { layers = null, outlet = null, language = null, text = false, tokens = false } = flags;
  return { format, layers, json: { text, tokens }, outlet, language, colored: isColored(flags) };
}

/** Lets Ctrl-C and `kill` ask a run to end where it can be taken up again; a second one ends it at once. */
async function interruptible<T extends object>(
  run: (stopped: () => boolean) => Promise<T>,
): Promise<T & { readonly interrupted: boolean }> {
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    return { ...(await run(() => interrupted)), interrupted };
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

/** Colours are for a terminal; a file never has them. */
const isColored = ({ color, out }: Flags) => out === undefined && color !== false && pc.isColorSupported;

function readOptions({ inputFormat, encoding, textField, idField, dateField, maxChars }: Flags): ReadOptions {
  return {
    ...(inputFormat === undefined ? {} : { format: inputFormat }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(textField === undefined ? {} : { textField }),
    ...(idField === undefined ? {} : { idField }),
    ...(dateField === undefined ? {} : { dateField }),
    maxChars,
  };
}

/** Records without a date of their own are of the day that the call names. */
async function* dated(records: AsyncIterable<InputRecord>, date: string | null): AsyncGenerator<InputRecord> {
  for await (const record of records) yield "text" in record && record.date === null ? { ...record, date } : record;
}

/** What goes together with what, before anything is read. */
function checkFlags(format: CorpusFormat, { out, resume = false, layers }: Flags): void {
  if (resume && out === undefined) throw new InputError("--resume goes on with a file: name it with --out");
  if (resume && format === "parquet")
    throw new InputError("--resume: a Parquet file that was not finished cannot be gone on with");
  if (isTableFormat(format) && out === undefined)
    throw new InputError(`--format ${format} writes a file for each layer: name their folder with --out`);
  if (isTableFormat(format) && tablesOf(layers ?? null).length === 0) {
    throw new InputError(`--format ${format} has the tables ${tablesOf(null).join(", ")}; --layers names none of them`);
  }
}

function outputsOf(out: string | undefined, format: CorpusFormat, layers: readonly LayerName[] | null) {
  return async (sizes: Readonly<Record<string, number>>): Promise<Outputs> => {
    if (out === undefined) return toStdout(format);
    if (format === "csv") return toCsv(out, tablesOf(layers), sizes);
    if (format === "parquet") return toParquet(out, tablesOf(layers));
    return FORMATS[format].streams ? toFile(out, sizes) : toFolder(out, format, sizes);
  };
}

/** What a run has to share with the one that it goes on from. */
function callOf(files: readonly string[], flags: Flags): string {
  const { resume: _, jobs: __, quiet: ___, color: ____, ...rest } = flags;
  return JSON.stringify({ files, ...rest });
}
