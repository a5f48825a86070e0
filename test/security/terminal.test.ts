import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { paint } from "../../src/cli/styles";
import { formatDocument } from "../../src/entries/output";
import { analyze } from "../../src/index";
import { matinHere } from "../matin-here";
import { documentOf, ESCAPES, OBEYED } from "./attacks";

const folder = mkdtempSync(join(tmpdir(), "matin-terminal-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, contents: string) => {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
};

/** What is left when our own colours are taken away, which are the only sequences that may stand there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: A colour begins with it.
const uncoloured = (text: string) => text.replace(/\u001b\[(?:[1-4]|2[2-4]|3[2-6]|39)m/g, "");

describe("what is printed for people", () => {
  it.each(["report", "ruler"] as const)("as %s shows control characters and obeys none", (format) => {
    const doc = documentOf(ESCAPES);
    const printed = formatDocument(doc, format);
    expect(printed).not.toMatch(OBEYED);
    expect(printed).toContain("␛]0;pwned␇␛[31m␛[2J\ufffd31m␡␀␍жазу");
    expect(uncoloured(formatDocument(doc, format, { paint }))).not.toMatch(OBEYED);
  });

  it.each(["\u202e", "\u2067"])("shows %j, which would turn a line round", (sign) => {
    const printed = formatDocument(analyze(`Алматыда ${sign}қар жауды.`), "report");
    expect(printed).toContain("\ufffdқар");
    expect(printed).not.toContain(sign);
  });

  it("keeps line breaks, those of Windows too", () => {
    expect(formatDocument(analyze("Алматыда\r\nқар\tжауды."), "report")).toContain("[Алматыда GPE]\r\n  қар\tжауды.");
  });

  it("draws a ruler below the words that it means", () => {
    const [text, mark] = formatDocument(analyze("\u001b[m Алматыда қар жауды."), "ruler").split("\n");
    expect(text!.slice(mark!.indexOf("^"), mark!.lastIndexOf("^") + 1)).toBe("Алматыда");
  });

  it("is clean in the report of a corpus and in an evaluation", async () => {
    const text = `«Қазтест ${ESCAPES} ашылды», – деді Аида Балаева.`;
    const spoiled = JSON.stringify(analyze(text, { id: ESCAPES })).replaceAll(
      "Аида",
      JSON.stringify(ESCAPES).slice(1, -1),
    );
    const report = await matinHere(["report", write("a.jsonl", `${spoiled}\n`)]);
    expect(report).toMatchObject({ status: 0, stderr: "" });
    expect(report.stdout).toContain("␛[31m");
    expect(uncoloured(report.stdout)).not.toMatch(OBEYED);

    const gold = { id: ESCAPES, text, entities: [{ start: 0, end: 3, label: "PERSON" }] };
    const evaluation = await matinHere(["evaluate", write("gold.jsonl", `${JSON.stringify(gold)}\n`)]);
    expect(evaluation.stdout).toContain("␛[31m");
    expect(uncoloured(evaluation.stdout)).not.toMatch(OBEYED);
  });
});

describe("what is said of an error", () => {
  const evil = "\u001b[2Jжоқ\nmatin: бәрі жақсы\u009b1m";

  it.each([
    ["a file", ["analyze", evil]],
    ["a file of gold", ["evaluate", `${evil}.conll`]],
    ["a corpus", ["report", evil]],
    ["an option", ["analyze", `--${evil}`]],
    ["a command", [evil]],
    ["a format", ["analyze", "--format", evil]],
    ["a day", ["analyze", "--date", evil]],
    ["an encoding", ["analyze", "--encoding", evil, write("b.txt", "а")]],
  ])("is one line that nothing obeys: %s", async (_, args) => {
    const { status, stderr } = await matinHere(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^matin: [^\n]*␛\[2Jжоқ matin: бәрі жақсы\ufffd1m[^\n]*\n$/);
    expect(stderr).not.toMatch(OBEYED);
  });

  it("is one line of a bad record too", async () => {
    const file = write("\u001b[31m.jsonl", `{"id":${JSON.stringify(evil)},"текст":1}\n${evil}\n`);
    const { status, stderr } = await matinHere(["analyze", file]);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(OBEYED);
    for (const line of stderr.trimEnd().split("\n")) expect(line).toContain("␛[31m.jsonl:");
  });
});
