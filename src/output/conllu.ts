import type { AnalyzedToken, Document } from "../document/document";
import { codePointOffsets } from "./code-points";
import { oneLine, squeezed } from "./lines";
import { type SentenceTokens, sentenceName, sentencesOf } from "./sentences";

/**
 * The tokens and their morphology as CoNLL-U, the format of Universal Dependencies; the columns of syntax, which we do not have, are `_`.
 *
 * `TokenRange` in the last column is the token's place in the text, in code points as UDPipe counts them.
 */
export function formatConllu(doc: Document): string {
  const place = codePointOffsets(doc.text);
  const sentences = sentencesOf(doc);
  const blocks = sentences.map((sentence, i) => {
    const following = sentences[i + 1]?.start;
    const rows = sentence.tokens.map((token, row) => {
      const glued = token.end === (sentence.tokens[row + 1]?.start ?? following);
      const range = `TokenRange=${place(token.start)}:${place(token.end)}`;
      return tokenRow(token, row + 1, glued ? `SpaceAfter=No|${range}` : range);
    });
    return [...(i === 0 ? [newDocument(doc)] : []), ...comments(doc, sentence), ...rows, "", ""].join("\n");
  });
  return blocks.join("");
}

const newDocument = ({ id }: Document) => (id === null ? "# newdoc" : `# newdoc id = ${oneLine(id)}`);

/** Universal Dependencies keeps the slash in names of sentences for itself and allows no white space in them. */
const comments = (doc: Document, { number, tokens }: SentenceTokens) => [
  `# sent_id = ${sentenceName(doc, number).replace(/[\s/]+/g, "_")}`,
  `# text = ${sentenceText(tokens)}`,
];

/** The sentence as its rows spell it, which is what validators compare: between words there is one space or none. */
function sentenceText(tokens: readonly AnalyzedToken[]): string {
  let text = "";
  tokens.forEach((token, i) => {
    text += (i === 0 || tokens[i - 1]!.end === token.start ? "" : " ") + squeezed(token.text);
  });
  return text;
}

function tokenRow(token: AnalyzedToken, id: number, misc: string): string {
  const { text, lemma, pos, feats } = token;
  return [id, field(text), field(lemma), field(pos), "_", field(feats), "_", "_", "_", misc].join("\t");
}

/** No column may be empty. */
const field = (value: string) => squeezed(value) || "_";
