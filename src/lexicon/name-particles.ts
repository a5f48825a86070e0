/** Small words that begin a surname: «Урсула фон дер Ляйен». */
export const NAME_PARTICLES = [
  "аль",
  "ас",
  "бен",
  "бин",
  "ван",
  "да",
  "де",
  "дел",
  "ден",
  "дер",
  "ди",
  "ду",
  "ибн",
  "ла",
  "ле",
  "фон",
  "эль",
] as const satisfies readonly string[];

/** What stands behind a given name of old in the place of a surname: «Абылай хан», «Төле би». */
export const EPITHETS = [
  "абыз",
  "ана",
  "ата",
  "ақын",
  "батыр",
  "би",
  "мырза",
  "патша",
  "хан",
  "ханым",
  "қажы",
] as const satisfies readonly string[];
