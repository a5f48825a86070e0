/**
 * From a form to its look-up key. The text itself is never edited: keys are for looking up, offsets stay those of the
 * original.
 *
 * A key is NFC and lower case, without soft hyphens, zero-width characters and stress accents, with one apostrophe and
 * one hyphen, and with look-alike letters of the other script put right: «мемлекеттiк» (Latin i), «Aстана» (Latin A)
 * and «ə» (U+0259) are found under their Cyrillic keys, «Twittеr» (Cyrillic е) under its Latin one.
 */

/** Latin letters that are drawn like a Cyrillic one, beside it. */
const LOOK_ALIKES = [
  ["A", "А"],
  ["B", "В"],
  ["C", "С"],
  ["E", "Е"],
  ["H", "Н"],
  ["I", "І"],
  ["K", "К"],
  ["M", "М"],
  ["O", "О"],
  ["P", "Р"],
  ["T", "Т"],
  ["X", "Х"],
  ["Y", "У"],
  ["a", "а"],
  ["c", "с"],
  ["e", "е"],
  ["h", "һ"],
  ["i", "і"],
  ["k", "к"],
  ["o", "о"],
  ["p", "р"],
  ["x", "х"],
  ["y", "у"],
  ["Ə", "Ә"],
  ["ə", "ә"],
  ["ɵ", "ө"],
  ["Ɵ", "Ө"],
] as const;

const TO_CYRILLIC = new Map<string, string>(LOOK_ALIKES);
/** «Һ» is drawn like no Latin capital, but its small letter is, and a key is small letters. */
const TO_LATIN = new Map<string, string>([
  ...LOOK_ALIKES.map(([latin, cyrillic]) => [cyrillic, latin] as const),
  ["Һ", "H"],
]);

/** Kazakh letters and figures, in words parted by one space or hyphen: nothing to put right but the capitals. */
const PLAIN = /^[а-яёәіңғүұқөһ0-9]*(?:[ -][а-яёәіңғүұқөһ0-9]+)*$/;
/** A word that may be a Roman numeral, alone or among others. */
const MAY_BE_ROMAN = /(?:^|[ -])[IVXLCDMХІСМ]{2,}(?![^ -])/;
/** A line of Kazakh with nothing to put right but capitals and dashes, as nearly all are. */
const PROSE = /^[а-яёәіңғүұқөһ0-9.,:;!?«»"()%…–—-]*(?: [а-яёәіңғүұқөһ0-9.,:;!?«»"()%…–—-]+)*$/;
/** Two capitals in it that may be a Roman numeral's. */
const ROMAN_PAIR = /[ХІСМ]{2}/;
const LONG_DASHES = /[–—]/g;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const LETTER_PARTS = /[\p{L}\p{M}]+/gu;
const INVISIBLE = /\p{Cf}/gu;
/** A vowel with the marks on it, decomposed: among them stress, «де́йді», and the dot that lower case leaves behind «İ». */
const MARKED_VOWEL = /([аәеиоөуұүыіэюяəɵ]|i)(\p{M}+)/giu;
const STRESS = /[\u0300\u0301]/g;
const DOT = /\u0307/g;
const APOSTROPHES = /['’‘ʼʻ`´′]/g;
const HYPHENS = /[\p{Pd}−⁃]/gu;
const SPACES = /\s+/g;
const ROMAN = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Cyrillic letters that type a Roman numeral: «ХХІ», «ХІХ». «СМ» or «ММ» typed so are units, hence the Х, І or V. */
const ROMAN_LETTERS = /^(?=.*[XIVХІI])[IVXLCDMХІСМ]{2,}$/;

/** Lengthwise over the marks once, however many there are. */
function withoutStress(_: string, vowel: string, marks: string): string {
  const letter = vowel.toLowerCase();
  const dotless = letter === "i" || letter === "і" ? marks.replace(DOT, "") : marks;
  return vowel + (letter === "i" ? dotless : dotless.replace(STRESS, ""));
}

/** MMMDCCCLXXXVIII, 3888. */
const LONGEST_ROMAN = 15;

/** The Roman numeral that `form` writes, in Latin capitals, or null: «ХХІ» and «XXI» alike → "XXI". */
export function romanNumeral(form: string): string | null {
  if (form.length > LONGEST_ROMAN || !ROMAN_LETTERS.test(form)) return null;
  const latin = replaceLetters(form, TO_LATIN);
  return ROMAN.test(latin) ? latin : null;
}

function replaceLetters(text: string, map: ReadonlyMap<string, string>): string {
  let out = "";
  for (const letter of text) out += map.get(letter) ?? letter;
  return out;
}

/** One part of a word (no hyphen inside) with its look-alikes put into the script of the letters that leave no doubt. */
function unifyScript(part: string): string {
  const cyrillic = HAS_CYRILLIC.test(part);
  if (cyrillic) {
    const roman = romanNumeral(part);
    if (roman !== null) return roman;
  }
  const latin = HAS_LATIN.test(part);
  if (!latin || (!cyrillic && !/[əƏɵƟ]/.test(part))) return part;
  if (!HAS_LATIN.test(replaceLetters(part, TO_CYRILLIC))) return replaceLetters(part, TO_CYRILLIC);
  const asLatin = replaceLetters(part, TO_LATIN);
  return HAS_CYRILLIC.test(asLatin) ? part : asLatin;
}

/**
 * The look-up key of a form. Idempotent: `fold(fold(x)) === fold(x)`.
 *
 * @example fold("Мемлекеттiк") // "мемлекеттік", though the i was Latin
 */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  if (PLAIN.test(lower) && !MAY_BE_ROMAN.test(form)) return lower;
  if (PROSE.test(lower) && !ROMAN_PAIR.test(form)) return lower.replace(LONG_DASHES, "-");
  // Scripts are told apart while letters stand without their marks: «кéш» with a Latin é is «кеш» with its stress.
  const letters = form.normalize("NFD").replace(INVISIBLE, "").replace(LETTER_PARTS, unifyScript);
  const bare = letters
    .replace(MARKED_VOWEL, withoutStress)
    .normalize("NFC")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(SPACES, " ")
    .replace(/²/g, "2")
    .replace(/³/g, "3");
  // Lower-casing comes last (a capital look-alike such as «B» has no lower-case twin), and is composed once more.
  return bare.toLowerCase().normalize("NFC");
}
