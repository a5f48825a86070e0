import type { Layers } from "../../document/document";
import { caseOf, featureOf, isWord, keyOf, lemmaOf, posOf } from "../../document/rows";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { firstIndex } from "../../text/bisect";
import type { TokenRange } from "../../text/span";
import type { Cue } from "../cues";
import { longMarked } from "../direct/marks";
import type { QuotationDraft } from "../draft";
import { isMark, isPartingDash, type SentenceRows, withoutComma, withoutStop } from "../paragraph";
import type { Scope } from "../scope";
import { isPronoun } from "../speakers/phrases";
import { nounKindAt } from "../speakers/speaking-nouns";

/** How far before the report word its owner's clause is read. */
const REACH = 30;
const weekdays = new Set<string>(WEEKDAYS.map(({ name }) => name));

/** «Министрдің айтуынша, …», «…, оның сөзінше, …», «ТЖМ мәліметі бойынша …», «Reuters хабарлағандай, …». */
export function accordingTo(scope: Scope, sentence: SentenceRows): QuotationDraft[] {
  return sentence.reports.flatMap((cue, i) =>
    read(scope, sentence, cue, sentence.reports[i + 1]?.from ?? ownEnd(scope.doc, sentence, cue)),
  );
}

/** «…, |деп хабарлайды Tengrinews.kz тілшісі»: the outlet's own clause is no part of what somebody said. */
function ownEnd(doc: Layers, sentence: SentenceRows, cue: Cue): number {
  const next = sentence.cues[firstIndex(sentence.cues.length, (i) => sentence.cues[i]!.from >= cue.to)];
  return next && keyOf(doc, next.from) === "деп" && /^[,–—-]$/.test(keyOf(doc, next.from - 1))
    ? next.from
    : sentence.to;
}

function read(scope: Scope, sentence: SentenceRows, cue: Cue, end: number): QuotationDraft[] {
  const { doc } = scope;
  const clause = clauseStart(doc, cue.from, Math.max(sentence.from, cue.from - REACH));
  const owner = ownerOf(scope, cue, clause);
  if (!owner) return [];
  const from = owner.speaker?.from ?? cue.from;
  const spans = contentRows(doc, sentence, from, cue.to, end);
  const marked = spans.flatMap((rows) => longMarked(scope, rows));
  const shared = { cue, speaker: owner.speaker };
  if (marked.length > 0) {
    const segments = marked.flatMap(({ open, close }) => withoutComma(doc, { from: open + 1, to: close }) ?? []);
    return [
      { ...shared, style: "direct", form: "marks", segments, source: "quotations.according-to-marks", score: 0.85 },
    ];
  }
  const segments = spans.flatMap((rows) => withoutComma(doc, rows) ?? []);
  if (segments.length === 0) return [];
  return [{ ...shared, style: "indirect", form: "plain", segments, source: "quotations.according-to", score: 0.9 }];
}

/** From the last clause mark before the report word on. */
function clauseStart(doc: Layers, row: number, from: number): number {
  let start = row;
  while (start > from && !/^[,;:(.]$/.test(keyOf(doc, start - 1)) && !isPartingDash(doc, start - 1)) start--;
  return start;
}

/** Who is said to say so; `speaker` is null for «Айтуынша, …», which goes on about whoever spoke last. */
function ownerOf(scope: Scope, cue: Cue, clause: number): { readonly speaker: TokenRange | null } | null {
  const { doc, phrases } = scope;
  const manner = featureOf(doc, cue.to - 1, "AdvType") === "Man";
  if (cue.from === clause) return manner ? { speaker: null } : null;
  const equative = caseOf(doc, cue.to - 1) === "Equ";
  // «Ұстазы айтқандай ілгері жүрді» tells how, not by whom.
  if (equative && keyOf(doc, cue.to) !== ",") return null;
  if (equative || isParticiple(doc, cue.from - 1)) {
    const speaker = phrases.in(clause, cue.from, equative ? "subject" : "holder");
    return speaker && { speaker };
  }
  const end = beforeTime(doc, cue.from, clause);
  if (end === clause) return null;
  const speaker = phrases.before(end, clause);
  return canOwn(scope, speaker, manner) ? { speaker } : null;
}

/** «министрлік |таратқан| мәлімет бойынша», «сайтта |жарияланған| мәліметтерге қарағанда» */
const isParticiple = (doc: Layers, row: number) =>
  posOf(doc, row) === "VERB" && featureOf(doc, row, "VerbForm") === "Part" && caseOf(doc, row) === null;

/** «газетінің |сейсенбі күні| хабарлауынша» */
function beforeTime(doc: Layers, row: number, from: number): number {
  const told = row - 2 >= from && lemmaOf(doc, row - 1) === "күн" && weekdays.has(keyOf(doc, row - 2));
  return told ? row - 2 : row;
}

/** «алдын ала мәлімет бойынша», «раундтың қорытындысы бойынша» are nobody's; whatever has an «айтуынша» speaks. */
function canOwn({ doc, phrases }: Scope, { from, to }: TokenRange, manner: boolean): boolean {
  const last = to - 1;
  if (isMark(doc, last)) return true;
  if (!isWord(doc, last)) return phrases.names.phraseAt(from, to) !== null;
  return (
    nounKindAt(doc, last) !== null ||
    phrases.names.covers(last) ||
    isPronoun(doc, last) ||
    (manner && caseOf(doc, last) === "Gen")
  );
}

/** What is said: behind the report word, and before the owner where the clause runs on around it; all before it at the end. */
function contentRows(doc: Layers, sentence: TokenRange, from: number, to: number, end: number): TokenRange[] {
  const behind = withoutStop(doc, { from: to, to: end === sentence.to ? end : lastComma(doc, to, end) });
  if (wordsIn(doc, behind) === 0) {
    const before = { from: sentence.from, to: from };
    return wordsIn(doc, before) > 1 ? [before] : [];
  }
  if (keyOf(doc, from - 1) !== "," || posOf(doc, from - 2) !== "NOUN" || caseOf(doc, from - 2) !== "Nom")
    return [behind];
  return [{ from: clauseStart(doc, from - 1, Math.max(sentence.from, from - REACH)), to: from - 1 }, behind];
}

function wordsIn(doc: Layers, { from, to }: TokenRange): number {
  let words = 0;
  for (let row = from; row < to && words < 2; row++) if (isWord(doc, row)) words++;
  return words;
}

/** The clause before the next report word ends with its last comma. */
function lastComma(doc: Layers, from: number, to: number): number {
  for (let row = to - 1; row > from; row--) if (/^[,;]$/.test(keyOf(doc, row))) return row;
  return to;
}
