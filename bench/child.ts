/** Measures one candidate in a process of its own: `child.ts <task> <candidate> <pace>`; the last line of the output is the result. */

import { Bench } from "tinybench";
import { CANDIDATES } from "./candidates.ts";
import { firstDocuments, joinDocuments, loadCorpus, type Size, sizeOf } from "./text.ts";

/** How long a candidate is measured. */
interface Pace {
  readonly warmupTime: number;
  readonly time: number;
  /** Longest slice of the corpus, in UTF-16 units. */
  readonly length: number;
}

export const PACES = {
  full: { warmupTime: 300, time: 800, length: Number.POSITIVE_INFINITY },
  quick: { warmupTime: 50, time: 150, length: 40_000 },
} as const satisfies Record<string, Pace>;

export type PaceName = keyof typeof PACES;

export interface Measured extends Size {
  /** Median over the samples, for the whole input. */
  readonly milliseconds: number;
  readonly samples: number;
  readonly found: number;
}

async function measure(task: string, name: string, pace: Pace): Promise<Measured> {
  const candidate = CANDIDATES.find((one) => one.task === task && one.name === name);
  if (!candidate) throw new Error(`no candidate «${name}» for the task ${task}`);
  const documents = firstDocuments(loadCorpus(), Math.min(candidate.length ?? Number.POSITIVE_INFINITY, pace.length));
  const texts = candidate.feed === "text" ? [joinDocuments(documents)] : documents;
  const read = await candidate.prepare();

  let found = 0;
  const bench = new Bench({ ...pace, iterations: 3, warmupIterations: 1, throws: true });
  bench.add(name, () => {
    found = 0;
    for (const text of texts) found += read(text);
  });
  const [done] = bench.runSync();
  const result = done?.result;
  if (result?.state !== "completed") throw new Error(`tinybench ended as ${result?.state}`);
  return { ...sizeOf(texts), milliseconds: result.latency.p50, samples: result.latency.samplesCount, found };
}

const [task = "", name = "", pace = "full"] = process.argv.slice(2);
const measured = await measure(task, name, PACES[pace as PaceName]);
process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit()); // natural would stay open
