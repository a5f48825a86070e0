/**
 * Vowel harmony (үндестік заңы) and assimilation: how an ending is spelt behind a stem.
 *
 * Endings are written as templates; their capitals stand for letters that the stem decides:
 *
 * | sign | becomes | example |
 * |---|---|---|
 * | `А` | а/е | жол|дар, жер|лер |
 * | `Ы` | ы/і | бала|сы, әке|сі |
 * | `Қ` | қ/к | бар|дық, кел|дік |
 * | `Г` | ғ/г, hard қ/к | қала|ға, ат|қа |
 * | `Д` | д, hard т | қала|да, ат|та |
 * | `Н` | н behind vowels, hard т, else д | бала|ны, ат|ты, адам|ды |
 * | `Т` | н behind vowels and nasals, hard т, else д | бала|ның, адам|ның, жол|дың |
 * | `Ң` | н behind nasals, hard т, else д | адам|нан, ат|тан, бала|дан |
 * | `Л` | л, hard т, behind л м н ң з ж д | бала|лар, ат|тар, қыз|дар |
 * | `М` | м, hard п, behind з ж б | бала|мен, ат|пен, қыз|бен |
 * | `Б` | м, hard п, behind з ж and nasals б | бар|ма, айт|па, жан|ба |
 * | `Й` | а/е, behind vowels й | кел|е|ді, сөйле|й|ді |
 *
 * `(Ы)`, `(А)` are buffers that stand behind consonants only, `(с)` behind vowels only.
 */

export type Side = "back" | "front";

/** What the last letter of a stem makes of the ending behind it; numbers, so that masks can hold several. */
export const LetterClass = { vowel: 0, sonorant: 1, lateral: 2, buzzing: 3, nasal: 4, hard: 5 } as const;
export type LetterClass = (typeof LetterClass)[keyof typeof LetterClass];

const CLASSES: readonly (readonly [letters: string, LetterClass])[] = [
  ["аәеёоөұүыіэя", LetterClass.vowel],
  // и, у and ю end in a glide: тауы and not таусы, сулар, кию.
  ["рйиую", LetterClass.sonorant],
  ["л", LetterClass.lateral],
  ["зж", LetterClass.buzzing],
  ["мнң", LetterClass.nasal],
  // The voiceless ones, and the voiced ends of foreign stems that are spoken so: клубтың, заводқа.
  ["пткқсшщфхцчһбвгғд", LetterClass.hard],
];

/** By code unit from U+0400: the class of each Cyrillic letter plus one, 0 for what is none. */
const classes = new Uint8Array(0x100);
for (const [letters, letterClass] of CLASSES) {
  for (const letter of letters) classes[letter.charCodeAt(0) - 0x400] = letterClass + 1;
}

/** The class of a letter, or -1 for a sign that none of the rules knows. */
export function classOf(code: number): number {
  const offset = code - 0x400;
  return offset >= 0 && offset < 0x100 ? classes[offset]! - 1 : -1;
}

const isVowel = (letter: string | undefined) =>
  letter !== undefined && classOf(letter.charCodeAt(0)) === LetterClass.vowel;

/** The last letter that is heard: «автомобиль» ends in л. */
export function lastHeard(stem: string): string {
  const last = stem.at(-1)!;
  return (last === "ь" || last === "ъ") && stem.length > 1 ? stem.at(-2)! : last;
}

const BACK = "аоұыя";
const FRONT = "әеөүіэёь";
/** Foreign к behind a consonant is soft whatever the vowel: банктің, парктер, дискіде; but блоктар. */
const SOFT_END = /[лнрс]к$/;
/** The end of a surname follows the vowel before it: Тоқаевтың, Қонаевтан, but Әлиевтің. */
const SURNAME_END = /(?<=[аоұыяуюё])[еи]?ев$/;
const NATIVE_BACK = /[қғұы]/;

