import { COUNTRIES } from "../../lexicon/countries";
import { FEMALE_NAMES } from "../../lexicon/given-names-female";
import { MALE_NAMES } from "../../lexicon/given-names-male";
import { LANGUAGES } from "../../lexicon/languages";
import { LEGAL_FORMS } from "../../lexicon/legal-forms";
import { MONTHS } from "../../lexicon/months";
import { NATIONALITIES } from "../../lexicon/nationalities";
import { NUMBER_WORDS } from "../../lexicon/number-words";
import { ORGANIZATION_HEADS } from "../../lexicon/organization-heads";
import { POSITIONS, ROLES } from "../../lexicon/positions";
import { SEASONS } from "../../lexicon/seasons";
import { SPEECH_VERBS } from "../../lexicon/speech-verbs";
import { UNITS } from "../../lexicon/units";
import { WEEKDAYS } from "../../lexicon/weekdays";
import { fold } from "../../text/fold";
import { endsLikePatronymic, endsLikeSurname } from "../name-endings";

const lastWord = (entry: string) => entry.slice(entry.lastIndexOf(" ") + 1);
const firstWord = (entry: string) => entry.split(" ", 1)[0]!;

/** Lists of words that say something of what stands around them; each is one bit, in this order. */
const LISTS: readonly (() => readonly string[])[] = [
  () => [...POSITIONS, ...ROLES].map(lastWord),
  () => ORGANIZATION_HEADS.map((entry) => lastWord(entry.head)),
  () => MALE_NAMES,
  () => FEMALE_NAMES,
  () => NATIONALITIES,
  () => LANGUAGES.map(firstWord),
  () => LEGAL_FORMS,
  () => [...MONTHS, ...SEASONS, ...WEEKDAYS].map((entry) => entry.name),
  () => NUMBER_WORDS.map((entry) => entry.word),
  () => UNITS.map((entry) => entry.word),
  () => SPEECH_VERBS.map((entry) => entry.stem),
  () => COUNTRIES.flatMap((entry) => ("aliases" in entry ? entry.aliases : [])),
];

const SURNAME = 1 << LISTS.length;
const PATRONYMIC = SURNAME << 1;
export const WORD_CLASSES = LISTS.length + 2;

let classes: ReadonlyMap<string, number> | undefined;

function load(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [bit, list] of LISTS.entries()) {
    for (const word of list()) map.set(fold(word), (map.get(fold(word)) ?? 0) | (1 << bit));
  }
  return map;
}

/** The classes of a word, as bits, by the keys it may be an inflection of. */
export function classesOfWord(bareKeys: readonly string[]): number {
  classes ??= load();
  let found = 0;
  for (const key of bareKeys) {
    found |= classes.get(key) ?? 0;
    if (endsLikeSurname(key)) found |= SURNAME;
    if (endsLikePatronymic(key)) found |= PATRONYMIC;
  }
  return found;
}
