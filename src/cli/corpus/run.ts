import { type InputRecord, isBad } from "../input/record";
import { readCheckpoint, removeCheckpoint, writeCheckpoint } from "./checkpoint";
import { batched, mapOrdered } from "./ordered";
import { errorMessage, type Outputs } from "./outputs";
import type { Progress } from "./progress";
import type { Rendered, RenderSpec, Work } from "./render";
import { startWorkers, type Workers } from "./workers";

/** How often a run makes sure of what it has done: a kill costs no more than that. */
const CHECKPOINT_MS = 1000;
const CHECKPOINT_RECORDS = 500;

/** The n-th of so many shards, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface RunOptions {
  readonly spec: RenderSpec;
  readonly jobs: number;
  /** Stops at the first bad record. */
  readonly strict: boolean;
  readonly shard: Shard | null;
  /** The path beside which checkpoints are kept, what identifies the call, and whether to go on from one; null keeps none. */
  readonly keep: { readonly out: string; readonly call: string; readonly resume: boolean } | null;
  readonly progress: Progress;
  /** Asked after every document: true ends the run early, in a state from which it can be taken up again. */
  readonly stopped: () => boolean;
}

export interface RunResult {
  readonly documents: number;
  /** Bad records, with those of the runs that this one went on from. */
  readonly bad: number;
  /** False where the run was stopped before its end. */
  readonly complete: boolean;
  /** What is wrong with the record that ended a strict run. */
  readonly refused: string | null;
}

/** A record with what was made of it. */
export interface Done {
  readonly record: InputRecord;
  readonly result: Rendered;
}

/** Analyses records and writes them in order. `open` opens the outputs, cut to the sizes at which a run is taken up again. */
export async function run(
  records: AsyncIterable<InputRecord>,
  open: (sizes: Readonly<Record<string, number>>) => Promise<Outputs>,
  options: RunOptions,
): Promise<RunResult> {
  const { keep, progress } = options;
  const before = keep?.resume ? readCheckpoint(keep.out, keep.call) : null;
  const outputs = await open(before?.outputs ?? {});
  const workers = startWorkers(options.jobs, options.spec);
  const count = { records: before?.records ?? 0, documents: 0, bad: before?.bad ?? 0 };
  const save = () => {
    const sizes = outputs.flush();
    if (keep) writeCheckpoint(keep.out, { call: keep.call, records: count.records, bad: count.bad, outputs: sizes });
  };
  let refused: string | null = null;
  let stopped = false;
  try {
    save();
    let saved = Date.now();
    for await (const { record, result } of done(records, count.records, workers, outputs, options)) {
      if ("error" in result) {
        const bad = { reason: result.error, place: record.place, bytes: record.bytes };
        outputs.bad(bad);
        // A run that is taken up behind it cannot tell it from a good one.
        outputs.passed?.(record);
        count.bad++;
        if (options.strict) refused = errorMessage(bad);
      } else {
        await outputs.document("id" in record ? record.id : null, result);
        count.documents++;
      }
      count.records++;
      progress.advance(record.bytes, "error" in result);
      stopped = refused !== null || options.stopped();
      if (stopped) break;
      if (count.records % CHECKPOINT_RECORDS !== 0 && Date.now() - saved < CHECKPOINT_MS) continue;
      save();
      saved = Date.now();
    }
    save();
  } finally {
    progress.stop();
    await workers.close();
    outputs.close();
  }
  if (keep && !stopped) removeCheckpoint(keep.out);
  return { documents: count.documents, bad: count.bad, complete: !stopped, refused };
}

/** The records of this run with what became of them, in order: of its shard, behind the first `skip`. */
async function* done(
  records: AsyncIterable<InputRecord>,
  skip: number,
  workers: Workers,
  outputs: Outputs,
  { shard, progress }: RunOptions,
): AsyncGenerator<Done> {
  const pass = (record: InputRecord) => {
    progress.advance(record.bytes, isBad(record));
    outputs.passed?.(record);
  };
  const batches = batched(chosen(records, shard, skip, pass), ({ bytes }) => bytes);
  for await (const batch of mapOrdered(batches, workers.width, (items) => analysed(items, workers))) yield* batch;
}

async function* chosen(
  records: AsyncIterable<InputRecord>,
  shard: Shard | null,
  skip: number,
  pass: (record: InputRecord) => void,
): AsyncGenerator<InputRecord> {
  let index = 0;
  let own = 0;
  for await (const record of records) {
    if (shard !== null && index++ % shard.of !== shard.index - 1) continue;
    if (own++ >= skip) yield record;
    else pass(record);
  }
}

/** The good records of a batch go to a worker together; the bad ones keep their places among them. */
export async function analysed(batch: readonly InputRecord[], workers: Workers): Promise<readonly Done[]> {
  const works: Work[] = [];
  for (const record of batch) {
    if (!isBad(record)) works.push({ id: record.id, text: record.text, date: record.date });
  }
  const results = works.length > 0 ? await workers.run(works) : [];
  let next = 0;
  return batch.map((record) => ({
    record,
    result: isBad(record) ? { error: record.reason } : results[next++]!,
  }));
}
