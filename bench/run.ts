/**
 * Measures matin: `npm run bench [-- --quick] [--task tokens] [--record]`.
 *
 * Beside its peers task by task, layer by layer, as texts and corpora grow, and at the start of a program.
 */

import { measureGrowth } from "./growth/table.ts";
import { measureLayers } from "./layers/table.ts";
import { readOptions } from "./options.ts";
import { TASKS } from "./peers/candidates.ts";
import { comparePeers } from "./peers/table.ts";
import { showProgress } from "./process.ts";
import { describeMachine, writeRecord } from "./record.ts";
import { measureStarts } from "./start/table.ts";
import type { Table } from "./table.ts";
import { loadCorpus } from "./text.ts";

const { tables, pace, record } = readOptions(process.argv.slice(2));
const corpus = loadCorpus().name;
console.log(`${corpus}${pace === "quick" ? "; quick: a slice of it, figures are rough" : ""}\n`);

const measured = new Map<string, Table>();
function print(name: string, table: Table): void {
  showProgress();
  console.log(`${table.text}\n`);
  measured.set(name, table);
}

const tasks = TASKS.filter((task) => tables.includes(task));
for (const [task, table] of comparePeers(tasks, pace)) print(task, table);
if (tables.includes("layers")) print("layers", measureLayers(pace));
if (tables.includes("growth")) print("growth", measureGrowth(pace));
if (tables.includes("start")) print("start", await measureStarts(pace));
console.log(describeMachine());

// For a smoke test: everything is to run, at whatever speed.
if ([...measured.values()].some(({ failed }) => failed)) process.exitCode = 1;
if (record) {
  const recordOf = (name: string) => measured.get(name)?.record;
  const tasksRecord = Object.fromEntries(tasks.map((task) => [task, recordOf(task)]));
  const [layers, growth, start] = ["layers", "growth", "start"].map(recordOf);
  console.log(`written: ${writeRecord(corpus, { tasks: tasksRecord, layers, growth, start })}`);
}
