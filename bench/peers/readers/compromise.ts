import type { Prepare } from "./reader.ts";

const loadOne = async () => (await import("compromise/one")).default;
const loadTwo = async () => (await import("compromise/two")).default;
const loadThree = async () => (await import("compromise/three")).default;

/** The terms of all sentences. */
const count = ({ docs }: { readonly docs: readonly (readonly unknown[])[] }) =>
  docs.reduce((found, sentence) => found + sentence.length, 0);

export const compromiseTerms: Prepare = async () => {
  const nlp = await loadOne();
  return (text) => count(nlp.tokenize(text));
};

export const compromiseSentences: Prepare = async () => {
  const nlp = await loadOne();
  return (text) => nlp.tokenize(text).out("array").length;
};

export const compromiseRoots: Prepare = async () => {
  const nlp = await loadTwo();
  return (text) => count(nlp(text).compute("root"));
};

export const compromiseTags: Prepare = async () => {
  const nlp = await loadTwo();
  return (text) => count(nlp(text));
};

export const compromiseNumbers: Prepare = async () => {
  const nlp = await loadThree();
  return (text) => nlp(text).numbers().out("array").length;
};

export const compromiseNames: Prepare = async () => {
  const nlp = await loadThree();
  return (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations()].reduce((sum, names) => sum + names.out("array").length, 0);
  };
};

export const compromiseQuotations: Prepare = async () => {
  const nlp = await loadThree();
  return (text) => nlp(text).quotations().out("array").length;
};

export const compromiseEverything: Prepare = async () => {
  const nlp = await loadThree();
  return (text) => {
    const doc = nlp(text);
    doc.compute("root");
    const found = [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.quotations()];
    return found.reduce((sum, views) => sum + views.out("array").length, 0);
  };
};

export const compromiseJson: Prepare = async () => {
  const nlp = await loadThree();
  return (text) => {
    const json = nlp(text).json();
    return JSON.stringify(json).length > 0 ? json.length : 0;
  };
};
