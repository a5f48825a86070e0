/** Where the letters of a script stand among UTF-16 units, both ends included, by ISO 15924 code. */
const RANGES = [
  [0x41, 0x24f, "Latn"],
  [0x250, 0x2af, "Latn"],
  [0x370, 0x3ff, "Grek"],
  [0x400, 0x52f, "Cyrl"],
  [0x530, 0x58f, "Armn"],
  [0x590, 0x5ff, "Hebr"],
  // The sign of softness of Kazakh, U+0674, among them.
  [0x600, 0x6ff, "Arab"],
  [0x700, 0x74f, "Syrc"],
  [0x750, 0x77f, "Arab"],
  [0x780, 0x7bf, "Thaa"],
  [0x900, 0x97f, "Deva"],
  [0x980, 0x9ff, "Beng"],
  [0xa00, 0xa7f, "Guru"],
  [0xa80, 0xaff, "Gujr"],
  [0xb00, 0xb7f, "Orya"],
  [0xb80, 0xbff, "Taml"],
  [0xc00, 0xc7f, "Telu"],
  [0xc80, 0xcff, "Knda"],
  [0xd00, 0xd7f, "Mlym"],
  [0xd80, 0xdff, "Sinh"],
  [0xe00, 0xe7f, "Thai"],
  [0xe80, 0xeff, "Laoo"],
  [0xf00, 0xfff, "Tibt"],
  [0x1000, 0x109f, "Mymr"],
  [0x10a0, 0x10ff, "Geor"],
  [0x1100, 0x11ff, "Kore"],
  [0x1200, 0x139f, "Ethi"],
  [0x1780, 0x17ff, "Khmr"],
  [0x1800, 0x18af, "Mong"],
  [0x1c50, 0x1c7f, "Olck"],
  [0x1c80, 0x1c8f, "Cyrl"],
  [0x1c90, 0x1cbf, "Geor"],
  [0x1e00, 0x1eff, "Latn"],
  [0x1f00, 0x1fff, "Grek"],
  [0x2d30, 0x2d7f, "Tfng"],
  [0x3040, 0x30ff, "Jpan"],
  [0x3400, 0x9fff, "Hani"],
  [0xa000, 0xa4cf, "Yiii"],
  [0xa640, 0xa69f, "Cyrl"],
  [0xac00, 0xd7af, "Kore"],
  [0xf900, 0xfaff, "Hani"],
  [0xfb1d, 0xfb4f, "Hebr"],
  [0xfb50, 0xfdff, "Arab"],
  [0xfe70, 0xfeff, "Arab"],
] as const satisfies readonly (readonly [number, number, string])[];

/** What has letters of no known script, or of none. */
export const NO_SCRIPT = "Zyyy";

/** The script of a letter by its UTF-16 unit, `Zyyy` where it is not in the table. */
export function scriptOf(unit: number): string {
  let [low, high] = [0, RANGES.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to, script] = RANGES[middle]!;
    if (unit < from) high = middle - 1;
    else if (unit > to) low = middle + 1;
    else return script;
  }
  return NO_SCRIPT;
}
