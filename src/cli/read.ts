import { readFileSync } from "node:fs";

/** Something about an input that its giver can mend; the message names the file and what is wrong with it. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
};

/**
 * The text of a UTF-8 file; a byte order mark is left out.
 *
 * @param path A path, or 0 for standard input.
 * @throws InputError if the file cannot be read, or naming the first byte that is not UTF-8.
 */
export function readText(path: string | 0): string {
  const name = path === 0 ? "standard input" : path;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${name}: ${REASONS[code ?? ""] ?? message}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: invalid UTF-8 at byte ${firstInvalidByte(bytes)}`);
  }
}

/** The offset of the first byte that is part of no character. */
function firstInvalidByte(bytes: Buffer): number {
  // The longest prefix that decodes, by bisection; `stream` forgives a cut through a character, which does not count.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodedBytes(bytes.subarray(0, middle)) !== null) low = middle;
    else high = middle - 1;
  }
  return decodedBytes(bytes.subarray(0, low)) ?? 0;
}

/** How many of the bytes are whole characters, or null where some can be none. */
function decodedBytes(bytes: Buffer): number | null {
  try {
    return Buffer.byteLength(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true }),
    );
  } catch {
    return null;
  }
}
