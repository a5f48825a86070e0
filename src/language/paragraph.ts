import type { LanguageGuess } from "../document/document";
import { isKazakhAmongKazakh } from "./clear";
import { guessLanguage } from "./index";

/** Words that begin with a small letter, so that names say nothing: «Никита Акимов – 95-орын» is no Russian. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}+(?!\p{L})/gu;
/** Fewer of them may all be words that Kazakh has too: «Жанры: комедия, спорт». */
const ENOUGH = 4;

/**
 * The language of a paragraph (ISO 639-3). One that is too short to tell, «Жазылу», is in the language of its document where it shares
 * its script; a list of Russian names in a Kazakh article is Kazakh.
 */
export function paragraphLanguage(text: string, document: LanguageGuess): string {
  if (document.code === "kaz" && isKazakhAmongKazakh(text)) return document.code;
  const own = guessLanguage(text);
  if (own.code === document.code) return own.code;
  if (own.code === "und") return own.script === document.script ? document.code : own.code;
  const small = text.match(SMALL_WORD) ?? [];
  const isSure = small.length >= ENOUGH && guessLanguage(small.join(" ")).code === own.code;
  return isSure || document.code === "und" ? own.code : document.code;
}
