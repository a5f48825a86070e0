import type { Document } from "../../document/document";
import type { Token } from "../../document/tokens";
import { READ, type ReadText, type Term } from "./types";

const SPACE = /\s/;
const OPENING = /[([{«„“‘‹<]/;

/** The key that match strings are compared with: compromise's own drops decimal commas and Cyrillic letters. */
export const normalOf = (text: string) => text.toLowerCase();

/**
 * Where the text between two terms parts into what follows the one and what leads to the other: behind the last white
 * space; before the opening marks where there is none.
 */
function splitGap(gap: string): number {
  let at = gap.length;
  while (at > 0 && !SPACE.test(gap[at - 1]!)) at--;
  if (at > 0) return at;
  at = gap.length;
  while (at > 0 && OPENING.test(gap[at - 1]!)) at--;
  return at;
}

function termOf(read: ReadText, { start, end }: { start: number; end: number }, row: Token | null): Term {
  const text = read.doc.text.slice(start, end);
  return {
    text,
    pre: "",
    post: "",
    normal: normalOf(text),
    tags: new Set(),
    [READ]: { text: read, row: row?.index ?? null, start, end, spans: [] },
  };
}

/** A text without a word is one term, as compromise has it. */
function wordless(read: ReadText): Term {
  const { text } = read.doc;
  const words = text.trim();
  const start = words === "" ? text.length : text.indexOf(words);
  const term = termOf(read, { start, end: start + words.length }, null);
  return Object.assign(term, { pre: text.slice(0, start), post: text.slice(start + words.length) });
}

/** The terms of a sentence: its tokens, save the punctuation. */
function sentenceTerms(read: ReadText, tokens: readonly Token[]): Term[] {
  return tokens.map((token) => Object.assign(termOf(read, token, token), { root: rootOf(read.doc, token.index) }));
}

const rootOf = (doc: Document, row: number) => doc.tokens.at(row)!.lemma.toLowerCase();

/** The tokens of each sentence that can be terms; sentences of punctuation alone are left out. */
function tokensBySentence({ sentences, tokens }: Document): { start: number; tokens: Token[] }[] {
  const groups = sentences.map(({ start, end }) => ({ start, end, tokens: [] as Token[] }));
  let sentence = 0;
  for (const token of tokens) {
    if (token.kind === "punctuation") continue;
    while (sentence < groups.length - 1 && token.start >= groups[sentence]!.end) sentence++;
    groups[sentence]!.tokens.push(token);
  }
  return groups.filter((group) => group.tokens.length > 0);
}

/** Gives the text between the terms to them, so that `pre + text + post` over all terms is the text. */
function shareGaps(text: string, sentences: readonly { start: number; terms: readonly Term[] }[]): void {
  let before: Term | null = null;
  for (const { start, terms } of sentences) {
    for (const [i, term] of terms.entries()) {
      const place = term[READ]!;
      if (before === null) {
        term.pre = text.slice(0, place.start);
      } else {
        const from = before[READ]!.end;
        const cut: number = i === 0 ? Math.max(from, start) : from + splitGap(text.slice(from, place.start));
        before.post = text.slice(from, cut);
        term.pre = text.slice(cut, place.start);
      }
      before = term;
    }
  }
  if (before !== null) before.post = text.slice(before[READ]!.end);
}

/** A text as compromise holds it: sentences of terms with matin's tokens, lemmas and sentence ends. */
export function termsOf(doc: Document): Term[][] {
  const terms: Term[] = [];
  const read: ReadText = { doc, terms, tagged: false };
  const sentences = tokensBySentence(doc).map(({ start, tokens }) => ({ start, terms: sentenceTerms(read, tokens) }));
  if (sentences.length === 0) sentences.push({ start: 0, terms: [wordless(read)] });
  else shareGaps(doc.text, sentences);
  for (const sentence of sentences) terms.push(...sentence.terms);
  return sentences.map((sentence) => sentence.terms);
}
