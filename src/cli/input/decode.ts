import iconv from "iconv-lite";
import { InputError } from "../read";

/** Encodings by names that iconv-lite does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  ptcp154: "pt154",
  "kz-1048": "rk1048",
  kz1048: "rk1048",
  "strk1048-2002": "rk1048",
};

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The encoding that a byte order mark names, and how long the mark is. */
export function markOf(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  const found = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found ? { encoding: found[1], length: found[0].length } : null;
}

/**
 * The name of an encoding as it is decoded here; null for UTF-8.
 *
 * @throws InputError for a name that nobody knows.
 */
export function encodingOf(name: string | undefined): string | null {
  if (name === undefined) return null;
  const encoding = ALIASES[name.toLowerCase()] ?? name.toLowerCase();
  if (/^utf-?8$/.test(encoding)) return null;
  if (iconv.encodingExists(encoding)) return encoding;
  throw new InputError(`--encoding ${name}: is not known; windows-1251, rk1048, ptcp154, koi8-r, utf-16le are`);
}

/**
 * The text of bytes without their mark.
 *
 * @throws RangeError naming the first byte that is not UTF-8.
 */
export function decode(bytes: Uint8Array, encoding: string | null): string {
  if (encoding !== null) return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RangeError(`invalid UTF-8 at byte ${firstInvalidByte(bytes)}`);
  }
}

/** The offset of the first byte that is part of no character, by bisection over prefixes that decode. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wholeBytes(bytes.subarray(0, middle)) !== null) low = middle;
    else high = middle - 1;
  }
  return wholeBytes(bytes.subarray(0, low)) ?? 0;
}

/** How many of the bytes are whole characters, or null where some can be none; `stream` forgives a cut through one. */
function wholeBytes(bytes: Uint8Array): number | null {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return Buffer.byteLength(decoder.decode(bytes, { stream: true }));
  } catch {
    return null;
  }
}
