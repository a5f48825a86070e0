import { extname } from "node:path";
import { taggedSentences } from "../input/conll";
import { decode } from "../input/decode";
import { linesOf } from "../input/lines";
import { asInputError } from "../input/open";
import { nameOf } from "../input/text";
import { InputError } from "../read";
import { Fields, type Row } from "./fields";
import { type Gold, placeName } from "./gold";
import { goldDocument } from "./read-jsonl";
import { isTag } from "./tags";

/**
 * The sentences of a CoNLL file or the documents of a file of JSON lines, told apart by the file's name; each also `.gz` or `.zst`.
 *
 * @throws InputError naming file and line of what is no gold; nothing is scored on a part of a file.
 */
export async function readGold(file: string): Promise<Gold[]> {
  const extension = extname(file.replace(/\.(gz|zst)$/, ""));
  const read = { ".conll": conll, ".iob": conll, ".iob2": conll, ".jsonl": jsonLines, ".ndjson": jsonLines }[extension];
  if (read === undefined) throw new InputError(`${file}: gold is a .conll or a .jsonl file`);
  const gold: Gold[] = [];
  try {
    for await (const each of read(file)) gold.push(each);
  } catch (error) {
    throw asInputError(nameOf(file), error);
  }
  if (gold.length === 0) throw new InputError(`${nameOf(file)}: holds no gold`);
  return gold;
}

async function* conll(file: string): AsyncGenerator<Gold> {
  for await (const sentence of taggedSentences(file, null)) {
    if ("reason" in sentence) throw new InputError(`${placeName(sentence.place)}: ${sentence.reason}`);
    const { place, words, tags, lines } = sentence;
    const wrong = tags.findIndex((tag) => !isTag(tag));
    if (wrong >= 0) {
      throw new InputError(
        `${place.file}:${lines[wrong]}: «${tags[wrong]}» is no tag; a line is a word and its tag, O, B-PERSON, I-PERSON …`,
      );
    }
    yield { kind: "sentence", id: sentence.id ?? placeName(place), words, tags };
  }
}

async function* jsonLines(file: string): AsyncGenerator<Gold> {
  for await (const { bytes, number } of linesOf(file)) {
    const place = `${nameOf(file)}:${number}`;
    let line: unknown;
    try {
      const text = decode(bytes, null);
      if (text.trim() === "") continue;
      line = JSON.parse(text);
    } catch (error) {
      throw new InputError(`${place}: ${(error as Error).message}`);
    }
    if (typeof line !== "object" || line === null || Array.isArray(line)) {
      throw new InputError(`${place}: must be an object`);
    }
    yield goldDocument(new Fields(line as Row, place), place);
  }
}
