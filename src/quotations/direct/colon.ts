import type { Layers } from "../../document/document";
import { isDash, keyOf } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import { type Cue, cueIn } from "../cues";
import type { QuotationDraft } from "../draft";
import { isOpeningMark, type ParagraphRows, sentenceOf, withoutComma } from "../paragraph";
import { reportWordBefore } from "../report-words";
import type { Scope } from "../scope";
import { hasVerb, isQuestion } from "./dash";

type Introduction = Pick<QuotationDraft, "cue" | "speaker">;

/** How far before its colon an introduction is read. */
const REACH = 40;
/** How far before the colon its cue may stand: «деп жауап берді бұл сұраққа:». */
const CUE_REACH = 6;

/** «Спикер былай деді: |«…»», «Министрдің сөзінше: |«…»», «Автор: |«…»»: who is announced before the words at `open`. */
export function introduction({ doc, phrases }: Scope, paragraph: ParagraphRows, open: number): Introduction | null {
  const colon = open - 1;
  if (colon <= paragraph.from || keyOf(doc, colon) !== ":") return null;
  const sentence = sentenceOf(paragraph, colon);
  const from = Math.max(sentence.from, colon - REACH);
  const report = reportWordBefore(doc, colon, from);
  if (report) return { cue: report, speaker: phrases.before(report.from, from) };
  const cue = cueIn(sentence.cues, Math.max(from, colon - CUE_REACH), colon);
  const speaker = phrases.in(from, colon);
  if (cue) return cue.takes.includes("colon") ? { cue, speaker } : null;
  return speaker?.to === colon ? { cue: null, speaker } : null;
}

/** Words that a colon leads to without marks: behind a cue with a dash, and in the headline form. */
export function colonQuotations(scope: Scope): QuotationDraft[] {
  return scope.paragraphs.flatMap((paragraph, p) =>
    paragraph.role === "headline" ? headline(scope, paragraph) : [...announced(scope, paragraph, p)],
  );
}

/** The headline form: a person or body, a colon, their words to the end of the title. «Аида Балаева: Қазақстанда …» */
function headline({ doc, phrases }: Scope, paragraph: ParagraphRows): QuotationDraft[] {
  const speaker = phrases.in(paragraph.from, Math.min(paragraph.to, paragraph.from + REACH));
  if (speaker?.from !== paragraph.from || keyOf(doc, speaker.to) !== ":" || isOpeningMark(doc, speaker.to + 1))
    return [];
  const words = { from: speaker.to + 1, to: paragraph.to };
  const span = withoutComma(doc, words);
  // «Қазақстан: негізгі көрсеткіштер» names a topic; words that are said have a verb, or a person before them.
  if (!span || !(phrases.names.holdsPerson(speaker) || (phrases.names.covers(paragraph.from) && hasVerb(doc, words))))
    return [];
  return [{ ...base, segments: [span], cue: null, speaker, source: "quotations.headline-colon", score: 0.8 }];
}

const base = { style: "direct", form: "colon" } as const;

/** «Ол былай деді: – Біз дайынбыз.»: a cue, a colon, a dash, the words to the end of the paragraph or all of the next one. */
function* announced(scope: Scope, paragraph: ParagraphRows, p: number): Generator<QuotationDraft> {
  const { doc, paragraphs } = scope;
  for (const sentence of paragraph.sentences) {
    for (const cue of sentence.cues) {
      if (!cue.takes.includes("colon")) continue;
      const colon = colonBehind(doc, cue, sentence);
      if (colon === null) continue;
      const words = dashedBehind(doc, paragraph, paragraphs[p + 1], colon);
      if (words && isQuestion(doc, words)) continue;
      const before = words && introduction(scope, paragraph, colon + 1);
      const span = words && withoutComma(doc, words);
      if (before && span) {
        yield {
          style: "direct",
          form: "dash",
          segments: [span],
          ...before,
          source: "quotations.announced",
          score: 0.9,
        };
      }
    }
  }
}

function colonBehind(doc: Layers, cue: Cue, sentence: TokenRange): number | null {
  for (let row = cue.to; row < Math.min(sentence.to, cue.to + CUE_REACH); row++)
    if (keyOf(doc, row) === ":") return row;
  return null;
}

/** The words behind a colon that a dash opens, in the same paragraph or as the next one. */
function dashedBehind(
  doc: Layers,
  paragraph: ParagraphRows,
  next: ParagraphRows | undefined,
  colon: number,
): TokenRange | null {
  if (colon + 1 < paragraph.to) return isDash(doc, colon + 1) ? { from: colon + 2, to: paragraph.to } : null;
  return next && isDash(doc, next.from) ? { from: next.from + 1, to: next.to } : null;
}
