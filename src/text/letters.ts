/**
 * What each character is, for the whole library: the one word boundary, and the only file that knows `\p{L}`.
 *
 * Classes are looked up in a table of one byte a UTF-16 unit. Its pages are filled when a text first needs them, because
 * classifying all 65,536 units takes 12 ms and a Kazakh article uses about 200.
 */
export const Char = {
  /** White space and control characters. */
  Space: 1,
  /** A letter, or a modifier that stands for one. */
  Letter: 2,
  /** A combining mark: the breve of a decomposed «й», a stress accent, a variation selector. */
  Mark: 3,
  /** Nothing to see: soft hyphen, zero-width space and joiners, BOM, bidi controls. Inside a word they belong to it; outside they are white space. */
  Invisible: 4,
  /** A decimal digit. */
  Digit: 5,
  /** A superscript or other small number: «м²». */
  SmallDigit: 6,
  Apostrophe: 7,
  /** Hyphen-minus, hyphen, no-break hyphen: the ones that join. */
  Hyphen: 8,
  /** Minus, en dash, em dash and their kin: the ones that part. */
  Dash: 9,
  Quote: 10,
  Punctuation: 11,
  Symbol: 12,
  /** Half of a surrogate pair; what the pair is, `classAt` says. */
  Surrogate: 13,
} as const;

export type CharClass = (typeof Char)[keyof typeof Char];

const PATTERNS: readonly (readonly [RegExp, CharClass])[] = [
  [/[\s\p{Cc}]/u, Char.Space],
  [/\p{Cf}/u, Char.Invisible],
  [/['’‘ʼʻ`´′]/u, Char.Apostrophe],
  [/[-‐‑⁃﹣－]/u, Char.Hyphen],
  [/[\p{Pd}−]/u, Char.Dash],
  [/["«»“”„‟‹›‚‛〝〞＂❝❞]/u, Char.Quote],
  [/\p{L}/u, Char.Letter],
  [/\p{M}/u, Char.Mark],
  [/\p{Nd}/u, Char.Digit],
  [/\p{N}/u, Char.SmallDigit],
  [/[%‰‱&*@#§†‡/\\]/u, Char.Symbol],
  [/\p{P}/u, Char.Punctuation],
  [/^[\ud800-\udfff]$/, Char.Surrogate],
];

const PAGE = 256;

/**
 * Class by UTF-16 unit, 0 where the page is not filled yet. For inner loops that look for one class and ask
 * `classOfUnit` about everything else; all others call the functions below.
 */
export const classTable = new Uint8Array(0x10000);

function classify(character: string): CharClass {
  for (const [pattern, charClass] of PATTERNS) if (pattern.test(character)) return charClass;
  return Char.Symbol;
}

function fillPage(unit: number): CharClass {
  const first = unit - (unit % PAGE);
  for (let u = first; u < first + PAGE; u++) classTable[u] = classify(String.fromCharCode(u));
  return classTable[unit] as CharClass;
}

/** The class of one UTF-16 unit; half a surrogate pair is `Char.Surrogate`. */
export function classOfUnit(unit: number): CharClass {
  return (classTable[unit] || fillPage(unit)) as CharClass;
}

/** The class of the character that begins at `offset`, surrogate pairs put together; a lone half is a symbol. */
export function classAt(text: string, offset: number): CharClass {
  const unitClass = classOfUnit(text.charCodeAt(offset));
  if (unitClass !== Char.Surrogate) return unitClass;
  const code = text.codePointAt(offset)!;
  return code > 0xffff ? classify(String.fromCodePoint(code)) : Char.Symbol;
}

/** How many UTF-16 units the character at `offset` takes: 1 or 2. */
export function lengthAt(text: string, offset: number): 1 | 2 {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

/** True for a character that may stand in a gap between tokens. */
export function isBlank(charClass: CharClass): boolean {
  return charClass === Char.Space || charClass === Char.Invisible;
}

/** True where the text has an upper-case letter at `offset`; titlecase counts, a letter without case does not. */
export function isUpperAt(text: string, offset: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** True where every letter of `word` is upper case and there is at least one: «АҚШ», «БҰҰ», not «Ақш» or «5». */
export function isAllCaps(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** True where `word` begins with an upper-case letter. */
export function isCapitalized(word: string): boolean {
  return word.length > 0 && isUpperAt(word, 0);
}

const DASH_RUN = /^[-‐‑–—‒―−]+$/;

/** True for hyphens and dashes and nothing else, as they stand between words: «–», «--». */
export function isDashRun(text: string): boolean {
  return DASH_RUN.test(text);
}
