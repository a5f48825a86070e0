import { firstIndex } from "../text/bisect";
import { isCapitalized, isDashRun } from "../text/letters";
import type { TokenRange } from "../text/span";
import type { Layers } from "./document";
import { type Form, formFact, NO_FORM } from "./form";
import type { LemmaPhrase, Phrase } from "./mention";
import { feature } from "./reading";
import { Kind } from "./tokens";

/** What rules ask about a row of the token table. A row outside the table has an empty key and no features. */

export function formAt({ forms }: Layers, row: number): Form {
  return row < 0 || row >= forms.length ? NO_FORM : forms[row]!;
}

export function surfaceAt(doc: Layers, row: number): string {
  return formAt(doc, row).surface;
}

/** The folded look-up key. */
export function keyOf(doc: Layers, row: number): string {
  return formAt(doc, row).key;
}

export function lemmaOf(doc: Layers, row: number): string {
  return row < 0 || row >= doc.forms.length ? "" : lowered(doc.reading(row).lemma);
}

/** A fact of forms: whether a reading of theirs, whichever is chosen, has a dictionary form that passes. */
export const mayHaveLemma = (test: (lemma: string) => boolean) =>
  formFact(({ readings }) => readings.some(({ lemma }) => test(lowered(lemma))));

/** Lemmas of names keep their capital; asking the first letter is cheaper than folding every word of the text. */
export const lowered = (lemma: string) => (isCapitalized(lemma) ? lemma.toLowerCase() : lemma);

export function featureOf(doc: Layers, row: number, name: string): string | null {
  return row < 0 || row >= doc.forms.length ? null : feature(doc.reading(row), name);
}

export function caseOf(doc: Layers, row: number): string | null {
  return featureOf(doc, row, "Case");
}

/** True for «министрі», «18 мыңы»: the word belongs to a third person. */
export function isPossessed(doc: Layers, row: number): boolean {
  return featureOf(doc, row, "Person[psor]") === "3";
}

export function posOf(doc: Layers, row: number): string {
  return row < 0 || row >= doc.forms.length ? "" : doc.reading(row).pos;
}

export function isWord(doc: Layers, row: number): boolean {
  return formAt(doc, row).isWord;
}

export function isNumber(doc: Layers, row: number): boolean {
  return formAt(doc, row).kind === Kind.number;
}

/** True for a hyphen or dash of any kind that stands by itself. */
export function isDash(doc: Layers, row: number): boolean {
  return dashes(formAt(doc, row));
}

const dashes = formFact(({ surface }) => surface.length === 1 && isDashRun(surface));

/** True where nothing, not even a space, parts the row from the one before it. */
export function isGlued(doc: Layers, row: number): boolean {
  return row > 0 && row < doc.table.length && doc.table.start[row] === doc.table.end[row - 1];
}

/** The words of a token range with their place. */
export function phraseOf(doc: Layers, { from, to }: TokenRange): Phrase {
  const start = doc.table.start[from]!;
  const end = doc.table.end[to - 1]!;
  return { start, end, text: doc.text.slice(start, end) };
}

/** A phrase with the dictionary form of its last word. */
export function lemmaPhraseOf(doc: Layers, range: TokenRange): LemmaPhrase {
  return { ...phraseOf(doc, range), lemma: doc.reading(range.to - 1).lemma };
}

/** The first row that ends behind `offset`, by bisection. */
export function rowAt(doc: Layers, offset: number): number {
  const { end, length } = doc.table;
  return firstIndex(length, (row) => end[row]! > offset);
}

/** The rows of a span whose ends are token boundaries. */
export function rowsOf(doc: Layers, span: { readonly start: number; readonly end: number }): TokenRange {
  return { from: rowAt(doc, span.start), to: rowAt(doc, span.end - 1) + 1 };
}
