import type { Layers } from "../../document/document";
import { featureOf, isDash, keyOf, posOf, surfaceAt } from "../../document/rows";
import { firstIndex } from "../../text/bisect";
import type { Span, TokenRange } from "../../text/span";
import type { QuotationDraft } from "../draft";
import {
  isClosingMark,
  isMark,
  isOpeningMark,
  isPartingDash,
  isStop,
  type ParagraphRows,
  withoutComma,
} from "../paragraph";
import type { Scope } from "../scope";
import { type Attribution, dashAttribution } from "./attribution";

/** Words further off than this many paragraphs from their attribution are a list or a story. */
const MOST_PARAGRAPHS = 12;
/** «– өтініш;» is an item of a list. */
const FEWEST_WORDS = 4;

/**
 * Quotations that a dash attributes. The spoken words begin with a dash of their own, in this paragraph or in an earlier
 * one, or with no sign at all, as some sites print them: «Біреуге ұнайды…, – деді Аида Балаева».
 */
export function dashQuotations(scope: Scope): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  let free = 0;
  for (let p = 0; p < scope.paragraphs.length; p++) {
    const paragraph = scope.paragraphs[p]!;
    const found = ownAttribution(scope, paragraph);
    const draft = found ? attributed(scope, free, p, found) : goesOn(scope, drafts, free, p);
    if (!draft || draft.segments.length === 0) continue;
    drafts.push(draft);
    free = p + 1;
  }
  return drafts;
}

/** «– Ол «…», – деді. …, – деді ректор»: behind an opening dash, words in marks have an attribution within the speech. */
function ownAttribution(scope: Scope, paragraph: ParagraphRows): Attribution | null {
  const first = dashAttribution(scope, paragraph, paragraph.from + 1);
  if (!first || !opensWithDash(scope.doc, paragraph)) return first;
  let own: Attribution | null = first;
  while (own && isMarkedTo(scope, own.at)) own = dashAttribution(scope, paragraph, own.to);
  return own ?? first;
}

export const opensWithDash = (doc: Layers, { from, to }: ParagraphRows) => isPartingDash(doc, from) && to - from > 2;

function attributed(scope: Scope, free: number, p: number, found: Attribution): QuotationDraft | null {
  const { doc, paragraphs } = scope;
  const own = paragraphs[p]!;
  const dashed = firstDashed(scope, free, p);
  if (dashed !== null) return draftOf(scope, paragraphs.slice(dashed, p + 1), own.from, found, "quotations.dash");
  // Words in a pair of marks are the marks' affair, and what an agency reports is indirect.
  if (isMarkedTo(scope, found.at) || (isReport(scope, found) && !isMark(doc, lastSpoken(doc, found.at)))) return null;
  const begin = spokenFrom(scope, own, found);
  const first = begin === own.from ? firstSpoken(scope, free, p) : p;
  const draft = draftOf(scope, paragraphs.slice(first, p + 1), begin, found, "quotations.no-opening");
  // «Зауыт …, – деді ол» with one mark of a pair, at either end.
  const opening = first === p ? begin : paragraphs[first]!.from;
  return isMark(doc, opening) || isMark(doc, lastSpoken(doc, found.at)) ? { ...draft, form: "marks" } : draft;
}

/** The last row of the spoken words, without the comma behind them. */
const lastSpoken = (doc: Layers, at: number) => (keyOf(doc, at - 1) === "," ? at - 2 : at - 1);

/** True where a pair of marks closes right before `row` or at it. */
function isMarkedTo({ marked }: Scope, row: number): boolean {
  const next = firstIndex(marked.length, (i) => marked[i]!.open >= row);
  const last = marked[next - 1];
  return last?.closed === true && (last.close === row || last.close === row - 1);
}

/** «…, – деп хабарлайды ТАСС», «…, – деп жазады Reuters» */
function isReport({ phrases }: Scope, { cue, speaker }: Attribution): boolean {
  if (cue.lemma === "хабарла") return true;
  return (
    !cue.passive &&
    cue.lemma !== "де" &&
    speaker !== null &&
    phrases.names.phraseAt(speaker.from, speaker.to)?.label === "ORGANISATION"
  );
}

/** The paragraph in which the speech that paragraph `p` attributes opens with a dash, or null. */
function firstDashed({ doc, paragraphs }: Scope, free: number, p: number): number | null {
  let first: number | null = null;
  for (let q = p; q >= Math.max(free, p - MOST_PARAGRAPHS); q--) {
    const paragraph = paragraphs[q]!;
    const dashed = opensWithDash(doc, paragraph);
    if (q < p && (isQuestion(doc, paragraph) || (!dashed && isTold(doc, paragraph)))) break;
    if (dashed) first = q;
    // «– А.⏎Б.⏎– В, – деді ол»: two turns where something without a dash stands between.
    else if (first !== null) break;
  }
  return first;
}

