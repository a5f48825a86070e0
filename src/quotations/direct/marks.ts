import { isDash, keyOf, surfaceAt } from "../../document/rows";
import { firstIndex } from "../../text/bisect";
import type { Span, TokenRange } from "../../text/span";
import { cueIn } from "../cues";
import type { QuotationDraft } from "../draft";
import { isPartingDash, isStop, type ParagraphRows, sentenceOf, withoutComma } from "../paragraph";
import type { Scope } from "../scope";
import { type Attribution, attributionAt, dashAttribution } from "./attribution";
import { introduction } from "./colon";
import { hasVerb } from "./dash";
import type { Marked } from "./marked";

/** Shorter spans in marks are names, titles and irony, unless a cue claims them. */
const FEWEST_WORDS = 5;
/** «соттылығы бар» деп аталады: shorter ones are what something is called. */
const FEWEST_CALLED = 4;

/** Quotations in marks: claimed by a cue behind or before them, or standing as whole sentences of their own. */
export function marksQuotations(scope: Scope): QuotationDraft[] {
  return scope.marked.flatMap((marked) => readMarked(scope, marked) ?? []);
}

function readMarked(scope: Scope, marked: Marked): QuotationDraft | null {
  const { paragraphs, phrases } = scope;
  const segments = segmentsOf(scope, marked);
  if (segments.length === 0) return null;
  const base = { style: "direct", form: "marks", segments } as const;
  const inner = innerAttribution(scope, marked);
  if (inner) return { ...base, ...inner, source: "quotations.marks-cue-inside", score: 0.9 };
  const behind = marked.closed ? attributionBehind(scope, marked) : null;
  if (behind) {
    const sentence = sentenceOf(paragraphs[marked.first]!, marked.open);
    const speaker =
      behind.speaker ??
      (sentence.from < marked.open
        ? phrases.in(sentence.from, marked.open, behind.cue.passive ? "holder" : "subject")
        : null);
    return { ...base, cue: behind.cue, speaker, source: "quotations.marks-cue-behind", score: 0.95 };
  }
  const before = introduction(scope, paragraphs[marked.first]!, marked.open);
  if (before) return { ...base, ...before, source: "quotations.marks-colon", score: 0.9 };
  if (!standsAlone(scope, marked)) return null;
  return { ...base, cue: null, speaker: null, source: "quotations.marks-sentence", score: 0.7 };
}

/** The words between the marks, a segment a paragraph. */
function segmentsOf({ doc, paragraphs }: Scope, { open, close, first, last }: Marked): Span[] {
  return paragraphs.slice(first, last + 1).flatMap(({ from, to }, i) => {
    const again = i > 0 && /^[«“„"]$/.test(surfaceAt(doc, from)) ? from + 1 : from;
    return withoutComma(doc, { from: i === 0 ? open + 1 : again, to: Math.min(close, to) }) ?? [];
  });
}

/** «А, – деді ол, – Б»: the attribution stands between the marks and parts the words. */
function innerAttribution(scope: Scope, { open, close, first, last }: Marked) {
  if (first !== last) return null;
  const { doc, paragraphs } = scope;
  const found =
    dashAttribution(scope, paragraphs[first]!, open + 1, close) ??
    commaAttribution(scope, paragraphs[first]!, open, close);
  if (!found) return null;
  const next = keyOf(doc, found.to) === "," || isStop(doc, found.to) ? found.to + 1 : found.to;
  const parts = [
    { from: open + 1, to: found.at },
    { from: isPartingDash(doc, next) ? next + 1 : next, to: close },
  ];
  const segments = parts.flatMap((rows) => withoutComma(doc, rows) ?? []);
  if (segments.length === 0) return null;
  return { segments, cue: found.cue, speaker: found.speaker };
}

/** «Тариф өспейді, деді инженер»: the attribution stands at the end of what the marks hold. */
function commaAttribution(scope: Scope, paragraph: ParagraphRows, open: number, close: number): Attribution | null {
  const { doc } = scope;
  const cue = cueIn(sentenceOf(paragraph, close - 1).cues, open, close);
  if (!cue || keyOf(doc, cue.from - 1) !== ",") return null;
  const found = attributionAt(scope, paragraph, cue.from - 1, cue.from);
  return found && found.to >= close - 1 ? { ...found, to: close } : null;
}

/** «…», – деді; "...", деп хабарлады; «…» деп атады; «…», - делінген */
function attributionBehind(scope: Scope, { open, close, last }: Marked): Attribution | null {
  const { doc, paragraphs } = scope;
  const paragraph = paragraphs[last]!;
  let row = close + 1;
  while (row < paragraph.to && (/^[,.!?…]+$/.test(keyOf(doc, row)) || isDash(doc, row))) row++;
  // A full stop behind the mark ends the sentence, unless a dash leads on.
  if (row >= paragraph.to || (keyOf(doc, close + 1) === "." && !isDash(doc, row - 1))) return null;
  const found = attributionAt(scope, paragraph, close, row);
  if (!found) return null;
  const { mood, takes } = found.cue;
  const apart = row > close + 1;
  const that = keyOf(doc, found.cue.from) === "деп";
  if (takes.includes("bare")) return mood === "naming" && !apart ? null : found;
  // «Абай жолын» жазды, «Қарағымды» айтты: right behind the mark, what it holds is what was written or sung.
  if (takes.includes("dep")) return that || apart ? found : null;
  return takes.includes("as") && that && close - open > FEWEST_CALLED ? found : null;
}

/** Marks around whole sentences: they open where a sentence does, and hold a verb. */
function standsAlone({ doc, paragraphs }: Scope, { open, close, closed, first }: Marked): boolean {
  const paragraph = paragraphs[first]!;
  if (sentenceOf(paragraph, open).from !== open || close - open <= FEWEST_WORDS) return false;
  // A text that breaks off in the words leaves out their verb.
  if (!closed && close === doc.table.length) return true;
  const ends = !closed || isStop(doc, close - 1) || close + 1 >= paragraph.to || isStop(doc, close + 1);
  return ends && hasVerb(doc, { from: open + 1, to: close });
}

/** Spans in marks with enough words of their own to be what somebody said, in the rows of a reported clause. */
export function longMarked({ marked }: Scope, { from, to }: TokenRange): Marked[] {
  const out: Marked[] = [];
  for (
    let i = firstIndex(marked.length, (k) => marked[k]!.open >= from);
    i < marked.length && marked[i]!.open < to;
    i++
  ) {
    const span = marked[i]!;
    if (span.closed && span.close <= to && span.close - span.open > FEWEST_WORDS) out.push(span);
  }
  return out;
}
