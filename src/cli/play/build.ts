import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Options } from "tsup";

/** How the page is built: a row of tsup.config.ts, and what the browser test builds from the sources. */
export function playgroundBuild(outDir = "dist/playground"): Options {
  return {
    entry: {
      app: "src/playground/app.ts",
      worker: "src/playground/worker.ts",
      style: "src/playground/style.css",
    },
    outDir,
    platform: "browser",
    target: "es2022",
    format: "esm",
    minify: true,
    // The page asks for these files by name, and the worker is to load in one piece.
    splitting: false,
    treeshake: true,
    clean: false,
    dts: false,
    config: false,
    publicDir: "src/playground/static",
    define: { SAMPLE_ARTICLE: JSON.stringify(readFileSync("fixtures/articles/inbusiness-ngo-day.txt", "utf8")) },
    esbuildOptions(options) {
      options.charset = "utf8";
    },
    onSuccess: async () => packWorker(outDir),
  };
}

/** The worker as the page unpacks it; a name in `.gz` would have some hosts unpack it on the way. */
function packWorker(folder: string): void {
  const worker = join(folder, "worker.js");
  writeFileSync(join(folder, "worker.bin"), gzipSync(readFileSync(worker), { level: 9 }));
  rmSync(worker);
}
