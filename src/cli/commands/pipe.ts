import { once } from "node:events";
import { Command } from "commander";
import { SHAPE_VERSION } from "../../document/document";
import { batched, mapOrdered } from "../corpus/ordered";
import { errorMessage } from "../corpus/outputs";
import type { LayerName } from "../corpus/render";
import { analysed } from "../corpus/run";
import { startWorkers, type Workers } from "../corpus/workers";
import { readRecords } from "../input/index";
import { type InputRecord, isBad } from "../input/record";
import {
  jobsOption,
  languageOption,
  layersOption,
  maxCharsOption,
  outletOption,
  textOption,
  tokensOption,
} from "./options";

interface Flags {
  readonly outlet?: string;
  readonly language?: "kaz";
  readonly textField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly maxChars: number;
  readonly jobs: number;
  readonly layers?: readonly LayerName[];
  readonly text?: boolean;
  readonly tokens?: boolean;
}

const EXAMPLES = `
A line that holds no text gives {"matin":1,"id":null,"error":"…"} in its place, so that line n of the output is always that
of line n of the input: parallel, rdd.pipe and Hadoop streaming can cut and join as they like.

Example:
  $ parallel --pipepart --keep-order --block 10M -a news.jsonl matin pipe > news.matin.jsonl`;

/** `matin pipe`: a line filter for engines that spread lines over machines. */
export function pipeCommand(): Command {
  return new Command("pipe")
    .description("filter standard input: a line of JSON in, the line of its analysis out, in the same order")
    .addOption(outletOption())
    .addOption(languageOption())
    .option("--text-field <name>", "where the text stands", "text")
    .option("--id-field <name>", "where its id stands", "id")
    .option("--date-field <name>", "where its day of writing stands", "date")
    .addOption(maxCharsOption())
    .addOption(jobsOption())
    .addOption(layersOption())
    .addOption(textOption())
    .addOption(tokensOption())
    .addHelpText("after", EXAMPLES)
    .action(pipe);
}

async function pipe({ outlet, language, layers, text = false, tokens = false, jobs, ...fields }: Flags): Promise<void> {
  const workers = startWorkers(jobs, {
    format: "jsonl",
    layers: layers ?? null,
    json: { text, tokens },
    outlet: outlet ?? null,
    language: language ?? null,
    colored: false,
  });
  const records = readRecords(["-"], { ...fields, format: "jsonl", blank: true });
  try {
    const batches = batched(records, ({ bytes }) => bytes);
    for await (const lines of mapOrdered(batches, workers.width, (batch) => filtered(batch, workers))) {
      if (!process.stdout.write(lines)) await once(process.stdout, "drain");
    }
  } finally {
    await workers.close();
  }
}

async function filtered(batch: readonly InputRecord[], workers: Workers): Promise<string> {
  const done = await analysed(batch, workers);
  return done
    .map(({ record, result }) => {
      if ("text" in result) return result.text;
      process.exitCode = 1;
      const error = isBad(record) ? errorMessage(record) : "error" in result ? result.error : "";
      return `${JSON.stringify({ matin: SHAPE_VERSION, id: isBad(record) ? null : record.id, error })}\n`;
    })
    .join("");
}
