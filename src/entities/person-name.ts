import type { Layers } from "../document/document";
import { keyOf, surfaceAt } from "../document/rows";
import { LEADING_SURNAMES } from "../lexicon/leading-surnames";
import { EPITHETS, NAME_PARTICLES } from "../lexicon/name-particles";
import { fold } from "../text/fold";
import type { TokenRange } from "../text/span";
import { bareName } from "./canonical";
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

/** `name` is that of the whole mention. */
export function parsePersonName(doc: Layers, range: TokenRange, name: string): PersonName {
  const rows = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  const initials = rows.filter((row) => isInitial(doc, row));
  const words = rows.filter((row) => !isInitial(doc, row));
  const written = (row: number) => (row === range.to - 1 ? bareName(doc, row) : surfaceAt(doc, row));
  const initial = initials.length > 0 ? fold(surfaceAt(doc, initials[0]!)).replace(/\..*/, "") : null;
  const patronymicRow = words.length > 1 ? words.find((row) => isPatronymic(doc, row)) : undefined;
  const others = words.filter((row) => row !== patronymicRow);
  const [given, surname] = splitName(doc, others, initial !== null);
  const part = (part: readonly number[]) => (part.length === 0 ? null : part.map(written).join(" "));
  return {
    name,
    given: part(given),
    surname: part(surname),
    patronymic: patronymicRow === undefined ? null : written(patronymicRow),
    initial,
  };
}

const particles = new Set<string>(NAME_PARTICLES);
const epithets = new Set<string>(EPITHETS);
const leading = new Set<string>(LEADING_SURNAMES.map(fold));

/** Rows of the given name and of the surname. «Тоқаев Қасым-Жомарт» is told by its parts, not by its order. */
function splitName(
  doc: Layers,
  words: readonly number[],
  hasInitial: boolean,
): [given: readonly number[], surname: readonly number[]] {
  const last = words.length - 1;
  if (last < 0) return [[], []];
  const key = (i: number) => keyOf(doc, words[i]!);
  // «Урсула |фон дер Ляйен».
  const particle = words.findIndex((row) => particles.has(keyOf(doc, row)));
  if (particle >= 0 && particle < last) return [words.slice(0, particle), words.slice(particle)];
  if (last === 0) {
    const given = !hasInitial && isGivenName(doc, words[0]!, true) && !isSurname(doc, words[0]!);
    return given ? [words, []] : [[], words];
  }
  // «Абылай хан» has no surname, «Си Цзиньпин» has it in front.
  if (epithets.has(key(last))) return [words.slice(0, last), []];
  const isForeignOrder = last === 1 && leading.has(key(0)) && !isSurname(doc, words[1]!);
  const isTurned =
    isSurname(doc, words[0]!) && isGivenName(doc, words[last]!, true) && !isGivenName(doc, words[0]!, false);
  return isForeignOrder || isTurned ? [words.slice(1), words.slice(0, 1)] : [words.slice(0, last), words.slice(last)];
}
