import { PATRONYMIC_ENDINGS } from "../lexicon/patronymic-endings";
import { SURNAME_ENDINGS } from "../lexicon/surname-endings";
import { endsWithOneOf } from "../text/endings";

/** Shorter words that end like a surname are ordinary: «кино», «ев». */
export const SHORTEST_NAME = 5;

function endsLike(endings: readonly string[]): (key: string) => boolean {
  const ends = endsWithOneOf(endings);
  return (key) => key.length >= SHORTEST_NAME && ends(key);
}

/** Keys shaped like a surname by itself: «балаева». */
export const endsLikeSurname = endsLike(SURNAME_ENDINGS);
/** «асылханқызы», «николаевич» */
export const endsLikePatronymic = endsLike(PATRONYMIC_ENDINGS);
/** Either of them: a patronymic may stand for the surname. */
export const endsLikeName = endsLike([...SURNAME_ENDINGS, ...PATRONYMIC_ENDINGS]);
