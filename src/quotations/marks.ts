import type { Layers } from "../document/document";
import { isDash, isGlued, keyOf, posOf, surfaceAt } from "../document/rows";
import { REPORT_WORDS } from "../lexicon/report-words";
import type { TokenRange } from "../text/span";
import { type Cue, cueAt, cueOpening } from "./cues";
import type { QuotationDraft } from "./draft";
import { isClosingMark, isOpeningMark, type ParagraphRows, sentenceOf, withoutComma } from "./paragraph";
import { namedPhraseAt, speakerBehind, subjectIn } from "./speaker-phrase";

/** What stands between a pair of marks; `close` is the row of the closing one, or the paragraph's end where none comes. */
interface Marked {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

/** Shorter spans in marks are names, titles and irony, unless a cue claims them. */
const FEWEST_WORDS = 5;

/** Quotations in marks: claimed by a cue behind or before them, or standing as whole sentences of their own. */
export function marksQuotations(doc: Layers, paragraphs: readonly ParagraphRows[]): QuotationDraft[] {
  return paragraphs.flatMap((paragraph) =>
    markedSpans(doc, paragraph).flatMap((marked) => {
      const draft = readMarked(doc, paragraph, marked);
      return draft ? [draft] : [];
    }),
  );
}

/** Outermost pairs of the paragraph. A straight mark opens where white space or a bracket stands before it. */
function markedSpans(doc: Layers, { from, to }: TokenRange): Marked[] {
  const spans: Marked[] = [];
  let open = -1;
  let depth = 0;
  for (let row = from; row < to; row++) {
    const straight = surfaceAt(doc, row) === '"';
    if (isOpeningMark(doc, row) || (straight && depth === 0)) {
      if (depth++ === 0) open = row;
    } else if (depth > 0 && (isClosingMark(doc, row) || (straight && closesStraight(doc, open, row)))) {
      if (--depth === 0) spans.push({ open, close: row, closed: true });
    }
  }
  if (depth > 0) spans.push({ open, close: to, closed: false });
  return spans;
}

const closesStraight = (doc: Layers, open: number, row: number) => surfaceAt(doc, open) === '"' && isGlued(doc, row);

function readMarked(doc: Layers, paragraph: ParagraphRows, marked: Marked): QuotationDraft | null {
  const span = withoutComma(doc, { from: marked.open + 1, to: marked.close });
  if (!span) return null;
  const base = { style: "direct", form: "marks", segments: [span] } as const;
  const behind = marked.closed ? cueBehind(doc, paragraph, marked) : null;
  if (behind) {
    const sentence = sentenceOf(paragraph, behind.from);
    const speaker = speakerBehind(doc, behind.to, sentence.to) ?? speakerBefore(doc, paragraph, marked.open);
    return { ...base, cue: behind, speaker, source: "quotations.marks-cue-behind", score: 0.95 };
  }
  const before = introduction(doc, paragraph, marked.open);
  if (before) return { ...base, ...before, source: "quotations.marks-colon", score: 0.9 };
  if (!standsAlone(doc, paragraph, marked)) return null;
  return { ...base, cue: null, speaker: null, source: "quotations.marks-sentence", score: 0.7 };
}

/** «…», – деді; "...", деп хабарлады; «…» деп атады; «…», - делінген */
function cueBehind(doc: Layers, paragraph: ParagraphRows, { close }: Marked): Cue | null {
  let row = close + 1;
  while (row < paragraph.to && (/^[,.!?…]+$/.test(keyOf(doc, row)) || isDash(doc, row))) row++;
  if (row >= paragraph.to || (row > close + 1 && keyOf(doc, close + 1) === "." && !isDash(doc, row - 1))) return null;
  return cueOpening(doc, row, sentenceOf(paragraph, row));
}

/** «Спикер былай деді: «…»», «Министрдің сөзінше: «…»», «Автор: «…»» */
function introduction(
  doc: Layers,
  paragraph: ParagraphRows,
  open: number,
): Pick<QuotationDraft, "cue" | "speaker"> | null {
  const colon = open - 1;
  if (colon <= paragraph.from || keyOf(doc, colon) !== ":") return null;
  const sentence = sentenceOf(paragraph, colon);
  const cue = cueAt(doc, colon - 1, sentence) ?? reportWord(doc, colon - 1);
  const speaker = subjectIn(doc, sentence.from, colon) ?? namedPhraseAt(doc, sentence.from, colon);
  return cue || speaker ? { cue, speaker } : null;
}

const reportWords = new Set<string>(REPORT_WORDS);

function reportWord(doc: Layers, row: number): Cue | null {
  return reportWords.has(keyOf(doc, row)) ? { from: row, to: row + 1, lemma: keyOf(doc, row) } : null;
}

function speakerBefore(doc: Layers, paragraph: ParagraphRows, open: number): TokenRange | null {
  const sentence = sentenceOf(paragraph, open);
  return sentence.from < open ? subjectIn(doc, sentence.from, open) : null;
}

/** Marks around whole sentences: they open where a sentence does, and hold a verb. */
function standsAlone(doc: Layers, paragraph: ParagraphRows, { open, close, closed }: Marked): boolean {
  if (sentenceOf(paragraph, open).from !== open || close - open <= FEWEST_WORDS) return false;
  const ends =
    !closed ||
    /[.!?…]$/.test(surfaceAt(doc, close - 1)) ||
    close + 1 >= paragraph.to ||
    /^[.!?…]/.test(keyOf(doc, close + 1));
  if (!ends) return false;
  for (let row = open + 1; row < close; row++) if (posOf(doc, row) === "VERB") return true;
  return false;
}
