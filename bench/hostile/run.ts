/**
 * Whether any stage takes more than its share where a text is made to be hard: `npm run bench:hostile [-- --quick]`.
 *
 * Each family runs in a process of its own, ten times as long again and again; a stage that is linear takes ten times as long.
 */

import { parseArgs } from "node:util";
import { figure } from "../figures.ts";
import { runScript, showProgress } from "../process.ts";
import { describeMachine } from "../record.ts";
import { formatTable } from "../table.ts";
import type { MeasuredFamily } from "./child.ts";
import { FAMILIES } from "./families.ts";

const CHILD = new URL("child.ts", import.meta.url);
/** What takes less says nothing of how it grows. */
const SHORTEST_MS = 50;
/**
 * Ten is linear, a hundred quadratic. A long text leaves the processor's caches and fills the heap, which may double or treble
 * a figure, as may a busy machine.
 */
const WORST_RATIO = 40;

interface Growth {
  readonly stage: string;
  readonly ratio: number;
  readonly length: number;
}

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const lengths = values.quick ? [1e4, 1e5] : [1e4, 1e5, 1e6];

/** How much longer each stage took for each tenfold, the worst first. */
function growths({ lengths: measured }: MeasuredFamily): Growth[] {
  return measured
    .slice(1)
    .flatMap((times, i) =>
      Object.entries(times)
        .filter(([, milliseconds]) => milliseconds >= SHORTEST_MS)
        .map(([stage, milliseconds]) => ({
          stage,
          // What was too quick to be measured at a tenth of the length may have taken that long.
          ratio: milliseconds / Math.max(measured[i]![stage]!, SHORTEST_MS / 10),
          length: lengths[i + 1]!,
        })),
    )
    .sort((a, b) => b.ratio - a.ratio);
}

const failures: string[] = [];
const lines = Object.keys(FAMILIES).map((family) => {
  showProgress(`hostile: ${family}`);
  const measured = runScript<MeasuredFamily>(CHILD, [family, ...lengths.map(String)]);
  if (typeof measured === "string") {
    failures.push(`${family}: ${measured}`);
    return [family, `failed: ${measured}`];
  }
  const last = Object.entries(measured.lengths.at(-1)!).sort(([, a], [, b]) => b - a);
  const total = last.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const [dearest, milliseconds] = last[0]!;
  const [worst] = growths(measured);
  if (worst && worst.ratio > WORST_RATIO)
    failures.push(`${family}: ${worst.stage} takes ${figure(worst.ratio)} times as long`);
  return [
    family,
    figure((total * 1e3) / lengths.at(-1)!),
    `${dearest} ${figure((milliseconds * 1e3) / lengths.at(-1)!)}`,
    worst ? figure(worst.ratio) : "–",
    worst ? `${worst.stage}, at ${worst.length.toExponential(0)}` : "all too quick",
  ];
});
showProgress();
const head = ["family", "µs/character", "dearest stage", "worst ratio", "of"];
console.log(
  formatTable(`hostile families: time for ten times the length, ${lengths.join(", ")} characters`, head, lines),
);
console.log(describeMachine());
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
