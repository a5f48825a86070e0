import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDocument } from "../src/entries/output";
import { analyze } from "../src/index";
import { readFixture } from "./fixtures";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const article = readFixture("articles", "inbusiness-ngo-day.txt");

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, code]) => code!);

/** Entry points as the package exports them, by specifier. */
const modules: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  matin: () => import("../src/index"),
  "matin/tokenize": () => import("../src/entries/tokenize"),
  "matin/morphology": () => import("../src/entries/morphology"),
  "matin/numbers": () => import("../src/entries/numbers"),
  "matin/dates": () => import("../src/entries/dates"),
  "matin/entities": () => import("../src/entries/entities"),
  "matin/language": () => import("../src/entries/language"),
};

const IMPORT = /^import \{ ([^}]+) \} from "([^"]+)";$/gm;
const CLAIM = /^(?!const )(.+?) \/\/ → (.+)$/gm;

/** Runs a block: its imports, its statements, and each `expression // → value` as a pair. */
async function run(code: string): Promise<[unknown, unknown][]> {
  const scope: Record<string, unknown> = { article };
  for (const [, names, specifier] of code.matchAll(IMPORT)) {
    const module = await modules[specifier!]!();
    for (const name of names!.split(", ")) scope[name] = module[name];
  }
  const body = code
    .replace(IMPORT, "")
    .replace(CLAIM, (_, expression, value) => `;claims.push([${expression}, ${value}]);`);
  const claims: [unknown, unknown][] = [];
  new Function("claims", ...Object.keys(scope), body)(claims, ...Object.values(scope));
  return claims;
}

describe("the README", () => {
  it.each(blocks("ts"))("is true of\n%s", async (code) => {
    const claims = await run(code);
    expect(claims.length).toBeGreaterThan(0);
    for (const [got, claimed] of claims) expect(got).toEqual(claimed);
  });

  it("shows what npm start prints", () => {
    const report = formatDocument(analyze(article, { date: "2026-02-27" }), "report");
    const [tables, quotation] = blocks("text");
    expect(report).toContain(tables);
    expect(report).toContain(quotation!.replace(" …\n", ""));
  });
});
