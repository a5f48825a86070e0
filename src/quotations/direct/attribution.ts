import type { Layers } from "../../document/document";
import { featureOf, isDash, keyOf, lemmaOf, posOf } from "../../document/rows";
import { firstIndex } from "../../text/bisect";
import type { TokenRange } from "../../text/span";
import type { Cue } from "../cues";
import { cueFrom, isMark, isPartingDash, isStop, type ParagraphRows, sentenceOf } from "../paragraph";
import type { Scope } from "../scope";
import { nounKindAt } from "../speakers/speaking-nouns";

/** The clause behind spoken words that says whose they are: «…!|, – деді Аида Балаева». */
export interface Attribution {
  /** The row behind the spoken words: of the comma, dash or closing mark. */
  readonly at: number;
  readonly cue: Cue;
  readonly speaker: TokenRange | null;
  /** The row behind the clause. */
  readonly to: number;
}

/** How far behind «деп» its verb may stand, with the speaker between: «– деп Аида Балаева мәлімдеді». */
const VERB_REACH = 10;
/** How far behind the cue its clause is read for the speaker: «деді |журналистерге бұл туралы министр …». */
const CLAUSE_REACH = 30;

/** The attribution whose clause begins at `begin`, behind words that end before `at`; null where no cue opens it. */
export function attributionAt(scope: Scope, paragraph: ParagraphRows, at: number, begin: number): Attribution | null {
  const { doc } = scope;
  const sentence = sentenceOf(paragraph, begin);
  if (begin < sentence.from) return null;
  const that = keyOf(doc, begin) === "деп";
  const said = cueFrom(sentence, begin);
  const near =
    said !== null && said.from - begin <= VERB_REACH && said.mood !== "reported" && (that || said.mood !== "converb");
  const cue = near ? said : that && isDash(doc, begin - 1) ? verbBehind(doc, begin, sentence.to) : null;
  if (!cue) return null;
  const between = cue.from > begin ? leadIn(scope, begin, cue) : null;
  if (cue.from > begin && !between) return null;
  const to = clauseEnd(doc, cue.to, Math.min(sentence.to, cue.to + CLAUSE_REACH));
  const speaker = between?.speaker ?? speakerBehind(scope, cue, to);
  return { at, cue: { ...cue, from: between?.cue ?? cue.from }, speaker, to };
}

/** «деді |ол|», «делінген |министрлік таратқан хабарламада|»: a text that holds the words begins with whose it is. */
function speakerBehind(scope: Scope, cue: Cue, to: number): TokenRange | null {
  const { doc, phrases } = scope;
  if (!cue.passive) return phrases.withApposition(phrases.in(cue.to, to) ?? phrases.anyIn(cue.to, to), to);
  const found = phrases.in(cue.to, to, "holder");
  return found && nounKindAt(doc, found.to - 1) === "statement" ? { from: cue.to, to: found.to } : found;
}

/** «– деп |күлімсіреді| ол», «– деп Роналду |амандасты|»: behind a dash and «деп» whatever one does is done with those words. */
function verbBehind(doc: Layers, begin: number, end: number): Cue | null {
  for (let row = begin + 1; row < Math.min(end, begin + VERB_REACH) && !isStop(doc, row) && !isMark(doc, row); row++) {
    if (
      posOf(doc, row) !== "VERB" ||
      featureOf(doc, row, "VerbForm") !== "Fin" ||
      featureOf(doc, row, "Person") !== "3"
    )
      continue;
    const from = row === begin + 1 ? begin : row;
    return { from, to: row + 1, lemma: lemmaOf(doc, row), takes: ["dep"], mood: "finite", passive: false };
  }
  return null;
}

/** What may stand between the dash and the cue: «деп |министр| мәлімдеді», «|министр осылай| деді». */
function leadIn({ doc, phrases }: Scope, begin: number, cue: Cue) {
  const that = keyOf(doc, begin) === "деп";
  if (!that && !cue.takes.includes("bare")) return null;
  for (let row = begin; row < cue.from; row++) if (isStop(doc, row) || isMark(doc, row)) return null;
  const speaker = phrases.in(that ? begin + 1 : begin, cue.from);
  if (!that && !speaker) return null;
  return { cue: that ? begin : cue.from, speaker };
}

/** The clause goes to its comma, dash or stop; a dash between two titles is none. */
function clauseEnd(doc: Layers, from: number, end: number): number {
  let row = from;
  while (row < end && !isStop(doc, row) && !endsClause(doc, row)) row++;
  return row;
}

function endsClause(doc: Layers, row: number): boolean {
  const key = keyOf(doc, row);
  return key === ";" || key === ":" || (key === "," && (isDash(doc, row + 1) || isMark(doc, row + 1)));
}

/** The first attribution in rows `[from, to)` of the paragraph that a comma, a stop or a mark with a dash leads to. */
export function dashAttribution(
  scope: Scope,
  paragraph: ParagraphRows,
  from: number,
  end = paragraph.to,
): Attribution | null {
  const { doc } = scope;
  const { dashes } = scope.signals;
  for (let i = firstIndex(dashes.length, (k) => dashes[k]! >= from); i < dashes.length && dashes[i]! < end - 1; i++) {
    const row = dashes[i]!;
    if (!isPartingDash(doc, row)) continue;
    const found = attributionAt(scope, paragraph, keyOf(doc, row - 1) === "," ? row - 1 : row, row + 1);
    // «жұмыс істейді - деді спикер»: only the cue itself can follow where the comma is left out.
    if (found && leadsWithDash(found.cue) && (endsSpeech(doc, row - 1) || found.cue.from === row + 1)) return found;
  }
  return null;
}

/** What stands before the dash of an attribution: a comma or what ends the spoken sentence. */
const endsSpeech = (doc: Layers, row: number) => keyOf(doc, row) === "," || isStop(doc, row) || isMark(doc, row);

/** «– деді», «– деп жазды»; a verb that needs marks or a clause of its own does not follow a dash. */
const leadsWithDash = ({ takes }: Cue) => takes.includes("bare") || takes.includes("dep");
