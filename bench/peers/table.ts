/**
 * matin beside its peers. Each candidate runs in a process of its own, one after the other, in rounds over all of them,
 * so that a busy moment of the machine hits everybody; what is printed is the median of the rounds.
 */

import { figure, median } from "../figures.ts";
import type { Pace } from "../pace.ts";
import { runScript, showProgress } from "../process.ts";
import { formatTable, type Table } from "../table.ts";
import type { Size } from "../text.ts";
import { CANDIDATES, type Candidate, type TaskName } from "./candidates.ts";
import type { Measured } from "./child.ts";

const CHILD = new URL("child.ts", import.meta.url);
const ROUNDS: Readonly<Record<Pace, number>> = { full: 3, quick: 1 };

/** One line of a table: a candidate over all rounds, or why there is nothing to say of it. */
type Row = { readonly candidate: string } & (Summary | { readonly failed: string });

interface Summary extends Size {
  /** Median of the rounds' medians, for the whole input. */
  readonly milliseconds: number;
  readonly microsecondsPerWord: number;
  readonly megabytesPerSecond: number;
  readonly wordsPerSecond: number;
  /** Slowest round over fastest, which the machine accounts for and not the candidate; null after one round. */
  readonly spread: number | null;
  readonly foundPerWord: number;
  /** Speed of the task's first candidate over this one's; null where that one failed. */
  readonly matinTimes: number | null;
  /** What `matinTimes` is to be at the least, where anything is asked. */
  readonly asked?: number;
}

/** Rounds of each candidate; one that failed is not tried again. */
function measureAll(candidates: readonly Candidate[], pace: Pace) {
  const results = new Map<Candidate, Measured[] | string>(candidates.map((candidate) => [candidate, []]));
  for (let round = 1; round <= ROUNDS[pace]; round++) {
    for (const candidate of candidates) {
      const measuredSoFar = results.get(candidate)!;
      if (typeof measuredSoFar === "string") continue;
      showProgress(`round ${round}/${ROUNDS[pace]}: ${candidate.task}, ${candidate.name}`);
      const measured = runScript<Measured>(CHILD, [candidate.task, candidate.name, pace]);
      if (typeof measured === "string") results.set(candidate, measured);
      else measuredSoFar.push(measured);
    }
  }
  return results;
}

function summarize(rounds: readonly Measured[]): Omit<Summary, "matinTimes" | "asked"> {
  const times = rounds.map((round) => round.milliseconds);
  const milliseconds = median(times);
  const { bytes, words, texts, found } = rounds[0]!;
  return {
    bytes,
    words,
    texts,
    milliseconds,
    microsecondsPerWord: (milliseconds * 1e3) / words,
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
    .map(([{ name: candidate, asked }, rounds], place) => {
      if (typeof rounds === "string") return { candidate, failed: rounds };
      const summary = summarize(rounds);
      if (place === 0) matin = summary.megabytesPerSecond;
      const matinTimes = matin === null ? null : matin / summary.megabytesPerSecond;
      return { candidate, ...summary, matinTimes, ...(asked === undefined ? {} : { asked }) };
    });
}

const HEAD = ["candidate", "µs/word", "MB/s", "matin is", "rounds", "found/word", "input"];

function cells(row: Row): readonly string[] {
  if ("failed" in row) return [row.candidate, `failed: ${row.failed}`];
  const { matinTimes, asked, spread } = row;
  return [
    row.candidate,
    figure(row.microsecondsPerWord),
    figure(row.megabytesPerSecond),
    matinTimes === null ? "" : `${figure(matinTimes)}× as fast${asked === undefined ? "" : ` (asked: ${asked})`}`,
    spread === null ? "" : `±${((spread - 1) * 50).toFixed(0)} %`,
    figure(row.foundPerWord),
    `${figure(row.bytes / 1e6)} MB, ${row.texts === 1 ? "one text" : `${row.texts} texts`}`,
  ];
}

/** The tables of the tasks, measured together. */
export function comparePeers(tasks: readonly TaskName[], pace: Pace): ReadonlyMap<TaskName, Table> {
  const wanted = CANDIDATES.filter(({ task }) => tasks.includes(task));
  const measured = pace === "quick" ? wanted.filter(({ slow }) => slow !== true) : wanted;
  const results = measureAll(measured, pace);
  return new Map(
    tasks.map((task) => {
      const rows = rowsOf(task, results);
      const skipped = wanted.filter((candidate) => candidate.task === task && !measured.includes(candidate));
      const notes = skipped.length === 0 ? [] : [`quick, left out: ${skipped.map(({ name }) => name).join("; ")}`];
      const text = formatTable(task, HEAD, rows.map(cells), notes);
      return [task, { text, record: rows, failed: rows.some((row) => "failed" in row) }];
    }),
  );
}
