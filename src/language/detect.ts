import type { LanguageGuess } from "../document/document";
import { arabicModel } from "./arabic";
import { cyrillicModel } from "./cyrillic";
import { guessByTrigrams } from "./franc";
import { latinModel } from "./latin";
import { confidenceOf, findShares, type Share } from "./mixture";
import type { LanguageModel } from "./model";
import { findPieces, hasLanguage, type Piece } from "./pieces";
import { NO_SCRIPT } from "./scripts";

const MODELS: ReadonlyMap<string, () => LanguageModel> = new Map([
  ["Cyrl", cyrillicModel],
  ["Latn", latinModel],
  ["Arab", arabicModel],
]);

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Which language and script a text is in. Kazakh in its three alphabets and the languages near to it are told by their
 * letters, commonest words and endings, from a few words on; about 180 others by franc's trigrams, from a sentence on.
 * A text in several languages is in that of most of its letters.
 *
 * @param text Any string, of any length.
 * @returns ISO 639-3 code (`kaz`, `kir`, `tat`, `bak`, `kaa`, `mon`, `rus`, `ukr`, `bul`, `uzb`, `tgk`, `tur`, `aze`,
 *   `tuk`, `uig`, `eng` … or `und`), ISO 15924 script of most letters, and a confidence from 0 to 1.
 * @throws TypeError if `text` is no string.
 * @example detectLanguage("Бүгін ауа райы жылы болады.") // { code: "kaz", script: "Cyrl", confidence: 0.99 }
 * @example detectLanguage("Бүгүн аба ырайы жылуу болот.").code // "kir"
 */
export function detectLanguage(text: string): LanguageGuess {
  if (typeof text !== "string") throw new TypeError(`detectLanguage: text must be a string, got ${typeof text}`);
  const pieces = findPieces(text.normalize("NFC"));
  const shares = findShares(pieces, (script) => MODELS.get(script)?.());
  if (shares.length === 0) return { code: "und", script: NO_SCRIPT, confidence: 0 };
  const languages = joinScripts(shares);
  const { code, script } = languages[0]!;
  if (code === "und" || !hasLanguage(pieces)) return { code: "und", script, confidence: 0 };
  const confidence = confidenceOf(languages);
  if (code !== "other") return { code, script, confidence };
  const trigrams = guessByTrigrams(wordsIn(pieces, script), script);
  return {
    code: trigrams.code,
    // Japanese is written in kana and Chinese characters at once.
    script: trigrams.code === "jpn" ? "Jpan" : script,
    confidence: round(confidence * trigrams.confidence),
  };
}

/** A language in two alphabets is one language, in the script of most of its letters. */
function joinScripts(shares: readonly Share[]): Share[] {
  const joined = new Map<string, Share>();
  for (const { code, script, letters } of shares) {
    const key = code === "other" ? `${code} ${script}` : code;
    const before = joined.get(key);
    if (before === undefined) joined.set(key, { code, script, letters });
    else before.letters += letters;
  }
  return [...joined.values()].sort((a, b) => b.letters - a.letters);
}

/** The words of one script again, parted by spaces. */
function wordsIn(pieces: readonly Piece[], script: string): string {
  return pieces
    .filter((piece) => piece.script === script)
    .flatMap(({ words }) => words)
    .join(" ");
}
