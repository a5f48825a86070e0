import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatDocument, TABLES } from "../src/entries/output";
import { analyze } from "../src/index";
import { readFixture } from "./fixtures";
import { blocks, pages, readPage, root } from "./markdown";

const article = readFixture("articles", "inbusiness-ngo-day.txt");

/** What the pages' code takes as given: an article, a database, a feed. */
const GIVEN: Readonly<Record<string, unknown>> = {
  article,
  db: { iterate: () => [{ id: "1", text: article, day: "2026-02-27" }] },
  save: async () => {},
  fetch: async () => new Response(`${JSON.stringify({ id: "1", text: article })}\n`),
  console: { log: () => {} },
};

/** matin's own entries from the sources, everything else as it is installed. */
function load(specifier: string): Promise<Record<string, unknown>> {
  // Threads need the worker that is built beside it.
  if (specifier === "matin/node") return import(/* @vite-ignore */ join(root, "dist", "node.js"));
  if (specifier === "matin") return import("../src/index");
  if (specifier.startsWith("matin/")) return import(`../src/entries/${specifier.slice("matin/".length)}.ts`);
  return import(/* @vite-ignore */ specifier);
}

const IMPORT = /^import (?:(\w+)|\{ ([^}]+) \}) from "([^"]+)";$/gm;
const CLAIM = /^(?!const )(.+?);? \/\/ → (.+)$/gm;

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs a block: its imports, its statements, and each `expression // → value` as a pair. */
async function run(code: string): Promise<[unknown, unknown][]> {
  const scope: Record<string, unknown> = { ...GIVEN };
  for (const [, whole, names, specifier] of code.matchAll(IMPORT)) {
    const module = await load(specifier!);
    if (whole !== undefined) scope[whole] = module.default;
    else for (const name of names!.split(", ")) scope[name] = module[name];
  }
  const body = code
    .replace(IMPORT, "")
    .replace(CLAIM, (_, expression, value) => `;claims.push([${expression}, ${value}]);`);
  const claims: [unknown, unknown][] = [];
  await new AsyncFunction("claims", ...Object.keys(scope), body)(claims, ...Object.values(scope));
  return claims;
}

describe("code in the pages", () => {
  const code = blocks.filter(({ language }) => ["ts", "js"].includes(language));

  it.each(code)("$page:$line is true", async ({ code }) => {
    for (const [got, claimed] of await run(code)) expect(got).toEqual(claimed);
  });

  it("claims something", async () => {
    const claims = await Promise.all(code.filter(({ page }) => page === "README.md").map((block) => run(block.code)));
    expect(claims.flat().length).toBeGreaterThan(10);
  });
});

describe("the README", () => {
  it("shows what npm start prints", () => {
    const report = formatDocument(analyze(article, { date: "2026-02-27" }), "report");
    const [tables, quotation] = blocks.filter(({ page, language }) => page === "README.md" && language === "text");
    expect(report).toContain(tables!.code);
    expect(report).toContain(quotation!.code.replace(" …\n", ""));
  });
});

describe("commands in the pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "matin-docs-"));
  /** What is no command of ours, and the engines that a machine may not have. */
  const NOT_OURS = /^(?:npm|node|git|npx|bash|#|$|mapred|sbatch|parallel|cat news\.jsonl \| parallel|paste)/;
  const ENVIRONMENT = { NO_COLOR: "1", SLURM_ARRAY_TASK_ID: "1", SLURM_ARRAY_TASK_COUNT: "1" };
  /** A program that waits for people. */
  const STAYS = /^matin play/;

  const lines = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ page, code }) => code.split("\n").map((line) => ({ page, line: line.replace(/\s+#.*$/, "").trim() })))
    .filter(({ line }) => !NOT_OURS.test(line) && !STAYS.test(line));

  beforeAll(() => {
    const write = (name: string, contents: string | Uint8Array) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), contents);
    };
    const record = JSON.stringify({ id: "1", text: article, body: article, url: "u", published: "2026-02-27" });
    write("article.txt", article);
    write("old.txt", iconv.encode("Алматыда қар жауды.", "rk1048"));
    write("news/a.txt", article);
    write("news/2026-01.jsonl.gz", gzipSync(record));
    for (const name of ["news.jsonl", "sample.jsonl"]) write(name, record);
    for (const name of ["news.csv", "export.csv"]) write(name, "id,text\n1,Алматыда қар жауды.\n");
    for (const year of [2025, 2026]) write(`${year}/a.jsonl`, `${JSON.stringify(analyze(article))}\n`);
    const columnData = [{ name: "text", data: [article], type: "STRING" as const }];
    write("news.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    write("gold.conll", "Алматыда B-GPE\nқар O\nжауды O\n");
    mkdirSync(join(folder, "bin"));
    symlinkSync(join(root, "dist", "bin.js"), join(folder, "bin", "matin"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(lines)("$page: $line", ({ line }) => {
    const { status, stderr } = spawnSync("bash", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...ENVIRONMENT, PATH: `${join(folder, "bin")}:${process.env.PATH}` },
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("tables in the pages", () => {
  it("have the columns that the queries name", () => {
    const named = blocks.flatMap(({ language, code }) =>
      language === "sql"
        ? [...code.matchAll(/\b[qp]\.(\w+)/g)].map(([, name]) => name!)
        : language === "python"
          ? [...code.matchAll(/groupby\("(\w+)"\)/g)].map(([, name]) => name!)
          : [],
    );
    const columns = new Set(Object.values(TABLES).flatMap((table) => table.columns.map(({ name }) => name)));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !columns.has(name))).toEqual([]);
  });
});

describe("links in the pages", () => {
  const LINK = /\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g;
  const links = pages.flatMap((page) =>
    [...readPage(page).matchAll(LINK)].map(([, link, attribute]) => ({ page, link: (link ?? attribute)! })),
  );

  it.each(links.filter(({ link }) => !/^https?:/.test(link)))("$page → $link", ({ page, link }) => {
    const [path, anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path!);
    expect(existsSync(join(root, target))).toBe(true);
    if (anchor === undefined) return;
    const headings = [...readFileSync(join(root, target), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
    expect(headings).toContain(anchor);
  });
});
