import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);

/** The packages whose code stands in the built files, by the comments that esbuild leaves; the built page is minified, but imports none. */
export function bundledPackages(): string[] {
  const names = readdirSync(fileURLToPath(dist))
    .filter((name) => /\.c?js$/.test(name))
    .flatMap((name) => [
      ...readFileSync(new URL(name, dist), "utf8").matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm),
    ])
    .map(([, name]) => name!);
  return [...new Set(names)].sort();
}
