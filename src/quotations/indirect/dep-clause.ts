import type { Layers } from "../../document/document";
import { isWord, keyOf, posOf } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import type { Cue } from "../cues";
import { speaksOfSelf } from "../direct/dash";
import type { QuotationDraft } from "../draft";
import { isPartingDash, type SentenceRows, withoutComma } from "../paragraph";
import type { Scope } from "../scope";
import { afterDateline, contentStart, ownClauseStart } from "./clause";

/** How far behind «деп» its verb may stand, and the speaker behind the verb. */
const REACH = 10;
/** A subject further on belongs to the reported clause. */
const SUBJECT_REACH = 14;
const FEWEST_WORDS = 2;
/** No clause of a writer's has more rows; what goes on and on is a list that never ends its sentence. */
const LONGEST_CLAUSE = 250;
/** «Ол |былай| деп жазды.» points at words that stand elsewhere. */
const POINTING = new Set(["былай", "осылай", "солай"]);

/**
 * A clause put in someone's mouth by «деп» without marks: «…, деп хабарлады ТАСС», «Сарапшы … деп санайды»; and «…, деді ол»
 * without any sign, whose words are the speaker's own.
 */
export function depClauses(scope: Scope, sentence: SentenceRows): QuotationDraft[] {
  return sentence.cues.flatMap((cue) => read(scope, sentence, cue) ?? []);
}

function read(scope: Scope, sentence: SentenceRows, cue: Cue): QuotationDraft | null {
  const { doc, phrases } = scope;
  if (keyOf(doc, cue.to) === ":") return null;
  if (cue.mood === "converb" || cue.mood === "reported" || cue.mood === "naming" || cue.passive) return null;
  const at = linkAt(doc, sentence, cue);
  if (at === null || POINTING.has(keyOf(doc, at - 1))) return null;
  const end = keyOf(doc, at - 1) === "," || isPartingDash(doc, at - 1) ? at - 1 : at;
  const first = keyOf(doc, end) === "," || end < at ? afterDateline(doc, sentence) : ownClauseStart(doc, sentence, at);
  const begin = Math.max(first, at - LONGEST_CLAUSE);
  const between = cue.from > at + 1 ? phrases.in(at + 1, cue.from) : null;
  const behind = between ?? speakerBehind(scope, sentence, cue);
  const reach = Math.min(end, begin + SUBJECT_REACH);
  const before = behind ? null : phrases.withApposition(phrases.in(begin, reach), reach);
  const speaker = behind ?? before;
  if (!speaker) return null;
  const rows = { from: before ? contentStart(doc, before.to, end) : begin, to: end };
  const span = withoutComma(doc, rows);
  if (!span || wordsIn(doc, rows) < FEWEST_WORDS) return null;
  const bare = keyOf(doc, at) !== "деп";
  const body = phrases.names.phraseAt(speaker.from, speaker.to)?.label === "ORGANISATION";
  const own = cue.lemma !== "хабарла" && !body && (speaksOfSelf(doc, rows) || (bare && before === null));
  return {
    style: own ? "direct" : "indirect",
    form: "plain",
    segments: [span],
    cue: { ...cue, from: Math.min(cue.from, at) },
    speaker,
    source: own ? "quotations.plain" : "quotations.dep-clause",
    score: 0.8,
  };
}

/** The row of the «деп» by which the cue takes its clause, or of the cue itself for «, деді»; null where it takes none. */
function linkAt(doc: Layers, sentence: TokenRange, cue: Cue): number | null {
  if (cue.takes.includes("dep")) {
    for (let row = cue.from; row >= Math.max(sentence.from + 1, cue.from - REACH); row--) {
      if (keyOf(doc, row) === "деп") return row;
      if (row < cue.from && (!isWord(doc, row) || posOf(doc, row) === "VERB")) return null;
    }
    return null;
  }
  if (!cue.takes.includes("bare") || cue.from === sentence.from) return null;
  return keyOf(doc, cue.from - 1) === "," || /^(VERB|ADJ)$/.test(posOf(doc, cue.from - 1)) ? cue.from : null;
}

function speakerBehind({ phrases }: Scope, sentence: TokenRange, cue: Cue): TokenRange | null {
  const found = phrases.in(cue.to, Math.min(sentence.to, cue.to + REACH));
  return found ?? phrases.in(cue.to, Math.min(sentence.to, cue.to + REACH), "holder");
}

function wordsIn(doc: Layers, { from, to }: TokenRange): number {
  let words = 0;
  for (let row = from; row < to && words < FEWEST_WORDS; row++) if (isWord(doc, row)) words++;
  return words;
}
