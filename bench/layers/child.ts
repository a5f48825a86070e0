/** Times the layers of matin one on top of the other, on documents never read before: `child.ts <pace>`. */

import type { Document } from "../../src/index.ts";
import { loadEntities, loadIndex } from "../dist.ts";
import { median } from "../figures.ts";
import { type Pace, paceOf } from "../pace.ts";
import { answer } from "../process.ts";
import { firstDocuments, loadCorpus, sizeOf } from "../text.ts";

export const LAYERS = [
  "tokens",
  "sentences, paragraphs, language",
  "morphology",
  "dates",
  "numbers and quantities",
  "entities",
  "statistics",
  "quotations, source",
  "JSON of it all",
] as const;

export type LayerName = (typeof LAYERS)[number];

export interface MeasuredLayers {
  readonly words: number;
  readonly texts: number;
  readonly milliseconds: Readonly<Record<LayerName, number>>;
  /** Part of the entities: the tagger by itself, on the same words. */
  readonly taggerMilliseconds: number;
}

/** What brings a layer about when those before it are there: documents compute a layer at its first use. */
const READ: Readonly<Record<LayerName, (doc: Document) => unknown>> = {
  tokens: (doc) => doc.tokens.length,
  "sentences, paragraphs, language": (doc) => doc.sentences,
  morphology: (doc) => {
    for (const { lemma } of doc.tokens) if (lemma === "") throw new Error("a lemma is missing");
  },
  dates: (doc) => doc.dates,
  "numbers and quantities": (doc) => doc.quantities,
  entities: (doc) => doc.entities,
  statistics: (doc) => doc.statistics,
  "quotations, source": (doc) => doc.quotations,
  "JSON of it all": (doc) => JSON.stringify(doc),
};

interface Amount {
  /** Slice of the corpus, in UTF-16 units. */
  readonly length: number;
  readonly passes: number;
  /** The last passes, when everything is compiled. */
  readonly counted: number;
}

const AMOUNTS: Readonly<Record<Pace, Amount>> = {
  full: { length: 200_000, passes: 14, counted: 7 },
  quick: { length: 20_000, passes: 8, counted: 3 },
};

/** The words of each sentence. */
function wordsOf({ sentences, tokens }: Document): string[][] {
  const words: string[][] = sentences.map(() => []);
  let row = 0;
  for (const { start, text } of tokens) {
    while (row + 1 < sentences.length && start >= sentences[row + 1]!.start) row++;
    words[row]?.push(text);
  }
  return words;
}

function timeOf(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

async function measure(pace: Pace): Promise<MeasuredLayers> {
  const { length, passes, counted } = AMOUNTS[pace];
  const { analyze } = await loadIndex();
  const { tagWords } = await loadEntities();
  const texts = firstDocuments(loadCorpus(), length);
  const sentences = texts.flatMap((text) => wordsOf(analyze(text)));
  const times = Object.fromEntries(LAYERS.map((layer) => [layer, [] as number[]])) as Record<LayerName, number[]>;
  const tagger: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const documents = texts.map((text) => analyze(text));
    for (const layer of LAYERS) {
      const read = READ[layer];
      times[layer].push(
        timeOf(() => {
          for (const doc of documents) read(doc);
        }),
      );
    }
    tagger.push(
      timeOf(() => {
        for (const words of sentences) tagWords(words);
      }),
    );
  }
  const { words } = sizeOf(texts);
  return {
    words,
    texts: texts.length,
    milliseconds: Object.fromEntries(LAYERS.map((layer) => [layer, median(times[layer].slice(-counted))])) as Record<
      LayerName,
      number
    >,
    taggerMilliseconds: median(tagger.slice(-counted)),
  };
}

answer(await measure(paceOf(process.argv[2])));
