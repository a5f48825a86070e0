import type { Layers } from "../../document/document";
import { caseOf, featureOf, isDash, isNumber, isWord, keyOf, lemmaOf } from "../../document/rows";
import { MONTHS } from "../../lexicon/months";
import { SPEECH_EVENTS } from "../../lexicon/speech-events";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { isAllCaps } from "../../text/letters";
import type { TokenRange } from "../../text/span";
import { isPartingDash, type SentenceRows } from "../paragraph";

/** How far behind the subject an occasion may stand: «Үкімет отырысынан кейін өткен баспасөз |мәслихатында|». */
const OCCASION_REACH = 14;
/** How far back a clause is read. */
const CLAUSE_REACH = 80;

const events = new Set<string>(SPEECH_EVENTS);
const times = new Set<string>([...MONTHS, ...WEEKDAYS].map(({ name }) => name));
/** «Сондай-ақ», «Сонымен қатар», «Еске салайық,»: what leads into the sentence is the reporter's. */
const OPENINGS = new Set([
  "ал",
  "алайда",
  "атап",
  "айтқанда",
  "айта",
  "бірақ",
  "бірге",
  "бұған",
  "бұдан",
  "бұрын",
  "дегенмен",
  "дейін",
  "еске",
  "кетейік",
  "кетсек",
  "кету",
  "керек",
  "осыған",
  "оған",
  "және",
  "салайық",
  "салсақ",
  "сондай-ақ",
  "сонымен",
  "сөйтіп",
  "яғни",
  "қатар",
  "қоса",
]);

/** The rows of a sentence behind its dateline: «АСТАНА. КАЗИНФОРМ – |…». */
export function afterDateline(doc: Layers, { from, to }: TokenRange): number {
  for (let row = from + 1; row < Math.min(to, from + 6); row++) {
    if (isPartingDash(doc, row) && isAllCaps(doc.text.slice(doc.table.start[row - 1]!, doc.table.end[row - 1]!)))
      return row + 1;
  }
  return from;
}

/**
 * Where the clause that holds `row` begins: behind the last clause of the sentence that has a finite verb of its own, and behind
 * the last cue.
 */
export function ownClauseStart(doc: Layers, sentence: SentenceRows, row: number): number {
  const begin = afterDateline(doc, sentence);
  for (let at = row - 1; at > Math.max(begin, row - CLAUSE_REACH); at--) {
    const key = keyOf(doc, at);
    if (key === ";" || key === ":") return at + 1;
    if (key === "," && featureOf(doc, at - 1, "VerbForm") === "Fin" && featureOf(doc, at - 1, "Mood") !== "Cnd")
      return at + 1;
  }
  return begin;
}

/** Where the reported words begin, from `from` on: behind openings, the time, the occasion and those who were told. */
export function contentStart(doc: Layers, from: number, to: number): number {
  let row = skipOpenings(doc, from, to);
  const reach = Math.min(to - 1, row + OCCASION_REACH);
  for (let at = row; at < reach; at++) {
    if (keyOf(doc, at) === ",") break;
    if (isOccasion(doc, at) || isAudience(doc, at)) row = at + 1;
    else if (isLeadIn(doc, at) && keyOf(doc, at + 1) === ",") row = at + 2;
  }
  return skipOpenings(doc, skipTime(doc, row, to), to);
}

function skipOpenings(doc: Layers, from: number, to: number): number {
  let row = from;
  while (row < to - 1 && (OPENINGS.has(keyOf(doc, row)) || keyOf(doc, row) === "," || isDash(doc, row))) row++;
  return row;
}

/** «үндеу жолдай |отырып|, …», «Пентагонға сілтеме |жасап|, …» */
const isLeadIn = (doc: Layers, row: number) =>
  keyOf(doc, row) === "отырып" || (keyOf(doc, row) === "жасап" && keyOf(doc, row - 1) === "сілтеме");

/** «баспасөз мәслихатында», «кездесу барысында», «өз парақшасында» */
function isOccasion(doc: Layers, row: number): boolean {
  if (!isWord(doc, row)) return false;
  if (caseOf(doc, row) === "Loc")
    return events.has(lemmaOf(doc, row)) || (AT.has(lemmaOf(doc, row)) && events.has(lemmaOf(doc, row - 1)));
  return keyOf(doc, row) === "кейін" && caseOf(doc, row - 1) === "Abl" && events.has(lemmaOf(doc, row - 1));
}

/** «барысында», «кезінде», «аясында» */
const AT = new Set(["барыс", "кез", "ая", "шеңбер", "соң", "ара"]);
const AUDIENCE = new Set(["журналист", "тілші", "бақ"]);

/** «журналистерге», «тілшілермен» were told. */
function isAudience(doc: Layers, row: number): boolean {
  const found = caseOf(doc, row);
  return (found === "Dat" || found === "Ins") && AUDIENCE.has(lemmaOf(doc, row));
}

/** «бейсенбі күні», «7 қаңтарда» */
function skipTime(doc: Layers, from: number, to: number): number {
  const row = isNumber(doc, from) ? from + 1 : from;
  if (row + 2 >= to || !times.has(lemmaOf(doc, row))) return from;
  if (lemmaOf(doc, row + 1) === "күн") return row + 2;
  return caseOf(doc, row) === "Loc" ? row + 1 : from;
}
