import { SURNAME_ENDINGS } from "../lexicon/surname-endings";
import { NAME_ENDINGS } from "../text/scripts/index";
import { NAMES_THAT_ARE_WORDS } from "./name-words.generated";
import { smallNames } from "./small-names";

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
  const words = new Set(NAMES_THAT_ARE_WORDS);
  const { given, surnames, places, abbreviations } = smallNames();
  const unlikeWords = (list: readonly string[]) => new Set(list.filter((name) => !words.has(name)));
  return {
    sure: unlikeWords([...given, ...surnames, ...places]),
    given: new Set(given),
    surnames: unlikeWords(surnames),
    abbreviations: unlikeWords(abbreviations),
  };
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
