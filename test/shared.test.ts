import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/index";
import { checkDocument } from "./invariants";

const unlabelled = new URL("../../shared/data/unlabelled/", import.meta.url);
const present = existsSync(unlabelled);

/** Every n-th text of a file of the shared data. */
function texts(name: string, every: number): string[] {
  const lines = readFileSync(new URL(name, unlabelled), "utf8").split("\n").filter(Boolean);
  return lines.filter((_, i) => i % every === 0).map((line) => JSON.parse(line).text);
}

// Real news catches what examples and random strings both miss; a user's machine does not have it.
describe.skipIf(!present)(`real news${present ? "" : " (skipped: ../shared is not here)"}`, () => {
  it.each([
    ["news.jsonl", 12],
    ["kazinform.jsonl", 8],
    ["kazinform-latin.jsonl", 20],
  ])("%s keeps every promise of the shape", (name, every) => {
    for (const text of texts(name, every)) checkDocument(text, analyze(text, { date: "2026-02-27" }));
  });

  it("loses nothing when it is cut off anywhere", () => {
    for (const text of texts("kazinform.jsonl", 80)) {
      for (let cut = 0; cut < Math.min(text.length, 3000); cut += 151)
        checkDocument(text.slice(0, cut), analyze(text.slice(0, cut)));
    }
  });

  it("is found Kazakh", () => {
    for (const text of texts("news.jsonl", 10)) expect(analyze(text).language.code).toBe("kaz");
  });
});

/** Texts made to be slow: each is analysed whole, and a stage that is not linear shows as a test that does not end. */
const HOSTILE: Readonly<Record<string, string>> = {
  dashes: "– ",
  "opening marks": "«",
  "marked letters": '"а" ',
  digits: "7",
  "figures of three": "100 ",
  stops: "а.",
  hundreds: "жүз ",
  "one word": "а",
  capitals: "А ",
  names: "Аида Балаева ",
  brackets: "(",
  addresses: "www.ab) ",
  paragraphs: "– а.\n",
  cues: "деп айтты, – деді ",
  offices: "Қаржы министрінің ",
  lists: "1,",
  parts: "5 мыңнан астам ұйым, оның ",
};

describe("hostile text", () => {
  it.each(Object.entries(HOSTILE))("%s", (_, piece) => {
    const text = piece.repeat(Math.ceil(30_000 / piece.length));
    const doc = analyze(text, { date: "2026-02-27" });
    expect(JSON.parse(JSON.stringify(doc)).matin).toBe(1);
  });
});
