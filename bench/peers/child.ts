/** Measures one candidate in a process of its own: `child.ts <task> <candidate> <pace>`; the last line of the output is the result. */

import { Bench } from "tinybench";
import { type Pace, paceOf } from "../pace.ts";
import { answer } from "../process.ts";
import { firstDocuments, joinDocuments, loadCorpus, type Size, sizeOf } from "../text.ts";
import { CANDIDATES } from "./candidates.ts";

/** How long a candidate is measured. */
interface Timing {
  readonly warmupTime: number;
  /** At least so often before the clock starts: much code is compiled late. */
  readonly warmupIterations: number;
  readonly time: number;
  /** At least so many samples, however long they take. */
  readonly iterations: number;
  /** Longest slice of the corpus, in UTF-16 units. */
  readonly length: number;
}

const TIMINGS: Readonly<Record<Pace, Timing>> = {
  full: { warmupTime: 1500, warmupIterations: 5, time: 800, iterations: 5, length: Number.POSITIVE_INFINITY },
  quick: { warmupTime: 50, warmupIterations: 1, time: 80, iterations: 3, length: 20_000 },
};

export interface Measured extends Size {
  /** Median over the samples, for the whole input. */
  readonly milliseconds: number;
  readonly samples: number;
  readonly found: number;
}

async function measure(task: string, name: string, pace: Pace): Promise<Measured> {
  const candidate = CANDIDATES.find((one) => one.task === task && one.name === name);
  if (!candidate) throw new Error(`no candidate «${name}» for the task ${task}`);
  const timing = TIMINGS[pace];
  const documents = firstDocuments(loadCorpus(), Math.min(candidate.length ?? Number.POSITIVE_INFINITY, timing.length));
  const texts = candidate.feed === "text" ? [joinDocuments(documents)] : documents;
  const read = await candidate.prepare();

  let found = 0;
  const bench = new Bench({ ...timing, throws: true });
  bench.add(name, () => {
    found = 0;
    for (const text of texts) found += read(text);
  });
  const [done] = bench.runSync();
  const result = done?.result;
  if (result?.state !== "completed") throw new Error(`tinybench ended as ${result?.state}`);
  return { ...sizeOf(texts), milliseconds: result.latency.p50, samples: result.latency.samplesCount, found };
}

const [task = "", name = "", pace] = process.argv.slice(2);
answer(await measure(task, name, paceOf(pace)));
