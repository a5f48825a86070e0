import { decode, encodingOf, markOf } from "./decode";
import { recordOf, typeName } from "./fields";
import { type Line, linesOf } from "./lines";
import type { InputRecord, ReadOptions } from "./record";

/** JSON lines, each a record by itself: a bad one does not cost the next. */
export async function* readJsonl(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  const encoding = encodingOf(options.encoding);
  for await (const line of linesOf(file)) {
    const record = recordIn(file, line, encoding, options);
    if (record) yield record;
  }
}

function recordIn(file: string, line: Line, encoding: string | null, options: ReadOptions): InputRecord | null {
  const place = { file, line: line.number };
  const bad = (reason: string): InputRecord => ({ reason, place, bytes: line.size });
  const mark = line.number === 1 ? markOf(line.bytes) : null;
  let text: string;
  try {
    text = decode(line.bytes, mark ? null : encoding).trim();
  } catch (error) {
    return bad(`${(error as Error).message} of the line`);
  }
  if (text === "") return options.blank ? bad("is blank") : null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return bad(`is not JSON: ${(error as Error).message}`);
  }
  if (typeName(value) !== "object") return bad(`must be a JSON object, got ${typeName(value)}`);
  return recordOf(value as Record<string, unknown>, place, line.size, options);
}
