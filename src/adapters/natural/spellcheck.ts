/// <reference path="./natural-modules.d.ts" />
import type { Spellcheck } from "natural";
import NaturalSpellcheck from "natural/lib/natural/spellcheck/spellcheck.js";

const Base: typeof Spellcheck = NaturalSpellcheck;

const LETTERS = [..."аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"];

/**
 * natural's spell checker with the letters of Kazakh: its own tries `a` to `z` in the place of a letter that is wrong or
 * missing. As there, the words given are all that is right, the more frequent the more likely; a word list of forms does
 * better than one of dictionary forms.
 *
 * @example new KazakhSpellcheck(["қала", "мектеп"]).getCorrections("мектеб") // ["мектеп"]
 */
export class KazakhSpellcheck extends Base {
  /** What is one edit away: a letter less, two letters swapped, another letter, a letter more. */
  override edits(word: string): string[] {
    const found = new Set<string>();
    for (let i = 0; i <= word.length; i++) {
      const [left, right] = [word.slice(0, i), word.slice(i)];
      if (right !== "") found.add(left + right.slice(1));
      if (right.length > 1) found.add(left + right[1] + right[0] + right.slice(2));
      for (const letter of LETTERS) {
        if (right !== "") found.add(left + letter + right.slice(1));
        found.add(left + letter + right);
      }
    }
    return [...found];
  }
}
