import type { TransliterationBuilder } from "./offsets";

/**
 * A word on its way to Cyrillic: its letters as the other script gives them, where «и» may still be й or half of я, ю,
 * «тс» may be ц, and ь, ъ are missing. `starts`/`ends` are offsets of the source;
 * one object serves all words of a text, and what stands behind `letters.length` is left from those before.
 */
export interface RawWord {
  letters: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly capitals: boolean[];
  /** Töte's hamza: the vowels are front ones. */
  front: boolean;
}

export function emptyWord(): RawWord {
  return { letters: "", starts: [], ends: [], capitals: [], front: false };
}

export function clearWord(word: RawWord): void {
  word.letters = "";
  word.front = false;
}

export function pushLetter(word: RawWord, letter: string, start: number, end: number, capital: boolean): void {
  const at = word.letters.length;
  word.letters += letter;
  word.starts[at] = start;
  word.ends[at] = end;
  word.capitals[at] = capital;
}

/** Writes `spelling` for the letters `from`..`to` of a word, with their capitals. */
export function writeLetters(
  word: RawWord,
  from: number,
  to: number,
  spelling: string,
  out: TransliterationBuilder,
): void {
  const capital = word.capitals[from]! || word.capitals[to - 1]!;
  const length = word.ends[to - 1]! - word.starts[from]!;
  if (!capital) out.add(length, spelling);
  else if (spelling.length === 1 || inCapitals(word, to)) out.add(length, spelling.toUpperCase());
  else out.add(length, spelling[0]!.toUpperCase() + spelling.slice(1));
}

/** «ОЛЬГА», not «ОЛьГА»: the letter behind is a capital, or the one before where the word ends. */
function inCapitals(word: RawWord, to: number): boolean {
  return to < word.letters.length ? word.capitals[to]! : to > 1 && word.capitals[to - 2]!;
}
