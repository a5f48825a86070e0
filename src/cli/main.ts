import { Command, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { FORMATS, type FormatName, formatDocument } from "../output/index";
import type { Paint, Style } from "../output/paint";
import { analyze, createAnalyzer } from "../pipeline";
import { InputError, readText } from "./read";
import { version } from "./version";

/** Exit codes: 0 done, 2 the command was called wrongly or an input could not be read. */
const WRONG_CALL = 2;

interface AnalyzeFlags {
  readonly date?: string;
  readonly outlet?: string;
  readonly format?: FormatName;
  readonly color?: boolean;
}

const STYLES: Readonly<Record<Style, (text: string) => string>> = {
  heading: (text) => pc.bold(pc.underline(text)),
  person: (text) => pc.bold(pc.magenta(text)),
  organisation: (text) => pc.bold(pc.blue(text)),
  place: (text) => pc.green(text),
  position: (text) => pc.cyan(text),
  value: (text) => pc.yellow(text),
  other: (text) => pc.underline(text),
  quotation: (text) => pc.italic(text),
  dim: (text) => pc.dim(text),
};

const paint: Paint = (style, text) => STYLES[style](text);

function parseDay(value: string): string {
  try {
    return analyze("", { date: value }).date!;
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError("It must be a day of the calendar, YYYY-MM-DD.");
    throw error;
  }
}

function analyzeFiles(files: readonly string[], flags: AnalyzeFlags): void {
  const { outlet = null, date = null } = flags;
  const { analyze } = createAnalyzer({ outlet });
  const format = flags.format ?? (process.stdout.isTTY ? "report" : "jsonl");
  const coloured = flags.color !== false && pc.isColorSupported;
  for (const file of files.length > 0 ? files : ["-"]) {
    const text = readText(file === "-" ? 0 : file);
    const doc = analyze(text, { id: file === "-" ? null : file, date });
    process.stdout.write(formatDocument(doc, format, coloured ? { paint } : {}));
  }
}

const EXAMPLES = `
Examples:
  $ matin analyze article.txt                        who, when, how many, who said what
  $ matin analyze --date 2026-02-27 article.txt      with «бүгін» and «27 ақпан» resolved
  $ cat article.txt | matin analyze > article.jsonl  one JSON document a line
  $ matin analyze --format ruler article.txt         each sentence with its mentions drawn below`;

/** Sub-commands made by `command()` take over how errors are written and left. */
function program(): Command {
  const command = new Command("matin")
    .description("Reads Kazakh news: people, organisations, places, dates, statistics, quotations with their speakers.")
    .version(version)
    .addHelpText("after", EXAMPLES)
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) })
    .exitOverride();
  command
    .command("analyze")
    .description("analyse files, or standard input where none is named")
    .argument("[file...]", "UTF-8 text files; - is standard input")
    .addOption(
      new Option("--date <day>", "day of writing, YYYY-MM-DD; relative dates are resolved against it").argParser(
        parseDay,
      ),
    )
    .option("--outlet <name>", "the outlet that publishes the texts, «inbusiness.kz»")
    .addOption(new Option("--format <name>", formatHelp()).choices(Object.keys(FORMATS)))
    .option("--no-color", "without colours")
    .addHelpText("after", EXAMPLES)
    .action(analyzeFiles);
  return command;
}

const formatHelp = () =>
  `${Object.entries(FORMATS)
    .map(([name, { says }]) => `${name}: ${says}`)
    .join("; ")} (default: report on a terminal, else jsonl)`;

/** Commander breaks some of its messages over lines; one clear line is what a log can hold. */
const oneLine = (message: string) =>
  `matin: ${message
    .trim()
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")}\n`;

/** Runs the command; `argv` as in `process.argv`. Sets `process.exitCode`. */
export function main(argv: readonly string[]): void {
  // `matin analyze a b | head` closes our pipe; what is left to write has no reader, which is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  try {
    program().parse(argv as string[]);
  } catch (error) {
    if (error instanceof InputError) process.stderr.write(`matin: ${error.message}\n`);
    else if (!isCommanderError(error)) throw error;
    process.exitCode = isCommanderError(error) && error.exitCode === 0 ? 0 : WRONG_CALL;
  }
}

const isCommanderError = (error: unknown): error is Error & { exitCode: number } =>
  error instanceof Error && "exitCode" in error && "code" in error && String(error.code).startsWith("commander.");
