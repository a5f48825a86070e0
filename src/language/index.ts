import type { LanguageGuess } from "../document/document";
import { isClearlyKazakh } from "./clear";
import { cyrillicModel } from "./cyrillic";
import { confidenceOf, findShares } from "./mixture";
import { findPieces, hasLanguage } from "./pieces";
import { NO_SCRIPT } from "./scripts";

/** What lies further on than this changes no verdict, and the guess stays cheap for a book. */
const SAMPLE = 2000;
/** Below this, a guess is of less use than none: a paragraph then takes the language of its document. */
const LEAST_CONFIDENCE = 0.6;
/** How sure the letters alone are: no sentence of twelve other languages passes for Kazakh by them. */
const CLEAR = 0.99;
const CORE: ReadonlySet<string> = new Set(["kaz", "rus"]);

/**
 * Whether a text is Kazakh or Russian, in Cyrillic letters, or `und` (undetermined): anything else. The languages next
 * door are known, so that Kyrgyz, Tatar or Bashkir is `und` and not Kazakh; `matin/language` names them.
 *
 * @param text Any string; its first 2,000 UTF-16 units are looked at.
 * @returns ISO 639-3 code, ISO 15924 script of most letters, and a confidence from 0 to 1; 0 for `und`.
 * @throws TypeError if `text` is no string.
 * @example guessLanguage("Бүгін Алматыда жаңбыр жауды.").code // "kaz"
 */
export function guessLanguage(text: string): LanguageGuess {
  if (typeof text !== "string") throw new TypeError(`guessLanguage: text must be a string, got ${typeof text}`);
  const sample = text.slice(0, SAMPLE);
  if (isClearlyKazakh(sample)) return { code: "kaz", script: "Cyrl", confidence: CLEAR };
  const pieces = findPieces(sample.normalize("NFC"));
  const shares = findShares(pieces, (script) => (script === "Cyrl" ? cyrillicModel() : undefined));
  const first = shares[0];
  if (first === undefined) return { code: "und", script: NO_SCRIPT, confidence: 0 };
  const confidence = confidenceOf(shares);
  const known = CORE.has(first.code) && confidence >= LEAST_CONFIDENCE && hasLanguage(pieces);
  return known
    ? { code: first.code, script: first.script, confidence }
    : { code: "und", script: first.script, confidence: 0 };
}
