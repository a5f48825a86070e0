/**
 * Damages texts and checks what must hold of any: `npm run fuzz [-- --minutes 5] [--seed 1]`.
 *
 * Texts that show something new (a label, a rule, a form of quotation) are damaged further. What fails is made as short as it
 * goes and written to a folder of its own; a made-up text with the same cause belongs into `fixtures/fuzz`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkText } from "./check";
import { damaged, oneOf, randomNumbers } from "./mutate";
import { shortest } from "./shorten";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, seed: { type: "string", default: `${Date.now() % 1e9}` } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error(`fuzz: --minutes must be above 0 and --seed a whole number, got ${values.minutes} and ${values.seed}`);
  process.exit(2);
}

const NEWS = ["news", "kazinform", "kazinform-latin"].map(
  (name) => new URL(`../../../shared/data/unlabelled/${name}.jsonl`, import.meta.url),
);
const ARTICLE = new URL("../../fixtures/articles/inbusiness-ngo-day.txt", import.meta.url);

function seeds(): string[] {
  const files = NEWS.filter((file) => existsSync(file));
  if (files.length === 0) console.log("the news is not on this machine: the article of the fixtures is damaged alone");
  const news = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  return [readFileSync(ARTICLE, "utf8"), ...news];
}

/** Made once, as they take long: one character ten million times, and marks that nest without end. */
const HUGE = [
  "а".repeat(10_000_000),
  "–".repeat(100_000),
  "«(".repeat(50_000),
  "👩‍👧".repeat(20_000),
  "\ud800".repeat(100_000),
];

const random = randomNumbers(seed);
const pool = seeds();
const given = pool.length;
const seen = new Set<string>();
const found = new Map<string, string>();
const finds = join(tmpdir(), "matin-fuzz");
let inputs = 0;
let characters = 0;

function failureOf(text: string): string | null {
  try {
    const signs = checkText(text, randomNumbers(seed));
    if ([...signs].some((sign) => !seen.has(sign)) && text.length < 5000) pool.push(text);
    for (const sign of signs) seen.add(sign);
    return null;
  } catch (error) {
    return String((error as Error).message)
      .split("\n", 1)[0]!
      .replace(/[\d"{].*/, "");
  }
}

function take(text: string): void {
  inputs++;
  characters += text.length;
  const failure = failureOf(text);
  if (failure === null || found.has(failure)) return;
  const short = text.length > 100_000 ? text.slice(0, 1000) : shortest(text, (part) => failureOf(part) === failure);
  found.set(failure, short);
  mkdirSync(finds, { recursive: true });
  const file = join(finds, `${createHash("sha1").update(short).digest("hex").slice(0, 12)}.txt`);
  writeFileSync(file, short);
  console.log(`find: ${failure} – ${file}: ${JSON.stringify(short.slice(0, 200))}`);
}

const since = performance.now();
for (const text of HUGE) take(text);
const until = performance.now() + minutes * 60_000;
while (performance.now() < until) {
  // Half of them go on from what showed something new.
  const from = random() < 0.5 && pool.length > given ? oneOf(pool.slice(given), random) : oneOf(pool, random);
  take(damaged(from, random));
}
const seconds = Math.round((performance.now() - since) / 1000);
console.log(
  `seed ${seed}: ${inputs} texts, ${characters} characters, ${seconds} s; ${seen.size} different signs, ${pool.length - given} texts kept for them; finds: ${found.size}`,
);
if (found.size > 0) process.exitCode = 1;
