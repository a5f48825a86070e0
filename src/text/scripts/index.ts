import type { KazakhScript, LatinAlphabet } from "./alphabets";
import { scriptOf } from "./detect";
import { type Transliteration, unchanged } from "./offsets";
import { latinToCyrillic } from "./to-cyrillic";
import { cyrillicToLatin } from "./to-latin";
import { cyrillicToTote, toteToCyrillic } from "./tote";

export type { KazakhScript, LatinAlphabet } from "./alphabets";
export { type Damage, findDamage } from "./damage";
export { scriptOf } from "./detect";
export type { Transliteration } from "./offsets";
export { NAME_ENDINGS } from "./stems";

const SCRIPTS = ["latin-2021", "latin-2018", "tote", "auto"] as const;

function checkText(name: string, text: unknown): void {
  if (typeof text !== "string") throw new TypeError(`${name}: text must be a string, got ${typeof text}`);
}

function checkChoice(name: string, option: string, value: unknown, choices: readonly string[]): void {
  if (!choices.includes(value as string))
    throw new RangeError(`${name}: ${option} must be one of ${choices.join(", ")}, got ${String(value)}`);
}

/**
 * A Kazakh text in Cyrillic. Foreign words, addresses and Roman numerals stay in Latin letters; from töte all letters are
 * small. A text in Cyrillic, or in none of the scripts, is unchanged.
 *
 * @param script The script of `text`; by default its letters tell.
 * @throws TypeError if `text` is no string, RangeError on an unknown script.
 * @example toCyrillic("Qazaqstan Respýblıkasy").text // "Қазақстан Республикасы"
 */
export function toCyrillic(text: string, script: KazakhScript | "auto" = "auto"): Transliteration {
  checkText("toCyrillic", text);
  checkChoice("toCyrillic", "script", script, SCRIPTS);
  const from = script === "auto" ? scriptOf(text) : script;
  if (from === null || from === "cyrillic") return unchanged(text);
  return from === "tote" ? toteToCyrillic(text) : latinToCyrillic(text, from);
}

/**
 * A Cyrillic text in a Kazakh Latin alphabet, letter by letter.
 *
 * @throws TypeError if `text` is no string, RangeError on an unknown alphabet.
 * @example toLatin("Қазақстан Республикасы").text // "Qazaqstan Respublikasy"
 */
export function toLatin(text: string, alphabet: LatinAlphabet = "latin-2021"): Transliteration {
  checkText("toLatin", text);
  checkChoice("toLatin", "alphabet", alphabet, SCRIPTS.slice(0, 2));
  return cyrillicToLatin(text, alphabet);
}

/**
 * A Cyrillic text in the Arabic script of the Kazakhs of China, *töte*.
 *
 * @throws TypeError if `text` is no string.
 * @example toTote("Тіл — өмір").text // "ٴتىل — ٴومىر"
 */
export function toTote(text: string): Transliteration {
  checkText("toTote", text);
  return cyrillicToTote(text);
}
