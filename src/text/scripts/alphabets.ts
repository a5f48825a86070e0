/**
 * The alphabets Kazakh is written in, letter by letter.
 *
 * - `latin-2021`: 31 letters, shown by the National Commission on 28 January 2021 and mended in April (ŋ became ñ). That
 *   ı is і, i is и and й, y is ы is seen in its running text: «Būryñğy ötken zamanda, bır danyşpan kısı», «üiıne», «syi».
 * - `latin-2018`: 32 letters with acutes, decree of February 2018; the Latin editions of Kazinform and Egemen
 *   Qazaqstan are printed in it, and what the decree leaves open is taken from them.
 * - `tote`: 29 Arabic letters and the hamza, as ar.egemen.kz, ar.inform.kz and the press of Xinjiang print it.
 *
 * No Latin alphabet has letters for ё ц щ ъ ь э ю я; both editions write io ts ş – – e ıý ıa, and so do we.
 */
export type KazakhScript = "latin-2021" | "latin-2018" | "tote";
export type LatinAlphabet = "latin-2021" | "latin-2018";

/** What both Latin alphabets share. */
const COMMON = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "j",
  з: "z",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
} as const;

/** Small letters; capitals follow from them. */
export const LATIN: Readonly<Record<LatinAlphabet, Readonly<Record<string, string>>>> = {
  "latin-2021": {
    ...COMMON,
    ә: "ä",
    ғ: "ğ",
    ё: "io",
    и: "i",
    й: "i",
    і: "ı",
    ң: "ñ",
    ө: "ö",
    у: "u",
    ұ: "ū",
    ү: "ü",
    ш: "ş",
    щ: "şş",
    ю: "iu",
    я: "ia",
  },
  "latin-2018": {
    ...COMMON,
    ә: "á",
    ғ: "ǵ",
    ё: "ıo",
    и: "ı",
    й: "ı",
    і: "i",
    ң: "ń",
    ө: "ó",
    у: "ý",
    ұ: "u",
    ү: "ú",
    ш: "sh",
    // Kazinform's own stopgap: «Şýchınsk», «Şelkýnchık».
    щ: "ş",
    ю: "ıý",
    я: "ıa",
  },
};

/** The dot tells и from і in both alphabets; `toUpperCase` would lose it. The decree of 2018 gives both a capital I. */
export const LATIN_CAPITALS: ReadonlyMap<string, string> = new Map([
  ["i", "İ"],
  ["ı", "I"],
]);

/** Latin letters beside those of the table that are read in its stead. */
export const LATIN_VARIANTS: Readonly<Record<LatinAlphabet, Readonly<Record<string, string>>>> = {
  // The ŋ of January 2021, the ç of the drafts for ч.
  "latin-2021": { ŋ: "ң", ç: "ч" },
  "latin-2018": {},
};

/** Cyrillic → Arabic letters without hamza: front and back vowels share a letter. */
export const TOTE: Readonly<Record<string, string>> = {
  а: "ا",
  ә: "ا",
  б: "ب",
  в: "ۆ",
  г: "گ",
  ғ: "ع",
  д: "د",
  е: "ە",
  ё: "يو",
  ж: "ج",
  з: "ز",
  и: "ي",
  й: "ي",
  к: "ك",
  қ: "ق",
  л: "ل",
  м: "م",
  н: "ن",
  ң: "ڭ",
  о: "و",
  ө: "و",
  п: "پ",
  р: "ر",
  с: "س",
  т: "ت",
  у: "ۋ",
  ұ: "ۇ",
  ү: "ۇ",
  ф: "ف",
  х: "ح",
  һ: "ھ",
  ц: "تس",
  ч: "چ",
  ш: "ش",
  щ: "شش",
  ъ: "",
  ы: "ى",
  і: "ى",
  ь: "",
  э: "ە",
  ю: "يۋ",
  я: "يا",
};

/** Arabic letters typed for those of the table: Arabic and Persian keyboards, Uyghur fonts. */
export const TOTE_VARIANTS: Readonly<Record<string, string>> = {
  ه: "е",
  غ: "ғ",
  ک: "к",
  خ: "х",
  ی: "ы",
};

/** Arabic letters that carry their own hamza, in Unicode for Kazakh: ٵ ٶ ٷ ٸ. */
export const TOTE_FRONT: Readonly<Record<string, string>> = { ٵ: "ә", ٶ: "ө", ٷ: "ү", ٸ: "і" };

/** The hamza that makes a word's vowels front: U+0674, and U+0621, which the press types for it. */
export const HAMZA = "ٴ";
export const PLAIN_HAMZA = "ء";

export const TOTE_MARKS: ReadonlyMap<string, string> = new Map([
  [",", "،"],
  [";", "؛"],
  ["?", "؟"],
]);

/** Letters of the Kazakh Cyrillic alphabet, small. */
export const CYRILLIC_LETTERS = Object.keys(LATIN["latin-2021"]).join("");
