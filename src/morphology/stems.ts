import { COMMON_NOUNS } from "../lexicon/common-nouns";
import { COMMON_VERBS } from "../lexicon/common-verbs";
import { COUNTRIES } from "../lexicon/countries";
import { FEMALE_NAMES } from "../lexicon/given-names-female";
import { MALE_NAMES } from "../lexicon/given-names-male";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { MONTHS } from "../lexicon/months";
import { NATIONALITIES } from "../lexicon/nationalities";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { ORGANIZATION_HEADS } from "../lexicon/organization-heads";
import { POSITIONS } from "../lexicon/positions";
import { SEASONS } from "../lexicon/seasons";
import { SPEECH_VERBS } from "../lexicon/speech-verbs";
import { UNITS } from "../lexicon/units";
import { WEEKDAYS } from "../lexicon/weekdays";
import { WORLD_CITIES } from "../lexicon/world-cities";
import { fold } from "../text/fold";

/** Made at first use: folding some 6,000 entries takes 5 ms, which splitting words alone should not pay. */
let nouns: ReadonlySet<string> | undefined;
let names: ReadonlySet<string> | undefined;
let verbs: ReadonlySet<string> | undefined;

/** The words of an entry that stand in their dictionary form: of «Шортанды ауданы» the last one is inflected. */
function bareWords(entry: string): readonly string[] {
  const words = fold(entry).split(" ");
  return words.length > 1 ? words.slice(0, -1) : words;
}

/** Stems of names of people and places: what stands behind them is an ending. */
export function isKnownName(stem: string): boolean {
  names ??= new Set(
    [
      ...MALE_NAMES,
      ...FEMALE_NAMES,
      ...KAZAKHSTAN_PLACES,
      ...WORLD_CITIES,
      ...COUNTRIES.flatMap((country) => [country.name, ...("capital" in country ? [country.capital] : [])]),
    ].flatMap(bareWords),
  );
  return names.has(stem);
}

/** Stems of nouns that the lexicons hold, names among them. */
export function isKnownStem(stem: string): boolean {
  nouns ??= new Set(
    [
      ...COMMON_NOUNS,
      ...POSITIONS,
      ...NATIONALITIES,
      ...ORGANIZATION_HEADS.map((entry) => entry.head),
      ...UNITS.map((entry) => entry.word),
      ...NUMBER_WORDS.map((entry) => entry.word),
      ...MONTHS.map((entry) => entry.name),
      ...SEASONS.map((entry) => entry.name),
      ...WEEKDAYS.map((entry) => entry.name),
    ].flatMap(bareWords),
  );
  return nouns.has(stem) || isKnownName(stem);
}

/** Stems of verbs that the lexicons hold. */
export function isKnownVerb(stem: string): boolean {
  verbs ??= new Set([...COMMON_VERBS, ...SPEECH_VERBS.map((entry) => entry.stem)]);
  return verbs.has(stem);
}
