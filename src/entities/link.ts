import type { Layers } from "../document/document";
import { keyOf } from "../document/rows";
import { firstIndex } from "../text/bisect";
import { fold } from "../text/fold";
import { isAllCaps } from "../text/letters";
import { type EntityDraft, USER_LEXICON } from "./draft";
import { kindByHead } from "./patterns/organizations";
import { type PersonName, parsePersonName } from "./person-name";

/** Someone or something that several mentions name. */
export interface Referent {
  readonly id: number;
  name: string;
  readonly mentions: number[];
}

export interface PersonReferent extends Referent {
  parts: PersonName;
}

export interface OrganizationReferent extends Referent {
  kind: string | null;
}

/** The referents of a document, and the one that each mention (by row) names. */
export interface Links {
  readonly people: readonly PersonReferent[];
  readonly organizations: readonly OrganizationReferent[];
  readonly places: readonly Referent[];
  readonly of: ReadonlyMap<number, Referent>;
}

const PLACES = new Set(["GPE", "LOCATION"]);

/** Ties mentions, each with its name, to what they name; ids go up in the order of first mention, over all three kinds. */
export function link(doc: Layers, drafts: readonly EntityDraft[], names: readonly string[]): Links {
  const people = linkPeople(doc, drafts, names);
  const expansions = spelledOut(doc, drafts, names);
  const bodies = new Bodies();
  const places = new Map<string, Referent>();
  const of = new Map<number, Referent>();
  let nextId = 0;
  const numbered = new Map<PersonDraft, PersonReferent>();
  drafts.forEach((draft, row) => {
    const written = names[row]!;
    const expansion = expansions.size > 0 ? expansions.get(fold(written)) : undefined;
    const name = expansion ?? draft.known ?? written;
    let referent: Referent | undefined;
    if (draft.label === "PERSON") {
      const person = people.get(row)!;
      const found = numbered.get(person) ?? {
        id: nextId++,
        name: person.parts.name,
        mentions: [],
        parts: person.parts,
      };
      numbered.set(person, found);
      referent = found;
    } else if (draft.label === "ORGANISATION") {
      const key = bodies.keyFor(organizationKey(name));
      // The caller says what a body is called; for others the text does: «ТЖМ» stays «ТЖМ» where nothing spells it out.
      const called = draft.source === USER_LEXICON ? (draft.known ?? name) : written;
      const found = bodies.byKey.get(key) ?? { id: nextId++, name: called, mentions: [], kind: null };
      if (called.length > found.name.length) found.name = called;
      found.kind ??= draft.kind ?? kindByHead(doc, draft);
      bodies.add(key, found);
      referent = found;
    } else if (PLACES.has(draft.label)) {
      const key = fold(name);
      referent = places.get(key) ?? { id: nextId++, name, mentions: [] };
      places.set(key, referent);
    }
    if (!referent) return;
    referent.mentions.push(row);
    of.set(row, referent);
  });
  return {
    people: [...numbered.values()],
    organizations: [...bodies.byKey.values()],
    places: [...places.values()],
    of,
  };
}

/** The bodies named so far, by every way in which they may be named again. */
class Bodies {
  readonly byKey = new Map<string, OrganizationReferent>();
  readonly #shorter = new Map<string, Set<string>>();

  /** The key of the body that a name means: the only one so far that ends with it or bears it in marks, or its own. */
  keyFor(key: string): string {
    if (this.byKey.has(key)) return key;
    const longer = this.#shorter.get(key);
    return longer?.size === 1 ? [...longer][0]! : key;
  }

  add(key: string, body: OrganizationReferent): void {
    this.byKey.set(key, body);
    const inMarks = nameInMarks(body.name);
    if (inMarks !== null) this.#also(inMarks, key);
    // «Ресей Қорғаныс министрлігі» is «Қорғаныс министрлігі» again, but «министрлігі» is anybody's.
    const words = key.split(" ").slice(-LONGEST_AGAIN);
    for (let i = 1; i < words.length - 1; i++) this.#also(words.slice(i).join(" "), key);
  }

  #also(shorter: string, key: string): void {
    const keys = this.#shorter.get(shorter) ?? new Set();
    this.#shorter.set(shorter, keys.add(key));
  }
}

/** A name of more words is not said again by a part of it. */
const LONGEST_AGAIN = 12;

/** «Барыс» of «Барыс» хоккей клубы. */
const nameInMarks = (name: string) => {
  const marked = /^[«"“„]([^»"”“]+)[»"”]/u.exec(name);
  return marked ? fold(marked[1]!) : null;
};

