import { Char, classOfUnit } from "../letters";
import type { Span } from "../span";
import { guessLost, isLost, LOST } from "./lost";
import { decodeSingle, findUtf8, KZ1048 } from "./mojibake";

/** Letters of a text that are not what they should be. The text itself is never changed. */
export interface Damage extends Span {
  /** A letter of the other script that is drawn alike, or bytes read in the wrong code page. */
  readonly kind: "homoglyph" | "encoding";
  readonly text: string;
  /** What stood there before; for a letter lost as «?», the likeliest one. */
  readonly meant: string;
}

/** Latin letters and the Cyrillic ones drawn alike. Capitals of h and y are drawn like Н and У, their small ones like һ, у. */
const ALIKE = [..."AАBВCСEЕHНIІKКMМOОPРTТXХYУaаcсeеhһiіkкoоpрxхyу"];
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (let i = 0; i < ALIKE.length; i += 2) {
  TO_CYRILLIC.set(ALIKE[i]!, ALIKE[i + 1]!);
  TO_LATIN.set(ALIKE[i + 1]!, ALIKE[i]!);
}
/** Phonetic signs that stand for a Kazakh letter wherever they occur among Cyrillic ones: `ə` U+0259 in «əлем». */
for (const [sign, letter] of ["əә", "ƏӘ", "ɵө", "ƟӨ"]) TO_CYRILLIC.set(sign!, letter!);

const isCyrillic = (letter: string) => letter >= "\u0400" && letter <= "\u052f";
const isLatin = (letter: string) => /[a-zA-ZəƏɵƟ\u00c0-\u024f]/.test(letter);
const isWordUnit = (unit: number) => {
  const unitClass = classOfUnit(unit);
  return unitClass === Char.Letter || unitClass === Char.Mark;
};

/**
 * Where a text is damaged, as the Kazakh web has it, in order and disjoint:
 *
 * - look-alike letters inside words: «Қaзaқстан» with a Latin a, «Twittеr» with a Cyrillic е. KazNERD's
 *   validation and test text has 11 such words («мемлекеттiк», «Aстана»), 1,675 news texts 50 letters, most a Latin i.
 * - KZ-1048 read as windows-1251: «Ќазаќстан Республикасыныѕ», «їшін», «мґлшері». Only in a text with ќ or with sound
 *   Kazakh letters, since ї, є and ґ are Ukrainian, ў Belarusian, ј Serbian.
 * - letters lost as «?»: «?аза?стан»; in a text that has a sound one of ә ғ қ ң ө ұ ү һ only at the head of a word.
 * - bytes in the wrong code page: see `mojibake.ts`.
 *
 * @throws TypeError if `text` is no string.
 * @example findDamage("Қaзақ")[0] // { start: 1, end: 2, kind: "homoglyph", text: "a", meant: "а" }
 */
export function findDamage(text: string): Damage[] {
  if (typeof text !== "string") throw new TypeError(`findDamage: text must be a string, got ${typeof text}`);
  const found: Damage[] = [];
  const sound = SOUND.test(text);
  const page = isKz1048(text, sound);
  const lost = LOST.test(text);
  for (let i = 0; i < text.length; ) {
    const mojibake = MAY_LEAD.test(text[i]!) ? findUtf8(text, i) : null;
    if (mojibake !== null) {
      found.push({
        start: i,
        end: mojibake.end,
        kind: "encoding",
        text: text.slice(i, mojibake.end),
        meant: mojibake.meant,
      });
      i = mojibake.end;
    } else if (isWordUnit(text.charCodeAt(i))) i = readWord(text, i, page, found);
    else {
      if (lost && text[i] === "?" && isLost(text, i, sound))
        found.push(damageAt(text, i, "encoding", guessLost(text, i)));
      i++;
    }
  }
  return found;
}

/** Sound letters that the old code pages lose; і is in windows-1251 itself. */
const SOUND = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/;
/** Р, С, Т, У of windows-1251, Ð, Ñ, Ò, Ó of windows-1252: the first bytes of Cyrillic in UTF-8. */
const MAY_LEAD = /[РСТУÐÑÒÓ]/;

function isKz1048(text: string, sound: boolean): boolean {
  if (!/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/.test(text)) return false;
  // Љ, Њ and ы part South Slavic texts from Kazakh ones, which have ы in every sentence and neither љ nor њ.
  return sound || (/[Ќќ]/.test(text) && !/[ЉљЊњ]/.test(text)) || (/[ыЫ]/.test(text) && /[єїѕјґ]/.test(text));
}

function damageAt(text: string, at: number, kind: Damage["kind"], meant: string): Damage {
  return { start: at, end: at + meant.length, kind, text: text.slice(at, at + meant.length), meant };
}

/** Reports the damage of the word at `start`; its end. */
function readWord(text: string, start: number, page: boolean, found: Damage[]): number {
  let end = start;
  let cyrillic = 0;
  let latin = 0;
  for (; end < text.length && isWordUnit(text.charCodeAt(end)); end++) {
    if (isCyrillic(text[end]!)) cyrillic++;
    else if (isLatin(text[end]!)) latin++;
  }
  const word = text.slice(start, end);
  if (latin > 0) {
    const single = cyrillic === 0 ? decodeSingle(word) : null;
    if (single !== null) found.push({ start, end, kind: "encoding", text: word, meant: single });
    else if (cyrillic > 0 || /[əƏɵƟ]/.test(word)) addAlike(text, start, end, cyrillic >= latin, found);
  } else if (page) {
    for (let i = start; i < end; i++) {
      const meant = KZ1048.get(text[i]!);
      if (meant !== undefined) found.push(damageAt(text, i, "encoding", meant));
    }
  }
  return end;
}

/** The letters of one script in a word of the other, where each of them has a twin; «ХХI» is a numeral either way. */
function addAlike(text: string, start: number, end: number, mostlyCyrillic: boolean, found: Damage[]): void {
  const word = text.slice(start, end);
  if (/^[IVXХІ]+$/.test(word)) return;
  const toCyrillic = [...word].every((letter) => !isLatin(letter) || TO_CYRILLIC.has(letter));
  const toLatin = [...word].every((letter) => !isCyrillic(letter) || TO_LATIN.has(letter));
  if (!toCyrillic && !toLatin) return;
  const twins = toCyrillic && (mostlyCyrillic || !toLatin) ? TO_CYRILLIC : TO_LATIN;
  for (let i = start; i < end; i++) {
    const letter = text[i]!;
    const meant = twins === TO_CYRILLIC || isCyrillic(letter) ? twins.get(letter) : undefined;
    if (meant !== undefined && meant !== letter) found.push(damageAt(text, i, "homoglyph", meant));
  }
}
