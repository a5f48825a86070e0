import { ADJECTIVES } from "../lexicon/adjectives";
import { ADVERBS } from "../lexicon/adverbs";
import { COUNTRIES } from "../lexicon/countries";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { FEMALE_NAMES } from "../lexicon/given-names-female";
import { MALE_NAMES } from "../lexicon/given-names-male";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { NOUNS } from "../lexicon/nouns";
import { ORDINARY_NAMES } from "../lexicon/ordinary-names";
import { ORGANIZATIONS } from "../lexicon/organizations";
import { SURNAME_ENDINGS } from "../lexicon/surname-endings";
import { SURNAMES } from "../lexicon/surnames";
import { VERBS } from "../lexicon/verbs";
import { WORLD_CITIES } from "../lexicon/world-cities";
import { NAME_ENDINGS } from "../text/scripts/index";

const WORD = /\p{L}+/gu;
/** The first letter of a line, of a sentence behind a full stop, and of words in marks or behind a dash at the head of a line. */
const BEGINNING = /(^[\s–—«"“-]*|[.!?…]["»”]?\s+[«"“]?|[:–—]\s[«"“])([\u0400-\u052f])/gmu;
/** Shorter surnames by their ending alone may be any word: «бәсекелев». */
const LEAST_SURNAME = 6;

interface Names {
  /** Words that are names whenever they stand. */
  readonly sure: ReadonlySet<string>;
  /** Given names that are words as well, «жеңіс»: names beside a surname. */
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** «ақш», «бұұ». */
  readonly abbreviations: ReadonlySet<string>;
}

let known: Names | undefined;

function names(): Names {
  known ??= listNames();
  return known;
}

function listNames(): Names {
  const lists: readonly (readonly string[])[] = [NOUNS, ADJECTIVES, ADVERBS, VERBS, ORDINARY_NAMES];
  const words = new Set([...lists.flat(), ...FUNCTION_WORDS.map(({ form }) => form)]);
  const capitalized = (list: readonly string[]) =>
    list.flatMap((name) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  const countries: readonly Country[] = COUNTRIES;
  const bodies: readonly { readonly name: string; readonly abbreviation?: string }[] = ORGANIZATIONS;
  const places = countries.flatMap(({ name, aliases = [], capital = "" }) => [name, ...aliases, capital]);
  const given = capitalized([...MALE_NAMES, ...FEMALE_NAMES]);
  const surnames = capitalized(SURNAMES).filter((word) => !words.has(word));
  const all = [...given, ...surnames, ...capitalized([...KAZAKHSTAN_PLACES, ...WORLD_CITIES, ...places])];
  const short = [...bodies.map(({ abbreviation = "" }) => abbreviation), ...places];
  return {
    sure: new Set(all.filter((word) => !words.has(word))),
    given: new Set(given),
    surnames: new Set(surnames),
    abbreviations: new Set(
      short
        .filter((name) => /^\p{Lu}{2,}$/u.test(name))
        .map((name) => name.toLowerCase())
        .filter((name) => !words.has(name)),
    ),
  };
}

interface Country {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly capital?: string;
}

/**
 * A text in small letters with capitals where names and sentences begin, as long as it was: what a script without capitals leaves out.
 * Names are those of the lexicon and words that end as surnames do.
 */
export function withCapitals(text: string): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }));
  const out: string[] = [];
  let copied = 0;
  words.forEach(({ word, at }, i) => {
    const written = capitalized(word, words[i + 1]?.word ?? "", words[i - 1]?.word ?? "");
    out.push(text.slice(copied, at), written);
    copied = at + word.length;
  });
  out.push(text.slice(copied));
  return out.join("").replace(BEGINNING, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function capitalized(word: string, next: string, previous: string): string {
  const { sure, given, abbreviations } = names();
  const short = nameIn(word, abbreviations);
  if (short > 0) return word.slice(0, short).toUpperCase() + word.slice(short);
  const isName =
    nameIn(word, sure) > 0 ||
    isSurname(word) ||
    (nameIn(word, given) > 0 && (isSurname(next) || (isSurname(previous) && nameIn(previous, given) === 0)));
  return isName ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function isSurname(word: string): boolean {
  if (nameIn(word, names().surnames) > 0) return true;
  if (word.length < LEAST_SURNAME) return false;
  return SURNAME_ENDINGS.some((ending) => {
    const at = word.lastIndexOf(ending);
    return at > 2 && NAME_ENDINGS.test(word.slice(at + ending.length));
  });
}

/** The length of the longest name of a list that a word is a form of; 0 for none. */
function nameIn(word: string, list: ReadonlySet<string>): number {
  for (let length = word.length; length > 1; length--) {
    if (list.has(word.slice(0, length)) && NAME_ENDINGS.test(word.slice(length))) return length;
  }
  return 0;
}
