/** Sentences with their tags, from the files that `../shared/data/README.md` allows to learn from. */
import { readFileSync } from "node:fs";
import type { Form } from "../../document/form";
import { type NameMatch, namesAmong } from "../../entities/gazetteer";
import { TAGS } from "../../entities/tagger/tags";
import { openLayers, openWords } from "../../pipeline";
import { dataFile } from "../corpus";

export interface Example {
  /** What may not be parted by a split: a document, or all variants of a KazNERD sentence. */
  readonly group: string;
  readonly source: "kaznerd" | "news" | "government";
  readonly forms: readonly Form[];
  readonly names: readonly NameMatch[];
  readonly tags: Uint8Array;
}

const TAG_NUMBERS = new Map(TAGS.map((tag, number) => [tag, number]));

function example(group: string, source: Example["source"], words: readonly string[], tags: Uint8Array): Example {
  const forms = openWords(words).forms;
  return { group, source, forms, names: namesAmong(forms), tags };
}

/** `# id = AID283875`, then a word and its tag a line; the variants of a sentence differ in the first letter of the id. */
export function readConll(text: string): Example[] {
  return text.split("\n\n").flatMap((block) => {
    const lines = block.split("\n").filter(Boolean);
    const id = lines.find((line) => line.startsWith("# id"))?.replace(/^.*= */, "") ?? "";
    const rows = lines.filter((line) => !line.startsWith("# ")).map((line) => line.trim().split(" "));
    if (rows.length === 0) return [];
    const words = rows.map((row) => row[0]!);
    return [
      example(
        id.slice(1),
        "kaznerd",
        words,
        Uint8Array.from(rows, (row) => TAG_NUMBERS.get(row[1]!)!),
      ),
    ];
  });
}

interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** One sentence a line with character spans. A span that parts a token takes the whole of it. */
function readSpans(text: string, source: Example["source"]): Example[] {
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const sentence = JSON.parse(line) as LabelledSentence;
      const { start, end, length } = openLayers(sentence.text).table;
      const tags = new Uint8Array(length);
      for (const entity of sentence.entities) {
        const rows = Array.from({ length }, (_, row) => row);
        const inside = rows.filter((row) => end[row]! > entity.start && start[row]! < entity.end);
        inside.forEach((row, i) => {
          tags[row] = TAG_NUMBERS.get(`${i === 0 ? "B" : "I"}-${entity.label}`)!;
        });
      }
      const words = Array.from(start, (from, row) => sentence.text.slice(from, end[row]));
      return example(sentence.id.replace(/\.\d+$/, ""), source, words, tags);
    });
}

/** Everything the tagger is trained on. */
export function trainingExamples(): Example[] {
  const read = (path: string) => readFileSync(dataFile(path), "utf8");
  return [
    ...readConll(read("kaznerd/train.conll")),
    ...readSpans(read("news_ner/train.jsonl"), "news"),
    ...readSpans(read("news_ner/government.jsonl"), "government"),
  ];
}

/** The web news that nothing is ever trained on. */
export const developmentExamples = (): Example[] =>
  readSpans(readFileSync(dataFile("news_ner/dev.jsonl"), "utf8"), "news");
