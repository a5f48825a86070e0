/** What each layer of matin costs on top of those under it, beside what it may cost. */

import { figure } from "../figures.ts";
import type { Pace } from "../pace.ts";
import { runScript, showProgress } from "../process.ts";
import { formatTable, type Table } from "../table.ts";
import type { LayerName, MeasuredLayers } from "./child.ts";

const CHILD = new URL("child.ts", import.meta.url);

/** The tagger is timed by itself: its row is a part of that of the entities. */
const TAGGER = "of them the tagger (tagWords)";

type Part = LayerName | typeof TAGGER;

interface Budget {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Parts that another budget pays for and that lie inside those of this one. */
  readonly without?: readonly Part[];
  /** Microseconds a word that are asked for. */
  readonly asked: number;
}

const BUDGETS: readonly Budget[] = [
  { name: "tokens", parts: ["tokens"], asked: 0.15 },
  { name: "morphology", parts: ["morphology"], asked: 0.7 },
  { name: "numbers to statistics", parts: ["dates", "numbers and quantities", "statistics"], asked: 0.8 },
  { name: "tagger", parts: [TAGGER], asked: 1.6 },
  {
    name: "quotations and the rest",
    parts: ["sentences, paragraphs, language", "entities", "quotations, source"],
    without: [TAGGER],
    asked: 0.4,
  },
];

export function measureLayers(pace: Pace): Table {
  showProgress("layers");
  const measured = runScript<MeasuredLayers>(CHILD, [pace]);
  if (typeof measured === "string") {
    const text = formatTable("layers", ["layer", "µs/word", ""], [["matin", `failed: ${measured}`]]);
    return { text, record: { failed: measured }, failed: true };
  }
  const { words, texts, milliseconds, taggerMilliseconds } = measured;
  const layers = Object.entries(milliseconds).flatMap(([name, time]) => {
    const row = { name, microsecondsPerWord: (time * 1e3) / words };
    return name === "entities"
      ? [row, { name: TAGGER, microsecondsPerWord: (taggerMilliseconds * 1e3) / words }]
      : [row];
  });
  const cost = new Map(layers.map(({ name, microsecondsPerWord }) => [name, microsecondsPerWord]));
  const sum = (parts: readonly Part[]) => parts.reduce((total, part) => total + cost.get(part)!, 0);
  const budgets = BUDGETS.map(({ name, parts, without = [], asked }) => {
    return { name, microsecondsPerWord: sum(parts) - sum(without), asked };
  });
  const total = (rows: readonly { readonly microsecondsPerWord: number }[]) =>
    rows.reduce((all, { microsecondsPerWord }) => all + microsecondsPerWord, 0);
  const everything = total(budgets);
  const text = [
    formatTable(
      `layers, each on top of those above it (${words} words, ${texts} texts)`,
      ["layer", "µs/word", ""],
      layers.map(({ name, microsecondsPerWord }) => [
        name === TAGGER ? `  ${name}` : name,
        figure(microsecondsPerWord),
        "",
      ]),
    ),
    formatTable(
      "",
      ["budget", "µs/word", "asked", ""],
      [
        ...budgets.map(({ name, microsecondsPerWord, asked }) => [
          name,
          figure(microsecondsPerWord),
          figure(asked),
          verdict(microsecondsPerWord, asked),
        ]),
        ["together, without JSON", figure(everything), figure(BUDGETS.reduce((all, { asked }) => all + asked, 0)), ""],
      ],
    ),
  ].join("\n");
  return { text, record: { words, texts, layers, budgets, everything }, failed: false };
}

const verdict = (spent: number, asked: number) => (spent <= asked ? "kept" : `${figure(spent / asked)} times`);
