import { ABBREVIATIONS } from "../../lexicon/abbreviations";
import { Char, classAt, isBlank, isUpperAt } from "../../text/letters";
import * as pattern from "../../text/patterns.generated";
import { at, reach, Sign, SPLIT, unit } from "../rule";

// Words that end in a stop of their own.

/** `т.б.` · `б.з.б.` · `т.ғ.к.` */
export function dottedAbbreviation(text: string, start: number, end: number): number {
  if (end - start > 6 || unit(text, end) !== Sign.Stop || isBlank(at(text, end + 1))) return SPLIT;
  return reach(pattern.DOTTED_ABBREVIATION, text, start);
}

/** `Ә.|Оқапов` · `Қ.-Ж.| |К.| |Тоқаев` */
export function initial(text: string, start: number, end: number): number {
  return unit(text, end) === Sign.Stop && end - start <= 3 ? reach(pattern.INITIAL, text, start) : SPLIT;
}

/** `млн.` · `ж.` · `акад.`; not `м|/|с|.` */
export function abbreviation(text: string, start: number, end: number): number {
  if (unit(text, end) !== Sign.Stop || end - start > 5 || text[start - 1] === "/") return SPLIT;
  const reached = reach(pattern.ABBREVIATION, text, start);
  return reached > 0 && ordinaryWords.has(text.slice(start, reached)) && opensSentence(text, reached) ? SPLIT : reached;
}

const ordinaryWords = new Set<string>(ABBREVIATIONS.filter((entry) => "word" in entry).map((entry) => entry.form));

/** True at the text's end, and before white space with a capital, a quotation mark or a dash behind it. */
function opensSentence(text: string, offset: number): boolean {
  let behind = offset;
  while (behind < text.length && isBlank(classAt(text, behind))) behind++;
  if (behind === text.length) return true;
  const next = classAt(text, behind);
  return (
    behind > offset && (isUpperAt(text, behind) || next === Char.Quote || next === Char.Dash || next === Char.Hyphen)
  );
}
