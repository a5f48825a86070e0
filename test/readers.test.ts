import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { expandPaths, inputBytes, type ReadOptions, readRecords } from "../src/cli/input/index";

const folder = mkdtempSync(join(tmpdir(), "matin-readers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const KAZAKH = "Әуежайда ғалымдар, қонақтар, өнерпаздар, ұстаздар, үміткерлер, һәм іскерлер жүр.";

function write(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

/** What a file gives: id, text and date of its texts, line and reason of what is bad. */
async function read(file: string, options: ReadOptions = {}): Promise<unknown[]> {
  const out: unknown[] = [];
  for await (const record of readRecords([file], options)) {
    if ("reason" in record) out.push({ line: record.place.line, reason: record.reason });
    else out.push({ id: record.id, text: record.text, date: record.date });
  }
  return out;
}

describe("JSON lines", () => {
  it("give text, id and day under any names, dots leading inside", async () => {
    const line = JSON.stringify({ body: "Қар жауды.", meta: { url: 17, at: "2026-02-27T10:00:00Z" } });
    const file = write("fields.ndjson", `${line}\r\n\n`);
    const options = { textField: "body", idField: "meta.url", dateField: "meta.at" };
    expect(await read(file, options)).toEqual([{ id: "17", text: "Қар жауды.", date: "2026-02-27" }]);
  });

  it("are read through gzip, and U+2028 ends no line", async () => {
    const file = write(
      "packed.jsonl.gz",
      gzipSync(`${JSON.stringify({ text: "Бір" }).replace("р", "р\u2028")}\n{"text":"екі"}`),
    );
    expect(await read(file)).toMatchObject([{ text: "Бір\u2028" }, { text: "екі" }]);
  });

  it("that are bad say what is wrong and where", async () => {
    const lines = [
      "[1]",
      "{",
      '{"id":1}',
      '{"text":null}',
      '{"text":"a","date":7}',
      '{"text":"a","id":{}}',
      '{"__proto__":{"text":"a"}}',
    ];
    const file = write("bad.jsonl", lines.join("\n"));
    expect(await read(file)).toEqual([
      { line: 1, reason: "must be a JSON object, got array" },
      { line: 2, reason: expect.stringMatching(/^is not JSON: /) },
      { line: 3, reason: "has no field «text»" },
      { line: 4, reason: "field «text» must be a text, got null" },
      { line: 5, reason: "field «date» must be a day, got number" },
      { line: 6, reason: "field «id» must be a text or a number, got object" },
      { line: 7, reason: "has no field «text»" },
    ]);
  });

  it("with bytes that are no UTF-8, or too long a text, cost only themselves", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"text":"бар"}\n{"text":"ұзағырақ"}'),
    ]);
    expect(await read(write("bytes.jsonl", bytes), { maxChars: 5 })).toEqual([
      { line: 1, reason: "invalid UTF-8 at byte 9 of the line" },
      { id: null, text: "бар", date: null },
      { line: 3, reason: "text has 8 characters, more than --max-chars 5" },
    ]);
  });
});

describe("texts", () => {
  it.each(["windows-1251", "koi8-r"])("in %s", async (encoding) => {
    const text = "Алматыда жылы.";
    expect(await read(write(`${encoding}.txt`, iconv.encode(text, encoding)), { encoding })).toMatchObject([{ text }]);
  });

  it.each(["rk1048", "ptcp154", "utf-16be"])("of Kazakh in %s", async (encoding) => {
    const name = encoding === "ptcp154" ? "pt154" : encoding;
    expect(await read(write(`kk-${name}.txt`, iconv.encode(KAZAKH, name)), { encoding })).toMatchObject([
      { text: KAZAKH },
    ]);
  });

  it("with a byte order mark are what it says, whatever the caller says", async () => {
    const file = write("mark.txt", iconv.encode(KAZAKH, "utf-16le", { addBOM: true }));
    expect(await read(file, { encoding: "windows-1251" })).toMatchObject([{ text: KAZAKH }]);
    expect(await read(write("utf8.txt", `\ufeff${KAZAKH}`))).toMatchObject([{ text: KAZAKH }]);
  });

  it("in an encoding that nobody knows are refused", async () => {
    await expect(read(write("x.txt", "а"), { encoding: "klingon" })).rejects.toThrow(
      "--encoding klingon: is not known",
    );
  });
});

