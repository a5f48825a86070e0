import { SingleBar } from "cli-progress";

/** Tells people how far a run has come. */
export interface Progress {
  advance(bytes: number, bad: boolean): void;
  stop(): void;
}

export const silent: Progress = { advance: () => {}, stop: () => {} };

const MEGABYTE = 1_000_000;

/** A bar on standard error; `total` is the bytes to read, null where nobody can know. */
export function progressBar(total: number | null): Progress {
  const started = Date.now();
  let bytes = 0;
  let documents = 0;
  let errors = 0;
  const format =
    total === null
      ? "{documents} documents | {speed} MB/s | {errors} errors"
      : "{bar} {percentage}% | {documents} documents | {speed} MB/s | ETA {eta_formatted} | {errors} errors";
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    etaBuffer: 50,
    clearOnComplete: false,
  });
  bar.start(total ?? 0, 0, { documents: 0, speed: "0.0", errors: 0 });
  return {
    advance: (more, bad) => {
      bytes += more;
      documents++;
      if (bad) errors++;
      const seconds = (Date.now() - started) / 1000;
      const speed = (bytes / MEGABYTE / Math.max(seconds, 0.001)).toFixed(1);
      bar.update(Math.min(bytes, total ?? bytes), { documents, speed, errors });
    },
    stop: () => bar.stop(),
  };
}
