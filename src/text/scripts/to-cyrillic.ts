import { Char, classOfUnit } from "../letters";
import { CYRILLIC_LETTERS, LATIN, LATIN_CAPITALS, LATIN_VARIANTS, type LatinAlphabet } from "./alphabets";
import { addressLength, continuesForeign, isForeign, isRoman } from "./foreign";
import { type Transliteration, TransliterationBuilder } from "./offsets";
import { spellWord } from "./spell";
import { findName, findStem, type Stems, stemsOf } from "./stems";
import { clearWord, emptyWord, pushLetter, type RawWord } from "./word";

/** What each Latin letter is in a raw word, and which are capitals. */
interface Reader {
  readonly alphabet: LatinAlphabet;
  readonly letters: ReadonlyMap<number, string>;
  readonly capitals: ReadonlySet<number>;
}

/** Cyrillic letters typed inside Latin words: Kazinform's capital «І», Egemen Qazaqstan's «О́». */
const TYPED_CYRILLIC = [
  ["і", "і"],
  ["о", "о"],
  ["а", "а"],
  ["е", "е"],
] as const;
/** Letters that share a Latin one: the rarer is made of the usual by rule or list. */
const USUAL: Readonly<Record<string, string>> = { й: "и", һ: "х", э: "е" };

const readers = new Map<LatinAlphabet, Reader>();

function readerOf(alphabet: LatinAlphabet): Reader {
  const reader = readers.get(alphabet) ?? makeReader(alphabet);
  readers.set(alphabet, reader);
  return reader;
}

function makeReader(alphabet: LatinAlphabet): Reader {
  const letters = new Map<number, string>();
  const capitals = new Set<number>();
  const put = (latin: string, cyrillic: string) => {
    const capital = LATIN_CAPITALS.get(latin) ?? latin.toUpperCase();
    letters.set(latin.charCodeAt(0), cyrillic);
    letters.set(capital.charCodeAt(0), cyrillic);
    capitals.add(capital.charCodeAt(0));
  };
  for (const cyrillic of CYRILLIC_LETTERS) {
    const latin = LATIN[alphabet][cyrillic]!;
    if (latin.length === 1) put(latin, USUAL[cyrillic] ?? cyrillic);
  }
  for (const [latin, cyrillic] of Object.entries(LATIN_VARIANTS[alphabet])) put(latin, cyrillic);
  for (const [typed, cyrillic] of TYPED_CYRILLIC) put(typed, cyrillic);
  return { alphabet, letters, capitals };
}

const MARKS = [0x300, 0x36f] as const;
const isMark = (unit: number) => unit >= MARKS[0] && unit <= MARKS[1];
const LATIN_TWINS = new Map([
  ["О", "O"],
  ["о", "o"],
  ["А", "A"],
  ["а", "a"],
]);

/** The letter at `at` with the marks on it put together, as a code: NaN where they make no single letter. */
function composedCode(text: string, at: number, end: number): number {
  const base = text[at]!;
  const composed = ((LATIN_TWINS.get(base) ?? base) + text.slice(at + 1, end)).normalize("NFC");
  return composed.length === 1 ? composed.charCodeAt(0) : Number.NaN;
}

/** Marks on one letter beyond this are an ornament, not a letter. */
const MOST_MARKS = 3;

/** Fills `word` with the letters of `text` from `start` to `end`; false where one of them is none of the alphabet. */
function readWord(reader: Reader, text: string, start: number, end: number, word: RawWord): boolean {
  clearWord(word);
  for (let i = start; i < end; ) {
    let next = i + 1;
    while (next < end && next - i <= MOST_MARKS && isMark(text.charCodeAt(next))) next++;
    const code = next - i > 1 ? composedCode(text, i, next) : text.charCodeAt(i);
    const pair = next < end ? digraph(reader, text.charCodeAt(i), text.charCodeAt(next)) : null;
    const letter = pair ?? reader.letters.get(code);
    if (letter === undefined) return false;
    if (pair !== null) next++;
    pushLetter(word, letter, i, next, pair !== null ? isBig(text.charCodeAt(i)) : reader.capitals.has(code));
    i = next;
  }
  return true;
}

/** S, C and Ş begin the pairs. */
const isBig = (unit: number) => unit === 0x53 || unit === 0x43 || unit === 0x15e;

function digraph({ alphabet }: Reader, first: number, second: number): string | null {
  if (second === 104 || second === 72) {
    if (first === 99 || first === 67) return "ч";
    return alphabet === "latin-2018" && (first === 115 || first === 83) ? "ш" : null;
  }
  const cedillas = (first === 0x15f || first === 0x15e) && (second === 0x15f || second === 0x15e);
  return cedillas && alphabet === "latin-2021" ? "щ" : null;
}

const isWordUnit = (unit: number) => {
  const unitClass = classOfUnit(unit);
  return unitClass === Char.Letter || unitClass === Char.Mark;
};
const isSpace = (unit: number) => classOfUnit(unit) === Char.Space;

/** One pass over a text in a Latin alphabet. */
class LatinPass {
  private readonly out = new TransliterationBuilder();
  private readonly word = emptyWord();
  private readonly stems: Stems = stemsOf("latin");
  /** The foreign word just copied and where it ended. */
  private foreign = { text: "", end: -2 };

  constructor(
    private readonly text: string,
    private readonly reader: Reader,
    private readonly names: Stems | null,
  ) {}

  run(): Transliteration {
    const { text } = this;
    for (let i = 0; i < text.length; ) i = isSpace(text.charCodeAt(i)) ? this.copy(i, i + 1) : this.token(i);
    return this.out.build();
  }

  private copy(from: number, to: number): number {
    this.out.add(to - from, this.text.slice(from, to));
    return to;
  }

  /** A run without white space: an address and what hangs on it, or words and marks. */
  private token(start: number): number {
    const { text } = this;
    let end = start + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    let i = this.copy(start, start + addressLength(text.slice(start, end)));
    while (i < end) {
      let next = i + 1;
      if (isWordUnit(text.charCodeAt(i))) {
        while (next < end && isWordUnit(text.charCodeAt(next))) next++;
        this.writeWord(i, next, end);
      } else this.copy(i, next);
      i = next;
    }
    return end;
  }

  private writeWord(start: number, end: number, tokenEnd: number): void {
    const { text, word, foreign } = this;
    const form = text.slice(start, end);
    const follows = foreign.end === start - 1 && text[start - 1] === " " && continuesForeign(form, foreign.text);
    if (follows || isForeign(form) || isRoman(form) || !readWord(this.reader, text, start, end, word)) {
      this.foreign = { text: form, end };
      this.copy(start, end);
    } else if (form === "e" && text[end] === "-" && end + 1 < tokenEnd) this.copy(start, end);
    else {
      if (TYPED_ROMAN.test(form)) word.letters = word.letters.replaceAll("и", "і");
      const name = word.capitals[0] && this.names !== null ? findName(this.names, word.letters) : null;
      spellWord(word, name ?? findStem(this.stems, word.letters) ?? [], this.out);
    }
  }
}

/** «ХХІ» typed in Cyrillic and put into Latin letters by a converter: «HHI». */
const TYPED_ROMAN = /^H[HVIІ]*[IІ][HVIІ]*$/;

/**
 * A text in a Latin alphabet, in Cyrillic; what is not Kazakh in it stays as it is.
 *
 * @param named False spells names like all words, by which those are found that need the list.
 */
export function latinToCyrillic(text: string, alphabet: LatinAlphabet, named = true): Transliteration {
  return new LatinPass(text, readerOf(alphabet), named ? stemsOf("names") : null).run();
}
