import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { InputError } from "../read";

/** How far a run has come: all that was read up to here stands, whole, in the outputs up to there. */
export interface Checkpoint {
  /** The call's inputs and options; another call does not go on from here. */
  readonly call: string;
  /** Records read, good and bad. */
  readonly records: number;
  readonly bad: number;
  /** Bytes of each output, by path. */
  readonly outputs: Readonly<Record<string, number>>;
}

export const checkpointPath = (out: string) => `${out}.checkpoint.json`;

/** Replaces the checkpoint in one step: a kill leaves the old one or the new one, never half of either. */
export function writeCheckpoint(out: string, checkpoint: Checkpoint): void {
  const path = checkpointPath(out);
  const fd = openSync(`${path}.new`, "w");
  try {
    writeSync(fd, JSON.stringify(checkpoint));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(`${path}.new`, path);
}

/**
 * The checkpoint beside an output, or null where none is.
 *
 * @throws InputError if it is another call's, or no checkpoint.
 */
export function readCheckpoint(out: string, call: string): Checkpoint | null {
  const path = checkpointPath(out);
  let checkpoint: Checkpoint;
  try {
    checkpoint = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new InputError(`${path}: is no checkpoint (${(error as Error).message})`);
  }
  if (checkpoint.call !== call) {
    throw new InputError(
      `${path}: belongs to a call with other inputs or options; repeat that call, or remove the file to begin anew`,
    );
  }
  return checkpoint;
}

export function removeCheckpoint(out: string): void {
  rmSync(checkpointPath(out), { force: true });
}
