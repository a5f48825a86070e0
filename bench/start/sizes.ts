import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "tsup";
import { ROOT } from "../process.ts";

/** Bytes of a bundle as a browser would load it. */
export interface BundleSize {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Bytes of `gzip` that are asked for at the most. */
  readonly asked?: number;
}

interface Bundle {
  readonly name: string;
  /** The module that is bundled, which brings along what it imports. */
  readonly source: string;
  /** Files that are left out. */
  readonly without?: readonly RegExp[];
  readonly asked?: number;
}

const MODEL = /\/tagger\.generated$/;
const TABLES = /\.generated$/;
const LISTS = /\/lexicon\/|\/stems-(?:latin|tote)$/;

/** The adapters and `matin/node` bring packages of others, which are left out of every bundle here. */
function bundles(): Bundle[] {
  const at = (path: string) => JSON.stringify(join(ROOT, "src", path));
  const index = `export * from ${at("index.ts")};`;
  const entries = readdirSync(join(ROOT, "src/entries")).map((file) => `entries/${file}`);
  const everything = ["index.ts", ...entries]
    .map((path, row) => `export * as entry${row} from ${at(path)};`)
    .join("\n");
  return [
    { name: "code of matin, no lists, tables or model", source: index, without: [LISTS, TABLES], asked: 60e3 },
    { name: "matin without the tagger's model", source: index, without: [MODEL] },
    { name: "matin", source: index },
    { name: "everything", source: everything, asked: 1.5e6 },
  ];
}

async function sizeOfBundle({ name, source, without = [], asked }: Bundle): Promise<BundleSize> {
  const folder = mkdtempSync(join(tmpdir(), "matin-bench-"));
  try {
    const entry = join(folder, "entry.ts");
    writeFileSync(entry, source);
    await build({
      entry: { bundle: entry },
      outDir: join(folder, "out"),
      external: [...without],
      format: "esm",
      target: "es2022",
      minify: true,
      config: false,
      silent: true,
      esbuildOptions: (options) => {
        options.charset = "utf8";
      },
    });
    const bundle = readFileSync(join(folder, "out/bundle.js"));
    const sizes = { minified: bundle.length, gzip: gzipSync(bundle, { level: 9 }).length };
    return { name, ...sizes, brotli: brotliCompressSync(bundle).length, ...(asked === undefined ? {} : { asked }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function measureSizes(): Promise<BundleSize[]> {
  const sizes: BundleSize[] = [];
  for (const bundle of bundles()) sizes.push(await sizeOfBundle(bundle));
  return sizes;
}
