/**
 * How speed grows: `child.ts length <bytes> <pace>` reads texts of a length, `child.ts articles <count>` that many
 * articles, one after the other (needs `--expose-gc`).
 */

import { loadIndex, loadTokenize } from "../dist.ts";
import { median } from "../figures.ts";
import { type Pace, paceOf } from "../pace.ts";
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
  /** Up to each mark. */
  readonly differentWords: readonly number[];
}

const MARKS = [100, 300, 1_000, 2_000, 5_000, 10_000];

/** UTF-16 units that compile the code before the clock starts. */
const WARM_UP: Readonly<Record<Pace, number>> = { full: 200_000, quick: 20_000 };
/** At least as much is read as this, however short the texts. */
const LEAST_BYTES: Readonly<Record<Pace, number>> = { full: 200_000, quick: 100_000 };
/** Longer texts are read once, shorter ones as often as it takes to fill the time. */
const LONGEST_REPEATED = 1_000_000;
const LEAST_MILLISECONDS: Readonly<Record<Pace, number>> = { full: 1000, quick: 30 };

async function measureLength(bytes: number, pace: Pace): Promise<MeasuredLength> {
  const { analyze } = await loadIndex();
  const { tokenize } = await loadTokenize();
  const corpus = loadCorpus();
  const texts = piecesOf(corpus, bytes, Math.max(1, Math.ceil(LEAST_BYTES[pace] / bytes)));
  const ways = {
    tokens: (text: string) => tokenize(text).length,
    analysis: (text: string) => analyze(text).toJSON({ tokens: true }),
  };
  for (const text of firstDocuments(corpus, WARM_UP[pace])) {
    ways.tokens(text);
    ways.analysis(text);
  }
  const least = bytes > LONGEST_REPEATED ? 0 : LEAST_MILLISECONDS[pace];
  const time = (read: (text: string) => unknown) => {
    const times: number[] = [];
    const begin = performance.now();
    do {
      const since = performance.now();
      for (const text of texts) read(text);
      times.push(performance.now() - since);
    } while (performance.now() - begin < least);
    return median(times);
  };
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
  const places = MARKS.filter((mark) => mark <= count);
  const heapBytesBefore = heapBytes();
  const marks: Mark[] = [];
  let from = 0;
  for (const to of places) {
    const articles = documents.slice(from, to);
    const since = performance.now();
    for (const article of articles) analyze(article).toJSON({ tokens: true });
    const milliseconds = performance.now() - since;
    marks.push({ articles: to, words: sizeOf(articles).words, milliseconds, heapBytes: heapBytes() });
    from = to;
  }
  return { heapBytesBefore, marks, differentWords: differentWords(documents, places) };
}

/** Counted at the end, as the words counted would lie on the heap. */
function differentWords(documents: readonly string[], places: readonly number[]): number[] {
  const words = new Set<string>();
  return places.map((to, place) => {
    for (const text of documents.slice(places[place - 1] ?? 0, to))
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word);
    return words.size;
  });
}

const [way, amount, pace] = process.argv.slice(2);
answer(way === "length" ? await measureLength(Number(amount), paceOf(pace)) : await measureCorpus(Number(amount)));
