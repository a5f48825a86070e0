import type { Layers } from "../document/document";
import { caseOf, isPossessed, isWord, keyOf, posOf, rowsOf } from "../document/rows";
import { firstFrom, type TokenRange } from "../text/span";

const LONGEST = 8;
/** Behind these the clause tells where or when, not who: «деді ол |өзінің парақшасында». */
const PRONOUNS = new Set(["ол", "олар", "оның", "олардың", "өзі"]);

/** The named phrase that begins exactly at `row`: titles and the name they belong to, or an organisation. */
export function namedPhraseAt(doc: Layers, row: number, end: number): TokenRange | null {
  let to = row;
  for (let again = true; again && to < end; ) {
    again = false;
    const mention = outermostAt(doc, to);
    if (!mention || mention.to > end) break;
    to = mention.to;
    // A title goes on to its bearer, and over a dash to a second title.
    if (mention.label === "POSITION" || mention.label === "GPE") again = outermostAt(doc, to) !== null;
    if (!again && mention.label === "POSITION" && /^[–—-]$/.test(keyOf(doc, to)) && outermostAt(doc, to + 1)) {
      to++;
      again = true;
    }
  }
  return to > row ? { from: row, to } : null;
}

const SPEAKING = new Set(["PERSON", "ORGANISATION", "POSITION", "GPE", "NORP"]);

function outermostAt(doc: Layers, row: number): (TokenRange & { readonly label: string }) | null {
  if (row >= doc.table.length) return null;
  const start = doc.table.start[row]!;
  const index = firstFrom(doc.entities, start);
  const mention = doc.entities[index];
  if (!mention || mention.start !== start || !SPEAKING.has(mention.label)) return null;
  return { ...rowsOf(doc, mention), label: mention.label };
}

/** Who speaks, in the clause behind the cue: «деді |министр Аида Балаева|», «делінген |хабарламада|», «деді |ол| өзінің …». */
export function speakerBehind(doc: Layers, row: number, end: number): TokenRange | null {
  if (row >= end || !isWordOrMark(doc, row)) return null;
  if (PRONOUNS.has(keyOf(doc, row))) return { from: row, to: row + 1 };
  const named = namedPhraseAt(doc, row, end);
  if (named) return extendToHead(doc, named, end);
  return nounPhrase(doc, row, end);
}

const isWordOrMark = (doc: Layers, row: number) =>
  isWord(doc, row) || /^[«"“]$/.test(keyOf(doc, row)) || /\.kz/.test(keyOf(doc, row));

/** «ТЖМ |хабарламасында», «министрлік |баспасөз қызметінен»: a possessed noun behind a body's name is who speaks. */
function extendToHead(doc: Layers, { from, to }: TokenRange, end: number): TokenRange {
  let at = to;
  while (at < Math.min(end, to + 2) && isWord(doc, at) && posOf(doc, at) === "NOUN" && !isPossessed(doc, at)) at++;
  const person = doc.entities[firstFrom(doc.entities, doc.table.start[from]!)]?.label === "PERSON";
  return !person && at < end && isPossessed(doc, at) && posOf(doc, at) !== "VERB" ? { from, to: at + 1 } : { from, to };
}

/** An unnamed speaker: nouns up to the first that nothing possessed follows. */
function nounPhrase(doc: Layers, row: number, end: number): TokenRange | null {
  for (let at = row; at < Math.min(end, row + LONGEST) && isWord(doc, at); at++) {
    const named = at > row ? namedPhraseAt(doc, at, end) : null;
    if (named) return { from: row, to: named.to };
    const noun = posOf(doc, at) === "NOUN" || posOf(doc, at) === "PROPN";
    if (noun && !(at + 1 < end && isPossessed(doc, at + 1)) && caseOf(doc, at) !== "Acc" && caseOf(doc, at) !== "Dat") {
      return { from: row, to: at + 1 };
    }
  }
  return null;
}

/** Who speaks, before the cue: the first title, name or pronoun in the nominative from `from` on. */
export function subjectIn(doc: Layers, from: number, end: number): TokenRange | null {
  for (let row = from; row < end; row++) {
    if (PRONOUNS.has(keyOf(doc, row)) && caseOf(doc, row) === "Nom") return { from: row, to: row + 1 };
    const named = namedPhraseAt(doc, row, end);
    if (!named) continue;
    const whole = extendToHead(doc, named, end);
    if (isNominative(doc, whole.to - 1)) return whole;
    row = named.to - 1;
  }
  return null;
}

function isNominative(doc: Layers, row: number): boolean {
  return (caseOf(doc, row) ?? "Nom") === "Nom";
}
