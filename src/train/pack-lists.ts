/** Build step: lists of the lexicon that are nothing but strings become one string each, which an engine reads in half the time. */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** `= [ "а", "б", … ] as const`, an entry a line; comments between them go. */
const LIST = /= \[\n((?: *(?:\/\/[^\n]*|"[^"\\\n|]*",)\n)+)\] as const(?: satisfies [^;]*)?;/g;
/** Short lists are left as they are. */
const SHORTEST = 50;

export function packLists(source: string): string {
  return source.replace(LIST, (list, lines: string) => {
    const entries = Array.from(lines.matchAll(/^ *"([^"]*)",$/gm), ([, entry]) => entry!);
    return entries.length < SHORTEST ? list : `= /* @__PURE__ */ ${JSON.stringify(entries.join("|"))}.split("|");`;
  });
}

export const packedLists: Plugin = {
  name: "packed-lists",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: packLists(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};
