/** The texts beside the repository that may be learnt from (`../shared/data/README.md` says what, under which licence). */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kind } from "../document/tokens";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";
import { scan } from "../tokenize/index";

const folder = new URL("../../../shared/data/", import.meta.url);

/** False on a user's machine: then what was learnt before is kept. */
export const hasCorpus = (): boolean => existsSync(fileURLToPath(new URL("wordlists/tesseract-kaz.txt", folder)));

/** The place of a data file. */
export const dataFile = (path: string): URL => new URL(path, folder);
const read = (path: string) => readFileSync(dataFile(path), "utf8");
const lines = (path: string) => read(path).split("\n").filter(Boolean);
const texts = (path: string): string[] => lines(path).map((line) => (JSON.parse(line) as { text: string }).text);

/** Sentences of KazNERD, its words joined by spaces. */
function kaznerd(): string[] {
  const sentences = read("kaznerd/train.conll").split("\n\n");
  const word = (line: string) => (line.startsWith("#") ? "" : line.split(/\s/)[0]!);
  return sentences.map((sentence) => sentence.split("\n").map(word).filter(Boolean).join(" "));
}

/** Texts without labels: news in full, and sentences of several kinds. */
export function unlabelledText(): string[] {
  return [
    ...texts("unlabelled/news.jsonl"),
    ...texts("unlabelled/kazinform.jsonl"),
    ...lines("unlabelled/sentences.txt"),
  ];
}

/** Running text, a paragraph or sentence an entry. */
export function runningText(): string[] {
  return [...unlabelledText(), ...texts("news_ner/train.jsonl"), ...texts("news_ner/government.jsonl"), ...kaznerd()];
}

/** Word forms of the web, commonest first; the list has lost every word with «ұ». */
export function wordList(): string[] {
  return lines("wordlists/tesseract-kaz.txt").map((line) => fold(line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")));
}

export interface WordCount {
  count: number;
  /** How often it stood inside a sentence, and with a capital there. */
  inside: number;
  capital: number;
}

/** Counts of the folded Cyrillic words without a hyphen. */
export function countWords(): Map<string, WordCount> {
  const counts = new Map<string, WordCount>();
  const entry = (key: string) => {
    let found = counts.get(key);
    if (found === undefined) {
      found = { count: 0, inside: 0, capital: 0 };
      counts.set(key, found);
    }
    return found;
  };
  for (const text of runningText()) {
    const table = scan(text);
    let first = true;
    for (let row = 0; row < table.length; row++) {
      if (table.kind[row] !== Kind.word) {
        first ||= /[.!?…:«"“–—]/.test(text[table.start[row]!]!);
        continue;
      }
      const key = table.forms[table.form[row]!]!;
      if (WORD.test(key)) {
        const found = entry(key);
        found.count++;
        if (!first) {
          found.inside++;
          if (isCapitalized(text.slice(table.start[row], table.end[row]))) found.capital++;
        }
      }
      first = false;
    }
  }
  for (const key of wordList()) if (WORD.test(key)) entry(key).count++;
  return counts;
}

/** Cyrillic letters of the Kazakh alphabet only. */
const WORD = /^[а-яёәғқңөұүһі]+$/;
