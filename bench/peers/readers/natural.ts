import type { Prepare } from "./reader.ts";

const loadNatural = async () => (await import("natural")).default;

export const naturalWords: Prepare = async () => {
  const tokenizer = new (await loadNatural()).WordTokenizer();
  return (text) => tokenizer.tokenize(text).length;
};

export const naturalSentences: Prepare = async () => {
  const tokenizer = new (await loadNatural()).SentenceTokenizer([]);
  return (text) => tokenizer.tokenize(text).length;
};

export const naturalRussianStems: Prepare = async () => {
  const { PorterStemmerRu } = await loadNatural();
  return (text) => PorterStemmerRu.tokenizeAndStem(text, true).length;
};

export const naturalTags: Prepare = async () => {
  const { BrillPOSTagger, Lexicon, RuleSet, WordTokenizer } = await loadNatural();
  const tokenizer = new WordTokenizer();
  const tagger = new BrillPOSTagger(new Lexicon("EN", "NN", "NNP"), new RuleSet("EN"));
  return (text) => tagger.tag(tokenizer.tokenize(text)).taggedWords.length;
};
