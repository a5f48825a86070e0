import type { Span } from "../../document/mention";
import { typeName } from "../input/fields";
import { InputError } from "../read";

export type Row = Readonly<Record<string, unknown>>;

/** Reads the fields of a JSON value and says where one is not what it must be: «gold.jsonl:3: dates[1].value must be a text». */
export class Fields {
  constructor(
    readonly row: Row,
    /** Where the row stands: «gold.jsonl:3», «gold.jsonl:3: dates[1]». */
    readonly place: string,
  ) {}

  /** The rows of a list, or null where there is no such list. */
  rows(name: string): Fields[] | null {
    const list = this.#optional(name);
    if (list === null) return null;
    if (!Array.isArray(list)) throw this.fault(`${name} must be a list, got ${typeName(list)}`);
    return list.map((value, i) => this.#inner(value, `${name}[${i}]`));
  }

  object(name: string): Fields | null {
    const value = this.#optional(name);
    return value === null ? null : this.#inner(value, name);
  }

  text(name: string): string | null {
    return this.#of(name, "string", "a text") as string | null;
  }

  number(name: string): number | null {
    return this.#of(name, "number", "a number") as number | null;
  }

  /** @throws InputError where the field is missing. */
  needed<T>(name: string, value: T | null): T {
    if (value === null) throw this.fault(`has no ${name}`);
    return value;
  }

  /** A place in the text, written as `start` and `end` or as `span: [start, end]`; checked against the `text` of the row. */
  span(document: string): Span {
    const { span, start = null, end = null, text = null } = this.row;
    const [from, to] = Array.isArray(span) ? span : [start, end];
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from || to > document.length) {
      throw this.fault(
        `${JSON.stringify([from, to])} is no place in a text of ${document.length} UTF-16 units (start and end, or span)`,
      );
    }
    const found = document.slice(from, to);
    if (typeof text === "string" && text !== found) {
      throw this.fault(`text is «${text}», at [${from}, ${to}) stands «${found}»`);
    }
    return { start: from, end: to };
  }

  fault(what: string): InputError {
    return new InputError(`${this.place}: ${what}`);
  }

  #of(name: string, type: string, word: string): unknown {
    const value = this.#optional(name);
    if (value !== null && typeof value !== type) throw this.fault(`${name} must be ${word}, got ${typeName(value)}`);
    return value;
  }

  #optional(name: string): unknown {
    return Object.hasOwn(this.row, name) ? (this.row[name] ?? null) : null;
  }

  #inner(value: unknown, name: string): Fields {
    const place = `${this.place}${this.place.endsWith("]") ? "." : ": "}${name}`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new InputError(`${place} must be an object, got ${typeName(value)}`);
    }
    return new Fields(value as Row, place);
  }
}
