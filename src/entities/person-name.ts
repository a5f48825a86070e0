import type { Layers } from "../document/document";
import { surfaceAt } from "../document/rows";
import { fold } from "../text/fold";
import { bareName, nameOf } from "./canonical";
import type { EntityDraft } from "./draft";
import { isGivenName, isInitial, isPatronymic, isSurname } from "./patterns/people";

/** A person's name taken apart; each part in the nominative, null where the words do not give it. */
export interface PersonName {
  readonly name: string;
  readonly given: string | null;
  readonly surname: string | null;
  readonly patronymic: string | null;
  /** «Қ.» of «Қ.К. Тоқаев», folded without the stop; null where the given name is written out. */
  readonly initial: string | null;
}

export function parsePersonName(doc: Layers, range: EntityDraft): PersonName {
  const rows = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  const initials = rows.filter((row) => isInitial(doc, row));
  const words = rows.filter((row) => !isInitial(doc, row));
  const written = (row: number) => (row === range.to - 1 ? bareName(doc, row) : surfaceAt(doc, row));
  const name = nameOf(doc, range);
  const initial = initials.length > 0 ? fold(surfaceAt(doc, initials[0]!)).replace(/\..*/, "") : null;
  const patronymicRow = words.length > 1 ? words.find((row) => isPatronymic(doc, row)) : undefined;
  const others = words.filter((row) => row !== patronymicRow);
  const [given, surname] = splitPair(doc, others, initial !== null);
  const part = (row: number | undefined) => (row === undefined ? null : written(row));
  return { name, given: part(given), surname: part(surname), patronymic: part(patronymicRow), initial };
}

/** Which of the words is the given name and which the surname: «Тоқаев Қасым-Жомарт» is told by its parts, not its order. */
function splitPair(
  doc: Layers,
  words: readonly number[],
  hasInitial: boolean,
): [number | undefined, number | undefined] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [undefined, undefined];
  if (words.length === 1) {
    const given = !hasInitial && isGivenName(doc, first, true) && !isSurname(doc, first);
    return given ? [first, undefined] : [undefined, first];
  }
  const surnameFirst = isSurname(doc, first) && isGivenName(doc, last, true) && !isGivenName(doc, first, false);
  return surnameFirst ? [last, first] : [first, last];
}
