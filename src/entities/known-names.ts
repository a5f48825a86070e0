import type { EntityLabel } from "../document/mention";
import { AWARDS } from "../lexicon/awards";
import { COUNTRIES } from "../lexicon/countries";
import { DISEASES } from "../lexicon/diseases";
import { EVENTS } from "../lexicon/events";
import { FACILITIES } from "../lexicon/facilities";
import { FORMER_ORGANIZATIONS } from "../lexicon/former-organizations";
import { FORMER_PLACES } from "../lexicon/former-places";
import { GEOGRAPHY } from "../lexicon/geography";
import { FEMALE_NAMES } from "../lexicon/given-names-female";
import { MALE_NAMES } from "../lexicon/given-names-male";
import { HOLIDAYS } from "../lexicon/holidays";
import { KAZAKHSTAN_NATURE } from "../lexicon/kazakhstan-nature";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { LANGUAGES } from "../lexicon/languages";
import { LAWS } from "../lexicon/laws";
import { NATIONALITIES } from "../lexicon/nationalities";
import { ORGANIZATIONS } from "../lexicon/organizations";
import { POSITIONS } from "../lexicon/positions";
import { PRODUCTS } from "../lexicon/products";
import { PROJECTS } from "../lexicon/projects";
import { SURNAMES } from "../lexicon/surnames";
import { WORKS } from "../lexicon/works";
import { WORLD_CITIES } from "../lexicon/world-cities";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";

/** A name of the lexicons, cut into keys. */
export interface KnownName {
  readonly words: readonly string[];
  /** What the name stands for: «АҚШ» is «Америка Құрама Штаттары». */
  readonly name: string;
  /** Which list has it, by its place below: the tagger's feature. */
  readonly group: number;
  /** The class of a list whose names mean one thing only; null where the context has to tell («Болашақ»). */
  readonly label: EntityLabel | null;
  readonly kind?: string;
  /** Written with a capital in the lexicon, so a small letter in the text is another word («азия», «ауыл»). */
  readonly proper: boolean;
}

interface Listed {
  readonly form: string;
  readonly name?: string;
  readonly kind?: string;
}

interface List {
  readonly label: EntityLabel | null;
  readonly entries: () => readonly Listed[];
}

const plain = (names: readonly string[]): Listed[] => names.map((form) => ({ form }));

const withAliases = (): Listed[] =>
  COUNTRIES.flatMap((entry) => [
    { form: entry.name },
    ...("aliases" in entry ? entry.aliases.map((form) => ({ form, name: entry.name })) : []),
  ]);

interface NamedBody {
  readonly name: string;
  readonly abbreviation?: string;
  readonly kind: string;
}

const bodies = (entries: readonly NamedBody[]): Listed[] =>
  entries.flatMap(({ name, abbreviation, kind }) => [
    { form: name, kind },
    ...(abbreviation === undefined ? [] : [{ form: abbreviation, name, kind }]),
  ]);

/** «Балаев» stands for «Балаева», «Достоевский» for «Достоевская». */
export const bothForms = (surname: string): string[] => {
  if (/[оеё]в$|[иы]н$/.test(surname)) return [surname, `${surname}а`];
  return /[сц]кий$/.test(surname) ? [surname, surname.replace(/ий$/, "ая")] : [surname];
};

/** Where two lists have the same name, the first one here says what it is. A new list goes to the end, since the model knows lists by their place. */
export const LISTS: readonly List[] = [
  { label: "GPE", entries: withAliases },
  { label: "GPE", entries: () => COUNTRIES.flatMap((it) => ("capital" in it ? [{ form: it.capital }] : [])) },
  { label: "GPE", entries: () => plain(KAZAKHSTAN_PLACES) },
  { label: "GPE", entries: () => FORMER_PLACES.map(({ name }) => ({ form: name })) },
  { label: "GPE", entries: () => plain(WORLD_CITIES) },
  { label: "LOCATION", entries: () => plain(GEOGRAPHY) },
  { label: "LOCATION", entries: () => KAZAKHSTAN_NATURE.map(({ name }) => ({ form: name })) },
  { label: "ORGANISATION", entries: () => bodies(ORGANIZATIONS) },
  { label: "ORGANISATION", entries: () => bodies(FORMER_ORGANIZATIONS) },
  { label: "EVENT", entries: () => HOLIDAYS.map(({ name }) => ({ form: name })) },
  { label: "LANGUAGE", entries: () => plain(LANGUAGES) },
  { label: null, entries: () => plain(EVENTS) },
  { label: null, entries: () => plain(FACILITIES) },
  { label: null, entries: () => plain(LAWS) },
  { label: null, entries: () => plain(PROJECTS) },
  { label: null, entries: () => plain(AWARDS) },
  { label: null, entries: () => plain(PRODUCTS) },
  { label: null, entries: () => plain(WORKS) },
  { label: null, entries: () => plain(DISEASES) },
  { label: null, entries: () => plain(NATIONALITIES) },
  { label: null, entries: () => plain(POSITIONS) },
  { label: null, entries: () => plain([...MALE_NAMES, ...FEMALE_NAMES]) },
  { label: null, entries: () => plain(SURNAMES.flatMap(bothForms)) },
];

/** Every name of the lexicons. */
export function* knownNames(): Generator<KnownName> {
  for (const [group, { label, entries }] of LISTS.entries()) {
    for (const { form, name = form, kind } of entries()) {
      const words = fold(form).split(" ");
      yield { words, name, group, label, proper: isCapitalized(form), ...(kind === undefined ? {} : { kind }) };
    }
  }
}
