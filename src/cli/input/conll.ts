import { decode, encodingOf } from "./decode";
import { limited } from "./fields";
import { linesOf } from "./lines";
import type { BadRecord, InputRecord, Place, ReadOptions } from "./record";
import { nameOf } from "./text";

/** A sentence as CoNLL has it: a word and its tag a line, between blank lines. */
export interface TaggedSentence {
  /** From a line `# id = …`. */
  readonly id: string | null;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** Where each word stands in the file. */
  readonly lines: readonly number[];
  readonly place: Place;
  readonly bytes: number;
}

/** Words and tags, a word a line: each sentence is a document, its words joined by a space. */
export async function* readConll(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  for await (const sentence of taggedSentences(file, encodingOf(options.encoding))) {
    if ("reason" in sentence) yield sentence;
    else {
      const { id, words, place, bytes } = sentence;
      yield limited({ id, text: words.join(" "), date: null, place, bytes }, options.maxChars);
    }
  }
}

/** The sentences of a file; a line that cannot be decoded is a record of its own. */
export async function* taggedSentences(
  file: string,
  encoding: string | null,
): AsyncGenerator<TaggedSentence | BadRecord> {
  const name = nameOf(file);
  let id: string | null = null;
  let words: string[] = [];
  let tags: string[] = [];
  let lines: number[] = [];
  let bytes = 0;
  const sentence = () => ({ id, words, tags, lines, place: { file: name, line: lines[0] ?? null }, bytes });
  for await (const line of linesOf(file)) {
    bytes += line.size;
    let text: string;
    try {
      text = decode(line.bytes, encoding).trim();
    } catch (error) {
      yield { reason: `${(error as Error).message} of the line`, place: { file: name, line: line.number }, bytes: 0 };
      continue;
    }
    if (text === "" && words.length > 0) {
      yield sentence();
      [id, words, tags, lines, bytes] = [null, [], [], [], 0];
    } else if (/^#\s*id\s*=/.test(text)) id = text.replace(/^#\s*id\s*=\s*/, "");
    else if (text !== "" && !text.startsWith("# ")) {
      const [, word = text, tag = ""] = /^(.+?)[\t ]+(\S+)$/.exec(text) ?? [];
      words.push(word);
      tags.push(tag);
      lines.push(line.number);
    }
  }
  if (words.length > 0) yield sentence();
}
