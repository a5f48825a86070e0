import { ARABIC_ENDINGS, CYRILLIC_ENDINGS } from "../lexicon/language-endings";
import { KAZAKH_WORDS } from "../lexicon/language-words";
import { OTHER_ARABIC_WORDS, UYGHUR_WORDS } from "../lexicon/language-words-arabic";
import { endingsIn, lettersIn } from "./cyrillic";
import { ARABIC_LETTERS, CYRILLIC_LETTERS } from "./letter-shares";
import { LanguageModel, respell } from "./model";
import { kazakhInArabic } from "./spellings";

/** Per mille of the mark of softness, one in four words; letter by letter it would come out with every «ә». */
const SOFTNESS = "ٴ20";
const withoutMark = (letter: string) => kazakhInArabic(letter).replace("ٴ", "");

let model: LanguageModel | undefined;

/** Kazakh and Uyghur in the Arabic alphabet, against all others; built at its first use. */
export function arabicModel(): LanguageModel {
  model ??= new LanguageModel([
    {
      code: "kaz",
      words: KAZAKH_WORDS.map(kazakhInArabic),
      letters: `${respell(lettersIn(CYRILLIC_LETTERS, "kaz"), withoutMark)} ${SOFTNESS}`,
      endings: endingsIn(CYRILLIC_ENDINGS, "kaz").map(withoutMark),
    },
    {
      code: "uig",
      words: UYGHUR_WORDS,
      letters: lettersIn(ARABIC_LETTERS, "uig"),
      endings: endingsIn(ARABIC_ENDINGS, "uig"),
    },
    { code: "other", words: OTHER_ARABIC_WORDS, letters: lettersIn(ARABIC_LETTERS, "other"), endings: [] },
  ]);
  return model;
}
