/**
 * Compares matin with its peers: `npm run bench [-- --quick] [--task tokens] [--record]`.
 *
 * Each candidate runs in a process of its own, one after the other, in rounds over all of them, so that a busy moment
 * of the machine hits everybody; what is printed is the median of the rounds.
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CANDIDATES, type Candidate, TASKS, type TaskName } from "./candidates.ts";
import type { Measured, PaceName } from "./child.ts";
import { type BenchOptions, readOptions } from "./options.ts";
import { describeMachine, writeRecord } from "./record.ts";
import { formatTable, type Row, type Timing } from "./table.ts";
import { loadCorpus } from "./text.ts";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));
/** The root, where `--import tsx` is found whatever the caller's directory is. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LONGEST_RUN = 60_000;

/** What one child says, or why it says nothing. */
function runChild({ task, name }: Candidate, pace: PaceName): Measured | string {
  const child = spawnSync(process.execPath, ["--import", "tsx", CHILD, task, name, pace], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: LONGEST_RUN,
  });
  // Libraries greet on stdout as well; the last line is ours.
  const last = child.stdout?.trimEnd().split("\n").at(-1) ?? "";
  if (child.status === 0 && last.startsWith("{")) return JSON.parse(last) as Measured;
  if (child.signal) return `ended by ${child.signal} within ${LONGEST_RUN / 1000} s`;
  const reason = child.stderr?.split("\n").find((line) => /error/i.test(line));
  return reason?.trim() ?? child.error?.message ?? `exit code ${child.status}`;
}

/** Rounds of each candidate; one that failed is not tried again. */
function measureAll(candidates: readonly Candidate[], { pace, rounds }: BenchOptions) {
  const results = new Map<Candidate, Measured[] | string>(candidates.map((candidate) => [candidate, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const candidate of candidates) {
      const measuredSoFar = results.get(candidate)!;
      if (typeof measuredSoFar === "string") continue;
      if (process.stderr.isTTY)
        process.stderr.write(`\r\x1b[Kround ${round}/${rounds}: ${candidate.task}, ${candidate.name}`);
      const measured = runChild(candidate, pace);
      if (typeof measured === "string") results.set(candidate, measured);
      else measuredSoFar.push(measured);
    }
  }
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return results;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function summarize(rounds: readonly Measured[]): Omit<Timing, "matinTimes"> {
  const times = rounds.map((round) => round.milliseconds);
  const milliseconds = median(times);
  const { bytes, words, texts, found } = rounds[0]!;
  return {
    bytes,
    words,
    texts,
    milliseconds,
    megabytesPerSecond: bytes / 1e3 / milliseconds,
    wordsPerSecond: (words * 1e3) / milliseconds,
    spread: times.length > 1 ? Math.max(...times) / Math.min(...times) : null,
    foundPerWord: found / words,
  };
}

function rowsOf(task: TaskName, results: ReadonlyMap<Candidate, readonly Measured[] | string>): Row[] {
  let matin: number | null = null;
  return [...results]
    .filter(([candidate]) => candidate.task === task)
    .map(([{ name: candidate }, rounds], place) => {
      if (typeof rounds === "string") return { candidate, failed: rounds };
      const timing = summarize(rounds);
      if (place === 0) matin = timing.megabytesPerSecond;
      return { candidate, ...timing, matinTimes: matin === null ? null : matin / timing.megabytesPerSecond };
    });
}

const options = readOptions(process.argv.slice(2));
const tasks = TASKS.filter((task) => options.task === null || task === options.task);
console.log(`${loadCorpus().name}${options.pace === "quick" ? "; quick: a slice of it, figures are rough" : ""}\n`);
const results = measureAll(
  CANDIDATES.filter((candidate) => tasks.includes(candidate.task)),
  options,
);
const tables = tasks.map((task) => ({ task, rows: rowsOf(task, results) }));
for (const { task, rows } of tables) console.log(`${formatTable(task, rows)}\n`);
console.log(describeMachine());
// For a smoke test: every candidate is to run, at whatever speed.
if (tables.some(({ rows }) => rows.some((row) => "failed" in row))) process.exitCode = 1;
if (options.record) console.log(`written: ${writeRecord(loadCorpus().name, tables)}`);
