import { describe, expect, it } from "vitest";
import { formatDocument, type Style } from "../src/entries/output";
import { analyze } from "../src/index";
import { fixtureFiles, readFixture } from "./fixtures";

const text = readFixture("articles", "inbusiness-ngo-day.txt");
const doc = analyze(text, { date: "2026-02-27" });

describe("golden files", () => {
  it.each(fixtureFiles("output"))("%s", (name) => {
    const format = name.replace(/\.txt$/, "") as "report" | "ruler";
    expect(formatDocument(doc, format)).toBe(readFixture("output", name));
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
