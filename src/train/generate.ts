/** Writes every generated file that needs no data beside the repository: `npm run generate`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateLatinNames } from "./latin-names";
import { generateStems, STEM_FILE } from "./learnt";
import { generateNameWords } from "./name-words";
import { generatePatterns } from "./patterns";

/** Path from the package's root → its contents; the freshness test walks the same list. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  [STEM_FILE]: generateStems,
  "src/language/name-words.generated.ts": generateNameWords,
  "src/text/patterns.generated.ts": generatePatterns,
  "src/text/scripts/names.generated.ts": generateLatinNames,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, generate] of Object.entries(GENERATED)) writeFileSync(path, generate());
}
