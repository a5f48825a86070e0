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
  /** Of a file under src; else a package. */
  readonly isOurs: boolean;
}

/** Every import of a module, resolved to a path under src, or left as it is for packages. */
function importsOf(path: string): Import[] {
  return [...read(path).matchAll(/(?:^|\n)(?:import|export)[^;]*?from\s+"([^"]+)"/g)].map(([, target]) => ({
    from: path,
    to: target!.startsWith(".") ? posix.join(dirname(path), target!) : target!,
    isOurs: target!.startsWith(".") && !posix.join(dirname(path), target!).startsWith(".."),
  }));
}

const imports = sources.flatMap(importsOf);
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
  entries: ["pipeline", ...ALL_STAGES, "match", "document", "output", "adapters", "cli"],
  adapters: ["entries", "pipeline", "output", "document"],
  cli: ["entries", "pipeline", "output", "document"],
  playground: ["entries", "pipeline", "output", "document"],
  index: ["pipeline", ...ALL_STAGES, "match", "document", "output", "entries", "text"],
};

describe("the import law", () => {
  it.each(imports.filter(({ from, isOurs }) => isOurs && houseOf(from) !== "train"))("$from → $to", ({ from, to }) => {
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

  /** The packages that a sub-path is made for; nothing else may import them. */
  const PACKAGES: Readonly<Record<string, string>> = {
    franc: "language/franc.ts",
    natural: "adapters/natural/",
    compromise: "adapters/compromise/",
  };

  it("keeps Node and packages out of the core", () => {
    const outside = imports.filter(({ from, isOurs }) => !isOurs && !["cli", "train"].includes(houseOf(from)));
    const unasked = outside.filter(({ from, to }) => !from.startsWith(PACKAGES[to.split("/")[0]!] ?? "no file"));
    expect(unasked).toEqual([]);
  });

  it("has the core reach no package", () => {
    const reached = new Set<string>(["index.ts"]);
    for (const path of reached) {
      for (const { to } of importsOf(path)) {
        const file = [`${to}.ts`, to].find((candidate) => sources.includes(candidate));
        if (file !== undefined) reached.add(file);
      }
    }
    expect([...reached].filter((path) => path.startsWith("adapters/") || path === PACKAGES.franc)).toEqual([]);
    expect(reached.size).toBeGreaterThan(100);
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
  const written = sources.filter((path) => houseOf(path) !== "lexicon" && !path.endsWith(".generated.ts"));

  it.each(written)("%s can be read in five minutes", (path) => {
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
