import type { Transliteration } from "../text/scripts/index";
import type { Span } from "../text/span";
import type { AnalyzedToken, Document, DocumentJson, JsonOptions, LanguageGuess } from "./document";
import { freezeDeep } from "./freeze";
import { documentJson } from "./json";
import { joinSegments } from "./segments";
import { TokenList, type TokenTable } from "./tokens";

/**
 * A document in another script than the one it was analysed in: every place is one of the caller's text, and so is every `text`.
 * Names and lemmas stay Cyrillic, so that people are the same whichever script names them.
 */
export class TransliteratedDocument implements Document {
  readonly #kept = new Map<string, unknown>();
  readonly #way: Transliteration;
  readonly #script: string;

  /** @param cyrillic The analysed text of `way`; `script` is the ISO 15924 code of `text`. */
  constructor(
    readonly text: string,
    readonly cyrillic: Document,
    way: Transliteration,
    script: string,
  ) {
    this.#way = way;
    this.#script = script;
  }

  get id(): string | null {
    return this.cyrillic.id;
  }

  get date(): string | null {
    return this.cyrillic.date;
  }

  get outlet(): string | null {
    return this.cyrillic.outlet;
  }

  get language(): LanguageGuess {
    return this.#layer("language", ({ language }) => ({ ...language, script: this.#script }));
  }

  get paragraphs() {
    return this.#layer("paragraphs", (doc) => doc.paragraphs);
  }

  get sentences() {
    return this.#layer("sentences", (doc) => doc.sentences);
  }

  get entities() {
    return this.#layer("entities", (doc) => doc.entities);
  }

  get people() {
    return this.cyrillic.people;
  }

  get organizations() {
    return this.cyrillic.organizations;
  }

  get places() {
    return this.cyrillic.places;
  }

  get dates() {
    return this.#layer("dates", (doc) => doc.dates);
  }

  get quantities() {
    return this.#layer("quantities", (doc) => doc.quantities);
  }

  get statistics() {
    return this.#layer("statistics", (doc) => doc.statistics);
  }

  get quotations() {
    return this.#layer("quotations", (doc) => doc.quotations);
  }

  get source() {
    return this.#layer("source", (doc) => doc.source);
  }

  get tokens(): TokenList<AnalyzedToken> {
    return this.#keep("tokens", () => {
      const { tokens } = this.cyrillic;
      const table = this.#tableOf(tokens.table);
      return new TokenList(table, (row) => {
        const { index, kind, lemma, pos, feats, stem } = tokens.at(row)!;
        const [start, end] = [table.start[row]!, table.end[row]!];
        return { index, start, end, text: this.text.slice(start, end), kind, lemma, pos, feats, stem };
      });
    });
  }

  toJSON(options?: JsonOptions | string): DocumentJson {
    return documentJson(this, typeof options === "object" ? options : {});
  }

  /** Where a place of the Cyrillic text lies in the caller's. */
  place({ start, end }: Span): Span {
    return { start: this.#way.toSource(start), end: this.#way.toSource(end) };
  }

  /** A copy of something said of the Cyrillic text, with every place and text that of the caller's. */
  moved<T>(value: T): T {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.moved(item)) as T;
    const moved = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.moved(item)]));
    if (!isSpan(moved)) return moved as T;
    const place = this.place(moved);
    if (typeof moved.text !== "string") return { ...moved, ...place } as T;
    const { segments } = moved as { segments?: readonly Span[] };
    return { ...moved, ...place, text: joinSegments(this.text, segments ?? [place]) } as T;
  }

  #keep<T>(layer: string, compute: () => T): T {
    if (!this.#kept.has(layer)) this.#kept.set(layer, compute());
    return this.#kept.get(layer) as T;
  }

  #layer<T>(layer: string, of: (doc: Document) => T): T {
    return this.#keep(layer, () => freezeDeep(this.moved(of(this.cyrillic))));
  }

  #tableOf(table: TokenTable): TokenTable {
    const moved = (column: Int32Array) => column.map((offset) => this.#way.toSource(offset));
    const [start, end] = [moved(table.start), moved(table.end)];
    return { length: table.length, start, end, kind: table.kind, form: table.form, forms: table.forms };
  }
}

const isSpan = (value: Record<string, unknown>): value is Record<string, unknown> & Span =>
  typeof value.start === "number" && typeof value.end === "number";
