import { BODY_NOUNS } from "../lexicon/body-nouns";
import { COUNTRIES } from "../lexicon/countries";
import { DROPPED_VOWELS, SOMETIMES_DROPPED_VOWELS, VERBS_WITH_DROPPED_VOWELS } from "../lexicon/dropped-vowels";
import { FORMER_PLACES } from "../lexicon/former-places";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { FEMALE_NAMES } from "../lexicon/given-names-female";
import { MALE_NAMES } from "../lexicon/given-names-male";
import { HUMAN_NOUNS } from "../lexicon/human-nouns";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { MONTHS } from "../lexicon/months";
import { NATIONALITIES } from "../lexicon/nationalities";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { ORGANIZATION_HEADS } from "../lexicon/organization-heads";
import { POSITIONS } from "../lexicon/positions";
import { SEASONS } from "../lexicon/seasons";
import { SPEECH_EVENTS } from "../lexicon/speech-events";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import { UNITS } from "../lexicon/units";
import { WEEKDAYS } from "../lexicon/weekdays";
import { WORLD_CITIES } from "../lexicon/world-cities";
import { fold } from "../text/fold";
import { WordClass } from "./classes";
import { classesOf, decodeStems, type PackedStem, withClasses } from "./stem-table";
import { STEMS } from "./stems.generated";

/**
 * The lists that other stages read as well, so that one new line there is a stem here too. Everything else comes from
 * the generated table, which knows how common a stem is.
 */
const LISTS: readonly (readonly [classes: number, entries: () => readonly string[]])[] = [
  [WordClass.name, () => [...MALE_NAMES, ...FEMALE_NAMES, ...KAZAKHSTAN_PLACES, ...WORLD_CITIES]],
  [WordClass.name, () => FORMER_PLACES.map((entry) => entry.name)],
  [WordClass.name, () => COUNTRIES.flatMap((it) => ("capital" in it ? [it.name, it.capital] : [it.name]))],
  // Of a title of many words the inner ones may stand in any case: «министрдің орынбасары».
  [WordClass.noun, () => [...POSITIONS.filter((title) => !title.includes(" ")), ...NATIONALITIES]],
  [WordClass.noun, () => [...BODY_NOUNS, ...HUMAN_NOUNS, ...SPEECH_EVENTS]],
  [WordClass.noun, () => ORGANIZATION_HEADS.map((entry) => entry.head)],
  [WordClass.noun, () => UNITS.map((entry) => entry.word)],
  [WordClass.noun, () => [...MONTHS, ...SEASONS, ...WEEKDAYS].map((entry) => entry.name)],
  [WordClass.noun, () => [...DROPPED_VOWELS, ...SOMETIMES_DROPPED_VOWELS]],
  [WordClass.numeral, () => NUMBER_WORDS.map((entry) => entry.word)],
  [WordClass.verb, () => [...SPEECH_VERBS.map((entry) => entry.stem), ...VERBS_WITH_DROPPED_VOWELS]],
  [WordClass.numeral, () => declined("NUM")],
  [WordClass.pronoun, () => [...declined("PRON"), ...declined("DET")]],
];

/** Pronouns, determiners and numerals take endings beside the forms that are listed with them: барлығы, біреуге. */
const declined = (pos: string) =>
  FUNCTION_WORDS.filter((entry) => entry.pos === pos && !("lemma" in entry)).map((entry) => entry.form);

/** Made at first use, as splitting words alone should not pay for it. */
let stems: ReadonlyMap<string, PackedStem> | undefined;
let shortened: Map<string, string> | undefined;

/** The words of an entry that stand in their dictionary form: of «Шортанды ауданы» the last one is inflected. */
function bareWords(entry: string): readonly string[] {
  const words = fold(entry).split(" ");
  return words.length > 1 ? words.slice(0, -1) : words;
}

/** Adds the lists above to a table of stems. */
export function addLists(table: Map<string, PackedStem>): Map<string, PackedStem> {
  for (const [classes, entries] of LISTS) {
    for (const word of entries().flatMap(bareWords)) table.set(word, withClasses(table.get(word) ?? 0, classes));
  }
  return table;
}

/** The entry of a stem, 0 for an unknown one. */
export function lookUp(stem: string): PackedStem {
  stems ??= addLists(decodeStems(STEMS));
  return stems.get(stem) ?? 0;
}

/** The dictionary form behind a stem that has lost its vowel: «халқ» → «халық»; null for any other. */
export function unshortened(stem: string): string | null {
  shortened ??= new Map(
    [...DROPPED_VOWELS, ...SOMETIMES_DROPPED_VOWELS, ...VERBS_WITH_DROPPED_VOWELS].map((word) => [shorten(word), word]),
  );
  return shortened.get(stem) ?? null;
}

const dropping = {
  noun: new Set<string>(DROPPED_VOWELS),
  verb: new Set<string>(VERBS_WITH_DROPPED_VOWELS),
};

/** True for a stem whose last vowel goes before an ending that begins with one: орын → орны, қорық → қорқып. */
export function dropsVowel(stem: string, isVerb: boolean): boolean {
  return dropping[isVerb ? "verb" : "noun"].has(stem);
}

/** «орын» → «орн». */
export const shorten = (word: string) => word.slice(0, -2) + word.slice(-1);

/** Stems of names of people, places and bodies: what stands behind them is an ending. */
export const isKnownName = (stem: string) => (classesOf(lookUp(stem)) & WordClass.name) !== 0;
export const isKnownStem = (stem: string) => (classesOf(lookUp(stem)) & ~WordClass.verb) !== 0;
