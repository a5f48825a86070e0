import type { LanguageGuess } from "../document/document";
import { isKazakhAmongKazakh } from "./clear";
import { guessLanguage } from "./index";

/** Words that begin with a small letter, so that names say nothing: «Никита Акимов – 95-орын» is no Russian. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}+(?!\p{L})/gu;
/** Fewer of them may all be words that Kazakh has too: «Жанры: комедия, спорт». */
const ENOUGH = 4;
/** What lies further on than this changes no verdict. */
const SAMPLE = 2000;

/**
 * The language of a document. Russian needs more than names: «Асан Ахметов» by itself may be Kazakh as well.
 */
export function documentLanguage(text: string): LanguageGuess {
  const guess = guessLanguage(text);
  return guess.code === "rus" && !isSure(text, guess.code) ? { ...guess, code: "und", confidence: 0 } : guess;
}

function isSure(text: string, code: string): boolean {
  const small = text.slice(0, SAMPLE).match(SMALL_WORD) ?? [];
  return small.length >= ENOUGH && guessLanguage(small.join(" ")).code === code;
}

/**
 * The language of a paragraph (ISO 639-3). One that is too short to tell, «Жазылу», is in the language of its document where it shares
 * its script; a list of Russian names in a Kazakh article is Kazakh.
 */
export function paragraphLanguage(text: string, document: LanguageGuess): string {
  if (document.code === "kaz" && isKazakhAmongKazakh(text)) return document.code;
  const own = guessLanguage(text);
  if (own.code === document.code) return own.code;
  if (own.code === "und") return own.script === document.script ? document.code : own.code;
  return isSure(text, own.code) ? own.code : document.code;
}
