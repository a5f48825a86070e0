import { decode, encodingOf } from "./decode";
import { limited } from "./fields";
import { linesOf } from "./lines";
import type { InputRecord, ReadOptions } from "./record";
import { nameOf } from "./text";

/** Words and tags, a word a line: each sentence is a document, its words joined by a space. */
export async function* readConll(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  const encoding = encodingOf(options.encoding);
  let words: string[] = [];
  let id: string | null = null;
  let first = 0;
  let bytes = 0;
  const sentence = (): InputRecord =>
    limited(
      { id, text: words.join(" "), date: null, place: { file: nameOf(file), line: first }, bytes },
      options.maxChars,
    );
  for await (const line of linesOf(file)) {
    bytes += line.size;
    let text: string;
    try {
      text = decode(line.bytes, encoding).trim();
    } catch (error) {
      yield {
        reason: `${(error as Error).message} of the line`,
        place: { file: nameOf(file), line: line.number },
        bytes: 0,
      };
      continue;
    }
    if (text === "" && words.length > 0) {
      yield sentence();
      words = [];
      id = null;
      bytes = 0;
    } else if (/^#\s*id\s*=/.test(text)) id = text.replace(/^#\s*id\s*=\s*/, "");
    else if (text !== "" && !text.startsWith("# ")) {
      if (words.length === 0) first = line.number;
      words.push(text.replace(/[\t ]+\S+$/, ""));
    }
  }
  if (words.length > 0) yield sentence();
}
