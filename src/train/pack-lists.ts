/** Build step: each long list of the lexicon becomes one string, which an engine reads in half the time of a literal. */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** `= [ "а", "б", … ] as const`, an entry a line; comments between them go. */
const LIST = /= \[\n((?: *(?:\/\/[^\n]*|"[^"\\\n|]*",)\n)+)\] as const(?: satisfies [^;]*)?;/g;
/** `= [ { name: "а" }, … ]`, a record a line, of strings, numbers, null and lists of strings. */
const RECORDS = /= \[\n((?: *(?:\/\/[^\n]*|\{ \w[^\n]* \},)\n)+)\](?: as const)?(?: satisfies [^;]*)?;/g;
/** Short lists are left as they are. */
const SHORTEST = 50;

function recordsIn(lines: string): unknown[] {
  const records = lines.match(/^ *\{.*\},$/gm) ?? [];
  return records.map((line) => JSON.parse(line.replace(/,$/, "").replace(/(?<=[{,] )(\w+)(?=: )/g, '"$1"')));
}

const packed = (list: string, entries: readonly unknown[], packAll: () => string): string =>
  entries.length < SHORTEST ? list : `= /* @__PURE__ */ ${packAll()};`;

export function packLists(source: string): string {
  return source
    .replace(LIST, (list, lines: string) => {
      const entries = Array.from(lines.matchAll(/^ *"([^"]*)",$/gm), ([, entry]) => entry!);
      return packed(list, entries, () => `${JSON.stringify(entries.join("|"))}.split("|")`);
    })
    .replace(RECORDS, (list, lines: string) => {
      const records = recordsIn(lines);
      return packed(list, records, () => `JSON.parse(${JSON.stringify(JSON.stringify(records))})`);
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
