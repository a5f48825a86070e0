import type { TransliterationBuilder } from "./offsets";
import { type StemUnit, VOWELS } from "./stems";
import { type RawWord, writeLetters } from "./word";

/** Settles what one letter of the script leaves open, from offset `from` of a raw word on, behind `before` (or ""). */
export type Settle = (word: RawWord, from: number, before: string) => string;

/** «ٴوپ» is өп, though «оп…» begins loanwords: no stem gainsays the hamza. */
const isBack = ({ spelling }: { readonly spelling: string }) => /[аоұы]/.test(spelling);

/**
 * Writes a word in Cyrillic: its stem as a list spells it, and everything else by rule.
 *
 * «ı» is both и and й, and with a or ý behind it also half of я and ю. After a vowel it is й («aı» → «ай») or makes one
 * letter («aıaq» → «аяқ», «ııa» → «ия»); after a consonant it is и («bıik» → «биік»); «ıa» begins a word as я.
 */
export function spellWord(
  word: RawWord,
  stem: readonly StemUnit[],
  out: TransliterationBuilder,
  settle?: Settle,
): void {
  let i = 0;
  let spelt = "";
  for (const { spelling, take } of word.front && stem.some(isBack) ? [] : stem) {
    writeLetters(word, i, i + take, spelling, out);
    i += take;
    spelt += spelling;
  }
  const letters = settle === undefined ? word.letters : settle(word, i, spelt);
  let before = spelt.slice(-1);
  while (i < letters.length) {
    const pair = pairAt(letters, i, before);
    const take = pair === null ? 1 : 2;
    before = pair ?? singleAt(letters, i, before);
    writeLetters(word, i, i + take, before, out);
    i += take;
  }
}

/** The one letter that two of the raw ones stand for, or null. */
function pairAt(letters: string, i: number, before: string): string | null {
  const letter = letters[i]!;
  const next = letters[i + 1];
  // «тси» is native in no word; «тсе» is («кетсе»), so that «процесс» needs the list.
  if (letter === "т" && next === "с" && letters[i + 2] === "и") return "ц";
  if (letter !== "и") return null;
  // Behind a consonant «ıý» is oftener ю («бюджет») than иу («радиус»), «ıa» oftener иа («материал»), but for ля.
  if (next === "у") return "ю";
  return next === "а" && (before === "" || before === "л" || before === "ь" || VOWELS.has(before)) ? "я" : null;
}

function singleAt(letters: string, i: number, before: string): string {
  const letter = letters[i]!;
  return letter === "и" && VOWELS.has(before) ? "й" : letter;
}
