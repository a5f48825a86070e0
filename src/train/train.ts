/**
 * Learns from the data beside the repository and writes what ships:
 *
 *   npm run train            every part, one after the other, each in a process of its own
 *   npm run train -- stems   one part
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasCorpus } from "./corpus";
import { PARTS } from "./learnt";

const script = fileURLToPath(import.meta.url);
const name = process.argv[2];

if (!hasCorpus()) fail("../shared/data is not beside the checkout; what was learnt before stays as it is");
else if (name === undefined) {
  for (const part of Object.keys(PARTS)) execFileSync("tsx", [script, part], { stdio: "inherit" });
} else if (PARTS[name] === undefined) fail(`no part «${name}»; there are ${Object.keys(PARTS).join(", ")}`);
else for (const [path, content] of Object.entries(PARTS[name]())) writeFileSync(path, content);

function fail(reason: string): void {
  console.error(`train: ${reason}`);
  process.exitCode = 1;
}
