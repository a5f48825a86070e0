import { type Form, formFact } from "../document/form";
import { isCapitalShape } from "../text/shape";
import { shapeOfForm, wordKeysOf } from "./form";
import { type KnownName, knownNames } from "./known-names";

/** A name of the lexicons where it stands: `to` is the index behind its last form. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
}

/** Names of many words, found by their first. */
export class Gazetteer {
  readonly #byFirstWord = new Map<string, KnownName[]>();

  /** The names that may begin with a form, longest first. */
  readonly #startsOf: (form: Form) => readonly Start[];

  /** A `lasting` one is there for as long as the program runs: forms keep the names that begin with them. */
  constructor(names: Iterable<KnownName>, lasting = false) {
    this.#startsOf = lasting ? formFact((form) => this.#lookUp(form)) : (form) => this.#lookUp(form);
    for (const name of names) {
      const first = name.words[0]!;
      const known = this.#byFirstWord.get(first);
      if (known) known.push(name);
      else this.#byFirstWord.set(first, [name]);
    }
  }

  /** From left to right the longest name at each place, none over another. */
  matches(forms: readonly Form[]): readonly NameMatch[] {
    const found: NameMatch[] = [];
    for (let i = 0; i < forms.length; i++) {
      const starts = this.#startsOf(forms[i]!);
      if (starts === NONE) continue;
      const name = longestAt(forms, i, starts);
      if (!name) continue;
      found.push({ from: i, to: i + name.words.length, name });
      i += name.words.length - 1;
    }
    return found;
  }

  #lookUp(form: Form): readonly Start[] {
    const found = wordKeysOf(form)
      .flatMap((key) => (this.#byFirstWord.get(key) ?? []).map((name) => ({ name, inflected: key !== form.key })))
      .filter(({ name }) => !name.proper || isCapitalShape(shapeOfForm(form)))
      .sort((a, b) => b.name.words.length - a.name.words.length);
    return found.length > 0 ? found : NONE;
  }
}

interface Start {
  readonly name: KnownName;
  /** True where the form is an inflection of the name's first word. */
  readonly inflected: boolean;
}

const NONE: readonly Start[] = [];

/** Of names equally long the first in the order of the lists. */
function longestAt(forms: readonly Form[], at: number, starts: readonly Start[]): KnownName | null {
  for (const { name, inflected } of starts) if (fits(forms, at, name.words, inflected)) return name;
  return null;
}

/** Inner words stand as the lexicon writes them, the last one in any case. */
function fits(forms: readonly Form[], at: number, words: readonly string[], inflected: boolean): boolean {
  const last = words.length - 1;
  if (at + last >= forms.length) return false;
  if (last === 0) return true;
  if (inflected) return false;
  for (let i = 1; i < last; i++) if (forms[at + i]!.key !== words[i]) return false;
  return wordKeysOf(forms[at + last]!).includes(words[last]!);
}

let lexicon: Gazetteer | undefined;
let labelled: Gazetteer | undefined;

/** Every name of the lexicons, made at first use: what the tagger sees. */
export function lexiconGazetteer(): Gazetteer {
  lexicon ??= new Gazetteer(knownNames(), true);
  return lexicon;
}

/** The names whose list says their class: of «Сенат депутаты» the chamber. */
export function labelledGazetteer(): Gazetteer {
  labelled ??= new Gazetteer(
    [...knownNames()].filter(({ label }) => label !== null),
    true,
  );
  return labelled;
}
