import type { Layers } from "../../document/document";
import { type Form, formFact } from "../../document/form";
import { bareKeysOf } from "../../document/forms";
import { formAt, keyOf, surfaceAt } from "../../document/rows";
import { isInitialForm } from "../../text/initials";
import { isAllCaps } from "../../text/letters";
import type { TokenRange } from "../../text/span";
import type { EntityDraft } from "../draft";
import { isGivenName as isGivenKey } from "../known-names";
import { endsLikeName, endsLikePatronymic, SHORTEST_NAME } from "../name-endings";

const WORDS_IN_NAME = 4;

const initial = formFact(({ surface }) => isInitialForm(surface));
const nameWord = formFact(
  (form) =>
    form.isCapital &&
    form.surface.length > 1 &&
    !(isAllCaps(form.surface) && form.surface.length < 4) &&
    !initial(form),
);
const givenName = formFact((form) => nameWord(form) && isGivenKey(form.key));
const inflectedGivenName = formFact((form) => nameWord(form) && bareKeysOf(form).some(isGivenKey));
const patronymic = nameWordWith(endsLikePatronymic);
const surname = nameWordWith(endsLikeName);

function nameWordWith(ends: (key: string) => boolean): (form: Form) => boolean {
  return formFact((form) => nameWord(form) && form.key.length >= SHORTEST_NAME && bareKeysOf(form).some(ends));
}

export const isInitial = (doc: Layers, row: number) => initial(formAt(doc, row));

/** A capitalised word that is no abbreviation. */
export const isNameWord = (doc: Layers, row: number) => nameWord(formAt(doc, row));

/** A given name of the lexicon; inflected only where `inflected` allows. */
export const isGivenName = (doc: Layers, row: number, inflected: boolean) =>
  (inflected ? inflectedGivenName : givenName)(formAt(doc, row));

/** A word shaped like a surname: «Балаева», «Тоқаевтың», or like a patronymic. */
export const isSurname = (doc: Layers, row: number) => surname(formAt(doc, row));
/** «Асылханқызы», «Кеңесұлы», «Николаевич». */
export const isPatronymic = (doc: Layers, row: number) => patronymic(formAt(doc, row));

/** The name of a person that begins at `row`; `known` tells rows where the lexicons have named something else. */
export function personAt(
  doc: Layers,
  row: number,
  limit: TokenRange,
  known: (row: number) => boolean,
): EntityDraft | null {
  const form = formAt(doc, row);
  if (!nameWord(form) && !initial(form)) return null;
  const initials = withInitials(doc, row, limit);
  const to = initials ?? fullName(doc, row, limit, known);
  if (to === null) return null;
  const source = initials === null ? "entities.full-name" : "entities.initials";
  return { from: row, to, label: "PERSON", source, score: 0.85 };
}

/** «Ә.Оқапов», «Қ.-Ж. К. Тоқаев»; «Тоқаев Қ.К.» */
function withInitials(doc: Layers, row: number, limit: TokenRange): number | null {
  if (isInitial(doc, row)) {
    const at = initialsEnd(doc, row, limit);
    return at < limit.to && isNameWord(doc, at) ? at + 1 : null;
  }
  if (!isSurname(doc, row) || !isBare(doc, row)) return null;
  const at = initialsEnd(doc, row + 1, limit);
  return at > row + 1 && !isNameWord(doc, at) ? at : null;
}

/** A text may go on in initials for ever, a name does not. */
const MOST_INITIALS = 4;

function initialsEnd(doc: Layers, row: number, limit: TokenRange): number {
  const end = Math.min(limit.to, row + MOST_INITIALS);
  let at = row;
  while (at < end && isInitial(doc, at)) at++;
  return at;
}

/** «Аида Балаева», «Светлана Қабыкенқызы Жақыпова», «Мирбек Мамбеталиев», «Тоқаев Қасым-Жомарт Кемелұлы». */
function fullName(doc: Layers, row: number, limit: TokenRange, known: (row: number) => boolean): number | null {
  if (!isNameWord(doc, row) || !isBare(doc, row)) return null;
  const second = row + 1;
  if (second >= limit.to || !isNameWord(doc, second)) return null;
  const given = isGivenName(doc, row, false);
  const shaped = isSurname(doc, second);
  if (!shaped && (known(second) || !(given || (isSurname(doc, row) && isGivenName(doc, second, true))))) return null;
  if (!given && known(row)) return null;
  let to = second + 1;
  const end = Math.min(limit.to, row + WORDS_IN_NAME);
  while (to < end && isBare(doc, to - 1) && goesOn(doc, to, known)) to++;
  return to;
}

/** A further word of a name: shaped like one, or behind what is no surname yet («Режеп Тайып |Ердоған»). */
function goesOn(doc: Layers, row: number, known: (row: number) => boolean): boolean {
  if (!isNameWord(doc, row) || isAllCaps(surfaceAt(doc, row))) return false;
  if (isSurname(doc, row)) return true;
  return !known(row) && (!isSurname(doc, row - 1) || isPatronymic(doc, row - 1));
}

/** True where the word stands in the nominative as written: only the last word of a name is inflected. */
function isBare(doc: Layers, row: number): boolean {
  if (isGivenKey(keyOf(doc, row))) return true;
  const reading = doc.reading(row);
  return reading.suffixes.length === 0 || /Case=Nom/.test(reading.feats);
}
