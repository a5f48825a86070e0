import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readGold } from "../src/cli/evaluate/read";
import { mentionsOf } from "../src/cli/evaluate/tags";
import { analyze } from "../src/pipeline";
import { matinHere } from "./matin-here";

const folder = mkdtempSync(join(tmpdir(), "matin-evaluate-"));

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, contents: string | Uint8Array): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

const jsonl = (name: string, ...rows: readonly unknown[]) =>
  write(name, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));

/** What the command prints. */
const printed = async (...args: readonly string[]) => (await matinHere(["evaluate", ...args])).stdout;

interface Row {
  readonly layer: string;
  readonly name: string;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number | null;
}

async function scores(file: string, ...args: readonly string[]): Promise<Map<string, Row>> {
  const { rows } = JSON.parse(await printed(file, "--json", ...args)) as { rows: Row[] };
  return new Map(rows.map((row) => [`${row.layer} ${row.name}`, row]));
}

describe("tags", () => {
  it.each([
    ["IOB2", ["B-GPE", "B-GPE", "I-GPE", "O"], ["0-1 GPE", "1-3 GPE"]],
    ["IOB1", ["I-GPE", "O", "I-GPE", "B-GPE", "I-PERSON"], ["0-1 GPE", "2-3 GPE", "3-4 GPE", "4-5 PERSON"]],
    ["BIOES", ["S-GPE", "B-LAW", "I-LAW", "E-LAW", "S-LAW"], ["0-1 GPE", "1-4 LAW", "4-5 LAW"]],
    ["BILOU", ["U-GPE", "U-GPE", "B-LAW", "L-LAW"], ["0-1 GPE", "1-2 GPE", "2-4 LAW"]],
    ["a mention up to the end", ["O", "B-LAW", "I-LAW"], ["1-3 LAW"]],
  ])("are read as %s", (_, tags, mentions) => {
    expect(mentionsOf(tags).map(({ start, end, label }) => `${start}-${end} ${label}`)).toEqual(mentions);
  });
});

describe("matin evaluate", () => {
  it("scores tagged words by class and draws the mistakes", async () => {
    const file = write(
      "gold.conll",
      "# id = s1\nАида B-PERSON\nБалаева I-PERSON\nАстанаға B-GPE\nкелді O\n. O\n\nАлматыда B-PERSON\nқар O\nжауды O\n",
    );
    const rows = await scores(file);
    expect(rows.get("entities PERSON")).toMatchObject({ gold: 2, found: 1, right: 1 });
    expect(rows.get("entities GPE")).toMatchObject({ gold: 1, found: 2, right: 1 });
    expect(rows.get("entities all")).toMatchObject({ gold: 3, found: 3, right: 2, f1: 2 / 3 });
    const text = await printed(file, "--no-color");
    expect(text).toContain("> Алматыда қар жауды\n| ^^^^^^^^ missed PERSON\n| ^^^^^^^^ spurious GPE\n");
    expect(text).not.toContain("s1");
  });

  it("gives full marks to matin's own documents", async () => {
    const texts = [
      "«Біз 23 мыңнан астам ұйымды тіркедік, оның 18 мыңы белсенді», – деді министр Аида Балаева 2026 жылғы 27 ақпанда.",
      "Министрлік жобаның аяқталғанын хабарлады. Үшінші кезең Астанада басталды.",
    ];
    const rows = await scores(
      jsonl("own.jsonl", ...texts.map((text) => analyze(text, { date: "2026-02-28" }).toJSON({ text: true }))),
    );
    expect([...rows.keys()]).toEqual(expect.arrayContaining(["people name", "dates value", "statistics parts"]));
    for (const [name, { gold, found, right }] of rows) expect([name, found, right]).toEqual([name, gold, gold]);
  });

  it("judges each layer by what went wrong in it", async () => {
    const text = "2025 жылы 18 мың адам келді. «Бәрі дайын», – деді Аида Балаева. Тараз тыныш.";
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const gold = {
      text,
      entities: [{ ...span("Балаева"), label: "PERSON" }],
      people: [{ name: "Аида Балаева" }, { name: "Тараз" }],
      dates: [
        { ...span("2025 жылы"), type: "DATE", value: "2024" },
        { ...span("Тараз"), type: "DATE", value: null },
      ],
      quantities: [
        { ...span("18 мың"), value: 18, unit: null, bound: "exact" },
        { ...span("тыныш"), value: 1 },
      ],
      parts: [[0, 1]],
      quotations: [
        { style: "direct", segments: [span("Бәрі дайын")], speaker: span("Аида Балаева"), speakerName: "Асқар Әлиев" },
        { style: "indirect", segments: [span("Тараз тыныш")] },
      ],
    };
    const file = jsonl("wrong.jsonl", gold);
    const out = await printed(file, "--errors", "5", "--no-color");
    for (const said of [
      "want PERSON",
      "got PERSON",
      "date: want 2024, got 2025",
      "missed date",
      "quantity: want 18, got 18000",
      "missed quantity 1",
      "missed: a part of 1",
      "speaker: want Асқар Әлиев, got Аида Балаева",
      "missed indirect quotation",
    ]) {
      expect(out).toContain(said);
    }
    const rows = await scores(file);
    expect(rows.get("entities PERSON")).toMatchObject({ gold: 1, found: 1, right: 0, overlapping: 1 });
    expect(rows.get("people name")).toMatchObject({ gold: 2, right: 1 });
    expect(rows.get("quotations speaker")).toMatchObject({ gold: 1, right: 0 });
    // Nobody annotated places, so «Тараз» is no mistake.
    expect(rows.has("entities GPE")).toBe(false);
    const one = await scores(file, "--layers", "dates");
    expect([...one.keys()]).toEqual(["dates span", "dates value", "dates type"]);
  });

  it("reads lists by class, compressed files and mentions of the outermost level", async () => {
    const text = "Қазақстан Президенті Қасым-Жомарт Тоқаев келді.";
    const row = {
      text,
      persons: [{ name: "Қасым-Жомарт Тоқаев", mentions: [{ span: [21, 40], text: "Қасым-Жомарт Тоқаев" }] }],
      positions: [{ span: [0, 20] }],
      organisations: [],
    };
    const file = write("lists.jsonl.gz", gzipSync(`${JSON.stringify(row)}\n\n`));
    const rows = await scores(file);
    expect(rows.get("entities PERSON")?.right).toBe(1);
    expect(rows.get("entities POSITION")?.right).toBe(1);
    const nested = jsonl("flat.jsonl", {
      text: `${text} Қазақстан кең.`,
      entities: [
        { start: 0, end: 20, label: "POSITION" },
        { start: text.length + 1, end: text.length + 10, label: "GPE" },
      ],
    });
    expect((await scores(nested)).get("entities GPE")).toMatchObject({ found: 2 });
    expect((await scores(nested, "--flat")).get("entities GPE")).toMatchObject({ found: 1, right: 1 });
  });

  it("tells how many more sentences went wrong", async () => {
    const file = write("many.conll", "Алматыда B-LAW\n\n".repeat(5));
    expect(await printed(file, "--errors", "2")).toContain("… and 3 more sentences with mistakes (--errors 5)");
    expect(await printed(file, "--errors", "0")).not.toContain(">");
  });
});

