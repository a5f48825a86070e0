/** What the engine itself does, and the least that anybody needs who reads a text in JavaScript. */

import { loadIndex } from "../../dist.ts";
import { DAY, type Prepare } from "./reader.ts";

/** The white space is counted, as a loop that does nothing would be left out by the compiler. */
export const bareScan: Prepare = async () => (text) => {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) <= 0x20) found++;
  return found;
};

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
function segmenter(granularity: "word" | "sentence"): Prepare {
  return async () => {
    const segments = new Intl.Segmenter("kk", { granularity });
    return (text) => {
      let found = 0;
      for (const { segment } of segments.segment(text)) if (segment.length > 0) found++;
      return found;
    };
  };
}

export const segmenterWords = segmenter("word");
export const segmenterSentences = segmenter("sentence");

/** A text's finished result, plain and as JSON; the warm-up makes them, so that only the limit is timed. */
async function loadFinished() {
  const { analyze } = await loadIndex();
  const finished = new Map<string, { readonly plain: object; readonly json: string; readonly entities: number }>();
  return (text: string) => {
    let result = finished.get(text);
    if (result === undefined) {
      const json = JSON.stringify(analyze(text, { date: DAY }));
      const plain = JSON.parse(json);
      result = { plain, json, entities: plain.entities.length };
      finished.set(text, result);
    }
    return result;
  };
}

export const finishedStringify: Prepare = async () => {
  const finishedOf = await loadFinished();
  return (text) => {
    const { plain, entities } = finishedOf(text);
    return JSON.stringify(plain).length > 0 ? entities : 0;
  };
};

export const finishedParse: Prepare = async () => {
  const finishedOf = await loadFinished();
  return (text) => JSON.parse(finishedOf(text).json).entities.length;
};
