import { CYRILLIC_ENDINGS } from "../lexicon/language-endings";
import {
  BASHKIR_WORDS,
  BULGARIAN_WORDS,
  KARAKALPAK_WORDS,
  KAZAKH_WORDS,
  KYRGYZ_WORDS,
  MONGOLIAN_WORDS,
  OTHER_CYRILLIC_WORDS,
  RUSSIAN_WORDS,
  TAJIK_WORDS,
  TATAR_WORDS,
  UKRAINIAN_WORDS,
  UZBEK_WORDS,
} from "../lexicon/language-words";
import { CYRILLIC_LETTERS } from "./letter-shares";
import { LanguageModel, type LanguageProfile } from "./model";
import { uzbekInCyrillic } from "./spellings";

/** The letters of a language in a list of the lexicon. */
export function lettersIn(list: readonly { language: string; letters: string }[], code: string): string {
  return list.find(({ language }) => language === code)!.letters;
}

/** The endings of a language in a list of the lexicon; none where it has no entry. */
export function endingsIn(list: readonly { language: string; endings: string }[], code: string): string[] {
  return list.find(({ language }) => language === code)?.endings.split(" ") ?? [];
}

function profile(code: string, words: readonly string[], prior = 1): LanguageProfile {
  return { code, prior, words, letters: lettersIn(CYRILLIC_LETTERS, code), endings: endingsIn(CYRILLIC_ENDINGS, code) };
}

/** Languages that have no profile of their own, together. */
const blend = (name: string) => profile(name, OTHER_CYRILLIC_WORDS, 0.3);

function profiles(): LanguageProfile[] {
  const uzbek = profile("uzb", UZBEK_WORDS.map(uzbekInCyrillic));
  return [
    // Texts that are brought here are Kazakh more often than not, and Russian next.
    profile("kaz", KAZAKH_WORDS, 2),
    profile("rus", RUSSIAN_WORDS, 2),
    profile("bak", BASHKIR_WORDS),
    profile("bul", BULGARIAN_WORDS),
    profile("kaa", KARAKALPAK_WORDS, 0.1),
    profile("kir", KYRGYZ_WORDS),
    profile("mon", MONGOLIAN_WORDS),
    profile("tat", TATAR_WORDS),
    profile("tgk", TAJIK_WORDS),
    profile("ukr", UKRAINIAN_WORDS),
    { ...uzbek, endings: uzbek.endings.map(uzbekInCyrillic) },
    { ...blend("other-west"), code: "other" },
    // Franc knows next to none of them either.
    { ...blend("other-east"), code: "und" },
  ];
}

let model: LanguageModel | undefined;

/** The languages of the Cyrillic alphabet; built at its first use, which takes a few milliseconds. */
export function cyrillicModel(): LanguageModel {
  model ??= new LanguageModel(profiles());
  return model;
}
