import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import { caseOf, isPossessed, keyOf, lemmaOf } from "../document/rows";
import { DAY_PARTS } from "../lexicon/day-parts";
import type { RuleMatch } from "../match/rules";
import type { TokenRange } from "../text/span";
import { type DateDraft, draft } from "./draft";

type Match = RuleMatch<DateDraft>;

const dayParts = new Map<string, string>(DAY_PARTS.map((entry) => [entry.word, entry.code]));

/** A day and what tells its hour beside it are one time: «15 ақпанда сағат 18:45-те», «дүйсенбі күні кешке». */
export function combine(doc: Layers, matches: readonly Match[], sentences: readonly TokenRange[]): readonly Match[] {
  const out: Match[] = [];
  let sentence = 0;
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= match.found.from) sentence++;
    const next = matches[i + 1];
    const end = Math.min(next?.found.from ?? Number.POSITIVE_INFINITY, sentences[sentence]!.to);
    // The hour that a paragraph begins with is not that of the day which the headline above it ends with.
    const joined = next && next.found.from < sentences[sentence]!.to ? joinClock(doc, match, next) : null;
    if (joined) {
      out.push(joined);
      i++;
    } else out.push(withDayPart(doc, match, { from: match.found.from, to: end }));
  }
  return out;
}

const isDay = (value: string | null) => value !== null && /^(?:\d{4}|XXXX)-(?:\d{2}-\d{2}|WXX-\d)$/.test(value);

/** Only a comma or «күні» may stand between a day and its hour. */
function joinClock(doc: Layers, { rule, found: day }: Match, { found: time }: Match): Match | null {
  if (day.type === "SET" && time.type === "TIME" && time.from === day.to) {
    return { rule, found: { ...day, to: time.to } };
  }
  if (day.type === "SET" && isDay(time.value) && time.from === day.to) return { rule, found: { ...day, to: time.to } };
  if (time.type !== "TIME" || !time.value?.startsWith("T")) return null;
  if (time.from - day.to > 1 || (time.from > day.to && !/^(?:,|күні)$/.test(keyOf(doc, day.to)))) return null;
  if (day.type === "TIME" && day.value !== null && /^T\d/.test(day.value) && time.from === day.to)
    return clockRange(doc, day, time, rule);
  if (day.type === "DATE" && isDay(day.value)) {
    return { rule, found: { ...day, to: time.to, type: "TIME", value: `${day.value}${time.value}` } };
  }
  // «бүгін сағат 16:00-де»: the day is told by the relation, the hour by the value.
  if (day.relation !== null && /^P-?\d+D$/.test(day.relation)) {
    return { rule, found: { ...day, to: time.to, type: "TIME", value: time.value } };
  }
  return null;
}

/** «сағат 9:00-ден 18:00-ге дейін»: from one hour to another. */
function clockRange(doc: Layers, from: Match["found"], to: Match["found"], rule: string): Match | null {
  if (caseOf(doc, from.to - 1) !== "Abl" && !/[дтн][ае]н$/.test(keyOf(doc, from.to - 1))) return null;
  if (!/^(?:дейін|шейін)$/.test(keyOf(doc, to.to))) return null;
  return { rule, found: { ...from, to: to.to, value: `${from.value}/${to.value}` } };
}

/** «24 қаңтардың кешіне», «дүйсенбі күні кешке», «26 желтоқсанға қараған түні». */
function withDayPart(doc: Layers, match: Match, limit: TokenRange): Match {
  const { found } = match;
  if (found.type !== "DATE" || !isDay(found.value)) return match;
  const before = keyOf(doc, found.to) === "қараған" ? found.to + 1 : found.to;
  if (before >= limit.to) return match;
  const code = dayPartAt(doc, before);
  if (code === null || (before === found.to && isPossessed(doc, before) && caseOf(doc, before - 1) !== "Gen"))
    return match;
  return {
    rule: match.rule,
    found: { ...found, ...draft({ type: "TIME", value: `${found.value}${code}` }), from: found.from, to: before + 1 },
  };
}

function dayPartAt(doc: Layers, row: number): string | null {
  const key = keyOf(doc, row);
  const known = dayParts.get(key);
  if (known !== undefined) return known;
  // «түскен», «кешкен» are verbs: only a noun tells the hour.
  if (doc.reading(row).pos === "VERB") return null;
  const lemma = lemmaOf(doc, row);
  return (
    dayParts.get(lemma) ??
    bareKeys(doc, row)
      .map((word) => dayParts.get(word))
      .find((code) => code !== undefined) ??
    null
  );
}
