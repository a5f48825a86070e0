import type { Document } from "../../../src/index.ts";
import { loadIndex, loadTokenize } from "../../dist.ts";
import { DAY, type Prepare } from "./reader.ts";

export const matinRows: Prepare = async () => {
  const { tokenize } = await loadTokenize();
  return (text) => {
    let found = 0;
    for (const token of tokenize(text)) if (token.text.length > 0) found++;
    return found;
  };
};

export const matinRowArray: Prepare = async () => {
  const { tokenize } = await loadTokenize();
  return (text) => [...tokenize(text)].length;
};

export const matinColumns: Prepare = async () => {
  const { tokenize } = await loadTokenize();
  return (text) => tokenize(text).length;
};

/** A reader of one layer of a new document, which computes those that it leans on. */
function layer(count: (doc: Document) => number): Prepare {
  return async () => {
    const { analyze } = await loadIndex();
    return (text) => count(analyze(text, { date: DAY }));
  };
}

function countLemmas({ tokens }: Document): number {
  let found = 0;
  for (const { lemma } of tokens) if (lemma.length > 0) found++;
  return found;
}

function countTags({ tokens }: Document): number {
  let found = 0;
  for (const { pos, feats } of tokens) if (pos.length + feats.length > 0) found++;
  return found;
}

export const matinSentences = layer((doc) => doc.sentences.length);
export const matinLemmas = layer(countLemmas);
export const matinTags = layer(countTags);
export const matinDates = layer((doc) => doc.dates.length);
export const matinQuantities = layer((doc) => doc.quantities.length);
/** People, organisations and places come with them. */
export const matinEntities = layer((doc) => doc.entities.length);
export const matinQuotations = layer((doc) => doc.quotations.length);

/** Every layer read as objects, and every token's lemma, part of speech and features. */
export const matinEverything = layer((doc) => {
  countLemmas(doc);
  countTags(doc);
  return doc.toJSON().entities.length;
});

export const matinJson = layer((doc) => {
  JSON.stringify(doc);
  return doc.entities.length;
});

export const matinTokenJson = layer((doc) => {
  JSON.stringify(doc.toJSON({ text: true, tokens: true }));
  return doc.entities.length;
});
