import { fold } from "../text/fold";
import { Char, classOfUnit, isCapitalized } from "../text/letters";
import { NO_SCRIPT, scriptOf } from "./scripts";

/** Words of one script in a row, no further than the end of a sentence: what is in one language, as a rule. */
export interface Piece {
  readonly script: string;
  /** In lower case. */
  readonly words: string[];
  /** How many letters they have together; names in another script than the rest count for less. */
  letters: number;
  /** Whether every word begins with a capital letter. */
  names: boolean;
}

/**
 * «Washington командасы Atlanta Thrashers командасын жеңді»: names keep their script in a text of any language, so that
 * their letters tell less of it than others.
 */
const NAME_WEIGHT = 0.2;

/** «А. Байтұрсынұлы», «т.б.»: a point after fewer letters ends no sentence. */
const SHORTEST_SENTENCE = 10;
/** A text without an end to its sentences is cut after so many words. */
const LONGEST_PIECE = 40;
const CHUNKS = /\S+/g;
/** «stat.gov.kz», «inbusiness.kz/kz/news». */
const DOMAIN = /[a-z0-9]\.[a-z]{2}/i;
const SENTENCE_END = /[.!?…։。؟۔]["»”’)]*$/;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const APOSTROPHES = /[’‘ʼʻ`´′]/g;
const DIGIT_OR_LETTER = /[^\p{L}\p{M}\p{Cf}'’‘ʼʻ`´′]+/u;

/** Addresses, user names and the like are in no language. */
function isAddress(chunk: string): boolean {
  return chunk.includes("://") || chunk.includes("@") || /^www\./i.test(chunk) || DOMAIN.test(chunk);
}

/** The script of most of a word's letters and their number. */
function scriptOfWord(word: string): { script: string; letters: number; mixed: boolean } {
  let [script, letters, mixed] = [NO_SCRIPT, 0, false];
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (classOfUnit(unit) !== Char.Letter) continue;
    letters++;
    const own = scriptOf(unit);
    if (letters === 1) script = own;
    else if (own !== script) mixed = true;
  }
  return { script, letters, mixed };
}

/** Cuts a text into pieces; white space, figures and addresses are in none. */
export function findPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  let before = 0;
  for (const { 0: chunk, index } of text.matchAll(CHUNKS)) {
    if (LINE_BREAK.test(text.slice(before, index))) piece = undefined;
    before = index + chunk.length;
    if (isAddress(chunk)) continue;
    for (const part of chunk.split(DIGIT_OR_LETTER)) {
      // «мемлекеттiк» with a Latin i is put right; a word of one script stays as it is.
      const asTyped = scriptOfWord(part);
      if (asTyped.letters === 0) continue;
      const word = asTyped.mixed ? fold(part) : part.toLowerCase().replace(APOSTROPHES, "'");
      const { script, letters } = asTyped.mixed ? scriptOfWord(word) : asTyped;
      if (piece?.script !== script || piece.words.length >= LONGEST_PIECE) {
        piece = { script, words: [], letters: 0, names: true };
        pieces.push(piece);
      }
      piece.words.push(word);
      piece.letters += letters;
      piece.names &&= isCapitalized(part);
    }
    if (piece !== undefined && piece.letters >= SHORTEST_SENTENCE && SENTENCE_END.test(chunk.slice(-4))) {
      piece = undefined;
    }
  }
  if (pieces.some(({ script }) => script !== pieces[0]!.script)) {
    for (const one of pieces) if (one.names) one.letters *= NAME_WEIGHT;
  }
  return pieces;
}

/** False for a text without letters, or with one letter over and over: «ааааа» is in no language. */
export function hasLanguage(pieces: readonly Piece[]): boolean {
  const first = pieces[0]?.words[0]?.[0];
  return first !== undefined && pieces.some(({ words }) => words.some((word) => [...word].some((c) => c !== first)));
}
