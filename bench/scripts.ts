/**
 * How well Latin is read: Kazinform's Latin edition against its Cyrillic twin, and human Cyrillic there and back again.
 * `tsx bench/scripts.ts [--tuning]`: the last third of the articles, or the two thirds the lists were drawn up on.
 *
 * The twin was made from the Latin edition by another converter, and errs in its own way (`ҰЕФА`, `ВИИИ`, addresses in
 * Cyrillic): what differs from it is no error by that. Tengrinews' texts are written in Cyrillic by people.
 */
import { readFileSync } from "node:fs";
import { scriptOf, toCyrillic, toLatin, toTote } from "../src/text/scripts/index";

const folder = new URL("../../shared/data/unlabelled/", import.meta.url);

interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function readArticles(name: string): Article[] {
  const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Article);
}

const wholeOf = ({ title, text }: Article) => `${title}\n${text}`;

/** Levenshtein distance, row by row; the words compared are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

class Score {
  private edits = 0;
  private letters = 0;
  private words = 0;
  private wrong = 0;
  private readonly pairs = new Map<string, number>();

  /** Compares word by word: the two texts have the same white space. */
  add(got: string, wanted: string, source: string): void {
    const [ours, theirs, from] = [got.split(/\s+/), wanted.split(/\s+/), source.split(/\s+/)];
    theirs.forEach((want, i) => {
      const have = ours[i] ?? "";
      this.words++;
      this.letters += want.length + 1;
      if (have === want) return;
      this.wrong++;
      this.edits += distance(have, want);
      const pair = `${from[i]} → ${have} (${want})`;
      this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
    });
  }

  print(name: string, most: number): void {
    const percent = (part: number, whole: number) => `${(100 * (1 - part / whole)).toFixed(2)} %`;
    console.log(
      `${name}: characters ${percent(this.edits, this.letters)}, words ${percent(this.wrong, this.words)} of ${this.words}`,
    );
    const commonest = [...this.pairs].sort((a, b) => b[1] - a[1]).slice(0, most);
    for (const [pair, times] of commonest) console.log(`  ${times} × ${pair}`);
  }
}

const tuning = process.argv.includes("--tuning");
const most = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 50);

/** The articles the figures are reported on: by id, the last third. */
function chosen<T extends { readonly id: string }>(articles: readonly T[]): T[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cut = Math.floor((2 * sorted.length) / 3);
  return tuning ? sorted.slice(0, cut) : sorted.slice(cut);
}

const latin = new Map(readArticles("kazinform-latin.jsonl").map((article) => [article.id, wholeOf(article)]));
const kazinform = chosen(readArticles("kazinform.jsonl"));
const score = new Score();
for (const article of kazinform) {
  const source = latin.get(article.id)!;
  if (scriptOf(source) !== "latin-2018") console.log(`${article.id}: taken for ${scriptOf(source)}`);
  score.add(toCyrillic(source).text, wholeOf(article), source);
}
score.print("Kazinform, Latin → Cyrillic", most);

const news = chosen(readArticles("news.jsonl")).map(wholeOf);
const ways = {
  "latin-2018": (text: string) => toLatin(text, "latin-2018").text,
  "latin-2021": (text: string) => toLatin(text).text,
  tote: (text: string) => toTote(text).text,
};
for (const [script, there] of Object.entries(ways)) {
  const round = new Score();
  for (const text of news) {
    const source = there(text);
    const wanted = script === "tote" ? text.toLowerCase() : text;
    const got = toCyrillic(source, script as keyof typeof ways).text;
    round.add(script === "tote" ? got.toLowerCase() : got, wanted, source);
  }
  round.print(`Tengrinews, Cyrillic → ${script} → Cyrillic`, Math.min(most, 20));
}

const all = [...latin.values()].join("\n");
const start = performance.now();
toCyrillic(all);
const seconds = (performance.now() - start) / 1000;
console.log(`Speed: ${(Buffer.byteLength(all) / seconds / 1e6).toFixed(1)} MB/s`);
