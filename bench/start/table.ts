/** What a program waits for at its start, in processes that have loaded nothing yet, and what a page has to load. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { figure, median } from "../figures.ts";
import type { Pace } from "../pace.ts";
import { ROOT, runNode, showProgress } from "../process.ts";
import { formatTable, type Table } from "../table.ts";
import { measureSizes } from "./sizes.ts";

const RUNS: Readonly<Record<Pace, number>> = { full: 7, quick: 3 };

/** Entries that load a package of others at once. */
const LOADING: Readonly<Record<string, string>> = {
  natural: "with natural",
  node: "with what reads files",
};

interface Start {
  readonly name: string;
  /** The body of a module; `done(doing)` notes the milliseconds since the note before. */
  readonly script: string;
  /** Milliseconds asked for at the most, by what is done. */
  readonly asked?: Readonly<Record<string, number>>;
  readonly remark?: string;
  readonly slow?: true;
}

const importOf = (entries: readonly string[]) =>
  entries.map((entry) => `await import("./dist/${entry}.js");`).join("\n");

const ARTICLE = `const article = fs.readFileSync("fixtures/articles/inbusiness-ngo-day.txt", "utf8");`;

function starts(): Start[] {
  const entries = readdirSync(join(ROOT, "src/entries")).map((file) => file.replace(/\.ts$/, ""));
  const own = ["index", ...entries.filter((entry) => !(entry in LOADING))];
  return [
    {
      name: "matin",
      script: `const { analyze } = await import("./dist/index.js"); done("import");
        JSON.stringify(analyze(article)); done("article");`,
      asked: { import: 50, article: 200 },
    },
    { name: "everything that loads no package", script: `${importOf(own)} done("import");`, asked: { import: 120 } },
    ...entries.map(
      (entry): Start => ({
        name: `matin/${entry}`,
        script: `${importOf([entry])} done("import");`,
        remark: LOADING[entry] ?? "",
        slow: true,
      }),
    ),
    {
      name: "wink-nlp with its model",
      script: `const { default: winkNLP } = await import("wink-nlp");
        const nlp = winkNLP((await import("wink-eng-lite-web-model")).default); done("import");
        nlp.readDoc(article).entities().out(); done("article");`,
    },
    {
      name: "compromise/three",
      script: `const { default: nlp } = await import("compromise/three"); done("import");
        nlp(article).people().out("array"); done("article");`,
      slow: true,
    },
  ];
}

/** Milliseconds of each step. */
type Steps = Readonly<Record<string, number>>;

function runOnce(script: string): Steps | string {
  const clock = `const steps = {}; let since = performance.now();
    const done = (step) => { steps[step] = performance.now() - since; since = performance.now(); };`;
  const program = `import fs from "node:fs"; ${ARTICLE} ${clock} ${script} console.log(JSON.stringify(steps)); process.exit();`;
  return runNode<Steps>(["--input-type=module", "--eval", program]);
}

type StartRow = { readonly name: string; readonly remark: string } & (
  | { readonly import: number; readonly article: number | null }
  | { readonly failed: string }
);

function measureStart({ name, script, remark = "" }: Start, runs: number): StartRow {
  showProgress(`start: ${name}`);
  const measured = Array.from({ length: runs }, () => runOnce(script));
  const failed = measured.find((steps) => typeof steps === "string");
  if (failed !== undefined) return { name, remark, failed };
  const steps = measured as Steps[];
  const of = (step: string) => median(steps.map((run) => run[step]!));
  return { name, remark, import: of("import"), article: "article" in steps[0]! ? of("article") : null };
}

const withAsked = (value: number, asked: number | undefined) =>
  `${figure(value)}${asked === undefined ? "" : ` (asked: ${asked})`}`;

export async function measureStarts(pace: Pace): Promise<Table> {
  const wanted = starts().filter(({ slow }) => pace === "full" || slow !== true);
  const rows = wanted.map((start) => ({ ...measureStart(start, RUNS[pace]), asked: start.asked ?? {} }));
  const parts = [
    formatTable(
      `start, in a new process each (median of ${RUNS[pace]})`,
      ["loaded", "import, ms", "first article, ms", ""],
      rows.map((row) =>
        "failed" in row
          ? [row.name, `failed: ${row.failed}`]
          : [
              row.name,
              withAsked(row.import, row.asked.import),
              row.article === null ? "" : withAsked(row.article, row.asked.article),
              row.remark,
            ],
      ),
      pace === "quick" ? ["quick, left out: the other entries, compromise, the sizes of bundles"] : [],
    ),
  ];
  const failed = rows.some((row) => "failed" in row);
  if (pace === "quick") return { text: parts.join("\n"), record: { starts: rows }, failed };
  showProgress("start: sizes of bundles");
  const sizes = await measureSizes();
  const kilobytes = (bytes: number) => (bytes / 1e3).toFixed(0);
  parts.push(
    formatTable(
      "bundles, minified",
      ["bundle", "kB", "gzip, kB", "brotli, kB", ""],
      sizes.map(({ name, minified, gzip, brotli, asked }) => [
        name,
        kilobytes(minified),
        `${kilobytes(gzip)}${asked === undefined ? "" : ` (asked: ${kilobytes(asked)})`}`,
        kilobytes(brotli),
        "",
      ]),
    ),
  );
  return { text: parts.join("\n\n"), record: { starts: rows, bundles: sizes }, failed };
}
