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

/** A name of the lexicons. Of 40,000 a text meets few, so that a name is cut into keys when it is first met. */
export class KnownName {
  #words: readonly string[] | undefined;

  /**
   * @param form As it is written, its words parted by one space.
   * @param name What the form stands for: «АҚШ» is «Америка Құрама Штаттары».
   * @param label The class of a list whose names mean one thing only; null where the context has to tell («Болашақ»).
   * @param group Which list has it, by its place below: the tagger's feature.
   */
  constructor(
    readonly form: string,
    readonly name: string,
    readonly label: EntityLabel | null,
    readonly group: number,
    readonly kind?: string,
  ) {}

  /** The key of the first word. */
  get first(): string {
    const end = this.form.indexOf(" ");
    return fold(end < 0 ? this.form : this.form.slice(0, end));
  }

  /** The keys of the words. */
  get words(): readonly string[] {
    this.#words ??= fold(this.form).split(" ");
    return this.#words;
  }

  /** Written with a capital in the lexicon, so a small letter in the text is another word («азия», «ауыл»). */
  get proper(): boolean {
    return isCapitalized(this.form);
  }
}

interface Listed {
  readonly form: string;
  readonly name?: string;
  readonly kind?: string;
}

interface List {
  readonly label: EntityLabel | null;
  readonly entries: () => readonly (string | Listed)[];
}

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

/**
 * Where two lists have the same name, the first one here says what it is. The tagger's model knows a list by its place, and
 * those of people by the places behind: whoever adds one trains again.
 */
const LISTS: readonly List[] = [
  { label: "GPE", entries: withAliases },
  { label: "GPE", entries: () => COUNTRIES.flatMap((it) => ("capital" in it ? it.capital : [])) },
  { label: "GPE", entries: () => KAZAKHSTAN_PLACES },
  { label: "GPE", entries: () => FORMER_PLACES.map(({ name }) => name) },
  { label: "GPE", entries: () => WORLD_CITIES },
  { label: "LOCATION", entries: () => GEOGRAPHY },
  { label: "LOCATION", entries: () => KAZAKHSTAN_NATURE.map(({ name }) => name) },
  { label: "ORGANISATION", entries: () => bodies(ORGANIZATIONS) },
  { label: "ORGANISATION", entries: () => bodies(FORMER_ORGANIZATIONS) },
  { label: "EVENT", entries: () => HOLIDAYS.map(({ name }) => name) },
  { label: "LANGUAGE", entries: () => LANGUAGES },
  { label: null, entries: () => EVENTS },
  { label: null, entries: () => FACILITIES },
  { label: null, entries: () => LAWS },
  { label: null, entries: () => PROJECTS },
  { label: null, entries: () => AWARDS },
  { label: null, entries: () => PRODUCTS },
  { label: null, entries: () => WORKS },
  { label: null, entries: () => DISEASES },
  { label: null, entries: () => NATIONALITIES },
  { label: null, entries: () => POSITIONS },
];

/** The places of the lists of people's names. */
const GIVEN_NAMES = LISTS.length;
const FAMILY_NAMES = GIVEN_NAMES + 1;

/** Every name of the lexicons but those of people. */
export function* knownNames(): Generator<KnownName> {
  for (const [group, { label, entries }] of LISTS.entries()) {
    for (const entry of entries()) {
      if (typeof entry === "string") yield new KnownName(entry, entry, label, group);
      else yield new KnownName(entry.form, entry.name ?? entry.form, label, group, entry.kind);
    }
  }
}

let givenNames: ReadonlySet<string> | undefined;
let surnames: ReadonlySet<string> | undefined;

/**
 * The names of people that a key writes. All are one word with a capital, so that the key tells how the list has them, and
 * 15,000 entries need no key of their own (a test holds the lists to that).
 */
export function personNames(key: string): KnownName[] {
  const found: KnownName[] = [];
  const name = capitalize(key);
  if (isGiven(name)) found.push(new KnownName(name, name, null, GIVEN_NAMES));
  if (isFamily(name)) found.push(new KnownName(name, name, null, FAMILY_NAMES));
  return found;
}

/** True for the key of a given name, as it stands in the list. */
export const isGivenName = (key: string) => isGiven(capitalize(key));

/** True for a key that the lists of given names and surnames have. */
export function isPersonName(key: string): boolean {
  const name = capitalize(key);
  return isGiven(name) || isFamily(name);
}

function isGiven(name: string): boolean {
  givenNames ??= new Set([...MALE_NAMES, ...FEMALE_NAMES]);
  return givenNames.has(name);
}

function isFamily(name: string): boolean {
  surnames ??= new Set(SURNAMES);
  return surnames.has(name) || surnames.has(masculine(name));
}

/** «әл-фараби» → «Әл-Фараби» */
function capitalize(key: string): string {
  if (key.includes("-")) return key.replace(/(?:^|-)./g, (letter) => letter.toUpperCase());
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** «Балаева» is listed as «Балаев», «Достоевская» as «Достоевский». */
function masculine(surname: string): string {
  if (/(?:[оеё]в|[иы]н)а$/.test(surname)) return surname.slice(0, -1);
  return /[сц]кая$/.test(surname) ? surname.replace(/ая$/, "ий") : surname;
}
