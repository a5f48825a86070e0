import type { Layers } from "../../document/document";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf, posOf } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import { ABOUT, type Cue } from "../cues";
import type { QuotationDraft } from "../draft";
import { isClosingMark, isStop, type SentenceRows, withoutComma } from "../paragraph";
import type { Scope } from "../scope";
import { nounKindAt } from "../speakers/speaking-nouns";
import { afterDateline, contentStart, ownClauseStart } from "./clause";

/** A subject further on belongs to the reported clause. */
const SUBJECT_REACH = 18;
/** «ерекше атап өтті», «тағы да бір рет айтты»: words that may part the cue from what it reports. */
const MOST_BETWEEN = 4;

/** Verbs whose subject news leaves out when it is who spoke last; of the others a thing may be the subject: «көрсеткіш … айғақтады». */
const SPEAKS_ALONE = new Set([
  "айт",
  "атап айт",
  "атап өт",
  "баса өт",
  "ескерт",
  "еске сал",
  "жеткіз",
  "мәлім ет",
  "мәлімде",
  "назар аудар",
  "нақтыла",
  "тоқтал",
  "түсіндір",
  "хабарла",
  "қос",
]);

/** Nouns of quality that a cue reports like a verb: «… қажеттігін айтты», «… керегін атап өтті». */
const QUALITIES = new Set([
  "бар",
  "жоқ",
  "керек",
  "керектік",
  "маңыздылық",
  "маңыздық",
  "өзектілік",
  "қажет",
  "қажеттік",
  "қажеттілік",
]);

/** «… басталғанын айтты», «… болатынына назар аударды», «… шыққаны туралы хабарлады», each clause of a sentence by itself. */
export function thatClauses(scope: Scope, sentence: SentenceRows): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  let done = sentence.from;
  let shared: TokenRange | null = null;
  for (const cue of sentence.cues) {
    const clause = reportedBy(scope, cue, done);
    if (!clause) continue;
    const draft = read(scope, sentence, cue, clause, done, shared);
    done = cue.to;
    if (!draft) continue;
    shared = draft.speaker;
    drafts.push(draft);
  }
  return drafts;
}

/** The row behind the reported verb, and who stands between it and the cue: «… салынатынын |әкім| айтты». */
interface Reported {
  readonly to: number;
  readonly between: TokenRange | null;
}

function reportedBy({ doc, phrases }: Scope, cue: Cue, from: number): Reported | null {
  if (cue.mood === "naming" || keyOf(doc, cue.from) === "деп") return null;
  const last = skipAdverbs(doc, cue.from, from);
  if (endsReported(doc, cue, last)) return { to: last, between: null };
  const speaker = phrases.before(last, from);
  const found = phrases.in(speaker.from, last);
  if (found?.from !== speaker.from || found.to !== last) return null;
  const to = skipAdverbs(doc, speaker.from, from);
  return endsReported(doc, cue, to) ? { to, between: speaker } : null;
}

/** Back over the adverbs and particles that end before `row`. */
function skipAdverbs(doc: Layers, row: number, from: number): number {
  let at = row;
  while (at > Math.max(from, row - MOST_BETWEEN) && /^(ADV|PART)$/.test(posOf(doc, at - 1))) at--;
  return at > from && ADVERBIAL.has(keyOf(doc, at - 1)) ? at - 1 : at;
}

const ADVERBIAL = new Set(["ашық", "ерекше", "нақты", "баса", "анық", "қоса", "да", "де"]);

/** The mark that closes the last words of what is reported hides no verb: «… қадам басқанын» мәлімдеді». */
const endsReported = (doc: Layers, cue: Cue, to: number) =>
  isReported(doc, cue, isClosingMark(doc, to - 1) ? to - 2 : to - 1);

/** A verb form, or a noun of quality, in the case that the cue's frames ask for. */
function isReported(doc: Layers, cue: Cue, row: number): boolean {
  if (cue.takes.includes("about") && ABOUT.has(keyOf(doc, row)))
    return isClauseNoun(doc, row - 1) && isBare(doc, row - 1);
  const found = caseOf(doc, row);
  if (found === "Acc" && QUALITIES.has(lemmaOf(doc, row))) return cue.takes.includes("that") && isPossessed(doc, row);
  if (!isClauseNoun(doc, row)) return false;
  if (found === "Acc") return cue.takes.includes("that");
  if (found === "Dat") return cue.takes.includes("to");
  // «… енгізілгені айтылған»: with the passive the clause is the subject.
  return cue.passive && cue.takes.includes("that") && isBare(doc, row);
}

const isBare = (doc: Layers, row: number) => (caseOf(doc, row) ?? "Nom") === "Nom";
/** «басталғаны», «болатыны», «екені» */
const isClauseNoun = (doc: Layers, row: number) => featureOf(doc, row, "VerbForm") === "Part" && isPossessed(doc, row);

function read(
  scope: Scope,
  sentence: SentenceRows,
  cue: Cue,
  clause: Reported,
  done: number,
  shared: TokenRange | null,
): QuotationDraft | null {
  const { doc } = scope;
  const begin = Math.max(done, ownClauseStart(doc, sentence, clause.to - 1));
  const speaker = clause.between ?? subjectOf(scope, sentence, cue, begin, clause.to - 1) ?? shared;
  if (cue.passive && (!speaker || nounKindAt(doc, speaker.to - 1) !== "statement")) return null;
  if (!speaker && (cue.mood === "reported" || !SPEAKS_ALONE.has(cue.lemma))) return null;
  const inside = speaker && speaker.from >= begin && speaker.to < clause.to;
  const from = contentStart(doc, inside ? speaker.to : begin, clause.to);
  const last = ABOUT.has(keyOf(doc, clause.to - 1)) ? clause.to - 1 : clause.to;
  const span = withoutComma(doc, { from, to: last });
  if (!span || clause.to - from < 2) return null;
  return {
    style: "indirect",
    form: "plain",
    segments: [span],
    cue,
    speaker,
    source: "quotations.that-clause",
    score: 0.85,
  };
}

/** Behind the cue, at the head of the clause, or of the sentence where the clause is a later one. */
function subjectOf(
  { doc, phrases }: Scope,
  sentence: SentenceRows,
  cue: Cue,
  begin: number,
  end: number,
): TokenRange | null {
  const as = cue.passive ? "holder" : "subject";
  if (!cue.passive && cue.to < sentence.to && !isStop(doc, cue.to)) {
    const behind = phrases.in(cue.to, Math.min(sentence.to, cue.to + SUBJECT_REACH));
    if (behind?.from === cue.to) return behind;
  }
  const reach = Math.min(end, begin + SUBJECT_REACH);
  const own = phrases.withApposition(phrases.in(begin, reach, as), reach);
  if (own) return own;
  const head = afterDateline(doc, sentence);
  return phrases.in(head, Math.min(begin, head + SUBJECT_REACH), as);
}
