import type { InputRecord, Place, ReadOptions } from "./record";

/** Makes a record of what a line or row holds under the names that the caller gave. */
export function recordOf(
  value: Readonly<Record<string, unknown>>,
  place: Place,
  bytes: number,
  { textField = "text", idField = "id", dateField = "date", maxChars }: ReadOptions,
): InputRecord {
  const bad = (reason: string) => ({ reason, place, bytes });
  const text = fieldOf(value, textField);
  if (text === undefined) return bad(`has no field «${textField}»`);
  if (typeof text !== "string") return bad(`field «${textField}» must be a text, got ${typeName(text)}`);
  const id = fieldOf(value, idField) ?? null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") {
    return bad(`field «${idField}» must be a text or a number, got ${typeName(id)}`);
  }
  const date = fieldOf(value, dateField) ?? null;
  if (date !== null && typeof date !== "string" && !(date instanceof Date)) {
    return bad(`field «${dateField}» must be a day, got ${typeName(date)}`);
  }
  return limited({ id: id === null ? null : String(id), text, date: dayOf(date), place, bytes }, maxChars);
}

/** A text that is too long is a bad record; the text itself is let go. */
export function limited(
  record: Exclude<InputRecord, { reason: string }>,
  maxChars = Number.POSITIVE_INFINITY,
): InputRecord {
  const { length } = record.text;
  if (length <= maxChars) return record;
  return {
    reason: `text has ${length} characters, more than --max-chars ${maxChars}`,
    place: record.place,
    bytes: record.bytes,
  };
}

/** Own properties only: `__proto__` and `constructor` are names like others. */
function fieldOf(value: unknown, path: string): unknown {
  if (isOwn(value, path)) return value[path];
  let at = value;
  for (const name of path.split(".")) {
    if (!isOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

const isOwn = (value: unknown, name: string): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name);

export const typeName = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** A moment is of its day: «2026-02-27T10:00:00Z» → «2026-02-27»; an empty field says nothing. */
function dayOf(date: string | Date | null): string | null {
  if (date === null || date === "") return null;
  const text = date instanceof Date ? date.toISOString() : date.trim();
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? text.slice(0, 10) : text;
}
