/**
 * Which language a text is in, and in which script.
 *
 * @module matin/language
 * @category Languages and scripts
 */

export type { LanguageGuess } from "../document/document";
export { detectLanguage } from "../language/detect";
export {
  type Damage,
  findDamage,
  type KazakhScript,
  type LatinAlphabet,
  scriptOf,
  type Transliteration,
  toCyrillic,
  toLatin,
  toTote,
} from "../language/transliterate";