/** «ҚР Қаржы министрлігі», «Қазақстан Республикасының Қаржы министрлігі» and «Қаржы министрлігі» are one. */
function organizationKey(name: string): string {
  return fold(name)
    .replace(/^(?:қр|қазақстан республикасы(?:ның)?|қазақстан(?:ның)?) /, "")
    .replace(/[«»"“”„]/g, "");
}

/** «Ұлттық қауіпсіздік комитеті (ҰҚК)»: the names that the text itself gives its abbreviations, by key. */
function spelledOut(
  doc: Layers,
  drafts: readonly EntityDraft[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const expansions = new Map<string, string>();
  for (const [row, draft] of drafts.entries()) {
    let next = row + 1;
    while (next < drafts.length && drafts[next]!.from < draft.to) next++;
    const short = drafts[next];
    if (draft.label !== "ORGANISATION" || short?.label !== "ORGANISATION") continue;
    const isBracketed = short.from === draft.to + 1 && keyOf(doc, draft.to) === "(" && keyOf(doc, short.to) === ")";
    if (isBracketed && isAllCaps(names[next]!)) expansions.set(fold(names[next]!), draft.known ?? names[row]!);
  }
  return expansions;
}

/** A person before ids are given. */
interface PersonDraft {
  parts: PersonName;
}

/** Who was called by a surname, in text order. */
interface Named {
  readonly row: number;
  readonly person: PersonDraft;
}

/** Further back than this, a surname's bearers are not compared with an initial. */
const CANDIDATES = 16;

/**
 * Full names first, so that «Балаева» above «Аида Балаева» is she as well; then surnames and initials, to the last person
 * of that surname named before, else the first one named after.
 */
function linkPeople(
  doc: Layers,
  drafts: readonly EntityDraft[],
  names: readonly string[],
): ReadonlyMap<number, PersonDraft> {
  const rows = drafts.flatMap((draft, row) =>
    draft.label === "PERSON" ? [{ row, parts: parsePersonName(doc, draft, names[row]!) }] : [],
  );
  const of = new Map<number, PersonDraft>();
  const byFullName = new Map<string, PersonDraft>();
  const bySurname = new Map<string, Named[]>();
  for (const { row, parts } of rows) {
    if (parts.given === null || parts.surname === null) continue;
    const key = fold(`${parts.given} ${parts.surname}`);
    const person = byFullName.get(key) ?? { parts };
    person.parts = fuller(person.parts, parts);
    byFullName.set(key, person);
    of.set(row, person);
    bearers(bySurname, parts.surname).push({ row, person });
  }
  const byGiven = new Map<string, PersonDraft[]>();
  for (const person of byFullName.values()) {
    const key = fold(person.parts.given!);
    const named = byGiven.get(key);
    if (named === undefined) byGiven.set(key, [person]);
    else named.push(person);
  }
  const unknown = new Map<string, PersonDraft>();
  for (const { row, parts } of rows) {
    if (of.has(row)) continue;
    const surname = parts.surname ?? parts.name;
    const familiar = parts.surname === null ? onlyBearer(byGiven, parts) : null;
    const person = familiar ??
      bearerFor(bearers(bySurname, surname), row, parts) ??
      unknown.get(unknownKey(parts)) ?? { parts };
    unknown.set(unknownKey(parts), person);
    of.set(row, person);
  }
  return of;
}

/** «Димаштың концерті», «Қасым-Жомарт Кемелұлы»: the one person of that given name, whose patronymic this may tell. */
function onlyBearer(byGiven: ReadonlyMap<string, readonly PersonDraft[]>, { given, patronymic }: PersonName) {
  const named = given === null ? [] : (byGiven.get(fold(given)) ?? []);
  const [person] = named;
  if (person === undefined || named.length > 1) return null;
  if (patronymic === null || person.parts.patronymic === patronymic) return person;
  if (person.parts.patronymic !== null) return null;
  person.parts = { ...person.parts, patronymic };
  return person;
}

function bearers(bySurname: Map<string, Named[]>, surname: string): Named[] {
  const key = fold(surname);
  const known = bySurname.get(key) ?? [];
  bySurname.set(key, known);
  return known;
}

/** Someone whom the text names by surname or initials only. */
const unknownKey = ({ surname, name, initial }: PersonName) => fold(`${initial ?? ""} ${surname ?? name}`);

/** The last bearer before `row` that the short form may mean, else the first behind it. */
function bearerFor(named: readonly Named[], row: number, short: PersonName): PersonDraft | null {
  const here = firstIndex(named.length, (index) => named[index]!.row >= row);
  const before = named.slice(Math.max(0, here - CANDIDATES), here).reverse();
  const nearest = [...before, ...named.slice(here, here + CANDIDATES)];
  return nearest.find(({ person }) => mayBe(person.parts, short))?.person ?? null;
}

/** True where nothing speaks against the short form meaning the person: the initial, if any, is the given name's. */
function mayBe(person: PersonName, short: PersonName): boolean {
  if (short.initial === null) return true;
  if (person.given !== null) return fold(person.given).startsWith(short.initial);
  return person.initial === null || person.initial === short.initial;
}

/** Of two forms of one name, the one that says more: with the patronymic over without. */
function fuller(a: PersonName, b: PersonName): PersonName {
  // A headline in capitals is no way to spell a name.
  if (isAllCaps(a.name) && !isAllCaps(b.name)) return b;
  return a.patronymic === null && b.patronymic !== null ? b : a;
}