describe("gold that cannot be read", () => {
  const text = "Алматыда қар жауды.";
  it.each([
    ["no.conll", "Аида B-PERSON\nБалаева\n", ":2: «» is no tag"],
    ["tag.conll", "Аида PERSON\n", ":1: «PERSON» is no tag"],
    ["empty.conll", "\n\n", ": holds no gold"],
    ["gold.txt", "Алматы", ": gold is a .conll or a .jsonl file"],
    ["json.jsonl", "{}\n{", ":1: has no text"],
    ["json2.jsonl", "\n{", ":2: "],
    ["list.jsonl", "[1]", ":1: must be an object"],
    [
      "span.jsonl",
      JSON.stringify({ text, entities: [{ start: 0, end: 99, label: "GPE" }] }),
      ":1: entities[0]: [0,99] is no",
    ],
    [
      "words.jsonl",
      JSON.stringify({ text, dates: [{ start: 0, end: 3, text: "қар" }] }),
      ":1: dates[0]: text is «қар», at [0, 3) stands «Алм»",
    ],
    ["label.jsonl", JSON.stringify({ text, entities: [{ start: 0, end: 8 }] }), ":1: entities[0]: has no label"],
    ["type.jsonl", JSON.stringify({ text, quantities: "5" }), ":1: quantities must be a list, got string"],
    ["row.jsonl", JSON.stringify({ text, quantities: [5] }), ":1: quantities[0] must be an object, got number"],
    ["part.jsonl", JSON.stringify({ text, parts: [[0, 1]] }), ":1: parts[0] must be two rows of quantities, got [0,1]"],
    [
      "whole.jsonl",
      JSON.stringify({ text, statistics: [{ partOf: 4, quantity: 0 }] }),
      ":1: statistics[0]: partOf is 4",
    ],
    [
      "style.jsonl",
      JSON.stringify({ text, quotations: [{ style: "loud", segments: [] }] }),
      ":1: quotations[0]: style must be",
    ],
    ["day.jsonl", JSON.stringify({ text, date: "2026-02-30" }), ":1: date «2026-02-30» is no day"],
  ])("%s is named with its place", async (name, contents, said) => {
    const file = write(name, contents);
    await expect(readGold(file)).rejects.toThrow(`${file}${said}`);
  });

  it("is exit code 2 and one line", async () => {
    const missing = join(folder, "none.conll");
    expect(await matinHere(["evaluate", missing])).toEqual({
      status: 2,
      stdout: "",
      stderr: `matin: ${missing}: no such file\n`,
    });
    const { stderr } = await matinHere(["evaluate", "x.conll", "--layers", "names"]);
    expect(stderr).toContain('There is no layer "names"');
    expect((await matinHere(["evaluate", "x.conll", "--errors", "some"])).stderr).toContain("whole number");
  });
});
