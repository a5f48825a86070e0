import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { type Rendered, type RenderSpec, renderer, type Work } from "./render";

/** Analyses batches of texts, each batch in one go. */
export interface Workers {
  /** How many batches may be under way for all workers to be busy. */
  readonly width: number;
  run(works: readonly Work[]): Promise<readonly Rendered[]>;
  close(): Promise<void>;
}

/** Batches are analysed here for one job, else in as many worker threads. */
export function startWorkers(jobs: number, spec: RenderSpec): Workers {
  if (jobs > 1) return threads(jobs, spec);
  const render = renderer(spec);
  return { width: 1, run: async (works) => works.map(render), close: async () => {} };
}

function threads(jobs: number, spec: RenderSpec): Workers {
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    workerData: spec,
    minThreads: jobs,
    maxThreads: jobs,
  });
  const run = async (works: readonly Work[]): Promise<readonly Rendered[]> => {
    try {
      return await pool.run(works);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // A thread that dies of one text, for want of memory, takes its batch along; the others are tried again by themselves.
      if (works.length === 1) return [{ error: `the worker failed: ${reason}` }];
      return (await Promise.all(works.map((work) => run([work])))).flat();
    }
  };
  // One batch a thread under way and one waiting keeps every thread busy.
  return { width: jobs * 2, run, close: () => pool.destroy() };
}
