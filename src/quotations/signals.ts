import type { Layers } from "../document/document";
import { formFact } from "../document/form";
import { REPORT_NOUNS } from "../lexicon/report-words";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import { isDashRun } from "../text/letters";

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

const stems = new Set<string>(SPEECH_VERBS.map(({ stem }) => stem));
const reportNouns = new Set<string>(REPORT_NOUNS);

/** One pass over the rows. */
export function signalsOf(doc: Layers): Signals {
  const verbs: number[] = [];
  const reports: number[] = [];
  const dashes: number[] = [];
  const marks: number[] = [];
  doc.forms.forEach((form, row) => {
    const bits = bitsOf(form);
    if (bits === 0) return;
    if (bits & VERB) verbs.push(row);
    if (bits & REPORT) reports.push(row);
    if (bits & DASH) dashes.push(row);
    if (bits & MARK) marks.push(row);
  });
  return { verbs, reports, dashes, marks };
}

/** Single quotation marks, ‘…’, fold to nothing. */
const MARKS = /^[«»“”„‘’‹›"]$/;

const bitsOf = formFact(({ surface, key, readings }): number => {
  if (surface.length === 1 && isDashRun(surface)) return DASH;
  if (MARKS.test(key) || key === "") return MARK;
  let bits = 0;
  for (const { pos, lemma } of readings) {
    if (stems.has(lemma) && pos === "VERB") bits |= VERB | REPORT;
    if (reportNouns.has(lemma)) bits |= REPORT;
  }
  return bits;
});
