import type { Layers } from "../document/document";
import { isDash, keyOf } from "../document/rows";
import { REPORT_NOUNS } from "../lexicon/report-words";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import { BoundedMap } from "../text/bounded";

/** Rows at which something may be said, by what stands there, each in text order. Most rows of a text are none of them. */
export interface Signals {
  /** Forms that a reading takes for a verb of speaking. */
  readonly verbs: readonly number[];
  /** Forms of report nouns and of verbs of speaking: «мәліметінше», «айтуынша». */
  readonly reports: readonly number[];
  readonly dashes: readonly number[];
  /** Quotation marks of any kind. */
  readonly marks: readonly number[];
}

const VERB = 1;
const REPORT = 2;
const DASH = 4;
const MARK = 8;
/** The bit of a form that has been asked. */
const KNOWN = 16;

const stems = new Set<string>(SPEECH_VERBS.map(({ stem }) => stem));
const reportNouns = new Set<string>(REPORT_NOUNS);

/** The first two letters of a word as a number below 2¹⁶. */
const beginningOf = (word: string) => ((word.charCodeAt(0) & 255) << 8) | (word.charCodeAt(1) & 255);

/** 1 at the beginnings of the words that are looked for. */
const beginnings = new Uint8Array(1 << 16);
for (const word of [...stems, ...reportNouns, "--"]) beginnings[beginningOf(word)] = 1;

/** What a form may be is the same in every text. */
const known = new BoundedMap<number>();

/** One pass over the rows; a form is asked once. */
export function signalsOf(doc: Layers): Signals {
  const { table } = doc;
  const { form, length } = table;
  const asked = new Uint8Array(table.forms.length);
  const verbs: number[] = [];
  const reports: number[] = [];
  const dashes: number[] = [];
  const marks: number[] = [];
  for (let row = 0; row < length; row++) {
    const index = form[row]!;
    let bits = asked[index]!;
    if (bits === 0) {
      bits = bitsAt(doc, row) | KNOWN;
      asked[index] = bits;
    }
    if (bits === KNOWN) continue;
    if (bits & VERB) verbs.push(row);
    if (bits & REPORT) reports.push(row);
    if (bits & DASH) dashes.push(row);
    if (bits & MARK) marks.push(row);
  }
  return { verbs, reports, dashes, marks };
}

function bitsAt(doc: Layers, row: number): number {
  const key = keyOf(doc, row);
  // Most words are told by their first two letters to be no signal, at a third of the cost of looking them up.
  if (key.length > 1 && beginnings[beginningOf(key)] === 0) return 0;
  let bits = known.get(key);
  if (bits === undefined) {
    bits = isDash(doc, row) ? DASH : MARKS.test(key) || key === "" ? MARK : wordBits(doc, row);
    known.set(key, bits);
  }
  return bits;
}

/** Single ones, ‘…’, fold to nothing. */
const MARKS = /^[«»“”„‘’‹›"]$/;

function wordBits(doc: Layers, row: number): number {
  let bits = 0;
  for (const { pos, lemma } of doc.readings(row)) {
    if (stems.has(lemma) && pos === "VERB") bits |= VERB | REPORT;
    if (reportNouns.has(lemma)) bits |= REPORT;
  }
  return bits;
}
