import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CorpusSummary } from "../src/cli/summary/collect";
import { readDocuments } from "../src/cli/summary/read";
import { formatTable } from "../src/cli/summary/table";
import type { DocumentJson } from "../src/document/document";
import { analyze } from "../src/pipeline";
import { matinHere } from "./matin-here";

const folder = mkdtempSync(join(tmpdir(), "matin-summary-"));

afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS: readonly (readonly [text: string, date: string])[] = [
  [
    "Былтыр елде 23 мыңнан астам ұйым тіркелген, оның 18 мыңы белсенді. – Біз дайынбыз, – деді министр Аида Балаева.",
    "2026-01-15",
  ],
  ["– Жоба қымбат, – деді Аида Балаева. Мәдениет және ақпарат министрлігі 5 млрд теңге бөлді.", "2026-01-20"],
  [
    "Аида Балаева Асқар Әлиевтің келетінін айтты. Асқар Әлиев жол ашық екенін айтты. Жобаға 7 млрд теңге керек.",
    "2026-03-02",
  ],
];

const documents = TEXTS.map(([text, date], i) => analyze(text, { date, id: `d${i}` }).toJSON());

function summaryOf(docs: readonly DocumentJson[], top?: number) {
  const corpus = new CorpusSummary();
  for (const doc of docs) corpus.add(JSON.parse(JSON.stringify(doc)));
  return corpus.result(top);
}

function write(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

describe("a summary", () => {
  const summary = summaryOf(documents);

  it("counts who was quoted, and how", () => {
    expect(summary.speakers.map(({ name, direct, indirect, documents: in_ }) => [name, direct, indirect, in_])).toEqual(
      [
        ["Аида Балаева", 2, 1, 3],
        ["Асқар Әлиев", 0, 1, 1],
      ],
    );
    expect(summary.totals).toMatchObject({ documents: 3, dated: 3, quotations: 4, direct: 2, indirect: 2, named: 4 });
    expect(summary.totals.namedShare).toBe(1);
  });

  it("counts ministries before other organisations", () => {
    expect(summary.organizations[0]).toMatchObject({ name: "Мәдениет және ақпарат министрлігі", kind: "ministry" });
  });

  it("counts figures by unit, and counts by what is counted", () => {
    const tenge = summary.figures.find(({ unit }) => unit === "KZT");
    expect(tenge).toMatchObject({ count: 2, min: 5e9, median: 6e9, max: 7e9, sampled: false });
    expect(tenge?.largest.map(({ document }) => document)).toEqual(["d2", "d1"]);
    expect(summary.figures.find(({ of }) => of === "ұйым")).toMatchObject({ min: 18_000, max: 23_000 });
  });

  it("keeps parts with their wholes", () => {
    expect(summary.wholes).toHaveLength(1);
    expect(summary.wholes[0]).toMatchObject({ value: 23_000, bound: "more", document: "d0" });
    expect(summary.wholes[0]?.parts[0]).toMatchObject({ value: 18_000, shareBound: "less" });
  });

  it("has a timeline without gaps", () => {
    expect(summary.timeline.map(({ month, documents: of, quotations }) => [month, of, quotations])).toEqual([
      ["2026-01", 2, 2],
      ["2026-02", 0, 0],
      ["2026-03", 1, 2],
    ]);
  });

  it("tells who speaks about whom", () => {
    expect(summary.edges).toEqual([{ from: "Аида Балаева", to: "Асқар Әлиев", quotations: 1 }]);
  });

  it("is cut to the strongest rows and says so", () => {
    const cut = summaryOf(documents, 1);
    expect(cut.speakers).toHaveLength(1);
    expect(cut.distinct.speakers).toBe(2);
    expect(formatTable(cut)).toContain("Most quoted (1 of 2)");
  });

  it("of nothing is empty", () => {
    const empty = summaryOf([]);
    expect(empty.totals).toMatchObject({ documents: 0, quotations: 0, namedShare: null });
    expect(formatTable(empty)).not.toMatch(/NaN|null|undefined/);
  });

  it("keeps a sample of very many figures, the same in every run", () => {
    const [first] = documents;
    const many = Array.from({ length: 12_000 }, (_, i) => ({
      ...first!,
      statistics: [{ ...first!.statistics[0]!, value: i + 1, partOf: null }],
    }));
    const [figure] = summaryOf(many).figures;
    expect(figure).toMatchObject({ count: 12_000, min: 1, max: 12_000, sampled: true });
    expect(Math.abs(figure!.median - 6000)).toBeLessThan(300);
    expect(summaryOf(many).figures[0]).toEqual(figure);
    expect(figure!.bins.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    expect(formatTable(summaryOf(many))).toContain("≈ ");
  });
});

describe("matin report", () => {
  const file = write("corpus.jsonl", documents.map((doc) => `${JSON.stringify(doc)}\n`).join("\n"));

  it("prints aligned columns", async () => {
    const { status, stdout, stderr } = await matinHere(["report", file, "--no-color"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}Аида Балаева +2 +1 +3 +3 +министр$/m);
    expect(stdout).toMatch(/^ {2}KZT +2 +5,000,000,000 +6,000,000,000 +7,000,000,000 +d2, d1$/m);
    expect(stdout).toMatch(/^ {2}> 23,000 /m);
    expect(stdout).toMatch(/^ {2}documents +3$/m);
  });

  it("adds up several files and writes JSON", async () => {
    const { stdout } = await matinHere(["report", file, file, "--json", "--top", "5"]);
    expect(JSON.parse(stdout).totals.documents).toBe(6);
  });

  it("writes a page", async () => {
    const page = join(folder, "page.html");
    const { status, stdout } = await matinHere(["report", file, "--html", page, "--title", "Қаңтар"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(page, "utf8")).toContain("<title>Қаңтар</title>");
  });

  it.each([
    ["gone.jsonl", null, ": no such file"],
    ["json.jsonl", "\n{", ":2: is no JSON"],
    ["other.jsonl", "{}", ":1: is no document of matin"],
    ["shape.jsonl", '{"matin":99}', ":1: has shape 99, this matin reads 1"],
    ["layer.jsonl", JSON.stringify({ ...documents[0], people: {} }), ":1: field «people» must be a list"],
    [
      "row.jsonl",
      JSON.stringify({ ...documents[0], people: [{ id: 1 }] }),
      ":1: people[0]: field «name» must be a text",
    ],
    ["null.jsonl", JSON.stringify({ ...documents[0], dates: [null] }), ":1: dates[0]: must be an object"],
    ["bytes.jsonl", Uint8Array.of(0xff, 10), ":1: is not UTF-8"],
  ])("names what is wrong with %s", async (name, contents, said) => {
    const path = contents === null ? join(folder, name) : write(name, contents);
    const { status, stdout, stderr } = await matinHere(["report", path]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${path}${said}`);
    await expect(readDocuments(path).next()).rejects.toThrow();
  });
});
