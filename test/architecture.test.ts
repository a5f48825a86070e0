import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { hasCorpus } from "../src/train/corpus";
import { GENERATED } from "../src/train/generate";
import { LONG_PARTS, PARTS } from "../src/train/learnt";

const root = fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");

const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.split(sep).join(posix.sep))
  .sort();

const read = (path: string) => readFileSync(join(src, path), "utf8");
/** The house a file belongs to: its folder, or its name for the files at the top. */
const houseOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path.replace(/\.ts$/, ""));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of a module, resolved to a path under src, or left as it is for packages. */
function importsOf(path: string): Import[] {
  return [...read(path).matchAll(/(?:^|\n)(?:import|export)[^;]*?from\s+"([^"]+)"/g)].map(([, target]) => ({
    from: path,
    to: target!.startsWith(".") ? posix.join(dirname(path), target!) : target!,
  }));
}

const imports = sources.flatMap(importsOf);
const isOurs = ({ to }: Import) =>
  !to.startsWith("node:") &&
  !to.startsWith("../") &&
  (to.includes("/") || sources.includes(`${to}.ts`)) &&
  !to.startsWith("@");

/** DESIGN §3: what each house may import, besides itself. */
const STAGE = ["match", "document", "text", "lexicon"];
const ALL_STAGES = [
  "tokenize",
  "paragraphs",
  "language",
  "sentences",
  "morphology",
  "numbers",
  "dates",
  "quantities",
  "entities",
  "statistics",
  "quotations",
];
const LAW: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  text: [],
  document: ["text"],
  match: ["document", "text"],
  ...Object.fromEntries(ALL_STAGES.map((stage) => [stage, STAGE])),
  entities: [...STAGE, "model"],
  model: [],
  dates: [...STAGE, "numbers"],
  quantities: [...STAGE, "numbers"],
  pipeline: [...ALL_STAGES, "document", "text"],
  output: ["document", "text"],
  entries: ["pipeline", ...ALL_STAGES, "match", "document", "output", "cli"],
  cli: ["entries", "pipeline", "output", "document"],
  index: ["pipeline", ...ALL_STAGES, "match", "document", "output", "entries", "text"],
};

describe("the import law", () => {
  it.each(imports.filter(isOurs).filter(({ from }) => houseOf(from) !== "train"))("$from → $to", ({ from, to }) => {
    const [house, target] = [houseOf(from), houseOf(to.replace(/\.ts$/, ""))];
    expect([house, ...(LAW[house] ?? [])]).toContain(target);
  });

  it("lets only the Node entry reach the command line", () => {
    const reaching = imports.filter(({ from, to }) => houseOf(from) === "entries" && to.startsWith("cli/"));
    expect(reaching.every(({ from }) => from === "entries/node.ts")).toBe(true);
  });

  it("has nothing import train", () => {
    expect(imports.filter(({ from, to }) => houseOf(from) !== "train" && to.startsWith("train/"))).toEqual([]);
  });

  it("knows every folder of src", () => {
    const houses = new Set(sources.map(houseOf));
    houses.delete("train");
    expect([...houses].sort()).toEqual(Object.keys(LAW).sort());
  });

  it("keeps Node and packages out of the core", () => {
    const outside = imports.filter((found) => !isOurs(found) && !["cli", "train"].includes(houseOf(found.from)));
    expect(outside).toEqual([]);
  });
});

describe("word boundaries", () => {
  it.each(sources.filter((path) => houseOf(path) !== "train"))("%s has no ASCII-only class near Kazakh", (path) => {
    // \b and \w know no Kazakh letter; the only boundary is text/letters.ts.
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code).not.toMatch(/\/[^/\n]*\\[bBwW][^/\n]*\/[a-z]*/);
  });
});

describe("size of files", () => {
  it.each(sources.filter((path) => houseOf(path) !== "lexicon"))("%s can be read in five minutes", (path) => {
    const lines = read(path).split("\n").length;
    expect(lines).toBeLessThanOrEqual(path === "pipeline.ts" ? 400 : 300);
  });
});

describe("generated files", () => {
  it.each(Object.keys(GENERATED))("%s is what its generator writes", (path) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(GENERATED[path]!());
  });

  // Learning takes half a minute, and the parts can be learnt from what is committed side by side.
  it.skipIf(!hasCorpus()).each(Object.keys(PARTS).filter((part) => !LONG_PARTS.includes(part)))(
    "the learnt %s are what training writes",
    { timeout: 300_000 },
    (part) => {
      for (const [path, content] of Object.entries(PARTS[part]!())) {
        expect(readFileSync(join(root, path), "utf8") === content, path).toBe(true);
      }
    },
  );

  it("are all known to the generator", () => {
    const headed = sources.filter((path) => read(path).startsWith("// Generated by"));
    const learnt = [
      "src/model/tagger.generated.ts",
      "src/morphology/costs.generated.ts",
      "src/morphology/transitions.generated.ts",
    ];
    expect(headed.map((path) => `src/${path}`)).toEqual([...Object.keys(GENERATED), ...learnt].sort());
  });
});
