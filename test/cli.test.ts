import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "dist", "bin.js");
const article = join(root, "fixtures", "articles", "inbusiness-ngo-day.txt");
const folder = mkdtempSync(join(tmpdir(), "matin-cli-"));
const empty = mkdtempSync(join(folder, "empty-"));

afterAll(() => rmSync(folder, { recursive: true }));

function matin(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr };
}

function write(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe("matin analyze", () => {
  it("writes one JSON document a line when piped", () => {
    const { status, stdout, stderr } = matin(["analyze", "--date", "2026-02-27", article, article]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ matin: 1, id: article, date: "2026-02-27" });
    expect(lines[0].people.map(({ name }: { name: string }) => name)).toEqual(["Аида Балаева", "Қасым-Жомарт Тоқаев"]);
  });

  it("reads standard input, also as -", () => {
    const input = "Бүгін Алматыда қар жауды.";
    for (const args of [["analyze"], ["analyze", "-"]]) {
      const { status, stdout } = matin(args, input);
      expect(status).toBe(0);
      expect(JSON.parse(stdout).places[0].name).toBe("Алматы");
    }
    expect(matin(["analyze"], "").stdout.split("\n")).toHaveLength(2);
  });

  it("writes the formats that it lists", () => {
    const { stdout } = matin(["analyze", "--help"]);
    for (const format of ["jsonl", "report", "ruler"]) {
      expect(stdout).toContain(format);
      expect(matin(["analyze", "--format", format, article]).status).toBe(0);
    }
  });

  it("leaves out a byte order mark", () => {
    const { stdout } = matin(["analyze", write("bom.txt", "\ufeffАлматыда қар жауды.")]);
    expect(JSON.parse(stdout).places[0].name).toBe("Алматы");
  });

  it("shows examples in its help, and its version", () => {
    expect(matin(["--help"]).stdout).toContain("$ matin analyze article.txt");
    expect(matin(["analyze", "--help"]).stdout).toContain("$ cat article.txt | matin analyze");
    expect(matin(["--version"]).stdout.trim()).toBe(
      JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
    );
  });
});

describe("a wrong call is one clear line on standard error and exit code 2", () => {
  it.each([
    [["analyze", "no-such-file.txt"], "no-such-file.txt: no such file"],
    [["analyze", "no-such-folder/*.txt"], "no-such-folder/*.txt: no such file"],
    [["analyze", empty], `${empty}: holds no file that ends in txt, jsonl`],
    [["analyze", "--resume", article], "--out"],
    [["analyze", "--shard", "4/3", article], "i/n"],
    [["analyze", "--encoding", "klingon", article], "--encoding klingon: is not known"],
    [["analyze", "--frobnicate"], "unknown option '--frobnicate'"],
    [["analyze", "--date", "27.02.2026"], "YYYY-MM-DD"],
    [["analyze", "--date", "2026-02-30"], "YYYY-MM-DD"],
    [["analyze", "--format", "xml"], "jsonl, report, ruler"],
    [["frobnicate"], "unknown command 'frobnicate'"],
  ])("matin %s", (args, message) => {
    const { status, stdout, stderr } = matin(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^matin: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it("is exit code 1 where a file was read and is no text, naming the first byte that is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("Қар"), Buffer.from([0xff]), Buffer.from(" жауды")]);
    const path = write("bad.txt", bytes);
    const { status, stderr } = matin(["analyze", path]);
    expect([status, stderr]).toEqual([1, `matin: ${path}: invalid UTF-8 at byte 6\n`]);
    const cut = write("cut.txt", Buffer.from("Қар").subarray(0, 5));
    expect(matin(["analyze", cut]).stderr).toBe(`matin: ${cut}: invalid UTF-8 at byte 4\n`);
  });

  it("says so of a command without a verb", () => {
    const { status, stdout, stderr } = matin([]);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain("matin analyze article.txt");
  });
});

describe("a closed pipe", () => {
  it("ends the command without a word", () => {
    const command = `"${process.execPath}" "${bin}" analyze ${Array(40).fill(`"${article}"`).join(" ")} | head -c 100 >/dev/null`;
    const { stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect(stderr).toBe("");
  });
});
