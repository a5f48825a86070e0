import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const entries = readdirSync("src/entries").map((file) => file.replace(/\.ts$/, ""));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    bin: "src/cli/bin.ts",
    ...Object.fromEntries(entries.map((name) => [name, `src/entries/${name}.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
});
