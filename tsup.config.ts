import { readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { playgroundBuild } from "./src/cli/play/build";
import { packedLists } from "./src/train/pack-lists";

/** One entry a file of src/entries, and the index. */
const library = {
  index: "src/index.ts",
  ...Object.fromEntries(readdirSync("src/entries").map((file) => [file.replace(/\.ts$/, ""), `src/entries/${file}`])),
};

const shared: Options = {
  target: "es2022",
  dts: { entry: library },
  splitting: true,
  treeshake: true,
  esbuildPlugins: [packedLists],
  // Kazakh words as they are: escapes would make the lists three times as long.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  // The command line is an ES module: nobody requires it.
  { ...shared, entry: { ...library, bin: "src/cli/bin.ts", worker: "src/cli/corpus/worker.ts" }, format: "esm" },
  { ...shared, entry: library, format: "cjs", shims: true },
  playgroundBuild(),
]);
