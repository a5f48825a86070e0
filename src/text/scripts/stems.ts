import { LATIN_NAMES } from "./names.generated";
import { LATIN_STEMS } from "./stems-latin";
import { TOTE_STEMS } from "./stems-tote";

/** A letter of a stem with what stands for it in a raw word: «ль» takes one letter, as ь is not written. */
export interface StemUnit {
  readonly spelling: string;
  readonly take: number;
}

/** Marks a stem that is the whole word: «роль.», as «рол…» begins others. */
const WHOLE = ".";

interface Node {
  /** By code unit. */
  readonly next: Map<number, Node>;
  units: readonly StemUnit[] | null;
  /** The same for a word that ends here. */
  whole: readonly StemUnit[] | null;
}

/** Vowels of Cyrillic, and и, with which a raw word writes й, ю and я. */
export const VOWELS: ReadonlySet<string> = new Set("аәеёиоөуұүыіэюя");

/** Beginnings of words whose spelling the letters of another script do not tell, by their raw letters. */
export type Stems = Node;

/** How each letter looks in a raw word (see `RawWord`) read from a Latin alphabet. */
const RAW_LATIN: Readonly<Record<string, string>> = {
  ё: "ио",
  й: "и",
  һ: "х",
  ц: "тс",
  ъ: "",
  ь: "",
  э: "е",
  ю: "иу",
  я: "иа",
};
/** The same for töte, which tells х from һ, but not front vowels from back ones. */
const RAW_TOTE: Readonly<Record<string, string>> = {
  ...RAW_LATIN,
  һ: "һ",
  щ: "шш",
  ә: "а",
  ө: "о",
  ү: "ұ",
  і: "ы",
};

/** What stands for a letter in a raw word; töte writes ия and ию with one ي: «دەكلاراتسيا». */
function rawLetter(raw: Readonly<Record<string, string>>, letter: string, before: string): string {
  if (raw === RAW_TOTE && before === "и") {
    if (letter === "я") return "а";
    if (letter === "ю") return "у";
  }
  return raw[letter] ?? letter;
}

function unitsOf(stem: string, raw: Readonly<Record<string, string>>): { key: string; units: StemUnit[] } {
  const units: StemUnit[] = [];
  let key = "";
  let before = "";
  for (const letter of stem) {
    const written = rawLetter(raw, letter, before);
    before = letter;
    const last = units[units.length - 1];
    if (written === "" && last) units[units.length - 1] = { spelling: last.spelling + letter, take: last.take };
    else units.push({ spelling: letter, take: written.length });
    key += written;
  }
  return { key, units };
}

function insert(root: Node, key: string, units: readonly StemUnit[], whole: boolean): void {
  let node = root;
  for (let i = 0; i < key.length; i++) {
    let next = node.next.get(key.charCodeAt(i));
    if (next === undefined) {
      next = { next: new Map(), units: null, whole: null };
      node.next.set(key.charCodeAt(i), next);
    }
    node = next;
  }
  if (whole) node.whole ??= units;
  else node.units ??= units;
}

/** «sh» is ш to the reader of 2018's letters, and с with х in «асхана»: such a stem is found under both. */
function insertMerged(root: Node, stem: string, whole: boolean): void {
  const at = stem.search(/с[хһ]../);
  if (at < 0) return;
  const { units } = unitsOf(stem, RAW_LATIN);
  const key = unitsOf(stem.replace(/с[хһ]/, "ш"), RAW_LATIN).key;
  const before = unitsOf(stem.slice(0, at), RAW_LATIN).units.length;
  const merged = { spelling: stem.slice(at, at + 2), take: 1 };
  insert(root, key, [...units.slice(0, before), merged, ...units.slice(before + 2)], whole);
}

function plant(stems: readonly string[], raw: Readonly<Record<string, string>>, latin: boolean): Stems {
  const root: Node = { next: new Map(), units: null, whole: null };
  for (const stem of stems) {
    const whole = stem.endsWith(WHOLE);
    const letters = whole ? stem.slice(0, -1) : stem;
    const { key, units } = unitsOf(letters, raw);
    insert(root, key, units, whole);
    if (latin) insertMerged(root, letters, whole);
  }
  return root;
}

const planted = new Map<"latin" | "tote" | "names", Stems>();

/** The stems of a script, put in order at their first use. */
export function stemsOf(script: "latin" | "tote" | "names"): Stems {
  let stems = planted.get(script);
  if (stems === undefined) {
    if (script === "latin") stems = plant(LATIN_STEMS, RAW_LATIN, true);
    else if (script === "names") stems = plant(LATIN_NAMES, RAW_LATIN, true);
    else stems = plant([...TOTE_STEMS, ...LATIN_STEMS], RAW_TOTE, false);
    planted.set(script, stems);
  }
  return stems;
}

/** What may stand behind a name: «Аида|лардың», «Даниил|ұлына». «Ден|саулық» is not Дэн. */
export const NAME_ENDINGS =
  /^(?:ұлы|қызы)?(?:[лдт][ае]р)?(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае](?:[ғг][ыі])?|[ндт][ае]н|[мбп]ен)?$/;

/** The longest name that a raw word is a form of, or null. */
export function findName(names: Stems, letters: string): readonly StemUnit[] | null {
  let node: Node | undefined = names;
  let found: readonly StemUnit[] | null = null;
  for (let i = 0; i < letters.length; i++) {
    node = node.next.get(letters.charCodeAt(i));
    if (node === undefined) return found;
    if (node.units !== null && NAME_ENDINGS.test(letters.slice(i + 1))) found = node.units;
  }
  return found;
}

/**
 * The longest stem that a raw word begins with, or null. One that ends in ь loses it before a vowel, as Kazakh spells
 * it: «медальді», but «медалі».
 */
export function findStem(stems: Stems, letters: string): readonly StemUnit[] | null {
  let node: Node | undefined = stems;
  let found: readonly StemUnit[] | null = null;
  for (let i = 0; i < letters.length; i++) {
    node = node.next.get(letters.charCodeAt(i));
    if (node === undefined) return found;
    const units: readonly StemUnit[] | null = node.units;
    if (units !== null && !(VOWELS.has(letters[i + 1] ?? "") && endsSoft(units))) found = units;
  }
  return node.whole ?? found;
}

function endsSoft(units: readonly StemUnit[]): boolean {
  return units[units.length - 1]!.spelling.endsWith("ь");
}
