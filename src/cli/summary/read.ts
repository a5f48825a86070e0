import { type DocumentJson, SHAPE_VERSION } from "../../document/document";
import { BOUND_SIGN } from "../../output/labelled";
import { decode } from "../input/decode";
import { linesOf } from "../input/lines";
import { asInputError } from "../input/open";
import { nameOf } from "../input/text";
import { InputError } from "../read";

/**
 * The documents of a file of matin's JSONL, a line at a time; `-` is standard input.
 *
 * @throws InputError for a file that cannot be read, and naming file and line of what is no matin document.
 */
export async function* readDocuments(file: string): AsyncGenerator<DocumentJson> {
  const name = nameOf(file);
  try {
    for await (const { bytes, number } of linesOf(file)) {
      const text = decoded(bytes, `${name}:${number}`);
      if (text.trim() !== "") yield parsed(text, `${name}:${number}`);
    }
  } catch (error) {
    throw asInputError(name, error);
  }
}

function decoded(bytes: Buffer, place: string): string {
  try {
    return decode(bytes, null);
  } catch {
    throw new InputError(`${place}: is not UTF-8`);
  }
}

function parsed(line: string, place: string): DocumentJson {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`${place}: is no JSON (${(error as Error).message})`);
  }
  const wrong = faultOf(value);
  if (wrong !== null) throw new InputError(`${place}: ${wrong}`);
  return value as DocumentJson;
}

type Fields = Readonly<Record<string, Type>>;
type Type = "string" | "number" | "boolean" | "array" | "string?" | "number?" | "object?" | "bound" | "style";

/** What the counts read of each layer; a line that has it cannot make them stumble, whoever wrote it. */
const LAYERS: Readonly<Record<string, Fields>> = {
  entities: { start: "number", end: "number", label: "string", name: "string", entity: "number?" },
  people: { id: "number", name: "string", roles: "array" },
  organizations: { id: "number", name: "string", kind: "string?", mentions: "array" },
  places: { id: "number", name: "string", mentions: "array" },
  dates: { resolved: "string?" },
  statistics: {
    ...{ text: "string", value: "number", bound: "bound", unit: "string?" },
    ...{ of: "object?", partOf: "number?", share: "object?" },
  },
  quotations: { style: "style", start: "number", end: "number", segments: "array", speaker: "object?" },
};

/** The same for what stands inside a row. */
const INNER: Readonly<Record<string, Fields>> = {
  roles: { name: "string", former: "boolean" },
  segments: { start: "number", end: "number" },
  of: { lemma: "string" },
  share: { value: "number", bound: "bound" },
  speaker: { name: "string?", entity: "number?" },
};

/** What keeps a value from being a matin document, or null. */
function faultOf(value: unknown): string | null {
  if (!isObject(value) || !("matin" in value))
    return "is no document of matin (make one by «matin analyze --format jsonl»)";
  if (value.matin !== SHAPE_VERSION)
    return `has shape ${JSON.stringify(value.matin)}, this matin reads ${SHAPE_VERSION}`;
  const top = faultIn(value, { id: "string?", date: "string?" });
  if (top !== null) return top;
  for (const [layer, fields] of Object.entries(LAYERS)) {
    const rows = value[layer];
    if (!Array.isArray(rows)) return `field «${layer}» must be a list`;
    for (const [i, row] of rows.entries()) {
      const fault = faultIn(row, fields);
      if (fault !== null) return `${layer}[${i}]: ${fault}`;
    }
  }
  return null;
}

function faultIn(row: unknown, fields: Fields): string | null {
  if (!isObject(row)) return "must be an object";
  for (const [name, type] of Object.entries(fields)) {
    const value = row[name];
    if (!isOf(value, type)) return `field «${name}» must be ${WORDS[type]}`;
    const inner = INNER[name];
    if (inner === undefined || value === null) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      const fault = faultIn(each, inner);
      if (fault !== null) return `${name}: ${fault}`;
    }
  }
  return null;
}

const WORDS: Readonly<Record<Type, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  "string?": "a text or null",
  "number?": "a number or null",
  "object?": "an object or null",
  bound: "one of exact, about, more, less, atLeast, atMost, range",
  style: "direct or indirect",
};

function isOf(value: unknown, type: Type): boolean {
  if (type.endsWith("?") && value === null) return true;
  if (type === "bound") return typeof value === "string" && Object.hasOwn(BOUND_SIGN, value);
  if (type === "style") return value === "direct" || value === "indirect";
  if (type === "array") return Array.isArray(value);
  return type.startsWith("object") ? isObject(value) : typeof value === type.replace("?", "");
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