describe("tables", () => {
  it("between commas and tabs, with line breaks in quotes", async () => {
    const csv = 'id,text,date\n1,"Бір,\n«екі»",2026-02-27\n2,Үш,\n';
    expect(await read(write("table.csv", `\ufeff${csv}`))).toEqual([
      { id: "1", text: "Бір,\n«екі»", date: "2026-02-27" },
      { id: "2", text: "Үш", date: null },
    ]);
    expect(await read(write("table.tsv", "text\tid\nБір\tа\n"))).toEqual([{ id: "а", text: "Бір", date: null }]);
  });

  it("without the column for the text are bad records, naming those that are there", async () => {
    const file = write("other.csv", "id,body\n1,Бір\n");
    expect(await read(file)).toEqual([{ line: null, reason: "no column «text» among id, body" }]);
  });

  it("of Parquet, by row groups", async () => {
    const columnData = [
      { name: "url", data: [7n, 8n, 9n], type: "INT64" as const },
      { name: "text", data: ["Бір", "Екі", "Үш"], type: "STRING" as const },
    ];
    const file = write("table.parquet", new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 })));
    expect(await read(file, { idField: "url" })).toEqual([
      { id: "7", text: "Бір", date: null },
      { id: "8", text: "Екі", date: null },
      { id: "9", text: "Үш", date: null },
    ]);
    expect(await read(write("no.parquet", "Бір"))).toMatchObject([
      { reason: expect.stringMatching(/^is no Parquet file/) },
    ]);
  });
});

describe("pages and tagged words", () => {
  it("give the main text of a page", async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) => `<p>Алматыда ${i + 1} жаңа мектеп ашылды, оған көп қонақ келді, бәрі қуанды.</p>`,
    );
    const html = `<html><head><title>Сайт</title><link rel="canonical" href="https://a.kz/1"><meta property="article:published_time" content="2026-02-27T09:00"></head>
      <body><nav><a href="/">Басты бет</a></nav><article><h1>Мектеп ашылды</h1>${paragraphs.join("")}<script>alert(1)</script></article></body></html>`;
    const [page] = (await read(write("page.html", html))) as { id: string; text: string; date: string }[];
    expect(page).toMatchObject({ id: "https://a.kz/1", date: "2026-02-27" });
    expect(page!.text.split("\n")[0]).toBe("Мектеп ашылды");
    expect(page!.text).toContain("Алматыда 6 жаңа мектеп");
    expect(page!.text).not.toMatch(/alert|Басты бет/);
  });

  it("give a document a sentence", async () => {
    const file = write("words.conll", "# id = AID1\nАлматыда B-GPE\nқар O\n\nЕкі B-CARDINAL\n");
    expect(await read(file)).toEqual([
      { id: "AID1", text: "Алматыда қар", date: null },
      { id: null, text: "Екі", date: null },
    ]);
  });
});

describe("paths", () => {
  it("are files, folders and globs, in order", async () => {
    mkdirSync(join(folder, "news", "b"), { recursive: true });
    for (const name of ["news/z.txt", "news/a.jsonl.gz", "news/b/c.html", "news/readme.md"]) write(name, "");
    const inside = ["news/a.jsonl.gz", "news/b/c.html", "news/z.txt"].map((name) => join(folder, name));
    expect(await expandPaths([join(folder, "news")])).toEqual(inside);
    expect(await expandPaths([`${folder}/news/*.txt`, "-"])).toEqual([inside[2], "-"]);
    expect(await inputBytes(inside)).toBe(0);
    expect(await inputBytes(["-"])).toBeNull();
    await expect(expandPaths([join(folder, "news/*.csv")])).rejects.toThrow("no such file");
  });

  it("to what is not what its name says are bad records", async () => {
    expect(await read(write("no.jsonl.gz", "Бір"))).toEqual([
      { line: null, reason: "is no gzip file, or a broken one" },
    ]);
  });
});