/** Where the spoken words begin in the paragraph that attributes them without an opening sign: behind what the reporter tells. */
function spokenFrom({ doc }: Scope, paragraph: ParagraphRows, { at }: Attribution): number {
  let begin = paragraph.from;
  for (const sentence of paragraph.sentences) {
    if (sentence.to > at) break;
    if (endsWithCue(doc, sentence)) begin = sentence.to;
  }
  return begin;
}

/** The earliest of the paragraphs before `p` in which the same speech without signs runs. */
function firstSpoken({ doc, paragraphs }: Scope, free: number, p: number): number {
  let first = p;
  while (first > Math.max(free, p - MOST_PARAGRAPHS)) {
    const before = paragraphs[first - 1]!;
    if (isTold(doc, before) || !speaksOfSelf(doc, before)) break;
    first--;
  }
  return first;
}

/** A headline, or a reporter's paragraph: its last sentence ends with somebody's saying something. */
const isTold = (doc: Layers, { role, sentences }: ParagraphRows) =>
  role !== "body" || (sentences.length > 0 && endsWithCue(doc, sentences.at(-1)!));

function endsWithCue(doc: Layers, { cues, to }: ParagraphRows["sentences"][number]): boolean {
  const cue = cues.at(-1);
  return cue !== undefined && !cue.passive && (cue.to === to || (cue.to === to - 1 && isStop(doc, cue.to)));
}

/** A turn that asks is another's. */
export const isQuestion = (doc: Layers, { to }: TokenRange) => surfaceAt(doc, to - 1).endsWith("?");

/** «Біз», «дайынбыз», «айтыңыз»: the first and second person are the speaker's; «еліміз» is the reporter's as well. */
export function speaksOfSelf(doc: Layers, { from, to }: TokenRange): boolean {
  for (let row = from; row < to; row++) {
    const person = featureOf(doc, row, "Person");
    if (person === "1" || person === "2") return true;
  }
  return false;
}

/** A paragraph with a dash and no attribution right behind a quotation: the same speaker goes on. */
function goesOn(
  { doc, paragraphs }: Scope,
  drafts: readonly QuotationDraft[],
  free: number,
  p: number,
): QuotationDraft | null {
  const paragraph = paragraphs[p]!;
  if (free !== p || drafts.length === 0 || !opensWithDash(doc, paragraph) || isQuestion(doc, paragraph)) return null;
  const span = withoutComma(doc, { from: paragraph.from + 1, to: paragraph.to });
  if (!span || paragraph.to - paragraph.from <= FEWEST_WORDS || !hasVerb(doc, paragraph)) return null;
  return {
    style: "direct",
    form: "dash",
    segments: [span],
    cue: null,
    speaker: null,
    source: "quotations.dash-goes-on",
    score: 0.7,
  };
}

/** Words that say something have a verb, or a word that stands for one: «екі куә бар». */
export function hasVerb(doc: Layers, { from, to }: TokenRange): boolean {
  for (let row = from; row < to; row++) if (posOf(doc, row) === "VERB" || PREDICATES.has(keyOf(doc, row))) return true;
  return false;
}

const PREDICATES = new Set(["бар", "жоқ", "керек", "мүмкін", "емес"]);

function draftOf(
  scope: Scope,
  paragraphs: readonly ParagraphRows[],
  begin: number,
  found: Attribution,
  source: string,
): QuotationDraft {
  const { doc } = scope;
  const segments: Span[] = [];
  const push = (from: number, to: number) => {
    const span = withoutComma(doc, {
      from: isDash(doc, from) || isOpeningMark(doc, from) ? from + 1 : from,
      to: isClosingMark(doc, to - 1) ? to - 1 : to,
    });
    if (span) segments.push(span);
  };
  const last = paragraphs.at(-1)!;
  for (const paragraph of paragraphs.slice(0, -1)) push(paragraph.from, paragraph.to);
  push(paragraphs.length === 1 ? begin : last.from, found.at);
  // «– А, – деді ол. – Б, – деп қосты ол»: a dash behind the attribution goes on with the same speech.
  for (let next = goingOn(doc, last, found.to); next !== null; ) {
    const again = dashAttribution(scope, last, next);
    push(next, again?.at ?? last.to);
    next = again && goingOn(doc, last, again.to);
  }
  return { style: "direct", form: "dash", segments, cue: found.cue, speaker: found.speaker, source, score: 0.95 };
}

/** The row behind the dash with which the speech goes on behind its attribution, or null. */
function goingOn(doc: Layers, { to }: ParagraphRows, from: number): number | null {
  let row = from;
  while (row < to && (isStop(doc, row) || doc.text.slice(doc.table.start[row]!, doc.table.end[row]!) === ",")) row++;
  return row < to - 1 && isPartingDash(doc, row) ? row + 1 : null;
}
