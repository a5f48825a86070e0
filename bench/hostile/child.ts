/** Times each stage on one hostile family: `child.ts <family> <length>…`; stages lean on those before them. */

import type { Document } from "../../src/index.ts";
import { loadIndex, loadLanguage, loadOutput } from "../dist.ts";
import { answer } from "../process.ts";
import { FAMILIES } from "./families.ts";

/** Milliseconds by stage, for each length. */
export interface MeasuredFamily {
  readonly lengths: readonly Readonly<Record<string, number>>[];
}

type Stage = (doc: Document) => unknown;

async function stages(): Promise<Readonly<Record<string, Stage>>> {
  const [{ FORMATS, formatDocument }, { detectLanguage, findDamage, toCyrillic, toLatin, toTote }] = await Promise.all([
    loadOutput(),
    loadLanguage(),
  ]);
  const formats = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
  return {
    tokens: (doc) => doc.tokens.length,
    "paragraphs, language": (doc) => doc.paragraphs,
    sentences: (doc) => doc.sentences,
    morphology: (doc) => {
      for (const { lemma } of doc.tokens) if (lemma === "") throw new Error("a lemma is missing");
    },
    dates: (doc) => doc.dates,
    quantities: (doc) => doc.quantities,
    entities: (doc) => doc.entities,
    statistics: (doc) => doc.statistics,
    quotations: (doc) => doc.quotations,
    ...Object.fromEntries(formats.map((name): [string, Stage] => [name, (doc) => formatDocument(doc, name)])),
    detectLanguage: ({ text }) => detectLanguage(text),
    findDamage: ({ text }) => findDamage(text),
    toLatin: ({ text }) => toLatin(text),
    toCyrillic: ({ text }) => toCyrillic(text),
    toTote: ({ text }) => toTote(text),
  };
}

/** The better of two readings counts. */
const least = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(a).map(([stage, time]) => [stage, Math.min(time, b[stage]!)]));

async function measure(family: string, lengths: readonly number[]): Promise<MeasuredFamily> {
  const { analyze } = await loadIndex();
  const all = Object.entries(await stages());
  let readings = 0;
  const times = (length: number) => {
    // One shorter each time, so that a text of one word is never a word that is known; nothing Kazakh is read all the same.
    const doc = analyze(FAMILIES[family]!(length - ++readings, readings), { language: "kaz" });
    return Object.fromEntries(
      all.map(([name, read]) => {
        const since = performance.now();
        read(doc);
        return [name, performance.now() - since];
      }),
    );
  };
  for (let warm = 0; warm < 3; warm++) times(lengths[0]!);
  return { lengths: lengths.map((length) => least(times(length), times(length))) };
}

const [family = "", ...lengths] = process.argv.slice(2);
answer(await measure(family, lengths.map(Number)));
