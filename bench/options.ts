import { parseArgs } from "node:util";
import { TASKS, type TaskName } from "./candidates.ts";
import type { PaceName } from "./child.ts";

export interface BenchOptions {
  readonly task: TaskName | null;
  readonly pace: PaceName;
  readonly rounds: number;
  readonly record: boolean;
}

const USAGE = `npm run bench -- [--quick] [--task ${TASKS.join("|")}] [--record]`;

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
  const task = TASKS.find((name) => name === values.task) ?? null;
  if (values.task !== undefined && task === null) {
    throw new RangeError(`--task must be one of ${TASKS.join(", ")}, got ${JSON.stringify(values.task)}`);
  }
  // A record stands for the whole comparison; half of one, or a hasty one, would be read as that.
  if (values.record && (values.quick || task !== null)) {
    throw new RangeError("--record goes with neither --quick nor --task");
  }
  return { task, pace: values.quick ? "quick" : "full", rounds: values.quick ? 1 : 3, record: values.record };
}
