import type { Document } from "../document/document";
import { outermostMentions } from "../document/labels";
import { sentenceName, sentencesOf } from "./sentences";

/**
 * The document for those who train or score a tagger: a token and its IOB2 tag a line, KazNERD's labels, the outermost mentions.
 *
 *     # id = article.1
 *     Аида B-PERSON
 *     Балаева I-PERSON
 *
 * A blank line ends a sentence, also the last, so that the next document may follow. Every sentence has its `# id = ` line, by which it
 * is told from the row of a token «#».
 */
export function formatConll(doc: Document): string {
  const mentions = outermostMentions(doc);
  let next = 0;
  const blocks = sentencesOf(doc).map(({ number, tokens }) => {
    // A mention that reaches over the end of a sentence, which none should, begins anew in the next one.
    let inside = -1;
    const lines = tokens.map(({ start, end, text }) => {
      while (next < mentions.length && mentions[next]!.end <= start) next++;
      const mention = mentions[next];
      if (mention === undefined || mention.start >= end) return `${word(text)} O`;
      const tag = inside === next ? "I" : "B";
      inside = next;
      return `${word(text)} ${tag}-${mention.label}`;
    });
    return `# id = ${sentenceName(doc, number)}\n${lines.join("\n")}\n\n`;
  });
  return blocks.join("");
}

/** A space parts the word from its tag, so that «18 000», which is one token, may hold none. */
const word = (text: string) => text.replace(/\s+/g, "_");
