import { existsSync, readFileSync } from "node:fs";

/** What the candidates read: news, one string a document. */
export interface Corpus {
  /** Said above the tables, so that nobody compares figures of different texts. */
  readonly name: string;
  readonly documents: readonly string[];
}

const NEWS = new URL("../../shared/data/unlabelled/news.jsonl", import.meta.url);
const ARTICLE = new URL("../fixtures/articles/inbusiness-ngo-day.txt", import.meta.url);

/** Enough for a single text to be well beyond the caches of a processor. */
const REPEATED_LENGTH = 1_000_000;

/** The news where the checkout has it; else the source article again and again, which favours whoever remembers words. */
export function loadCorpus(): Corpus {
  if (existsSync(NEWS)) {
    const documents = readFileSync(NEWS, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    return { name: `Kazakh news, ${documents.length} documents`, documents };
  }
  const article = readFileSync(ARTICLE, "utf8");
  const documents = Array.from({ length: Math.ceil(REPEATED_LENGTH / article.length) }, () => article);
  return { name: `one Kazakh article ${documents.length} times (the news is not on this machine)`, documents };
}

/** The first documents, of about `length` UTF-16 units together. */
export function firstDocuments({ documents }: Corpus, length: number): readonly string[] {
  let taken = 0;
  const end = documents.findIndex((document) => {
    taken += document.length;
    return taken >= length;
  });
  return end < 0 ? documents : documents.slice(0, end + 1);
}

/** One string as a file gives it: `join` alone would leave the flattening of its parts to the first candidate's timing. */
export function joinDocuments(documents: readonly string[]): string {
  return Buffer.from(documents.join("\n"), "utf8").toString("utf8");
}

/** Size of what a candidate read. */
export interface Size {
  readonly bytes: number;
  /** Runs between white space that hold a letter or a digit. */
  readonly words: number;
  readonly texts: number;
}

export function sizeOf(texts: readonly string[]): Size {
  let bytes = 0;
  let words = 0;
  for (const text of texts) {
    bytes += Buffer.byteLength(text, "utf8");
    for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) words++;
  }
  return { bytes, words, texts: texts.length };
}
