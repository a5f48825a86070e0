/** How speed grows with the length of a text and with the number of texts. */

import { figure } from "../figures.ts";
import type { Pace } from "../pace.ts";
import { runScript, showProgress } from "../process.ts";
import { formatTable, type Table } from "../table.ts";
import { loadArticles } from "../text.ts";
import type { MeasuredCorpus, MeasuredLength } from "./child.ts";

const CHILD = new URL("child.ts", import.meta.url);

const LENGTHS: readonly { readonly name: string; readonly bytes: number; readonly slow?: true }[] = [
  { name: "1 KB", bytes: 1e3 },
  { name: "10 KB", bytes: 1e4 },
  { name: "100 KB", bytes: 1e5 },
  { name: "1 MB", bytes: 1e6 },
  { name: "10 MB", bytes: 1e7, slow: true },
];

const ARTICLES: Readonly<Record<Pace, number>> = { full: 10_000, quick: 300 };

export function measureGrowth(pace: Pace): Table {
  const parts = [byLength(pace), byCorpus(pace)];
  const [lengths, corpus] = parts;
  return {
    text: parts.map(({ text }) => text).join("\n\n"),
    record: { lengths: lengths!.record, corpus: corpus!.record },
    failed: parts.some(({ failed }) => failed),
  };
}

function byLength(pace: Pace): Table {
  const rows = LENGTHS.filter(({ slow }) => pace === "full" || slow !== true).map(({ name, bytes }) => {
    showProgress(`growth: a text of ${name}`);
    const measured = runScript<MeasuredLength>(CHILD, ["length", `${bytes}`, pace]);
    return typeof measured === "string" ? { length: name, failed: measured } : { length: name, ...ratesOf(measured) };
  });
  const lines = rows.map((row) =>
    "failed" in row
      ? [row.length, `failed: ${row.failed}`]
      : [
          row.length,
          ...[row.tokens, row.analysis].flatMap(({ microsecondsPerWord, megabytesPerSecond }) => [
            figure(microsecondsPerWord),
            figure(megabytesPerSecond),
          ]),
          row.texts === 1 ? "one text" : `${row.texts} texts`,
        ],
  );
  const text = formatTable(
    "growth with the length of a text: tokens, and whole analysis with its tokens",
    ["length", "tokens, µs/word", "MB/s", "analysis, µs/word", "MB/s", "input"],
    lines,
    pace === "quick" ? ["quick, left out: 10 MB"] : [],
  );
  return { text, record: rows, failed: rows.some((row) => "failed" in row) };
}

function ratesOf({ bytes, words, texts, tokens, analysis }: MeasuredLength) {
  const rate = (milliseconds: number) => ({
    microsecondsPerWord: (milliseconds * 1e3) / words,
    megabytesPerSecond: bytes / 1e3 / milliseconds,
  });
  return { bytes, words, texts, tokens: rate(tokens), analysis: rate(analysis) };
}

const HEAD = ["articles", "ms/article", "µs/word", "heap, MB", "different words", ""];

function byCorpus(pace: Pace): Table {
  const count = ARTICLES[pace];
  const title = `growth with the corpus, in one process: ${loadArticles(count).name}`;
  showProgress(`growth: ${count} articles`);
  const measured = runScript<MeasuredCorpus>(CHILD, ["articles", `${count}`], ["--expose-gc"]);
  if (typeof measured === "string") {
    const text = formatTable(title, HEAD, [["matin", `failed: ${measured}`]]);
    return { text, record: { failed: measured }, failed: true };
  }
  const rows = measured.marks.map(({ articles, words, milliseconds, heapBytes }, place) => {
    const own = articles - (measured.marks[place - 1]?.articles ?? 0);
    return {
      articles,
      millisecondsPerArticle: milliseconds / own,
      microsecondsPerWord: (milliseconds * 1e3) / words,
      heapMegabytes: heapBytes / 1e6,
      differentWords: measured.differentWords[place]!,
    };
  });
  const before = measured.heapBytesBefore / 1e6;
  const lines = rows.map(
    ({ articles, millisecondsPerArticle, microsecondsPerWord, heapMegabytes, differentWords }, place) => [
      place === 0 ? `first ${articles}` : `to ${articles.toLocaleString("en")}`,
      figure(millisecondsPerArticle),
      figure(microsecondsPerWord),
      figure(heapMegabytes),
      `${figure(differentWords / 1e3)} thousand`,
      "",
    ],
  );
  const text = formatTable(
    title,
    HEAD,
    [["before", "", "", figure(before), "", ""], ...lines],
    pace === "quick" ? ["quick, left out: to 1,000 and on to 10,000"] : [],
  );
  return { text, record: { heapMegabytesBefore: before, marks: rows }, failed: false };
}
