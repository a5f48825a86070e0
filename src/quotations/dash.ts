import type { Layers } from "../document/document";
import { keyOf, surfaceAt } from "../document/rows";
import type { Span } from "../text/span";
import { type Cue, cueOpening } from "./cues";
import type { QuotationDraft } from "./draft";
import { isPartingDash, type ParagraphRows, sentenceOf, withoutComma } from "./paragraph";
import { speakerBehind } from "./speaker-phrase";

/** A dash quotation whose attribution has not come by then is a list. */
const MOST_PARAGRAPHS = 12;

/** A dash and the cue behind it, «…!|, – деді Аида Балаева». */
interface Attribution {
  /** The row of the comma, mark or dash where the spoken words end. */
  readonly at: number;
  readonly cue: Cue;
  /** The row behind the attributing clause. */
  readonly to: number;
}

/**
 * Dash quotations: the paragraph opens with a dash, and its attribution stands behind one in this paragraph or a later
 * one; in between come whole paragraphs, with dashes of their own or without.
 */
export function dashQuotations(doc: Layers, paragraphs: readonly ParagraphRows[]): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    if (!opensWithDash(doc, paragraphs[p]!)) continue;
    const end = attributedParagraph(doc, paragraphs, p);
    if (end === null) continue;
    drafts.push(draftOf(doc, paragraphs.slice(p, end.paragraph + 1), end.attribution));
    p = end.paragraph;
  }
  return drafts;
}

function opensWithDash(doc: Layers, paragraph: ParagraphRows): boolean {
  return isPartingDash(doc, paragraph.from) && paragraph.to - paragraph.from > 2;
}

function attributedParagraph(doc: Layers, paragraphs: readonly ParagraphRows[], first: number) {
  const last = Math.min(paragraphs.length, first + MOST_PARAGRAPHS);
  for (let p = first; p < last; p++) {
    const paragraph = paragraphs[p]!;
    const attribution = attributionIn(doc, paragraph, paragraph.from + 1);
    if (attribution) return { paragraph: p, attribution };
  }
  return null;
}

/** The first «, – деді …» of the paragraph from `from` on. */
function attributionIn(doc: Layers, paragraph: ParagraphRows, from: number): Attribution | null {
  for (let row = from; row < paragraph.to - 1; row++) {
    const dash = isPartingDash(doc, row) ? row : null;
    const comma = keyOf(doc, row) === ",";
    if ((dash === null && !comma) || !endsSpeech(doc, row)) continue;
    const begin = dash !== null ? row + 1 : isPartingDash(doc, row + 1) ? row + 2 : null;
    if (begin === null) continue;
    const sentence = sentenceOf(paragraph, begin);
    const cue = cueOpening(doc, begin, sentence);
    if (cue) return { at: row, cue, to: sentence.to };
  }
  return null;
}

/** What stands before the dash of an attribution: a comma or the mark that ends the spoken sentence. */
function endsSpeech(doc: Layers, row: number): boolean {
  return keyOf(doc, row) === "," || /[,.!?…»”"]$/.test(surfaceAt(doc, row - 1));
}

function draftOf(doc: Layers, paragraphs: readonly ParagraphRows[], first: Attribution): QuotationDraft {
  const segments: Span[] = [];
  const push = (from: number, to: number) => {
    const span = withoutComma(doc, { from: isPartingDash(doc, from) ? from + 1 : from, to });
    if (span) segments.push(span);
  };
  for (const paragraph of paragraphs.slice(0, -1)) push(paragraph.from, paragraph.to);
  const last = paragraphs.at(-1)!;
  push(last.from, first.at);
  // «– А, – деді ол. – Б.»: a dash behind the attribution goes on with the same speech.
  if (first.to < last.to && isPartingDash(doc, first.to)) {
    const again = attributionIn(doc, last, first.to + 1);
    push(first.to, again ? again.at : last.to);
  }
  return {
    style: "direct",
    form: "dash",
    segments,
    cue: first.cue,
    speaker: speakerOf(doc, first),
    source: "quotations.dash",
    score: 0.95,
  };
}

/** Behind the verb, or between «деп» and the verb: «– деп Аида Балаева мәлімдеді». */
function speakerOf(doc: Layers, { cue, at, to }: Attribution) {
  const inner = speakerBetween(doc, at, cue);
  return inner ?? speakerBehind(doc, cue.to, to);
}

function speakerBetween(doc: Layers, at: number, cue: Cue) {
  for (let row = at; row < cue.from; row++) {
    if (keyOf(doc, row) === "деп") return speakerBehind(doc, row + 1, cue.from);
  }
  return null;
}
