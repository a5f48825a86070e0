/** What each candidate does to a text. A reader answers how many tokens, sentences, lemmas or entities it found. */

export type Reader = (text: string) => number;

/** Libraries are loaded here and not above: a process holds the one that it measures and nothing else. */
export type Prepare = () => Promise<Reader>;

// matin: the built package, since that is what a user runs; its types are those of the sources.

const load = (file: string) => import(new URL(`../dist/${file}`, import.meta.url).href);
const loadTokenize = (): Promise<typeof import("../src/entries/tokenize.ts")> => load("tokenize.js");
const loadIndex = (): Promise<typeof import("../src/index.ts")> => load("index.js");

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

export const matinSentences: Prepare = async () => {
  const { analyze } = await loadIndex();
  return (text) => analyze(text).sentences.length;
};

export const matinLemmas: Prepare = async () => {
  const { analyze } = await loadIndex();
  return (text) => {
    let found = 0;
    for (const { lemma } of analyze(text).tokens) if (lemma.length > 0) found++;
    return found;
  };
};

export const matinJson: Prepare = async () => {
  const { analyze } = await loadIndex();
  return (text) => {
    const document = analyze(text);
    JSON.stringify(document);
    return document.entities.length;
  };
};

/** Documents keep their layers, so that after the warm-up only the writing is left. */
export const finishedJson: Prepare = async () => {
  const { analyze } = await loadIndex();
  const finished = new Map<string, ReturnType<typeof analyze>>();
  return (text) => {
    let document = finished.get(text);
    if (document === undefined) {
      document = analyze(text);
      finished.set(text, document);
    }
    JSON.stringify(document);
    return document.entities.length;
  };
};

// The engine itself.

export const regexMatch: Prepare = async () => (text) => text.match(/\p{L}+|\p{N}+|./gu)?.length ?? 0;

export const regexMatchAll: Prepare = async () => (text) => {
  const rows = [];
  for (const match of text.matchAll(/\p{L}+|\p{N}+|./gu)) {
    const [matched] = match;
    rows.push({ start: match.index, end: match.index + matched.length, text: matched });
  }
  return rows.length;
};

/** Each segment holds a copy of the whole text (V8 in Node 20): it is fed documents, a long text would exhaust the memory. */
function segmenter(granularity: "word" | "sentence"): Reader {
  const segments = new Intl.Segmenter("kk", { granularity });
  return (text) => {
    let found = 0;
    for (const { segment } of segments.segment(text)) if (segment.length > 0) found++;
    return found;
  };
}

export const segmenterWords: Prepare = async () => segmenter("word");
export const segmenterSentences: Prepare = async () => segmenter("sentence");

// Peers. Their rules and models are for other languages; none of them does this for Kazakh.

async function loadWink(stages?: string[]) {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  return winkNLP(model, stages);
}

export const winkTokens: Prepare = async () => {
  const nlp = await loadWink([]);
  return (text) => nlp.readDoc(text).tokens().out().length;
};

export const winkSentences: Prepare = async () => {
  const nlp = await loadWink(["sbd"]);
  return (text) => nlp.readDoc(text).sentences().out().length;
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

export const compromiseTerms: Prepare = async () => {
  const { default: nlp } = await import("compromise/one");
  return (text) => nlp.tokenize(text).docs.reduce((found, sentence) => found + sentence.length, 0);
};

export const compromiseSentences: Prepare = async () => {
  const { default: nlp } = await import("compromise/one");
  return (text) => nlp.tokenize(text).out("array").length;
};
