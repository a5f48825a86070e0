/**
 * Vowel harmony (үндестік) and assimilation: how an ending is spelt behind a stem.
 *
 * Endings are written as templates; their capitals stand for letters that the stem decides:
 * `А` а/е · `Ы` ы/і · `Қ` қ/к · `Г` ғ/г/қ/к · `Д` д/т · `Н` н/д/т · `Т` н/д/т where the nasals take н · `Л` л/д/т · `М` м/б/п ·
 * `(Ы)` and `(с)` are buffers, present only between two consonants or two vowels.
 */

const BACK = new Set("аоұыяё");
const FRONT = new Set("әеөүіэь");
/** и, у, ю take the side of the vowels before them. */
const VOWELS = new Set("аоұыяёәеөүіэ");
/** Voiceless ones, and the voiced ends of foreign stems that are spoken so: клубтың, Тоқаевтың, заводқа. */
const HARD = new Set("пткқсшщфхцчһбвгд");
const NASALS = new Set("мнң");
/** A stem's last letter softens before a vowel: кітап → кітабы, министрлік → министрлігі, халық → халқы's ғ. */
const SOFTENED = new Map([
  ["к", "г"],
  ["қ", "ғ"],
  ["п", "б"],
]);

export type Side = "back" | "front";

/** The end of a surname follows the vowel before it: Тоқаевтың, Қонаевтан, but Әлиевтің. */
const SURNAME_END = /(?<=[аоұыяё])ев$/;

/** The side of a stem's last deciding vowel, or null where none decides («БҰҰ» decides, «ТМД» does not). */
export function sideOf(stem: string): Side | null {
  const root = stem.replace(SURNAME_END, "");
  for (let i = root.length - 1; i >= 0; i--) {
    if (BACK.has(root[i]!)) return "back";
    if (FRONT.has(root[i]!)) return "front";
  }
  return null;
}

const endsInVowel = (stem: string) => VOWELS.has(stem.at(-1)!);

/** The letter that a template's capital becomes behind `last`, on the given side. */
function letter(capital: string, last: string, side: Side): string {
  const hard = HARD.has(last);
  const nasal = NASALS.has(last);
  const vowel = VOWELS.has(last);
  switch (capital) {
    case "А":
      return side === "back" ? "а" : "е";
    case "Ы":
      return side === "back" ? "ы" : "і";
    case "Қ":
      return side === "back" ? "қ" : "к";
    case "Г":
      if (hard) return side === "back" ? "қ" : "к";
      return side === "back" ? "ғ" : "г";
    case "Д":
      return hard ? "т" : "д";
    case "Н":
      return vowel ? "н" : hard ? "т" : "д";
    case "Т":
      return vowel || nasal ? "н" : hard ? "т" : "д";
    case "Л":
      return hard ? "т" : nasal || "лзж".includes(last) ? "д" : "л";
    case "М":
      return hard ? "п" : "зж".includes(last) ? "б" : "м";
    default:
      return capital;
  }
}

/** Spells `template` behind `stem`: on the stem's side, on `fallback` where it has none, or on `forced`. */
export function attach(stem: string, template: string, fallback: Side = "front", forced?: Side): string {
  const side = forced ?? sideOf(stem) ?? fallback;
  let out = stem;
  for (let i = 0; i < template.length; i++) {
    if (template[i] === "(") {
      const buffer = template[i + 1]!;
      i += 2;
      const wanted = buffer === "с" ? endsInVowel(out) : !endsInVowel(out);
      if (!wanted) continue;
      out = join(out, letter(buffer, out.at(-1)!, side), out !== stem);
    } else out = join(out, letter(template[i]!, out.at(-1)!, side), out !== stem);
  }
  return out;
}

/** Puts a letter behind a stem, softening the stem's end before the first vowel. */
function join(stem: string, next: string, inside: boolean): string {
  const last = stem.at(-1)!;
  const soft = !inside && VOWELS.has(next) ? SOFTENED.get(last) : undefined;
  return soft ? stem.slice(0, -1) + soft + next : stem + next;
}

/** Stems that `attach` may have softened to what is left when an ending is taken off: «кітаб» ← «кітап». */
export function hardened(stem: string): string | null {
  for (const [hard, soft] of SOFTENED) if (stem.endsWith(soft)) return stem.slice(0, -1) + hard;
  return null;
}

/** Every spelling that a template can have, whatever the stem. */
export function spellings(template: string): readonly string[] {
  const choices: Record<string, string> = {
    А: "ае",
    Ы: "ыі",
    Қ: "қк",
    Г: "ғгқк",
    Д: "дт",
    Н: "ндт",
    Т: "ндт",
    Л: "лдт",
    М: "мбп",
  };
  let out = [""];
  for (const [, buffer, plain] of template.matchAll(/\((.)\)|(.)/gu)) {
    const letters = [...(choices[buffer ?? plain!] ?? buffer ?? plain!)];
    if (buffer) letters.push("");
    out = out.flatMap((head) => letters.map((tail) => head + tail));
  }
  return out;
}
