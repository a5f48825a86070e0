import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "matin-package-"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const subpaths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
/** Sub-paths that need a package of the same name beside matin. */
const PEERS = Object.keys(manifest.peerDependencies);
const specifiers = subpaths
  .map((path) => path.replace(/^\./, "matin"))
  .filter((name) => !PEERS.includes(name.replace("matin/", "")));

/** npm without the settings and noise of the npm that runs the tests. */
function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return execFileSync("npm", [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

let packed: { filename: string; files: { path: string }[] };

beforeAll(() => {
  packed = JSON.parse(npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root))[0];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, packed.filename)], folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const run = (file: string) => execFileSync(process.execPath, [join(folder, file)], { encoding: "utf8" });

describe("the packed tarball", () => {
  it("holds the build, the licence and the README, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    const others = paths.filter((path) => !path.startsWith("dist/")).sort();
    expect(others).toEqual(["LICENSE", "README.kk.md", "README.md", "package.json"]);
    for (const entry of Object.values(manifest.exports).flatMap((paths) => leaves(paths))) {
      expect(paths).toContain(entry.replace(/^\.\//, ""));
    }
  });

  it("exports an entry a file of src/entries, and the index", () => {
    const entries = readdirSync(join(root, "src", "entries")).map((name) => `./${name.replace(/\.ts$/, "")}`);
    expect([...subpaths].sort()).toEqual([".", ...entries].sort());
  });

  it("is usable by import in an empty folder", () => {
    writeFileSync(
      join(folder, "esm.mjs"),
      `import { analyze } from "matin";
       const names = {};
       for (const name of ${JSON.stringify(specifiers)}) names[name] = Object.keys(await import(name));
       console.log(JSON.stringify([analyze("Алматыда").places[0].name, names]));`,
    );
    const [place, names] = JSON.parse(run("esm.mjs"));
    expect(place).toBe("Алматы");
    for (const name of specifiers) expect(names[name].length).toBeGreaterThan(0);
  });

  it("is usable by require in an empty folder", () => {
    writeFileSync(
      join(folder, "cjs.cjs"),
      `const { analyze } = require("matin");
       const names = {};
       for (const name of ${JSON.stringify(specifiers)}) names[name] = Object.keys(require(name));
       console.log(JSON.stringify([analyze("Алматыда").places[0].name, names]));`,
    );
    const [place, names] = JSON.parse(run("cjs.cjs"));
    expect(place).toBe("Алматы");
    for (const name of specifiers) expect(names[name].length).toBeGreaterThan(0);
  });

  it("serves its optional peers where they are, and asks for nothing where they are not", () => {
    const installed = readdirSync(join(folder, "node_modules"));
    expect(installed.filter((name) => PEERS.includes(name))).toEqual([]);
    for (const name of PEERS) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    const uses = `
      const stems = new natural.KazakhStemmer().tokenizeAndStem("Ұйымдарымыздың жұмысы");
      nlp.plugin(compromise.matinPlugin);
      console.log(JSON.stringify([stems, nlp("Аида Балаевамен сөйлесті.").match("#Person+").text()]));`;
    writeFileSync(
      join(folder, "peers.mjs"),
      `import * as natural from "matin/natural"; import * as compromise from "matin/compromise"; import nlp from "compromise/one";${uses}`,
    );
    writeFileSync(
      join(folder, "peers.cjs"),
      `const natural = require("matin/natural"), compromise = require("matin/compromise"), nlp = require("compromise/one");${uses}`,
    );
    for (const file of ["peers.mjs", "peers.cjs"]) {
      expect(JSON.parse(run(file))).toEqual([["ұйым", "жұмыс"], "Аида Балаевамен"]);
    }
  });

  it("has a command that runs", () => {
    const command = join(folder, "node_modules", ".bin", "matin");
    expect(execFileSync(command, ["--version"], { encoding: "utf8" }).trim()).toBe(manifest.version);
  });

  it("splits words without loading the lexicons of names", () => {
    const loaded = (file: string): number => {
      const seen = new Set<string>();
      const visit = (path: string) => {
        if (seen.has(path)) return;
        seen.add(path);
        for (const [, target] of readFileSync(path, "utf8").matchAll(
          /from\s*["'](\.[^"']+)["']|import\s*["'](\.[^"']+)["']/g,
        )) {
          if (target) visit(join(path, "..", target));
        }
      };
      visit(join(root, "dist", file));
      return [...seen].reduce((size, path) => size + readFileSync(path).length, 0);
    };
    expect(loaded("tokenize.js")).toBeLessThan(40_000);
  });
});

function leaves(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(value as object).flatMap(leaves);
}
