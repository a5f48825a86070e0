import { Command, Option } from "commander";
import { evaluate } from "../evaluate/evaluate";
import { readGold } from "../evaluate/read";
import { type EvaluatedLayer, LAYERS, ratesOf } from "../evaluate/scores";
import { formatEvaluation } from "../evaluate/table";
import { colorOption, countFrom, namesAmong, painter } from "./options";

interface Flags {
  readonly layers: readonly EvaluatedLayer[];
  readonly flat?: boolean;
  readonly errors: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

const EXAMPLES = `
Gold is CoNLL, a word and its IOB2 tag a line, with KazNERD's classes; or JSON lines with "text" and the layers that somebody
annotated: matin's own documents, corrected by hand, or {"text": "…", "entities": [{"start": 0, "end": 13, "label": "PERSON"}]}.
Layers and classes that the gold does not have are not judged.

Examples:
  $ matin evaluate gold.conll
  $ matin analyze news.jsonl --text --out gold.jsonl   then correct it, and
  $ matin evaluate gold.jsonl --layers quotations --errors 50`;

/** `matin evaluate`: anybody's gold against what matin finds. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("precision, recall and F1 by layer and class on gold of your own, with the mistakes drawn")
    .argument("<gold>", "a .conll or .jsonl file, also .gz or .zst")
    .addOption(
      new Option("--layers <names>", `judge only these: ${LAYERS.join(",")}`)
        .argParser((value) => namesAmong(LAYERS, value))
        .default(LAYERS, "all"),
    )
    .addOption(
      new Option("--errors <n>", "draw the mistakes of this many sentences")
        .argParser((value) => countFrom(0, value))
        .default(20),
    )
    .option("--flat", "gold of JSON lines has no mention inside another, as KazNERD")
    .option("--json", "the scores as JSON, between 0 and 1")
    .addOption(colorOption())
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, { layers, flat = false, errors, json, color }: Flags) => {
      const evaluation = evaluate(await readGold(file), { layers, flat });
      if (json) {
        const rows = evaluation.rows.map((row) => ({ ...row, ...ratesOf(row) }));
        process.stdout.write(`${JSON.stringify({ documents: evaluation.documents, rows }, null, 2)}\n`);
      } else process.stdout.write(formatEvaluation(evaluation, errors, painter(color)));
    });
}
