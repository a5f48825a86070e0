import { findDates, isIsoDay } from "./dates/index";
import {
  type AnalyzedToken,
  type Document,
  type DocumentJson,
  type DocumentMeta,
  type DocumentOptions,
  type JsonOptions,
  type LanguageGuess,
  type Layers,
  type Paragraph,
  SHAPE_VERSION,
} from "./document/document";
import { freezeDeep } from "./document/freeze";
import type { DateMention, Quantity, Statistic } from "./document/mention";
import type { Reading } from "./document/reading";
import { Kind, keyAt, TOKEN_KINDS, TokenList, type TokenTable, TokenTableBuilder } from "./document/tokens";
import { type CustomEntities, compileEntities, type EntityOptions, NO_CUSTOM } from "./entities/custom";
import { type EntityLayers, findEntities } from "./entities/index";
import { detectLanguage } from "./language/index";
import { ChosenReadings } from "./morphology/index";
import { findParagraphs } from "./paragraphs/index";
import { findQuantities } from "./quantities/index";
import { findQuotations, type QuotationLayers } from "./quotations/index";
import { findSentenceRows, sentenceSpans } from "./sentences/index";
import { findStatistics } from "./statistics/index";
import { lastUpTo, type Span, type TokenRange } from "./text/span";
import { scan } from "./tokenize/index";

/** Computes each layer at its first use and keeps it, frozen. */
class LazyDocument implements Document, Layers {
  readonly text: string;
  readonly id: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly #kept: Map<string, unknown>;
  readonly #custom: CustomEntities;
  #table: TokenTable | undefined;
  #readings: ChosenReadings | undefined;

  /** `given` holds layers that are not to be computed, by name. */
  constructor(
    text: string,
    meta: DocumentMeta,
    given: Iterable<readonly [string, unknown]> = [],
    custom: CustomEntities = NO_CUSTOM,
  ) {
    this.text = text;
    this.id = meta.id;
    this.date = meta.date;
    this.outlet = meta.outlet;
    this.#kept = new Map(given);
    this.#custom = custom;
  }

  #keep<T>(layer: string, compute: () => T): T {
    if (!this.#kept.has(layer)) this.#kept.set(layer, compute());
    return this.#kept.get(layer) as T;
  }

  #layer<T>(layer: string, compute: () => T): T {
    return this.#keep(layer, () => freezeDeep(compute()));
  }

  // The stages, in the order in which they lean on each other.

  // Asked for at every row, so kept in a field instead of the map.
  get table(): TokenTable {
    this.#table ??= this.#keep("table", () => scan(this.text));
    return this.#table;
  }

  get language(): LanguageGuess {
    return this.#layer("language", () => detectLanguage(this.text));
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#layer("paragraphs", () =>
      findParagraphs(this.text).map((place) => ({
        ...place,
        language: this.#languageOf(place),
      })),
    );
  }

  /** A paragraph too short to tell, «Жазылу», is in the language of the rest where it shares its script. */
  #languageOf({ start, end }: Span): string {
    const own = detectLanguage(this.text.slice(start, end));
    return own.code === "und" && own.script === this.language.script ? this.language.code : own.code;
  }

  get sentenceRows(): readonly TokenRange[] {
    return this.#keep("sentenceRows", () => findSentenceRows(this.text, this.table, this.paragraphs));
  }

  get sentences(): readonly Span[] {
    return this.#layer("sentences", () => sentenceSpans(this.table, this.sentenceRows));
  }

  /** The sentences that are read: nothing is reported from boilerplate. */
  get #read(): readonly TokenRange[] {
    return this.#keep("read", () =>
      this.sentenceRows.filter(({ from }) => {
        const paragraph = this.paragraphs[lastUpTo(this.paragraphs, this.table.start[from]!)];
        return paragraph?.role !== "boilerplate";
      }),
    );
  }

  get #words(): ChosenReadings {
    this.#readings ??= new ChosenReadings(this.text, this.table, () => this.sentenceRows);
    return this.#readings;
  }

  reading(row: number): Reading {
    return this.#words.at(row);
  }

  readings(row: number): readonly Reading[] {
    return this.#words.allAt(row);
  }

  get tokens(): TokenList<AnalyzedToken> {
    return this.#keep("tokens", () => new TokenList(this.table, (row) => new TokenRow(this, row)));
  }

  get dates(): readonly DateMention[] {
    return this.#layer("dates", () => findDates(this, this.#read));
  }

  get quantities(): readonly Quantity[] {
    return this.#layer("quantities", () => findQuantities(this, this.#read));
  }

  get #named(): EntityLayers {
    return this.#layer("named", () => findEntities(this, this.#read, this.#custom));
  }

  get entities() {
    return this.#named.entities;
  }

  get people() {
    return this.#named.people;
  }

  get organizations() {
    return this.#named.organizations;
  }

  get places() {
    return this.#named.places;
  }

  get statistics(): readonly Statistic[] {
    return this.#layer("statistics", () => findStatistics(this, this.#read));
  }

  get #said(): QuotationLayers {
    return this.#layer("said", () => findQuotations(this));
  }

  get quotations() {
    return this.#said.quotations;
  }

  get source() {
    return this.#said.source;
  }

  toJSON(options?: JsonOptions | string): DocumentJson {
    // JSON.stringify calls toJSON with the key under which the document stands, which is no options record.
    const { text = false, tokens = false } = typeof options === "object" ? options : {};
    return {
      matin: SHAPE_VERSION,
      id: this.id,
      date: this.date,
      outlet: this.outlet,
      language: this.language,
      paragraphs: this.paragraphs,
      sentences: this.sentences,
      entities: this.entities,
      people: this.people,
      organizations: this.organizations,
      places: this.places,
      dates: this.dates,
      quantities: this.quantities,
      statistics: this.statistics,
      quotations: this.quotations,
      source: this.source,
      ...(text ? { text: this.text } : {}),
      ...(tokens ? { tokens: Array.from(this.table.kind, (_, row) => new TokenRow(this, row).toJSON()) } : {}),
    };
  }
}

