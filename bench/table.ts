import type { Size } from "./text.ts";

/** One line of a table: a candidate over all rounds, or why there is nothing to say of it. */
export type Row = { readonly candidate: string } & (Timing | { readonly failed: string });

export interface Timing extends Size {
  /** Median of the rounds' medians, for the whole input. */
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
  readonly wordsPerSecond: number;
  /** Slowest round over fastest, which the machine accounts for and not the candidate; null after one round. */
  readonly spread: number | null;
  readonly foundPerWord: number;
  /** Speed of the task's first candidate over this one's; null where that one failed. */
  readonly matinTimes: number | null;
}

const HEAD = ["candidate", "MB/s", "1000 words/s", "matin is", "rounds", "found/word", "input"] as const;

/** The table of a task, its figures aligned at the right. */
export function formatTable(task: string, rows: readonly Row[]): string {
  const lines: readonly (readonly string[])[] = [HEAD, ...rows.map(cells)];
  // A reason for failing stands behind the name and may be as long as it likes.
  const counted = lines.filter((line) => line.length === HEAD.length);
  const widths = HEAD.map((_, column) =>
    Math.max(...(column === 0 ? lines : counted).map((line) => line[column]!.length)),
  );
  const body = lines.map((line) =>
    line
      .map((cell, column) => align(cell, column, widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return [task, ...body].join("\n");
}

const align = (cell: string, column: number, width: number) =>
  column === 0 || column === HEAD.length - 1 ? cell.padEnd(width) : cell.padStart(width);

function cells(row: Row): readonly string[] {
  if ("failed" in row) return [row.candidate, `failed: ${row.failed}`];
  return [
    row.candidate,
    figure(row.megabytesPerSecond),
    figure(row.wordsPerSecond / 1000),
    row.matinTimes === null ? "" : `${figure(row.matinTimes)}× as fast`,
    row.spread === null ? "" : `±${((row.spread - 1) * 50).toFixed(0)} %`,
    figure(row.foundPerWord),
    `${figure(row.bytes / 1e6)} MB, ${row.texts === 1 ? "one text" : `${row.texts} texts`}`,
  ];
}

/** Two or three digits that say something. */
function figure(value: number): string {
  if (value < 0.1) return value.toPrecision(2);
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
