import type { Layers } from "../document/document";
import { keyOf, posOf, rowsOf } from "../document/rows";
import type { QuotationDraft } from "./draft";
import { isClosingMark, isOpeningMark, type ParagraphRows, withoutComma } from "./paragraph";
import { namedPhraseAt } from "./speaker-phrase";

/** The headline form: a person or body, a colon, their words to the end of the title. «Аида Балаева: Қазақстанда …» */
export function colonQuotations(doc: Layers, paragraphs: readonly ParagraphRows[]): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.role !== "headline") continue;
    const speaker = namedPhraseAt(doc, paragraph.from, paragraph.to);
    if (!speaker || keyOf(doc, speaker.to) !== ":" || isOpeningMark(doc, speaker.to + 1)) continue;
    const span = withoutComma(doc, { from: speaker.to + 1, to: paragraph.to });
    if (!span || !says(doc, speaker.to + 1, paragraph.to) || isClosingMark(doc, speaker.to)) continue;
    drafts.push({
      style: "direct",
      form: "colon",
      segments: [span],
      cue: null,
      speaker,
      source: "quotations.headline-colon",
      score: 0.8,
    });
  }
  return drafts;
}

/** «Қазақстан: негізгі көрсеткіштер» names a topic; words that are said have a verb, or a person before them. */
function says(doc: Layers, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (posOf(doc, row) === "VERB") return true;
  return doc.entities.some((mention) => mention.label === "PERSON" && rowsOf(doc, mention).to === from - 1);
}