/** A row of `doc.tokens`; its morphology is computed when it is asked for. */
class TokenRow implements AnalyzedToken {
  readonly #doc: LazyDocument;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: AnalyzedToken["kind"];

  constructor(doc: LazyDocument, row: number) {
    this.#doc = doc;
    this.index = row;
    this.start = doc.table.start[row]!;
    this.end = doc.table.end[row]!;
    this.kind = TOKEN_KINDS[doc.table.kind[row]!]!;
  }

  get text(): string {
    return this.#doc.text.slice(this.start, this.end);
  }

  get lemma(): string {
    return this.#doc.reading(this.index).lemma;
  }

  get pos(): string {
    return this.#doc.reading(this.index).pos;
  }

  get feats(): string {
    return this.#doc.reading(this.index).feats;
  }

  get stem(): string {
    const { stem } = this.#doc.reading(this.index);
    return stem || keyAt(this.#doc.table, this.index);
  }

  toJSON(): AnalyzedToken {
    const { index, start, end, text, kind, lemma, pos, feats, stem } = this;
    return { index, start, end, text, kind, lemma, pos, feats, stem };
  }
}

const NO_META: DocumentMeta = { id: null, date: null, outlet: null };

/** The layers of a text, for entry points that need a stage by itself. */
export function openLayers(text: string, date: string | null = null): Layers {
  return new LazyDocument(text, { ...NO_META, date });
}

/** The layers of words that somebody else has split: one sentence, a row a word. */
export function openWords(words: readonly string[]): Layers {
  const text = words.join(" ");
  const tokens = new TokenTableBuilder(text);
  let start = 0;
  for (const word of words) {
    tokens.push(start, start + word.length, scan(word).kind[0] ?? Kind.symbol);
    start += word.length + 1;
  }
  return new LazyDocument(text, NO_META, [
    ["table", tokens.finish()],
    ["paragraphs", [{ start: 0, end: text.length, role: "body", language: "kaz" }]],
    ["sentenceRows", words.length > 0 ? [{ from: 0, to: words.length }] : []],
  ]);
}

/** What holds for every text of an analyzer. */
export interface AnalyzerOptions {
  /** The outlet that publishes the texts, where `analyze` is not told another. */
  readonly outlet?: string | null;
  /** Names and patterns to find beside those that matin knows, and classes to leave out. */
  readonly entities?: EntityOptions;
}

export interface Analyzer {
  /** As `analyze`, with the analyzer's options. */
  readonly analyze: (text: string, options?: DocumentOptions) => Document;
}

/**
 * Makes an analyzer that keeps its options for every text.
 *
 * @throws TypeError if an option has the wrong type, RangeError if a label or a pattern is none, naming it.
 * @example createAnalyzer({ outlet: "inbusiness.kz" }).analyze(article).source?.text // "inbusiness.kz"
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const outlet = optionalString("createAnalyzer", "outlet", record("createAnalyzer", options).outlet);
  const custom = compileEntities("createAnalyzer", options.entities ?? {});
  return Object.freeze({
    analyze: (text: string, own: DocumentOptions = {}): Document => {
      if (typeof text !== "string") throw new TypeError(`analyze: text must be a string, got ${typeof text}`);
      const { id, date, outlet: ownOutlet } = record("analyze", own) as DocumentOptions;
      const meta = {
        id: optionalString("analyze", "id", id),
        date: optionalDay(date),
        outlet: optionalString("analyze", "outlet", ownOutlet) ?? outlet,
      };
      return new LazyDocument(text, meta, [], custom);
    },
  });
}

/**
 * Reads a Kazakh text. Returns at once; each layer of the document is computed at its first use and kept.
 *
 * @param text Any string. It is never changed: all offsets are UTF-16 units into it, half-open.
 * @param options `id`, `date` (day of writing, `YYYY-MM-DD`; relative dates are resolved against it) and `outlet`.
 * @throws TypeError if `text` is no string or an option has the wrong type; RangeError if `date` is no day of the calendar.
 * @example analyze("Бүгін Алматыда 5 адам марапатталды.").places.map((place) => place.name) // ["Алматы"]
 */
export const analyze: Analyzer["analyze"] = createAnalyzer().analyze;

function record<T extends object>(caller: string, options: T): T {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${caller}: options must be an object, got ${options === null ? "null" : typeof options}`);
  }
  return options;
}

function optionalString(caller: string, name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new TypeError(`${caller}: ${name} must be a string, got ${typeof value}`);
  return value;
}

function optionalDay(value: unknown): string | null {
  const date = optionalString("analyze", "date", value);
  if (date !== null && !isIsoDay(date)) {
    throw new RangeError(`analyze: date must be a day of the calendar as YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return date;
}
