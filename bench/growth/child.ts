/**
 * How speed grows: `child.ts length <bytes> <pace>` reads texts of a length, `child.ts articles <count>` that many
 * articles, one after the other (needs `--expose-gc`).
 */

import { loadIndex, loadTokenize } from "../dist.ts";
import { median } from "../figures.ts";
import { paceOf } from "../pace.ts";
import { answer } from "../process.ts";
import { firstDocuments, loadArticles, loadCorpus, piecesOf, type Size, sizeOf } from "../text.ts";

export interface MeasuredLength extends Size {
  readonly tokens: number;
  readonly analysis: number;
}

/** What stood at one of the marks of a corpus run. */
export interface Mark {
  /** Articles read so far. */
  readonly articles: number;
  /** Words and milliseconds since the mark before. */
  readonly words: number;
  readonly milliseconds: number;
  /** Heap in use after a full collection. */
  readonly heapBytes: number;
}

export interface MeasuredCorpus {
  readonly heapBytesBefore: number;
  readonly marks: readonly Mark[];
}

/** UTF-16 units that compile the code before the clock starts. */
const WARM_UP = 60_000;
/** At least as much is read as this, however short the texts. */
const LEAST_BYTES = 200_000;
const LONGEST_REPEATED = 1_000_000;

async function measureLength(bytes: number, isQuick: boolean): Promise<MeasuredLength> {
  const { analyze } = await loadIndex();
  const { tokenize } = await loadTokenize();
  const corpus = loadCorpus();
  const texts = piecesOf(corpus, bytes, Math.max(1, Math.ceil(LEAST_BYTES / bytes)));
  const ways = {
    tokens: (text: string) => tokenize(text).length,
    analysis: (text: string) => analyze(text).toJSON({ tokens: true }),
  };
  for (const text of firstDocuments(corpus, WARM_UP)) {
    ways.tokens(text);
    ways.analysis(text);
  }
  const passes = isQuick || bytes > LONGEST_REPEATED ? 1 : 3;
  const time = (read: (text: string) => unknown) =>
    median(
      Array.from({ length: passes }, () => {
        const since = performance.now();
        for (const text of texts) read(text);
        return performance.now() - since;
      }),
    );
  return { ...sizeOf(texts), tokens: time(ways.tokens), analysis: time(ways.analysis) };
}

function heapBytes(): number {
  if (globalThis.gc === undefined) throw new Error("the run needs --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function measureCorpus(count: number): Promise<MeasuredCorpus> {
  const { analyze } = await loadIndex();
  const { documents } = loadArticles(count);
  const heapBytesBefore = heapBytes();
  const marks: Mark[] = [];
  let from = 0;
  for (let to = 100; to <= count; to *= 10) {
    const articles = documents.slice(from, to);
    const since = performance.now();
    for (const article of articles) analyze(article).toJSON({ tokens: true });
    const milliseconds = performance.now() - since;
    marks.push({ articles: to, words: sizeOf(articles).words, milliseconds, heapBytes: heapBytes() });
    from = to;
  }
  return { heapBytesBefore, marks };
}

const [way, amount, pace] = process.argv.slice(2);
answer(
  way === "length"
    ? await measureLength(Number(amount), paceOf(pace) === "quick")
    : await measureCorpus(Number(amount)),
);
