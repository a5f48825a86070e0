import { CYRILLIC_ENDINGS, LATIN_ENDINGS } from "../lexicon/language-endings";
import { KARAKALPAK_WORDS, KAZAKH_WORDS, UZBEK_WORDS } from "../lexicon/language-words";
import {
  AZERBAIJANI_WORDS,
  ENGLISH_WORDS,
  OTHER_LATIN_WORDS,
  TURKISH_WORDS,
  TURKMEN_WORDS,
} from "../lexicon/language-words-latin";
import { endingsIn, lettersIn } from "./cyrillic";
import { CYRILLIC_LETTERS, LATIN_LETTERS } from "./letter-shares";
import { LanguageModel, type LanguageProfile, respell } from "./model";
import { karakalpakInLatin, kazakhAsTyped, kazakhOf2018, kazakhOf2021, type Spelling } from "./spellings";

function profile(code: string, words: readonly string[], prior = 1): LanguageProfile {
  return { code, prior, words, letters: lettersIn(LATIN_LETTERS, code), endings: endingsIn(LATIN_ENDINGS, code) };
}

function spelled(code: string, words: readonly string[], spell: Spelling, prior: number): LanguageProfile {
  return {
    code,
    prior,
    words: words.map(spell),
    letters: respell(lettersIn(CYRILLIC_LETTERS, code), spell),
    endings: endingsIn(CYRILLIC_ENDINGS, code).map(spell),
  };
}

let model: LanguageModel | undefined;

/** The languages of the Latin alphabet that are near to Kazakh, and English; built at its first use. */
export function latinModel(): LanguageModel {
  model ??= new LanguageModel([
    spelled("kaz", KAZAKH_WORDS, kazakhOf2018, 1),
    spelled("kaz", KAZAKH_WORDS, kazakhOf2021, 0.5),
    spelled("kaz", KAZAKH_WORDS, kazakhAsTyped, 0.5),
    profile("eng", ENGLISH_WORDS, 2),
    profile("aze", AZERBAIJANI_WORDS),
    spelled("kaa", KARAKALPAK_WORDS, karakalpakInLatin, 0.1),
    profile("tuk", TURKMEN_WORDS),
    profile("tur", TURKISH_WORDS),
    { ...profile("uzb", UZBEK_WORDS), endings: endingsIn(CYRILLIC_ENDINGS, "uzb") },
    profile("other", OTHER_LATIN_WORDS),
  ]);
  return model;
}
