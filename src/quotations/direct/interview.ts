import { keyOf, lemmaOf, phraseOf } from "../../document/rows";
import { OUTLET_WORDS } from "../../lexicon/report-words";
import type { Span, TokenRange } from "../../text/span";
import type { QuotationDraft } from "../draft";
import { type ParagraphRows, withoutComma } from "../paragraph";
import type { Scope } from "../scope";
import { hasVerb, isQuestion, opensWithDash, speaksOfSelf } from "./dash";

const outletWords = new Set<string>(OUTLET_WORDS);

/** Answers of interviews: behind a question with a dash, and behind the speaker's name and a colon at each turn. */
export function interviewQuotations(scope: Scope): QuotationDraft[] {
  return [...dashedAnswers(scope), ...namedTurns(scope)];
}

/** «– Сұрақ?⏎– Жауап.»: the questions are the outlet's. */
function dashedAnswers({ doc, paragraphs }: Scope): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  const shared = { cue: null, speaker: null, source: "quotations.interview", score: 0.7 };
  let asked = false;
  let answer: Span[] | null = null;
  for (const paragraph of paragraphs) {
    const question = isQuestion(doc, paragraph);
    const words = { from: paragraph.from + 1, to: paragraph.to };
    const answers = asked && !question && opensWithDash(doc, paragraph);
    const span = answers ? withoutComma(doc, words) : null;
    if (span && hasVerb(doc, words)) {
      answer = [span];
      drafts.push({ ...shared, style: "direct", form: "dash", segments: answer });
    } else if (answer && !opensWithDash(doc, paragraph) && speaksOfSelf(doc, paragraph)) {
      // An answer of several paragraphs has a dash before the first.
      answer.push(phraseOf(doc, paragraph));
    } else answer = null;
    asked = question && opensWithDash(doc, paragraph);
  }
  return drafts;
}

/** «Асқар Әбенов: Біз …⏎Тілші: …?»: names and colons that open at least two paragraphs of the body. */
function namedTurns(scope: Scope): QuotationDraft[] {
  const turns = scope.paragraphs.flatMap((paragraph) => turnOf(scope, paragraph) ?? []);
  if (turns.length < 2) return [];
  return turns.flatMap(({ speaker, words, asks }) => {
    const span = asks ? null : withoutComma(scope.doc, words);
    const shared = { cue: null, speaker, source: "quotations.interview-turn", score: 0.8 };
    return span ? [{ ...shared, style: "direct" as const, form: "colon" as const, segments: [span] }] : [];
  });
}

interface Turn {
  readonly speaker: TokenRange;
  readonly words: TokenRange;
  /** The outlet's own turn: «Тілші: …» */
  readonly asks: boolean;
}

function turnOf({ doc, phrases }: Scope, paragraph: ParagraphRows): Turn | null {
  if (paragraph.role !== "body") return null;
  const named = phrases.names.phraseAt(paragraph.from, paragraph.to);
  const asks = outletWords.has(lemmaOf(doc, paragraph.from));
  const to = named?.to ?? paragraph.from + 1;
  if ((named?.label !== "PERSON" && !asks) || keyOf(doc, to) !== ":" || paragraph.to - to < 2) return null;
  return { speaker: { from: paragraph.from, to }, words: { from: to + 1, to: paragraph.to }, asks };
}
