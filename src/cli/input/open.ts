import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { InputError } from "../read";
import { INPUT_FORMATS, type InputFormat } from "./record";

/** A file as a stream of bytes, unpacked. */
export function open(file: string): Readable {
  const source: Readable = file === "-" ? process.stdin : createReadStream(file);
  const unpacker = unpackerOf(file);
  if (unpacker === null) return source;
  source.on("error", (error) => unpacker.destroy(error));
  return source.pipe(unpacker);
}

function unpackerOf(file: string) {
  if (file.endsWith(".gz")) return zlib.createGunzip();
  if (!file.endsWith(".zst")) return null;
  // Typed and present from Node 22.15 on.
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip };
  if (createZstdDecompress === undefined) {
    throw new InputError(`.zst needs Node 22.15 or newer, this is ${process.version}; unpack it, or use .gz`);
  }
  return createZstdDecompress();
}

/** What a file is by its name; null for a name that says nothing. */
export function formatOf(file: string): InputFormat | null {
  const extension = extname(file.replace(/\.(gz|zst)$/, ""))
    .slice(1)
    .toLowerCase();
  return Object.hasOwn(INPUT_FORMATS, extension) ? (extension as InputFormat) : null;
}

/** The most that is held of one text, line or row: what unpacks to more, a bomb or not, is no article, and would end the run with its memory. */
export const MOST_BYTES = 1 << 28;

/** @throws InputError where `size` is more than `most`; `what` is «line 12». */
export function checkSize(size: number, what: string, most = MOST_BYTES): void {
  if (size > most) throw new InputError(`${what} has more than ${most} bytes`);
}

/** All bytes of a file. */
export async function readBytes(file: string, most = MOST_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of open(file)) {
    size += chunk.length;
    checkSize(size, "the text", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  Z_DATA_ERROR: "is no gzip file, or a broken one",
  Z_BUF_ERROR: "ends in the middle of its packing",
};

/** Why a file cannot be read, for people; null where the error is another. */
export function reasonOf(error: unknown): string | null {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? null : (REASONS[code] ?? null);
}

/** The error as people are told it, with the file's name; one of ours as it is. */
export function asInputError(file: string, error: unknown): unknown {
  const reason = reasonOf(error);
  return reason === null ? error : new InputError(`${file}: ${reason}`);
}

export async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}
