import { fold } from "../text/fold";

/** What a token is. The order is the code stored in `TokenTable.kind`. */
export const TOKEN_KINDS = [
  "word",
  "number",
  "punctuation",
  "symbol",
  "url",
  "email",
  "hashtag",
  "mention",
  "emoji",
] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** The codes of `TokenTable.kind`, by name. */
export const Kind = Object.freeze(
  Object.fromEntries(TOKEN_KINDS.map((kind, code) => [kind, code])),
) as unknown as Readonly<Record<TokenKind, number>>;

/**
 * All tokens of a text in columns: row `i` stands at `[start[i], end[i])` in UTF-16 units.
 *
 * Rows are sorted and disjoint, none is empty, and only white space (with control and invisible characters) lies between them.
 */
export interface TokenTable {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Row → index into `forms`. Computed, with `forms`, at first use. */
  readonly form: Int32Array;
  /** The distinct look-up keys of the text, see `fold`. */
  readonly forms: readonly string[];
}

/** One row of the public view. Offsets are UTF-16 units into the caller's text, half-open. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
}

/** Grows while the tokenizer scans; `finish` gives the table. */
export class TokenTableBuilder {
  #length = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;

  constructor(private readonly text: string) {
    // Kazakh news has one token in 6.6 characters; a denser text doubles the columns.
    const room = (text.length >> 2) + 8;
    this.#start = new Int32Array(room);
    this.#end = new Int32Array(room);
    this.#kind = new Uint8Array(room);
  }

  push(start: number, end: number, kind: number): void {
    const row = this.#length++;
    if (row === this.#start.length) this.#grow();
    this.#start[row] = start;
    this.#end[row] = end;
    this.#kind[row] = kind;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(column: T, empty: T): T => {
      empty.set(column);
      return empty;
    };
    const room = this.#start.length * 2;
    this.#start = grown(this.#start, new Int32Array(room));
    this.#end = grown(this.#end, new Int32Array(room));
    this.#kind = grown(this.#kind, new Uint8Array(room));
  }

  finish(): TokenTable {
    const n = this.#length;
    return new ColumnTable(this.text, this.#start.subarray(0, n), this.#end.subarray(0, n), this.#kind.subarray(0, n));
  }
}

class ColumnTable implements TokenTable {
  readonly length: number;
  #dictionary: { form: Int32Array; forms: readonly string[] } | undefined;

  constructor(
    private readonly text: string,
    readonly start: Int32Array,
    readonly end: Int32Array,
    readonly kind: Uint8Array,
  ) {
    this.length = start.length;
  }

  get form(): Int32Array {
    this.#dictionary ??= this.#encode();
    return this.#dictionary.form;
  }

  get forms(): readonly string[] {
    this.#dictionary ??= this.#encode();
    return this.#dictionary.forms;
  }

  #encode() {
    const form = new Int32Array(this.length);
    const forms: string[] = [];
    const ofSurface = new Map<string, number>();
    const ofKey = new Map<string, number>();
    for (let row = 0; row < this.length; row++) {
      const surface = this.text.slice(this.start[row], this.end[row]);
      let index = ofSurface.get(surface);
      if (index === undefined) {
        const key = fold(surface);
        index = ofKey.get(key) ?? forms.push(key) - 1;
        ofKey.set(key, index);
        ofSurface.set(surface, index);
      }
      form[row] = index;
    }
    return { form, forms };
  }
}

/**
 * The public view of a token table: `length`, `at(i)` and iteration give rows made on the way, so that nothing is kept
 * for tokens that nobody looks at.
 */
export class TokenList<Row extends Token = Token> implements Iterable<Row> {
  constructor(
    /** The columns behind the view. */
    readonly table: TokenTable,
    private readonly row: (index: number) => Row,
  ) {}

  get length(): number {
    return this.table.length;
  }

  /** The token in row `index`; negative counts from the end; `undefined` outside. */
  at(index: number): Row | undefined {
    const row = index < 0 ? this.length + index : index;
    return Number.isInteger(row) && row >= 0 && row < this.length ? this.row(row) : undefined;
  }

  [Symbol.iterator](): IterableIterator<Row> {
    return new RowIterator(this.table.length, this.row);
  }

  toJSON(): Row[] {
    return [...this];
  }
}

/** Written out, since a generator costs 10 % of walking over a text's tokens. */
class RowIterator<Row> implements IterableIterator<Row> {
  #next = 0;

  constructor(
    private readonly length: number,
    private readonly row: (index: number) => Row,
  ) {}

  next(): IteratorResult<Row, undefined> {
    if (this.#next >= this.length) return { done: true, value: undefined };
    return { done: false, value: this.row(this.#next++) };
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** The plain view of a table, without morphology. */
export function viewTokens(text: string, table: TokenTable): TokenList {
  const { start, end, kind } = table;
  return new TokenList(table, (index) => ({
    index,
    start: start[index]!,
    end: end[index]!,
    text: text.slice(start[index], end[index]),
    kind: TOKEN_KINDS[kind[index]!]!,
  }));
}
