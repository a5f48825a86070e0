/**
 * Which language a text is in, and in which script.
 *
 * @module matin/language
 * @category Languages and scripts
 */

export type { LanguageGuess } from "../document/document";
export { detectLanguage } from "../language/detect";
