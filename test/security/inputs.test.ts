import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type ReadOptions, readRecords } from "../../src/cli/input/index";
import { linesOf } from "../../src/cli/input/lines";
import { checkSize, readBytes } from "../../src/cli/input/open";
import { csvRows, FORMATS, type FormatName, formatDocument, TABLES, type TableName } from "../../src/entries/output";
import { analyze, createAnalyzer } from "../../src/index";
import { matinHere } from "../matin-here";
import { INHERITED } from "./attacks";

const base = mkdtempSync(join(tmpdir(), "matin-inputs-"));
let folder = base;
beforeEach(() => {
  folder = mkdtempSync(join(base, "case-"));
});
afterAll(() => rmSync(base, { recursive: true }));

function write(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
  return path;
}

/** What a file gives: each text, or what is wrong. */
async function read(file: string, options: ReadOptions = {}): Promise<string[]> {
  const out: string[] = [];
  for await (const record of readRecords([file], options)) out.push("reason" in record ? record.reason : record.text);
  return out;
}

describe("names that every object has", () => {
  /** What would betray that something inherited was taken for something found. */
  const STRANGE = /\[object|native code|function|undefined|NaN/;

  it.each(INHERITED)("are words as others: %s", (word) => {
    const texts = [
      word,
      `Аида ${word} Алматыда 5 ${word} алды.`,
      `«${word}», – деді ${word}.`,
      `2025 ${word} 5 ақпан, ${word}-тың`,
    ];
    for (const text of texts) {
      const doc = analyze(text, { id: word, outlet: word, date: "2026-02-27" });
      expect(JSON.stringify(doc.toJSON({ text: true, tokens: true }))).not.toMatch(STRANGE);
      for (const name of Object.keys(FORMATS) as FormatName[]) expect(formatDocument(doc, name)).not.toMatch(STRANGE);
      for (const name of Object.keys(TABLES) as TableName[]) expect(csvRows(doc, name)).not.toMatch(STRANGE);
    }
  });

  it.each(INHERITED)("are names of a lexicon as others: %s", (name) => {
    const entities = { lexicon: [{ name, label: "ORGANISATION" as const, kind: name, aliases: ["Қазтест"] }] };
    const { organizations } = createAnalyzer({ entities }).analyze("Бүгін Қазтест ашылды.");
    expect(organizations.map((each) => [each.name, each.kind])).toEqual([[name, name]]);
    const label = name as "PERSON";
    expect(() => createAnalyzer({ entities: { lexicon: [{ name: "Қазтест", label }] } })).toThrow(
      "label must be one of",
    );
    expect(() => formatDocument(analyze(""), name as FormatName)).toThrow("format must be one of");
  });

  it.each(INHERITED)("are fields of a record only where it has them: %s", async (field) => {
    const own = write("own.jsonl", `{${JSON.stringify(field)}:"Қар жауды."}\n`);
    expect(await read(own, { textField: field })).toEqual(["Қар жауды."]);
    const other = write("other.jsonl", `{"text":"а"}\n{"text":"а","a":{}}\n`);
    expect(await read(other, { textField: field })).toEqual(Array(2).fill(`has no field «${field}»`));
    expect(await read(other, { textField: `a.${field}` })).toEqual(Array(2).fill(`has no field «a.${field}»`));
    expect(await read(other, { idField: field, dateField: `a.${field}` })).toEqual(["а", "а"]);
  });

  it.each(INHERITED)("are columns as others: %s", async (field) => {
    expect(await read(write("own.csv", `${field},x\nҚар жауды.,1\n`), { textField: field })).toEqual(["Қар жауды."]);
    expect(await read(write("other.csv", "x,y\n1,2\n"), { textField: field })).toEqual([
      `no column «${field}» among x, y`,
    ]);
    const columnData = [{ name: "text", data: ["а"], type: "STRING" as const }];
    const parquet = write("a.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    expect(await read(parquet, { textField: field })).toEqual([`no column «${field}» among text`]);
  });

  it("change no object by being read", async () => {
    await read(
      write(
        "a.jsonl",
        '{"__proto__":{"text":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"а"}\n',
      ),
    );
    await read(write("a.csv", "__proto__,constructor,text\npolluted,polluted,а\n"));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(INHERITED)("are names in a report as others: %s", async (name) => {
    const lines = [1, 2].map((n) => JSON.stringify(analyze(`«Қар жауды», – деді Аида Балаева.`, { id: name + n })));
    const spoiled = lines.join("\n").replaceAll("Аида Балаева", name);
    const { stdout, status } = await matinHere(["report", "--json", write("a.jsonl", spoiled)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).speakers[0]).toMatchObject({ name, direct: 2 });
  });
});

describe("names of files", () => {
  const HOSTILE = [
    "../../outside",
    "/etc/passwd",
    "..\\..\\outside",
    "C:\\outside",
    "..",
    ".",
    ".hidden",
    "a\u0000b",
    "~/outside",
    "",
    "///",
    "ұзын".repeat(100),
    "界".repeat(200),
    "a-3",
    "a",
    "a",
    "A",
    "жаңа й",
    "жаңа й",
  ];

  it("lead nowhere out of the folder, and none replaces another", async () => {
    const records = HOSTILE.map((id) => JSON.stringify({ id, text: "Қар жауды." })).join("\n");
    const out = join(folder, "inner", "out");
    mkdirSync(dirname(out));
    const { status, stderr } = await matinHere([
      "analyze",
      write("a.jsonl", records),
      "--format",
      "html",
      "--out",
      out,
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    const files = readdirSync(out);
    expect(new Set(files.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(HOSTILE.length);
    for (const name of files) {
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*\.html$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
    const everything = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const outside = everything.filter((path) => relative(out, join(folder, path)).startsWith("..")).sort();
    expect(outside).toEqual(["a.jsonl", "inner", "inner/out.errors.jsonl"].filter((path) => everything.includes(path)));
    const titles = files.map((name) => /<title>(.*)<\/title>/.exec(readFileSync(join(out, name), "utf8"))![1]);
    expect(titles).toHaveLength(HOSTILE.length);
  });
});

describe("names of files of a run that is taken up again", () => {
  it("are those of one that was not stopped", async () => {
    const day = ["2026-02-27", "2026-02-30", "2026-02-28"];
    const file = write("a.jsonl", day.map((date) => JSON.stringify({ text: "Қар жауды.", date })).join("\n"));
    const pages = async (out: string, ...more: string[]) => {
      await matinHere(["analyze", file, "--format", "html", "--out", join(folder, out), ...more]);
      return readdirSync(join(folder, out)).sort();
    };
    expect(await pages("whole")).toEqual(["1.html", "3.html"]);
    expect(await pages("parts", "--strict")).toEqual(["1.html"]);
    expect(await pages("parts", "--strict", "--resume")).toEqual(["1.html", "3.html"]);
  });
});

describe("what is too large to hold", () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000, "а"));

  it("is left where it goes beyond what a text may be", async () => {
    await expect(readBytes(write("a.txt.gz", bomb), 1_000_000)).rejects.toThrow("the text has more than 1000000 bytes");
    expect(await readBytes(write("b.txt.gz", bomb), 3_000_000)).toHaveLength(3_000_000);
  });

  it("is left where a line does not end", async () => {
    const lines = async (file: string, most: number) => {
      const sizes: number[] = [];
      for await (const { size } of linesOf(file, most)) sizes.push(size);
      return sizes;
    };
    const file = write("a.jsonl.gz", gzipSync(Buffer.concat([Buffer.from("{}\n"), Buffer.alloc(3_000_000, "a")])));
    await expect(lines(file, 1_000_000)).rejects.toThrow("line 2 has more than 1000000 bytes");
    expect(await lines(file, 3_000_000)).toEqual([3, 3_000_000]);
    const many = write("b.jsonl", "аааааааа\n".repeat(10_000));
    expect(await lines(many, 200_000)).toHaveLength(10_000);
  });

  it("is no more than a quarter of a gigabyte", () => {
    expect(() => checkSize(1 << 28, "a page")).not.toThrow();
    expect(() => checkSize((1 << 28) + 1, "a page")).toThrow("a page has more than 268435456 bytes");
  });

  it("is a page nested deeper than pages are, or of more tags", async () => {
    const nested = "is nested more than 256 elements deep";
    for (const depth of [1_000, 20_000]) {
      expect(await read(write("a.html", `${"<div>".repeat(depth)}<p>Қар жауды.</p>`))).toEqual([nested]);
    }
    expect(await read(write("b.html", `<html><body>${"<b>".repeat(4_000)}Қар жауды.`))).toEqual([nested]);
    expect(await read(write("c.html", "<b>".repeat(500_001)))).toEqual(["has more than 500000 tags"]);
    expect(await read(write("d.html", `${"<div>".repeat(50)}<p>Қар жауды.</p>`))).toEqual(["Қар жауды."]);
  });
});

describe("what is broken", () => {
  it("is a table with a quote that does not end: a bad record behind the good ones", async () => {
    const file = write("a.csv", 'id,text\n1,Қар жауды.\n2,"Жел соқты.\n3,Күн шықты.\n');
    const [first, reason, ...more] = await read(file);
    expect([first, more]).toEqual(["Қар жауды.", []]);
    expect(reason).toContain("is no such table (Quote Not Closed");
    const { status, stderr } = await matinHere(["analyze", file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^matin: .*a\.csv: is no such table \(Quote Not Closed.*\n$/);
  });

  it("is packed data that was cut off anywhere", async () => {
    const packed = gzipSync(`${'{"text":"Қар жауды."}\n'.repeat(50)}`);
    for (let end = 0; end < packed.length; end += 7) {
      const got = await read(write("a.jsonl.gz", packed.subarray(0, end)));
      if (end > 0)
        expect(got.at(-1)).toMatch(/^(?:ends in the middle of its packing|is no gzip file, or a broken one)$/);
    }
  });

  it("is a Parquet file that was cut off anywhere", async () => {
    const columnData = [{ name: "text", data: ["Қар жауды.", "Жел соқты."], type: "STRING" as const }];
    const whole = new Uint8Array(parquetWriteBuffer({ columnData }));
    for (let end = 0; end < whole.length; end += 5) {
      expect(await read(write("a.parquet", whole.subarray(0, end)))).toEqual([
        expect.stringMatching(/is no Parquet file|cannot be read/),
      ]);
    }
    expect(await read(write("b.parquet", whole))).toHaveLength(2);
  });
});
