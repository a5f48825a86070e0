import { describe, expect, it } from "vitest";
import { FORMATS, type FormatName, formatDocument, type Style } from "../src/entries/output";
import { analyze } from "../src/index";
import { csvHeader, csvRows } from "../src/output/csv";
import { TABLES, type TableName } from "../src/output/tables";
import { fixtureFiles, readFixture } from "./fixtures";

const text = readFixture("articles", "inbusiness-ngo-day.txt");
const doc = analyze(text, { id: "inbusiness-ngo-day", date: "2026-02-27" });

/** CSV is a file a table, so that it is no format of one document; its golden file has them one below the other. */
const csv = () =>
  (Object.keys(TABLES) as TableName[]).map((name) => `${name}\n${csvHeader(name)}${csvRows(doc, name)}`).join("\n");

describe("golden files", () => {
  it.each(fixtureFiles("output"))("%s", (name) => {
    const format = name.replace(/\.txt$/, "");
    const written = format === "csv" ? csv() : formatDocument(doc, format as FormatName);
    expect(written).toBe(readFixture("output", name));
  });

  it("are there for every format but JSONL, which the articles' own are", () => {
    const formats = Object.keys(FORMATS).filter((name) => name !== "jsonl");
    expect(fixtureFiles("output")).toEqual([...formats, "csv"].map((name) => `${name}.txt`).sort());
  });
});

describe("every format", () => {
  const other = analyze("Бүгін Алматыда 5 адам марапатталды.", { id: "other" });
  const streams = Object.entries(FORMATS).filter(([, { streams }]) => streams);

  it.each(Object.keys(FORMATS) as FormatName[])("%s ends with a line break", (name) => {
    expect(formatDocument(doc, name)).toMatch(/\n$/);
  });

  it.each(streams.map(([name]) => name as FormatName))("%s holds nothing of the document before", (name) => {
    const both = formatDocument(doc, name) + formatDocument(other, name);
    expect(both.endsWith(formatDocument(analyze(other.text, { id: "other" }), name))).toBe(true);
  });

  it.each(Object.keys(FORMATS) as FormatName[])("%s takes an empty text and a document without a name", (name) => {
    expect(() => formatDocument(analyze(""), name)).not.toThrow();
    expect(formatDocument(analyze(text), name)).not.toContain("null.");
  });
});

describe("jsonl", () => {
  it("is one line, whatever the text holds", () => {
    const line = formatDocument(analyze("Бір\nекі\u2028үш"), "jsonl");
    expect(line.split("\n")).toHaveLength(2);
    expect(JSON.parse(line).matin).toBe(1);
  });
});

describe("report", () => {
  it("hands each piece to the painter and keeps the text's own words", () => {
    const seen = new Set<Style>();
    const report = formatDocument(doc, "report", {
      paint: (style, words) => {
        seen.add(style);
        return `\u001b[1m${words}\u001b[22m`;
      },
    });
    expect([...seen].sort()).toEqual([
      "dim",
      "heading",
      "organisation",
      "other",
      "person",
      "place",
      "position",
      "quotation",
      "value",
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with the escape character.
    const bare = report.replace(/\u001b\[\d+m/g, "");
    for (const line of text.split("\n")) expect(bare).toContain(line.trim());
  });

  it("is empty of sections for an empty text", () => {
    expect(formatDocument(analyze(""), "report")).toBe("");
    expect(formatDocument(analyze(""), "ruler")).toBe("");
  });
});
