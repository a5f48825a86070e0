import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const machine = {
  cpu: cpus()[0]?.model.trim() || "unknown processor",
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
};

const today = new Date().toISOString().slice(0, 10);

export function describeMachine(): string {
  const { cpu, cores, memoryGigabytes, node, platform } = machine;
  return `${cpu}, ${cores} ${cores === 1 ? "core" : "cores"}, ${memoryGigabytes} GiB, ${platform}, Node ${node}, ${today}`;
}

/** `AMD EPYC 7763 64-Core Processor` → `amd-epyc-7763` */
function shortCpu(): string {
  return machine.cpu
    .toLowerCase()
    .replace(/\((r|tm)\)|\d+-core|processor|cpu|@.*/g, " ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Writes the tables as JSON, with what is needed to understand them a year later, and gives the file's name. */
export function writeRecord(corpus: string, tables: Readonly<Record<string, unknown>>): string {
  const { version, devDependencies } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { version: string; devDependencies: Record<string, string> };
  const peers = [
    "wink-nlp",
    "wink-eng-lite-web-model",
    "natural",
    "compromise",
    "chrono-node",
    "@microsoft/recognizers-text-suite",
    "tinybench",
  ];
  const record = {
    date: today,
    machine,
    versions: { matin: version, ...Object.fromEntries(peers.map((name) => [name, devDependencies[name]])) },
    corpus,
    ...tables,
  };
  const folder = new URL("records/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(`${today}-${shortCpu()}.json`, folder));
  writeFileSync(file, `${JSON.stringify(record, rounded, 2)}\n`);
  return relative(process.cwd(), file);
}

/** Four digits: the rest is noise that makes two records hard to compare. */
const rounded = (_key: string, value: unknown) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
