import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledPackages } from "../.ci/bundled";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "matin-package-"));
/** The package as users have it. */
const installed = join(folder, "node_modules", "matin");
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

let packed: { filename: string; size: number; unpackedSize: number; files: { path: string; mode: number }[] };

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

  it("holds code, its types and the page: no sources, maps, fixtures or data", () => {
    const built = packed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/"));
    const page = ["app.js", "index.html", "style.css", "worker.bin"].map((name) => `dist/playground/${name}`);
    const kinds = /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/;
    expect(built.filter((path) => !kinds.test(path)).sort()).toEqual(page);
    for (const path of built) {
      const text = readFileSync(join(installed, path), "utf8");
      expect([path, text.includes("sourceMappingURL="), text.includes(root)]).toEqual([path, false, false]);
    }
  });

  it("weighs what is known", () => {
    expect(packed.size).toBeLessThan(4_000_000);
    expect(packed.unpackedSize).toBeLessThan(10_000_000);
  });

  it("names the packages whose code it holds, with their authors", () => {
    const licence = readFileSync(join(installed, "LICENSE"), "utf8");
    const bundled = bundledPackages();
    expect(bundled).toContain("franc");
    for (const name of bundled) {
      const { author, license } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
      const who = typeof author === "string" ? author.replace(/ [<(].*/, "") : author.name;
      expect([name, license, licence.includes(name), licence.includes(who)]).toEqual([name, "MIT", true, true]);
    }
  });

  it("has types for import and for require, with nothing else beside it", () => {
    const uses = specifiers.map((name, i) => `import * as m${i} from "${name}";`).join("\n");
    const code = `${uses}\nimport { analyze, type Document } from "matin";
      export const doc: Document = analyze("Алматыда", { date: "2026-02-27" });
      // @ts-expect-error: A day is a text.
      analyze("Алматыда", { date: 5 });`;
    const files = ["types.mts", "types.cts"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, code);
    const program = ts.createProgram(files, {
      ...{ strict: true, noEmit: true, skipLibCheck: false, types: [], lib: ["lib.es2022.d.ts"] },
      ...{ module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => [file?.fileName, messageText]);
    expect(faults).toEqual([]);
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
    const beside = readdirSync(join(folder, "node_modules"));
    expect(beside.filter((name) => PEERS.includes(name))).toEqual([]);
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
    expect(readFileSync(join(installed, manifest.bin.matin), "utf8").split("\n", 1)).toEqual(["#!/usr/bin/env node"]);
    expect(packed.files.find(({ path }) => path === manifest.bin.matin)!.mode & 0o111).toBe(0o111);
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
