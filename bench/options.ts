import { parseArgs } from "node:util";
import type { Pace } from "./pace.ts";
import { TASKS } from "./peers/candidates.ts";

export const TABLES = [...TASKS, "layers", "growth", "start"] as const;

export type TableName = (typeof TABLES)[number];

export interface BenchOptions {
  readonly tables: readonly TableName[];
  readonly pace: Pace;
  readonly record: boolean;
}

const USAGE = `npm run bench -- [--quick] [--task ${TABLES.join("|")}] [--record]`;

/** Ends the process with code 2 where the command line makes no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  try {
    return parse(args);
  } catch (error) {
    console.error(`bench: ${(error as Error).message}\nusage: ${USAGE}`);
    process.exit(2);
  }
}

function parse(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      task: { type: "string" },
      record: { type: "boolean", default: false },
    },
  });
  const tables = values.task === undefined ? TABLES : TABLES.filter((name) => name === values.task);
  if (tables.length === 0) {
    throw new RangeError(`--task must be one of ${TABLES.join(", ")}, got ${JSON.stringify(values.task)}`);
  }
  // A record stands for the whole comparison; half of one, or a hasty one, would be read as that.
  if (values.record && (values.quick || values.task !== undefined)) {
    throw new RangeError("--record goes with neither --quick nor --task");
  }
  return { tables, pace: values.quick ? "quick" : "full", record: values.record };
}
