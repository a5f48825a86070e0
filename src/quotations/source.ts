import type { Layers } from "../document/document";
import { isCapital } from "../document/forms";
import type { Source } from "../document/mention";
import { isGlued, isWord, keyOf, lemmaOf, phraseOf, rowsOf, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { OUTLETS } from "../lexicon/outlets";
import { OUTLET_WORDS } from "../lexicon/report-words";
import { fold } from "../text/fold";
import { isAllCaps } from "../text/letters";
import { firstFrom, type Span, type TokenRange } from "../text/span";
import { ABOUT, type Cue } from "./cues";
import { isPartingDash, isStop, type SentenceRows } from "./paragraph";

const outletWords = new Set<string>(OUTLET_WORDS);
const outlets = OUTLETS.map((name) => name.split(" "));
const REPORTING = new Set(["хабарла", "жаз", "де"]);
/** The outlet signs its text near the head; later ones cite others. */
const SENTENCES_READ = 8;
/** How far behind its name an outlet says what it is: «Казінформ меншікті тілшісі», «24.kz телеарнасының тілшісі». */
const TITLE_REACH = 4;

interface Signature extends TokenRange {
  readonly source: Source;
}

/** The outlet that signs first, and the rows of every clause in which one signs, which is no quotation. */
export interface SourceLines {
  readonly source: Source | null;
  readonly lines: readonly TokenRange[];
  /** The names in them, which are nobody who is cited. */
  readonly outlets: readonly Span[];
}

/**
 * The outlet that publishes the text: «деп хабарлайды inbusiness.kz сайты», «Бұл туралы Казінформ тілшісі хабарлайды», the dateline
 * «АСТАНА. КАЗИНФОРМ –», or the `outlet` option found in such a line.
 */
export function findSource(doc: Layers, sentences: readonly SentenceRows[]): SourceLines {
  const lines = sentences
    .slice(0, SENTENCES_READ)
    .flatMap((sentence) => [dateline(doc, sentence), signature(doc, sentence)].filter((line) => line !== null));
  return { source: lines[0]?.source ?? null, lines, outlets: lines.map((line) => line.source) };
}

function signature(doc: Layers, sentence: SentenceRows): Signature | null {
  const writer = writerAt(doc, sentence);
  if (writer) return writer;
  for (const cue of sentence.cues) {
    if (!REPORTING.has(cue.lemma) || cue.passive) continue;
    const that = keyOf(doc, cue.from) === "деп";
    const outlet = that ? outletBehind(doc, sentence, cue) : outletBefore(doc, sentence, cue);
    if (!outlet) continue;
    const from = Math.min(outlet.from, cue.from);
    return { from, to: sentence.to, source: { ...phraseOf(doc, outlet), cue: phraseOf(doc, cue) } };
  }
  return null;
}

/** «|Zakon.kz| тілшісінің хабарлауынша, …» */
function writerAt(doc: Layers, sentence: SentenceRows): Signature | null {
  const report = sentence.reports[0];
  const outlet = report && titledOutletAt(doc, sentence.from, report.from);
  if (!outlet || !outletWords.has(lemmaOf(doc, report.from - 1))) return null;
  return { from: sentence.from, to: sentence.to, source: { ...phraseOf(doc, outlet), cue: phraseOf(doc, report) } };
}

/** «деп хабарлайды |Tengrinews.kz| тілшісі» */
function outletBehind(doc: Layers, sentence: TokenRange, cue: Cue): TokenRange | null {
  return knownOutletAt(doc, cue.to, sentence.to) ?? titledOutletAt(doc, cue.to, sentence.to);
}

/** «Бұл туралы |Казінформ агенттігінің| меншікті тілшісі хабарлады» */
function outletBefore(doc: Layers, sentence: TokenRange, cue: Cue): TokenRange | null {
  if (keyOf(doc, sentence.from) !== "бұл" || !ABOUT.has(keyOf(doc, sentence.from + 1))) return null;
  const known = knownOutletAt(doc, sentence.from + 2, cue.from);
  if (known?.to === cue.from) return known;
  const outlet = titledOutletAt(doc, sentence.from + 2, cue.from);
  return outlet && outletWords.has(lemmaOf(doc, cue.from - 1)) ? outlet : null;
}

/** The `outlet` option or an outlet that is known, in any inflection: «Жаңа газеттің»; more words behind it are another body's. */
function knownOutletAt(doc: Layers, row: number, end: number): TokenRange | null {
  const own = doc.outlet === null ? null : rangeOf(doc, row, end, fold(doc.outlet).split(" "));
  if (own) return own;
  const marked = /^[«"“]$/.test(surfaceAt(doc, row)) ? row + 1 : row;
  for (const words of outlets) {
    const known = rangeOf(doc, marked, end, words);
    if (
      known &&
      (known.to >= end || isStop(doc, known.to) || outletWords.has(lemmaOf(doc, known.to)) || !isCapital(doc, known.to))
    )
      return known;
  }
  return null;
}

function rangeOf(doc: Layers, row: number, end: number, words: readonly string[]): TokenRange | null {
  if (row + words.length > end || !words.every((word, i) => keyOf(doc, row + i).startsWith(word))) return null;
  return { from: row, to: row + words.length };
}

const OWN_WRITERS = new Set(["тілші", "корреспондент", "редакция"]);

/** «FlightAware сайты» may be anybody's; a site of the country whose name is its address signs so. */
const isOwnSite = (doc: Layers, row: number) => /^(?!.*gov\.kz$).*\.kz$/.test(keyOf(doc, row));

/** A name followed by «тілшісі», or a site by «сайты», «порталы» … */
function titledOutletAt(doc: Layers, row: number, end: number): TokenRange | null {
  if (row >= end || (!isCapital(doc, row) && doc.table.kind[row] !== Kind.url)) return null;
  const mention = doc.entities[firstFrom(doc.entities, doc.table.start[row]!)];
  const organization =
    mention && mention.start === doc.table.start[row] && mention.label === "ORGANISATION" ? mention : null;
  const named = organization && rowsOf(doc, organization);
  for (let title = row + 1; title < Math.min(end, row + 1 + TITLE_REACH); title++) {
    const word = lemmaOf(doc, title);
    if (!OWN_WRITERS.has(word) && !(outletWords.has(word) && isOwnSite(doc, row))) continue;
    return named && named.to <= title ? named : { from: row, to: row + 1 };
  }
  return null;
}

/** «АСТАНА. КАЗИНФОРМ –»: a place in capitals, a stop, the agency with a capital on each word, a dash. */
function dateline(doc: Layers, { from, to }: TokenRange): Signature | null {
  if (to - from < 4 || !isAllCaps(surfaceAt(doc, from)) || keyOf(doc, from + 1) !== "." || !isGlued(doc, from + 1))
    return null;
  for (let row = from + 3; row < Math.min(to, from + 7); row++) {
    if (isPartingDash(doc, row))
      return { from, to: row + 1, source: { ...phraseOf(doc, { from: from + 2, to: row }), cue: null } };
    // «АЛМАТЫ. Көпір жөнделді – жол ашық»
    if (isWord(doc, row) && !isCapital(doc, row)) return null;
  }
  return null;
}
