import type { Layers } from "../document/document";
import { bareKeys, isCapital } from "../document/forms";
import type { EntityLabel } from "../document/mention";
import { isWord, keyOf } from "../document/rows";
import { COUNTRIES } from "../lexicon/countries";
import { GEOGRAPHY } from "../lexicon/geography";
import { HOLIDAYS } from "../lexicon/holidays";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { LANGUAGES } from "../lexicon/languages";
import { ORDINARY_NAMES } from "../lexicon/ordinary-names";
import { ORGANIZATIONS } from "../lexicon/organizations";
import { WORLD_CITIES } from "../lexicon/world-cities";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";

/** A name of the lexicons, cut into keys. */
interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly label: EntityLabel;
  readonly kind?: string;
  /** Written with a capital in the lexicon, so a small letter in the text is another word («азия», «ауыл»). */
  readonly proper: boolean;
}

let byFirstWord: ReadonlyMap<string, readonly Entry[]> | undefined;

function entriesOf(label: EntityLabel, names: Iterable<readonly [form: string, name: string, kind?: string]>): Entry[] {
  return [...names].map(([form, name, kind]) => ({
    words: fold(form).split(/[ ]+/),
    name,
    label,
    proper: isCapitalized(form),
    ...(kind === undefined ? {} : { kind }),
  }));
}

const plain = (names: readonly string[]) => names.map((name) => [name, name] as const);

function load(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const countries = COUNTRIES.flatMap((entry) => [
    [entry.name, entry.name] as const,
    ...("aliases" in entry ? entry.aliases.map((alias) => [alias, entry.name] as const) : []),
    ...("capital" in entry ? [[entry.capital, entry.capital] as const] : []),
  ]);
  const organizations = ORGANIZATIONS.flatMap((entry) => [
    [entry.name, entry.name, entry.kind] as const,
    ...("abbreviation" in entry ? [[entry.abbreviation, entry.name, entry.kind] as const] : []),
  ]);
  const entries = [
    ...entriesOf("GPE", countries),
    ...entriesOf("GPE", plain(KAZAKHSTAN_PLACES)),
    ...entriesOf("GPE", plain(WORLD_CITIES)),
    ...entriesOf("LOCATION", plain(GEOGRAPHY)),
    ...entriesOf("ORGANISATION", organizations),
    ...entriesOf("EVENT", plain(HOLIDAYS.map((holiday) => holiday.name))),
    ...entriesOf("LANGUAGE", plain(LANGUAGES)),
  ];
  for (const entry of entries) {
    const first = entry.words[0]!;
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

/** Names that the lexicons know, at every row where one begins: the longest there. */
export function* gazetteerMatches(doc: Layers, sentence: TokenRange): Generator<EntityDraft> {
  byFirstWord ??= load();
  for (let row = sentence.from; row < sentence.to; row++) {
    if (!isWord(doc, row)) continue;
    const match = longestAt(doc, row, sentence.to);
    if (match && !(row === sentence.from && isOrdinary(doc, match))) yield match;
  }
}

const ordinary = new Set<string>(ORDINARY_NAMES);

/** «Ауылда жол салынды»: at the head of a sentence a capital does not make a noun the party of that name. */
function isOrdinary(doc: Layers, { from, to }: TokenRange): boolean {
  return to === from + 1 && bareKeys(doc, from).some((key) => ordinary.has(key));
}

function longestAt(doc: Layers, row: number, end: number): EntityDraft | null {
  let best: Entry | null = null;
  const seen = new Set<Entry>();
  for (const key of bareKeys(doc, row)) {
    for (const entry of byFirstWord!.get(key) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      if (entry.proper && !isCapital(doc, row)) continue;
      if (entry.words.length > (best?.words.length ?? 0) && fits(doc, row, end, entry.words, key)) best = entry;
    }
  }
  if (!best) return null;
  return {
    from: row,
    to: row + best.words.length,
    label: best.label,
    source: "entities.gazetteer",
    score: 0.9,
    known: best.name,
    ...(best.kind === undefined ? {} : { kind: best.kind }),
  };
}

/** Inner words stand as the lexicon writes them, the last one in any case. */
function fits(doc: Layers, row: number, end: number, words: readonly string[], first: string): boolean {
  if (row + words.length > end) return false;
  if (words.length > 1 && first !== keyOf(doc, row)) return false;
  for (let i = 1; i < words.length - 1; i++) if (keyOf(doc, row + i) !== words[i]) return false;
  return words.length === 1 || bareKeys(doc, row + words.length - 1).includes(words.at(-1)!);
}
