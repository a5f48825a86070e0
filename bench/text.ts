import { existsSync, readFileSync } from "node:fs";

/** What the candidates read: news, one string a document. */
export interface Corpus {
  /** Said above the tables, so that nobody compares figures of different texts. */
  readonly name: string;
  readonly documents: readonly string[];
}

const unlabelled = (file: string) => new URL(`../../shared/data/unlabelled/${file}`, import.meta.url);
const NEWS = unlabelled("news.jsonl");
const KAZINFORM = unlabelled("kazinform.jsonl");
const SENTENCES = unlabelled("sentences.txt");
const ARTICLE = new URL("../fixtures/articles/inbusiness-ngo-day.txt", import.meta.url);

/** Enough for a single text to be well beyond the caches of a processor. */
const REPEATED_LENGTH = 1_000_000;

/** The news where the checkout has it; else the source article again and again, which favours whoever remembers words. */
export function loadCorpus(): Corpus {
  if (existsSync(NEWS)) {
    const documents = readArticles(NEWS);
    return { name: `Kazakh news, ${documents.length} documents`, documents };
  }
  const article = readFileSync(ARTICLE, "utf8");
  const documents = Array.from({ length: Math.ceil(REPEATED_LENGTH / article.length) }, () => article);
  return { name: `one Kazakh article ${documents.length} times (the news is not on this machine)`, documents };
}

const readLines = (file: URL) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

const readArticles = (file: URL) => readLines(file).map((line) => (JSON.parse(line) as { text: string }).text);

/** Sentences that stand by themselves make an article of about the usual length. */
const SENTENCES_OF_ARTICLE = 5;

/**
 * So many articles, of as many different words as there are: a cache that only grows is not seen where the same text
 * comes again. News first, then other prose; where there is too little, all of it again.
 */
export function loadArticles(count: number): Corpus {
  const known = [...loadCorpus().documents];
  if (existsSync(KAZINFORM)) known.push(...readArticles(KAZINFORM));
  if (existsSync(SENTENCES)) {
    const sentences = readLines(SENTENCES);
    for (let row = 0; row < sentences.length && known.length < count; row += SENTENCES_OF_ARTICLE)
      known.push(sentences.slice(row, row + SENTENCES_OF_ARTICLE).join("\n"));
  }
  const documents = Array.from({ length: count }, (_, row) => known[row % known.length]!);
  return { name: `${count} articles, ${new Set(documents).size} different`, documents };
}

/** Texts of about so many bytes each, cut from the corpus between words; it begins again where it ends. */
export function piecesOf({ documents }: Corpus, bytes: number, count: number): readonly string[] {
  const once = `${documents.join("\n")}\n`;
  const units = Math.round((bytes * once.length) / Buffer.byteLength(once, "utf8"));
  const whole = once.repeat(Math.ceil((units * count) / once.length) + 1);
  const pieces: string[] = [];
  for (let start = 0; pieces.length < count; ) {
    const end = whole.indexOf(" ", start + units);
    pieces.push(whole.slice(start, end));
    start = end + 1;
  }
  return pieces.map((piece) => joinDocuments([piece]));
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
