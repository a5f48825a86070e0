import { type Form, formFact } from "../document/form";
import { isCapitalShape } from "../text/shape";
import { shapeOfForm, wordKeysOf } from "./form";
import { type KnownName, knownNames, personNames } from "./known-names";

/** A name of the lexicons where it stands: `to` is the index behind its last form. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
}

/** Names of many words, found by their first. */
export class Gazetteer {
  readonly #byFirstWord = new Map<string, KnownName | KnownName[]>();

  /** `unlisted` tells by their key the proper names of one word that need not be listed, which stand behind the others. */
  constructor(
    names: Iterable<KnownName>,
    private readonly unlisted: (key: string) => readonly KnownName[] = () => NO_NAMES,
  ) {
    for (const name of names) {
      const known = this.#byFirstWord.get(name.first);
      if (known === undefined) this.#byFirstWord.set(name.first, name);
      else if (Array.isArray(known)) known.push(name);
      else this.#byFirstWord.set(name.first, [known, name]);
    }
  }

  /** From left to right the longest name at each place, none over another. */
  matches(forms: readonly Form[]): readonly NameMatch[] {
    return matches(forms, (form) => this.startsOf(form));
  }

  /** The names that may begin with a form, longest first. */
  startsOf(form: Form): readonly KnownName[] {
    const isCapital = isCapitalShape(shapeOfForm(form));
    const found: KnownName[] = [];
    for (const key of wordKeysOf(form)) {
      for (const name of isCapital ? this.#namesFrom(key) : this.#listed(key)) {
        // Only the last word of a name is inflected.
        if ((isCapital || !name.proper) && (key === form.key || name.words.length === 1)) found.push(name);
      }
    }
    return found.length > 0 ? found.sort((a, b) => b.words.length - a.words.length) : NONE;
  }

  #namesFrom(key: string): readonly KnownName[] {
    const unlisted = this.unlisted(key);
    return unlisted.length === 0 ? this.#listed(key) : [...this.#listed(key), ...unlisted];
  }

  #listed(key: string): readonly KnownName[] {
    const known = this.#byFirstWord.get(key);
    if (known === undefined) return NO_NAMES;
    return Array.isArray(known) ? known : [known];
  }
}

const NO_NAMES: KnownName[] = [];

function matches(forms: readonly Form[], startsOf: (form: Form) => readonly KnownName[]): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let i = 0; i < forms.length; i++) {
    const starts = startsOf(forms[i]!);
    if (starts === NONE) continue;
    const name = longestAt(forms, i, starts);
    if (!name) continue;
    found.push({ from: i, to: i + name.words.length, name });
    i += name.words.length - 1;
  }
  return found;
}

const NONE: readonly KnownName[] = [];

/** Of names equally long the first in the order of the lists. */
function longestAt(forms: readonly Form[], at: number, starts: readonly KnownName[]): KnownName | null {
  for (const name of starts) if (fits(forms, at, name.words)) return name;
  return null;
}

/** Inner words stand as the lexicon writes them, the last one in any case. */
function fits(forms: readonly Form[], at: number, words: readonly string[]): boolean {
  const last = words.length - 1;
  if (at + last >= forms.length) return false;
  if (last === 0) return true;
  for (let i = 1; i < last; i++) if (forms[at + i]!.key !== words[i]) return false;
  return wordKeysOf(forms[at + last]!).includes(words[last]!);
}

let made: Gazetteer | undefined;

/** All names, put in order at first use. */
function lexicon(): Gazetteer {
  made ??= new Gazetteer(knownNames(), personNames);
  return made;
}

const startsInLexicon = formFact((form) => lexicon().startsOf(form));

const labelledStarts = formFact((form) => {
  const starts = startsInLexicon(form).filter(({ label }) => label !== null);
  return starts.length > 0 ? starts : NONE;
});

/** The names of the lexicons among some forms: what the tagger sees. */
export const namesAmong = (forms: readonly Form[]) => matches(forms, startsInLexicon);

/** Those whose list says their class: of «Сенат депутаты» the chamber. */
export const labelledNamesAmong = (forms: readonly Form[]) => matches(forms, labelledStarts);
