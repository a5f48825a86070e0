import { findDates, isIsoDay } from "./dates/index";
import type {
  AnalyzedToken,
  Document,
  DocumentJson,
  DocumentMeta,
  DocumentOptions,
  JsonOptions,
  LanguageGuess,
  Layers,
  Paragraph,
} from "./document/document";
import type { Form } from "./document/form";
import { freezeDeep } from "./document/freeze";
import { documentJson } from "./document/json";
import type { DateMention, Quantity, Statistic } from "./document/mention";
import type { Reading } from "./document/reading";
import { Kind, TOKEN_KINDS, TokenList, type TokenTable, TokenTableBuilder } from "./document/tokens";
import { TransliteratedDocument } from "./document/transliterated";
import { type CustomEntities, compileEntities, type EntityOptions, NO_CUSTOM } from "./entities/custom";
import { type EntityLayers, findEntities } from "./entities/index";
import { documentLanguage, paragraphLanguage } from "./language/paragraph";
import { type KazakhScript, scriptOf, toReadable } from "./language/transliterate";
import { ChosenReadings, FORMS } from "./morphology/index";
import { findParagraphs } from "./paragraphs/index";
import { findQuantities } from "./quantities/index";
import { findQuotations, type QuotationLayers } from "./quotations/index";
import { findSentenceRows, sentenceSpans } from "./sentences/index";
import { findStatistics } from "./statistics/index";
import { lastUpTo, type Span, type TokenRange } from "./text/span";
import { scan } from "./tokenize/index";

const KAZAKH = "kaz";

interface Making {
  readonly given: Iterable<readonly [string, unknown]>;
  readonly custom: CustomEntities;
  readonly forced: boolean;
}

/** Computes each layer at its first use and keeps it, frozen. */
class LazyDocument implements Document, Layers {
  readonly text: string;
  readonly id: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly #kept: Map<string, unknown>;
  readonly #custom: CustomEntities;
  readonly #forced: boolean;
  #table: TokenTable | undefined;
  #forms: readonly Form[] | undefined;
  #readings: ChosenReadings | undefined;

  /** `given` holds layers that are not to be computed, by name; `forced` takes every paragraph for Kazakh. */
  constructor(
    text: string,
    meta: DocumentMeta,
    { given = [], custom = NO_CUSTOM, forced = false }: Partial<Making> = {},
  ) {
    this.text = text;
    this.id = meta.id;
    this.date = meta.date;
    this.outlet = meta.outlet;
    this.#kept = new Map(given);
    this.#custom = custom;
    this.#forced = forced;
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

  get forms(): readonly Form[] {
    this.#forms ??= FORMS.formsOf(this.text, this.table);
    return this.#forms;
  }

  get language(): LanguageGuess {
    return this.#layer("language", () => {
      const guess = documentLanguage(this.text);
      return this.#forced ? { ...guess, code: KAZAKH, confidence: 1 } : guess;
    });
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#layer("paragraphs", () =>
      findParagraphs(this.text).map((place) => ({
        ...place,
        language: this.#forced ? KAZAKH : paragraphLanguage(this.text.slice(place.start, place.end), this.language),
      })),
    );
  }

  get sentenceRows(): readonly TokenRange[] {
    return this.#keep("sentenceRows", () => findSentenceRows(this.text, this.table, this.paragraphs));
  }

  get sentences(): readonly Span[] {
    return this.#layer("sentences", () => sentenceSpans(this.table, this.sentenceRows));
  }

  /** What is too short to tell is Kazakh: «27 ақпан», «Астана»; but not a tweet in English on a Kazakh page. */
  isRead({ role, language }: Paragraph): boolean {
    return role !== "boilerplate" && (language === KAZAKH || (language === "und" && this.language.code === "und"));
  }

  /** The sentences that are read. */
  get #read(): readonly TokenRange[] {
    return this.#keep("read", () =>
      this.sentenceRows.filter(({ from }) => {
        const paragraph = this.paragraphs[lastUpTo(this.paragraphs, this.table.start[from]!)];
        return paragraph === undefined || this.isRead(paragraph);
      }),
    );
  }

  get #words(): ChosenReadings {
    this.#readings ??= new ChosenReadings(this.forms, () => this.sentenceRows);
    return this.#readings;
  }

  reading(row: number): Reading {
    return this.#words.at(row);
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
    return documentJson(this, typeof options === "object" ? options : {});
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
    return stem || this.#doc.forms[this.index]!.key;
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
  // No token goes over the end of a line: «27 000» would over a space.
  const split = scan(words.join("\n"));
  let start = 0;
  let row = 0;
  for (const word of words) {
    const end = start + word.length;
    while (row < split.length && split.start[row]! < start) row++;
    const isRead = row < split.length && split.start[row]! < end;
    tokens.push(start, end, isRead ? split.kind[row]! : Kind.symbol);
    start = end + 1;
  }
  const given: [string, unknown][] = [
    ["table", tokens.finish()],
    ["paragraphs", [{ start: 0, end: text.length, role: "body", language: KAZAKH }]],
    ["sentenceRows", words.length > 0 ? [{ from: 0, to: words.length }] : []],
  ];
  return new LazyDocument(text, NO_META, { given, forced: true });
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
      const { id, date, outlet: ownOutlet, language } = record("analyze", own) as DocumentOptions;
      const meta = {
        id: optionalString("analyze", "id", id),
        date: optionalDay(date),
        outlet: optionalString("analyze", "outlet", ownOutlet) ?? outlet,
      };
      const making = { custom, forced: optionalLanguage(language) !== null };
      const script = foreignScript(text);
      if (script === null) return new LazyDocument(text, meta, making);
      const way = toReadable(text, script);
      const cyrillic = new LazyDocument(way.text, meta, making);
      return new TransliteratedDocument(text, cyrillic, way, script === "tote" ? "Arab" : "Latn");
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

function optionalLanguage(value: unknown): "kaz" | null {
  const language = optionalString("analyze", "language", value);
  if (language !== null && language !== KAZAKH) {
    throw new RangeError(`analyze: language must be "kaz" or left out, got ${JSON.stringify(language)}`);
  }
  return language;
}

/** What lies further on than this changes no verdict. */
const SCRIPT_SAMPLE = 2000;

/** The alphabet of a text that is Kazakh and not in Cyrillic; null for Cyrillic, and for what is not Kazakh. */
function foreignScript(text: string): KazakhScript | null {
  const script = scriptOf(text.slice(0, SCRIPT_SAMPLE));
  return script === "cyrillic" ? null : script;
}

function optionalDay(value: unknown): string | null {
  const date = optionalString("analyze", "date", value);
  if (date !== null && !isIsoDay(date)) {
    throw new RangeError(`analyze: date must be a day of the calendar as YYYY-MM-DD, got ${JSON.stringify(date)}`);
  }
  return date;
}
