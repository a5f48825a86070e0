import type { Layers } from "../document/document";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf } from "../document/rows";
import { REPORT_WORDS } from "../lexicon/report-words";
import type { TokenRange } from "../text/span";
import { cueAt } from "./cues";
import type { QuotationDraft } from "./draft";
import { isPartingDash, type ParagraphRows, withoutComma } from "./paragraph";
import { namedPhraseAt, speakerBehind, subjectIn } from "./speaker-phrase";

/** Report words by their first word, as lists of the words behind it. */
const reports = new Map<string, (readonly string[])[]>();
for (const entry of REPORT_WORDS) {
  const [first, ...rest] = entry.split(" ");
  reports.set(first!, [...(reports.get(first!) ?? []), rest]);
}

/** Reported speech, one sentence at a time. */
export function indirectQuotations(doc: Layers, paragraphs: readonly ParagraphRows[]): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.role === "caption") continue;
    for (const sentence of paragraph.sentences) {
      const draft = accordingTo(doc, sentence) ?? thatClause(doc, sentence) ?? depClause(doc, sentence);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

const base = { style: "indirect", form: "plain", score: 0.8 } as const;

/** «Министрдің айтуынша, …»: the report word near the head of the sentence, its owner before it. */
function accordingTo(doc: Layers, sentence: TokenRange): QuotationDraft | null {
  for (let row = sentence.from + 1; row < sentence.to - 2; row++) {
    const rest = (reports.get(keyOf(doc, row)) ?? []).find((words) =>
      words.every((word, i) => keyOf(doc, row + 1 + i) === word),
    );
    if (!rest) continue;
    const to = row + 1 + rest.length;
    if (keyOf(doc, to) !== ",") continue;
    const from = ownerStart(doc, row, sentence.from);
    const span = withoutComma(doc, { from: to + 1, to: contentEnd(doc, sentence) });
    if (!span || from === row) return null;
    const cue = { from: row, to, lemma: [keyOf(doc, row), ...rest].join(" ") };
    return { ...base, segments: [span], cue, speaker: { from, to: row }, source: "quotations.according-to" };
  }
  return null;
}

/** From the last clause mark before the report word on. */
function ownerStart(doc: Layers, row: number, from: number): number {
  let start = row;
  while (start > from && !/^[,;:(]$/.test(keyOf(doc, start - 1)) && !isPartingDash(doc, start - 1)) start--;
  return start;
}

/** The sentence without its final stop. */
function contentEnd(doc: Layers, { from, to }: TokenRange): number {
  return to - 1 > from && /^[.!?…]+$/.test(keyOf(doc, to - 1)) ? to - 1 : to;
}

/** «… байқалғанын айтты», «… екенін атап өтті»: a participle in the accusative right before a verb of speaking. */
function thatClause(doc: Layers, sentence: TokenRange): QuotationDraft | null {
  for (let row = sentence.from + 2; row < sentence.to; row++) {
    const cue = cueAt(doc, row, sentence);
    if (!cue || cue.from - 1 <= sentence.from || !isReportedVerb(doc, cue.from - 1)) continue;
    const begin = afterDateline(doc, sentence);
    const before = subjectIn(doc, begin, Math.min(cue.from - 2, begin + SUBJECT_REACH));
    const speaker = before ?? speakerBehind(doc, cue.to, sentence.to);
    const from = before ? before.to : skipOpening(doc, { from: begin, to: sentence.to });
    const span = withoutComma(doc, { from, to: cue.from });
    if (!span) return null;
    return { ...base, segments: [span], cue, speaker, source: "quotations.that-clause" };
  }
  return null;
}

/** A subject further on belongs to the reported clause. */
const SUBJECT_REACH = 14;
/** «Сондай-ақ», «Бұған дейін», «Сонымен қатар»: what leads into the sentence is the reporter's. */
const OPENINGS = new Set([
  "сондай-ақ",
  "сонымен",
  "бұған",
  "бұдан",
  "алайда",
  "ал",
  "қатар",
  "дейін",
  "бірге",
  "бұрын",
]);

function skipOpening(doc: Layers, { from, to }: TokenRange): number {
  let row = from;
  while (row < to && (OPENINGS.has(keyOf(doc, row)) || keyOf(doc, row) === ",")) row++;
  return row < to ? row : from;
}

function isReportedVerb(doc: Layers, row: number): boolean {
  const key = keyOf(doc, row);
  if (key === "екенін" || key === "екендігін") return true;
  return featureOf(doc, row, "VerbForm") === "Part" && caseOf(doc, row) === "Acc" && isPossessed(doc, row);
}

/** «…, деп хабарлады ТАСС»: a whole sentence put in someone's mouth without dash or marks. */
function depClause(doc: Layers, sentence: TokenRange): QuotationDraft | null {
  for (let row = sentence.from + 2; row < sentence.to - 1; row++) {
    if (keyOf(doc, row) !== "деп" || (keyOf(doc, row - 1) !== "," && !isPartingDash(doc, row - 1))) continue;
    const cue = cueAt(doc, row + 1, sentence) ?? cueAt(doc, row + 2, sentence);
    if (!cue || lemmaOf(doc, row) === "") continue;
    const speaker = speakerBehind(doc, cue.to, sentence.to);
    const span = withoutComma(doc, { from: afterDateline(doc, sentence), to: row });
    if (!span || !speaker) return null;
    return { ...base, segments: [span], cue: { ...cue, from: row }, speaker, source: "quotations.dep-clause" };
  }
  return null;
}

/** «АСТАНА. КАЗИНФОРМ – |…» */
function afterDateline(doc: Layers, { from, to }: TokenRange): number {
  for (let row = from + 1; row < Math.min(to, from + 6); row++) {
    if (isPartingDash(doc, row) && namedPhraseAt(doc, row - 1, row)) return row + 1;
  }
  return from;
}