/** The side of a stem's last deciding vowel, or null where none decides («ТМД»). */
export function sideOf(stem: string): Side | null {
  let i = stem.length - 1;
  if (stem[i] === "к" && SOFT_END.test(stem)) return "front";
  if (stem[i] === "в" && SURNAME_END.test(stem)) i = stem.length - 3;
  const last = i;
  let glide: Side | null = null;
  for (; i >= 0; i--) {
    const letter = stem[i]!;
    if (BACK.includes(letter)) return "back";
    if (FRONT.includes(letter)) return "front";
    if (i === last) {
      // «айту» and «келу», «саяси» and «кәсіби» follow the vowel before; «су» and «ти» have none.
      if (letter === "у" || letter === "ю") glide = "back";
      if (letter === "и") glide = NATIVE_BACK.test(stem) ? "back" : "front";
    } else if (letter === "и") return NATIVE_BACK.test(stem) ? "back" : "front";
    else if (letter === "ю")
      return "front"; // костюмдер
    else if (letter === "у" && !isVowel(stem[i - 1])) return "back"; // институттар; in «таулық» it is a glide
  }
  return glide;
}

/** The letter that a template's capital becomes behind a letter of the given class. */
function letter(capital: string, behind: number, side: Side): string {
  const hard = behind === LetterClass.hard;
  const nasal = behind === LetterClass.nasal;
  const buzzing = behind === LetterClass.buzzing;
  const vowel = behind === LetterClass.vowel;
  const back = side === "back";
  switch (capital) {
    case "А":
      return back ? "а" : "е";
    case "Ы":
      return back ? "ы" : "і";
    case "Қ":
      return back ? "қ" : "к";
    case "Г":
      return hard ? (back ? "қ" : "к") : back ? "ғ" : "г";
    case "Д":
      return hard ? "т" : "д";
    case "Н":
      return vowel ? "н" : hard ? "т" : "д";
    case "Т":
      return vowel || nasal ? "н" : hard ? "т" : "д";
    case "Ң":
      return nasal ? "н" : hard ? "т" : "д";
    case "Л":
      return hard ? "т" : nasal || buzzing || behind === LetterClass.lateral ? "д" : "л";
    case "М":
      return hard ? "п" : buzzing ? "б" : "м";
    case "Б":
      return hard ? "п" : buzzing || nasal ? "б" : "м";
    case "Й":
      return vowel ? "й" : back ? "а" : "е";
    default:
      return capital;
  }
}

/** Spells a template behind a letter: `spell("(Ы)мЫз", "т", "back")` is «ымыз». */
export function spell(template: string, last: string, side: Side): string {
  let out = "";
  let behind = classOf(last.charCodeAt(0));
  for (let i = 0; i < template.length; i++) {
    let sign = template[i]!;
    if (sign === "(") {
      sign = template[i + 1]!;
      i += 2;
      if ((sign === "с") !== (behind === LetterClass.vowel)) continue;
    }
    const next = letter(sign, behind, side);
    out += next;
    behind = classOf(next.charCodeAt(0));
  }
  return out;
}

/** A stem's last letter softens before a vowel: кітап → кітабы, министрлік → министрлігі, халық's ғ. */
const SOFTENED = new Map([
  ["к", "г"],
  ["қ", "ғ"],
  ["п", "б"],
]);

/** What a stem's last letter and an ending's first one become together; nothing where both stay. */
function fused(last: string, ending: string): string | null {
  const first = ending[0]!;
  const rest = ending.slice(1);
  if (last === "ы" || last === "і") {
    if (first === "у") return ending; // оқы + у → оқу
    if (first === "й") return `и${rest}`; // таны + йды → таниды
  }
  if (last === "й" && first === "а") return `я${rest}`; // қой + ады → қояды
  if (last === "й" && first === "у") return `ю${rest}`; // жай + у → жаю
  if (last === "и" && first === "а") return `ия${rest}`; // жи + ады → жияды
  if (last === "и" && first === "у") return `ию${rest}`; // ти + у → тию
  if (isVowel(first) || first === "у") {
    if (last === "ь") return ending; // рубль + і → рублі
    if (last === "п" && /^[ыі]п/.test(ending)) return `у${ending}`; // тап + ып → тауып
    const soft = SOFTENED.get(last);
    if (soft) return soft + ending;
  }
  return null;
}

/** Puts a spelt ending behind a stem, with what happens where they meet; `firm` stems keep their end: банк|і, тип|і. */
export function join(stem: string, ending: string, firm = false): string {
  if (ending === "") return stem;
  const last = stem.at(-1)!;
  const end = firm && SOFTENED.has(last) ? null : fused(last, ending);
  return end === null ? stem + ending : stem.slice(0, -1) + end;
}
