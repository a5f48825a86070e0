import { checkSize, MOST_BYTES, open } from "./open";

const NEWLINE = 10;
const RETURN = 13;

/** A line as bytes, without its line break. */
export interface Line {
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** With its line break. */
  readonly size: number;
}

/** The lines of a file; only a line feed ends one, so U+2028 in JSON does not. */
export async function* linesOf(file: string, most = MOST_BYTES): AsyncGenerator<Line> {
  let pending: Buffer[] = [];
  let size = 0;
  let number = 0;
  for await (const chunk of open(file) as AsyncIterable<Buffer>) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      pending.push(chunk.subarray(at, end));
      yield lineOf(pending, ++number, 1);
      pending = [];
      size = 0;
      at = end + 1;
    }
    if (at < chunk.length) pending.push(chunk.subarray(at));
    size += chunk.length - at;
    checkSize(size, `line ${number + 1}`, most);
  }
  if (pending.length > 0) yield lineOf(pending, ++number, 0);
}

function lineOf(parts: readonly Buffer[], number: number, breaks: number): Line {
  const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  const bytes = whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
  return { bytes, number, size: whole.length + breaks };
}
