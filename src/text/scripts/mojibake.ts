/**
 * Cyrillic bytes read in the wrong code page, and back: as the Kazakh web has it.
 *
 * - UTF-8 read as windows-1251: «Қазақ» → «ТљР°Р·Р°Т›»; read as windows-1252: «ÒšÐ°Ð·Ð°Ò›».
 * - windows-1251 and KZ-1048 (STRK1048-2002) read as windows-1252: «Àñòàíà».
 */

/** Upper halves of the code pages, 0x80–0xff; `�` where a byte has no letter. */
const CP1251 =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї" +
  "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
const CP1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join("")}`;
/** What KZ-1048 has in the places of windows-1251's letters, after the code page's own table. */
export const KZ1048: ReadonlyMap<string, string> = new Map(
  ["ЌҚ", "ЋҺ", "ќқ", "ћһ", "ЎҰ", "ўұ", "ЈӘ", "ҐӨ", "ЄҒ", "ЇҮ", "ґө", "єғ", "јә", "ЅҢ", "ѕң", "їү"].map(
    ([wrong, meant]) => [wrong!, meant!] as const,
  ),
);

const bytesOf = (page: string) => new Map([...page].map((letter, i) => [letter, 0x80 + i] as const));
const PAGES = [bytesOf(CP1251), bytesOf(CP1252)] as const;

/** A run of mojibake from `start` on: where it ends, and what was meant. */
export interface Mojibake {
  readonly end: number;
  readonly meant: string;
}

/** One letter of two bytes proves nothing: «Р°» may stand in a formula. */
const LEAST_LETTERS = 2;

/** Letters of U+0400–U+04FF that begin at `start` as pairs of bytes of UTF-8, or null. */
export function findUtf8(text: string, start: number): Mojibake | null {
  for (const page of PAGES) {
    let meant = "";
    let i = start;
    for (; i + 1 < text.length; i += 2) {
      const lead = page.get(text[i]!);
      const trail = page.get(text[i + 1]!);
      if (lead === undefined || trail === undefined || lead < 0xd0 || lead > 0xd3 || trail > 0xbf) break;
      const letter = String.fromCharCode(((lead & 0x1f) << 6) | (trail & 0x3f));
      // A run that breaks off here is not read again from its second letter on.
      if (!KAZAKH.test(letter)) break;
      meant += letter;
    }
    if (meant.length >= LEAST_LETTERS) return { end: i, meant };
  }
  return null;
}

const KAZAKH = /^[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+$/;

/** Single bytes of windows-1251 read as windows-1252, «Àñòàíà»: a word without one plain letter, or null. */
export function decodeSingle(word: string): string | null {
  if (word.length < LEAST_SINGLE) return null;
  let meant = "";
  for (const letter of word) {
    const byte = PAGES[1].get(letter);
    if (byte === undefined) return null;
    const cyrillic = CP1251[byte - 0x80]!;
    meant += KZ1048.get(cyrillic) ?? cyrillic;
  }
  return KAZAKH.test(meant) ? meant : null;
}

/** «Éÿ» may be a name; no language has three accents in a row. */
const LEAST_SINGLE = 3;
