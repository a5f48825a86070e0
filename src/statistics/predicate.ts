import type { Layers } from "../document/document";
import type { LemmaPhrase } from "../document/mention";
import { feature } from "../document/reading";
import { caseOf, isPossessed, isWord, keyOf, lemmaOf, phraseOf, posOf } from "../document/rows";
import { AUXILIARY_VERBS, LIGHT_VERB_NOUNS } from "../lexicon/light-verbs";
import type { TokenRange } from "../text/span";

const auxiliaries = new Set<string>(AUXILIARY_VERBS);
const lightNouns = new Set<string>(LIGHT_VERB_NOUNS);

/** A verb further on says something else; the bound keeps a text of numbers linear. */
const LONGEST_CLAUSE = 25;
/** «40 аурухана бар»: what is there, or is not. */
const BEING = new Set(["бар", "жоқ", "көп", "аз", "керек", "қажет"]);

/** The rows from `row` to the end of its clause: the sentence's end, or a comma, colon, semicolon or dash. */
export function clauseFrom(doc: Layers, row: number, sentence: TokenRange): TokenRange {
  let to = row;
  const end = Math.min(sentence.to, row + LONGEST_CLAUSE);
  while (to < end && !/^[,;:.!?…–—]+$/.test(keyOf(doc, to))) to++;
  return { from: row, to };
}

/**
 * What the clause says of what is counted: all behind it up to the clause's verb, «белсенді түрде жұмыс істейді»; a noun or
 * adjective where a part is told («15-і жекеменшік») or a being («бар»).
 */
export function predicateIn(doc: Layers, clause: TokenRange, isPart: boolean): LemmaPhrase | null {
  const last = clause.to - 1;
  if (last < clause.from || !isWord(doc, last)) return null;
  if (posOf(doc, last) !== "VERB" || feature(doc.reading(last), "VerbForm") === "Vnoun")
    return nominal(doc, clause, isPart);
  const main = mainVerb(doc, last, clause.from);
  const noun = main > clause.from && lightNouns.has(keyOf(doc, main - 1)) ? `${keyOf(doc, main - 1)} ` : "";
  return { ...phraseOf(doc, clause), lemma: noun + doc.reading(main).lemma };
}

function nominal(doc: Layers, clause: TokenRange, isPart: boolean): LemmaPhrase | null {
  const last = clause.to - 1;
  const being = BEING.has(keyOf(doc, last));
  const plain =
    /^(?:NOUN|ADJ|PROPN)$/.test(posOf(doc, last)) && (caseOf(doc, last) ?? "Nom") === "Nom" && !isPossessed(doc, last);
  if (!being && !(isPart && plain)) return null;
  return { ...phraseOf(doc, clause), lemma: doc.reading(last).lemma };
}

/** «өсіп келеді»: the converb before an auxiliary carries the meaning. */
function mainVerb(doc: Layers, row: number, from: number): number {
  let main = row;
  while (main > from && auxiliaries.has(lemmaOf(doc, main)) && feature(doc.reading(main - 1), "VerbForm") === "Conv")
    main--;
  return main;
}
