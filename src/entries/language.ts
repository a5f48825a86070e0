export type { LanguageGuess } from "../document/document";
export { detectLanguage } from "../language/index";
