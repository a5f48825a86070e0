import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../src/entries/dates";
import { findEntities, tagWords } from "../src/entries/entities";
import { detectLanguage, findDamage, scriptOf, toCyrillic, toLatin, toTote } from "../src/entries/language";
import { analyzeWord, inflect, lemmatize, nominative, stem } from "../src/entries/morphology";
import { formatNumber, parseNumber } from "../src/entries/numbers";
import {
  csvHeader,
  csvRows,
  FORMATS,
  type FormatName,
  formatDocument,
  TABLES,
  type TableName,
} from "../src/entries/output";
import { compilePatterns } from "../src/entries/patterns";
import { findQuotations } from "../src/entries/quotations";
import { tokenize } from "../src/entries/tokenize";
import { analyze, createAnalyzer } from "../src/index";

if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 });

const OF_A_STRING = {
  analyze: (text: string) => JSON.stringify(analyze(text)),
  tokenize: (text: string) => [...tokenize(text)],
  analyzeWord,
  lemmatize,
  stem,
  nominative,
  parseNumber,
  findDates,
  findEntities,
  findQuotations,
  detectLanguage,
  findDamage,
  scriptOf,
  toCyrillic: (text: string) => toCyrillic(text).text,
  toLatin: (text: string) => toLatin(text).text,
  toTote: (text: string) => toTote(text).text,
} as const;

const hostile = fc.constantFrom(
  "",
  "\u0000",
  "\ud800",
  "\udc00\ud800",
  "\u202eкеңес\u202c",
  "\u2066א\u2069",
  "שלום سلام",
  "👨‍👩‍👧‍👦🇰🇿🏳️‍🌈",
  "«".repeat(500),
  "«(".repeat(200) + ")»".repeat(200),
  "а".repeat(20_000),
  "–".repeat(2000),
  "1".repeat(2000),
  "\u0301".repeat(500),
  "\n".repeat(500),
  "__proto__ constructor toString hasOwnProperty",
  "ХХІХХІХХІ",
  "жүз ".repeat(300),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  hostile,
);
const noString = fc.constantFrom<unknown>(undefined, null, 0, Number.NaN, true, Symbol("текст"), {}, [], () => "текст");

describe.each(Object.entries(OF_A_STRING))("%s", (name, read) => {
  it("takes any string, changes nothing, and says the same again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60 },
    );
  });

  it("says who was called where it gets no string", () => {
    fc.assert(
      fc.property(noString, (text) => {
        expect(() => read(text as string)).toThrow(TypeError);
        expect(() => read(text as string)).toThrow(new RegExp(`^${name}: `));
      }),
    );
  });
});

describe("what takes other things", () => {
  it("tags any words, and names the first that is none", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (words) => {
        expect(tagWords(words)).toHaveLength(words.length);
      }),
      { numRuns: 60 },
    );
    expect(() => tagWords(["а", 5 as unknown as string])).toThrow("tagWords: words[1] must be a string, got number");
    expect(() => tagWords("а" as unknown as string[])).toThrow(/^tagWords: words must be an array/);
  });

  it("inflects words, or says which form there is not", () => {
    fc.assert(
      fc.property(anyText, anyText, (lemma, features) => {
        try {
          expect(typeof inflect(lemma, features)).toBe("string");
        } catch (error) {
          expect(String(error)).toMatch(/^(?:TypeError|RangeError): inflect: /);
        }
      }),
      { numRuns: 200 },
    );
    for (const features of [undefined, null, 5, []])
      expect(() => inflect("кітап", features as unknown as string)).toThrow(/^inflect: features must be/);
  });

  it("writes numbers, or says which it cannot", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.bigInt(), fc.string()), (value) => {
        try {
          expect(typeof formatNumber(value as number)).toBe("string");
        } catch (error) {
          expect(String(error)).toMatch(/^(?:TypeError|RangeError): formatNumber: /);
        }
      }),
    );
  });

  it("writes any document in any format, and any table", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = analyze(text, { id: text.slice(0, 20) });
        for (const format of Object.keys(FORMATS))
          expect(typeof formatDocument(doc, format as FormatName)).toBe("string");
        for (const table of Object.keys(TABLES))
          expect(csvHeader(table as TableName) + csvRows(doc, table as TableName)).toContain("\n");
      }),
      { numRuns: 40 },
    );
  });

  it("refuses options that are none, by name", () => {
    fc.assert(
      fc.property(fc.constantFrom<unknown>(null, 5, "2026-02-27", true), (options) => {
        for (const call of [() => analyze("а", options as object), () => createAnalyzer(options as object)])
          expect(call).toThrow(/^(?:analyze|createAnalyzer): options must be/);
      }),
    );
    expect(() => compilePatterns([{ name: 5 }] as never)).toThrow(/^compilePatterns: /);
  });
});

describe("two documents", () => {
  it("share nothing: each is as if it were alone, whatever is read between", () => {
    const layers = ["quotations", "people", "statistics", "dates", "entities", "sentences", "paragraphs"] as const;
    fc.assert(
      fc.property(anyText, anyText, fc.shuffledSubarray([...layers], { minLength: layers.length }), (a, b, order) => {
        const [alone, other] = [JSON.stringify(analyze(a)), JSON.stringify(analyze(b))];
        const [first, second] = [analyze(a), analyze(b)];
        for (const layer of order) void [first[layer], second[layer]];
        expect([JSON.stringify(first), JSON.stringify(second)]).toEqual([alone, other]);
      }),
      { numRuns: 60 },
    );
  });
});
