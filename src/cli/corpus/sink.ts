import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";

/** How much is gathered before it goes to the file. */
const BUFFER_BYTES = 1 << 20;

/** A file that grows, and can be cut back to where it was sure to be whole. */
export class FileSink {
  readonly #fd: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #written: number;

  /** Opens `path` and cuts it to `bytes`, which is 0 for a new run. */
  constructor(
    readonly path: string,
    bytes = 0,
  ) {
    this.#fd = openSync(path, bytes === 0 ? "w" : "r+");
    if (bytes > 0) ftruncateSync(this.#fd, bytes);
    this.#written = bytes;
  }

  /** Bytes handed over so far, and those from before. */
  get bytes(): number {
    return this.#written + this.#pendingBytes;
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= BUFFER_BYTES) this.#drain();
  }

  /** Returns when all that was written is on the disk. */
  flush(): void {
    this.#drain();
    try {
      fsyncSync(this.#fd);
    } catch (error) {
      // A pipe or a device has nothing to be put on a disk.
      if ((error as NodeJS.ErrnoException).code !== "EINVAL") throw error;
    }
  }

  close(): void {
    this.#drain();
    closeSync(this.#fd);
  }

  #drain(): void {
    const bytes = Buffer.concat(this.#pending, this.#pendingBytes);
    this.#pending = [];
    this.#pendingBytes = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }
}
