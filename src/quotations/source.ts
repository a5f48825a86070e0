import type { Layers } from "../document/document";
import { isCapital } from "../document/forms";
import type { Source } from "../document/mention";
import { isGlued, keyOf, lemmaOf, phraseOf, rowsOf, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { OUTLET_WORDS } from "../lexicon/report-words";
import { fold } from "../text/fold";
import { isAllCaps } from "../text/letters";
import { firstFrom, type TokenRange } from "../text/span";
import { cueAt } from "./cues";
import { isPartingDash, type ParagraphRows } from "./paragraph";

const outletWords = new Set<string>(OUTLET_WORDS);
const REPORTING = new Set(["хабарла", "жаз", "де"]);
/** The outlet signs its text near the head; later ones cite others. */
const SENTENCES_READ = 8;

/** The outlet's own line, and the rows of the clause that names it, which is no quotation. */
export interface SourceMatch extends TokenRange {
  readonly source: Source;
}

/**
 * The outlet that publishes the text: «деп хабарлайды inbusiness.kz сайты», «- деп хабарлайды Tengrinews.kz тілшісі», the
 * dateline «АСТАНА. КАЗИНФОРМ –», or the `outlet` option found in such a line.
 */
export function findSource(doc: Layers, paragraphs: readonly ParagraphRows[]): SourceMatch | null {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).slice(0, SENTENCES_READ);
  for (const sentence of sentences) {
    const match = signature(doc, sentence) ?? dateline(doc, sentence);
    if (match) return match;
  }
  return null;
}

function signature(doc: Layers, sentence: TokenRange): SourceMatch | null {
  for (let row = sentence.from; row < sentence.to - 1; row++) {
    if (keyOf(doc, row) !== "деп") continue;
    const cue = cueAt(doc, row + 1, sentence);
    if (!cue || !REPORTING.has(cue.lemma)) continue;
    const outlet = outletAt(doc, cue.to, sentence.to);
    if (!outlet) continue;
    return {
      from: row,
      to: sentence.to,
      source: { ...phraseOf(doc, outlet), cue: phraseOf(doc, { from: row, to: cue.to }) },
    };
  }
  return null;
}

/** How far behind its name an outlet says what it is: «Казінформ меншікті тілшісі», «24.kz телеарнасының тілшісі». */
const TITLE_REACH = 4;

/** A media name followed by «сайты», «тілшісі» …, or the outlet that the caller named. */
function outletAt(doc: Layers, row: number, end: number): TokenRange | null {
  const own = ownOutletAt(doc, row, end);
  if (own) return own;
  if (row >= end || (!isCapital(doc, row) && doc.table.kind[row] !== Kind.url)) return null;
  const mention = doc.entities[firstFrom(doc.entities, doc.table.start[row]!)];
  const organization =
    mention && mention.start === doc.table.start[row] && mention.label === "ORGANISATION" ? mention : null;
  const named = organization && rowsOf(doc, organization);
  for (let title = row + 1; title < Math.min(end, row + 1 + TITLE_REACH); title++) {
    if (!outletWords.has(lemmaOf(doc, title))) continue;
    return named && named.to <= title ? named : { from: row, to: row + 1 };
  }
  return named && outletWords.has(lemmaOf(doc, named.to - 1)) && named.to - named.from > 1 ? named : null;
}

/** The `outlet` option, in any inflection of its words: «Жаңа газеттің». */
function ownOutletAt(doc: Layers, row: number, end: number): TokenRange | null {
  if (doc.outlet === null) return null;
  const words = fold(doc.outlet).split(" ");
  if (row + words.length > end || !words.every((word, i) => keyOf(doc, row + i).startsWith(word))) return null;
  return { from: row, to: row + words.length };
}

/** «АСТАНА. КАЗИНФОРМ –»: a place in capitals, a stop, the agency, a dash. */
function dateline(doc: Layers, { from, to }: TokenRange): SourceMatch | null {
  if (to - from < 4 || !isAllCaps(surfaceAt(doc, from)) || keyOf(doc, from + 1) !== "." || !isGlued(doc, from + 1))
    return null;
  for (let row = from + 3; row < Math.min(to, from + 7); row++) {
    if (!isPartingDash(doc, row)) continue;
    const agency = { from: from + 2, to: row };
    return { from, to: row + 1, source: { ...phraseOf(doc, agency), cue: null } };
  }
  return null;
}
