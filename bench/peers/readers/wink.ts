import type { Prepare } from "./reader.ts";

async function loadWink(stages?: string[]) {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  return winkNLP(model, stages);
}

/** Its type says other arguments than `out` gives it. */
const lemmaOf = ({ its }: Awaited<ReturnType<typeof loadWink>>) => its.lemma as typeof its.value;

export const winkTokens: Prepare = async () => {
  const nlp = await loadWink([]);
  return (text) => nlp.readDoc(text).tokens().out().length;
};

export const winkSentences: Prepare = async () => {
  const nlp = await loadWink(["sbd"]);
  return (text) => nlp.readDoc(text).sentences().out().length;
};

export const winkLemmas: Prepare = async () => {
  const nlp = await loadWink(["sbd", "pos"]);
  return (text) => nlp.readDoc(text).tokens().out(lemmaOf(nlp)).length;
};

export const winkTags: Prepare = async () => {
  const nlp = await loadWink(["sbd", "pos"]);
  return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;
};

export const winkEntities: Prepare = async () => {
  const nlp = await loadWink(["sbd", "ner"]);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
};

export const winkEverything: Prepare = async () => {
  const nlp = await loadWink();
  return (text) => {
    const doc = nlp.readDoc(text);
    doc.tokens().out();
    doc.tokens().out(nlp.its.pos);
    doc.sentences().out();
    return doc.entities().out().length;
  };
};

export const winkLemmasToo: Prepare = async () => {
  const nlp = await loadWink();
  return (text) => {
    const doc = nlp.readDoc(text);
    doc.tokens().out();
    doc.tokens().out(nlp.its.pos);
    doc.tokens().out(lemmaOf(nlp));
    doc.sentences().out();
    return doc.entities().out(nlp.its.detail).length;
  };
};

export const winkJson: Prepare = async () => {
  const nlp = await loadWink();
  return (text) => {
    const doc = nlp.readDoc(text);
    const entities = doc.entities().out(nlp.its.detail);
    const words = { tokens: doc.tokens().out(), pos: doc.tokens().out(nlp.its.pos) };
    JSON.stringify({ ...words, sentences: doc.sentences().out(), entities });
    return entities.length;
  };
};
