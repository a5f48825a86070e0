import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Command, Option } from "commander";
import { CorpusSummary } from "../summary/collect";
import { formatPage } from "../summary/page";
import { readDocuments } from "../summary/read";
import { formatTable } from "../summary/table";
import { colorOption, painter, parseCount } from "./options";

interface Flags {
  readonly html?: string;
  readonly json?: boolean;
  readonly top: number;
  readonly title?: string;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  $ matin analyze news/ --jobs max --out news.matin.jsonl
  $ matin report news.matin.jsonl
  $ matin report news.matin.jsonl --html news.html --title "Наурыз айының жаңалықтары"`;

/** `matin report`: what a corpus comes to. */
export function reportCommand(): Command {
  return new Command("report")
    .description("who was quoted most, which ministries, figures by unit, a timeline, who speaks about whom")
    .argument("<corpus...>", "what «matin analyze --format jsonl» wrote, also .gz or .zst; - is standard input")
    .option("--html <file>", "write a page with charts, readable on paper, and no table")
    .option("--title <words>", "of the page; the corpus's name by default")
    .option("--json", "the figures as JSON")
    .addOption(new Option("--top <n>", "rows of each list").argParser(parseCount).default(20))
    .addOption(colorOption())
    .addHelpText("after", EXAMPLES)
    .action(report);
}

async function report(files: readonly string[], { html, json, top, title, color }: Flags): Promise<void> {
  const corpus = new CorpusSummary();
  for (const file of files) for await (const doc of readDocuments(file)) corpus.add(doc);
  const summary = corpus.result(top);
  if (html !== undefined)
    await writeFile(html, formatPage(summary, title ?? files.map((file) => basename(file)).join(", ")));
  if (json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (html === undefined) process.stdout.write(formatTable(summary, painter(color)));
}
