import { CYRILLIC_LETTERS, HAMZA, type KazakhScript, PLAIN_HAMZA, TOTE } from "./alphabets";

/** Letters by what they say of a text, counted in one pass. */
interface Counts {
  cyrillic: number;
  tote: number;
  latin: number;
  /** Letters of one Latin alphabet only. */
  acute: number;
  umlaut: number;
  /** q, which Kazakh news has once in thirty letters, Turkish, Czech and German never; ı, ǵ and ū. */
  kazakh: number;
  /** c, w, x and letters of other alphabets. */
  foreign: number;
}

const KINDS = ["none", "cyrillic", "tote", "latin", "acute", "umlaut", "kazakh", "foreign"] as const;
type Kind = (typeof KINDS)[number];

const NONE = KINDS.indexOf("none");
const ACUTE = KINDS.indexOf("acute");
const FOREIGN = KINDS.indexOf("foreign");
const ACUTE_MARK = 0x301;

/** Rows of `KINDS` by code unit, up to the end of the Arabic block: every text that is analysed is asked first. */
const kinds = new Uint8Array(0x700);
const put = (letters: string, kind: Kind) => {
  for (const letter of letters) kinds[letter.charCodeAt(0)] = KINDS.indexOf(kind);
};
put(CYRILLIC_LETTERS + CYRILLIC_LETTERS.toUpperCase(), "cyrillic");
put([...Object.values(TOTE), HAMZA, PLAIN_HAMZA, "ٵٶٷٸ"].join(""), "tote");
put("abdefghijklmnoprstuvyzABDEFGHIJKLMNOPRSTUVYZ", "latin");
put("áńóúýÁŃÓÚÝǵǴ", "acute");
put("äñŋöşüğÄÑŊÖŞÜĞūŪ", "umlaut");
put("qQı", "kazakh");
put("cwxCWXçÇéèàâêîôûßčřžěďťůășțłśźżąęãõøåæ", "foreign");

/** What a text must have of Kazakh's own letters for all its Latin ones: «Iraq» makes no article Kazakh. */
const LEAST_SHARE = 0.02;
/** Of Turkish's letters, ı, ğ, ö, ş and ü, Kazakh has the same; these Turkish lacks. */
const NOT_TURKISH = /[qäñūáńóúýǵ]/gi;
/** Signs that a short text must have: «Müller» has none of Turkish's lack, «café» none at all. */
const LEAST_SIGNS = 1;
/** Letters behind which a text in Kazakh has had one with a mark: one in ten has. */
const SENTENCE = 40;

function count(text: string): Counts {
  const counts = new Array<number>(KINDS.length).fill(0);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] ?? NONE;
    // The c of «ch» is a letter of 2018, and a mark stands for its letter where the two are apart: «О́tken».
    if (kind === NONE) counts[ACUTE]! += unit === ACUTE_MARK ? 1 : 0;
    else if (kind !== FOREIGN || !isC(unit) || !isH(text.charCodeAt(i + 1))) counts[kind]!++;
  }
  const [, cyrillic, tote, latin, acute, umlaut, kazakh, foreign] = counts as Row;
  return { cyrillic, tote, latin, acute, umlaut, kazakh, foreign };
}

type Row = [number, number, number, number, number, number, number, number];

/** Of either case. */
const isC = (unit: number) => (unit | 32) === 0x63;
const isH = (unit: number) => (unit | 32) === 0x68;

/**
 * The alphabet that the Kazakh letters of a text are written in, by the letters alone: null where there are none. Latin
 * counts only with letters that tell it from other languages' (q, ı, ǵ, ū), Arabic only with töte's own.
 *
 * @throws TypeError if `text` is no string.
 * @example scriptOf("Táýelsiz Qazaqstan") // "latin-2018"
 */
export function scriptOf(text: string): KazakhScript | "cyrillic" | null {
  if (typeof text !== "string") throw new TypeError(`scriptOf: text must be a string, got ${typeof text}`);
  const counts = count(text);
  const { cyrillic, tote, acute, umlaut, kazakh, foreign } = counts;
  const latin = counts.latin + acute + umlaut + kazakh + foreign;
  if (tote > Math.max(cyrillic, latin)) return isTote(text) ? "tote" : null;
  if (cyrillic >= latin) return cyrillic > 0 ? "cyrillic" : null;
  const own = text.match(NOT_TURKISH)?.length ?? 0;
  const marks = acute + umlaut;
  // Azerbaijani, which has q, ı and ğ, has ə in every word.
  if ((text.match(/[əƏ]/g)?.length ?? 0) >= LEAST_SHARE * latin) return null;
  if (own === 0 || kazakh + marks <= 2 * foreign || own < LEAST_SHARE * latin) return null;
  // Uzbek has q and neither ı nor a letter with a mark, a Spanish or Czech name marks and neither q nor ı.
  const isMarked = marks >= LEAST_SHARE * latin || (/ı/.test(text) && /q/i.test(text));
  if (latin > SENTENCE ? !isMarked || kazakh === 0 : kazakh + own < LEAST_SIGNS) return null;
  if (acute !== umlaut) return acute > umlaut ? "latin-2018" : "latin-2021";
  return /sh|ch|ı[a-z]/i.test(text) ? "latin-2018" : "latin-2021";
}

/** Persian, Arabic and Uyghur share most letters; these are Kazakh's, or Uyghur has others for them. */
function isTote(text: string): boolean {
  return !/[ېۈئ]/.test(text.slice(0, SAMPLE)) && /[ەۋۇڭٴ]/.test(text);
}

/** What lies further on than this changes no verdict. */
const SAMPLE = 5000;
