import { CYRILLIC_LETTERS, HAMZA, PLAIN_HAMZA, TOTE, TOTE_FRONT, TOTE_MARKS, TOTE_VARIANTS } from "./alphabets";
import { type Transliteration, TransliterationBuilder } from "./offsets";
import { spellWord } from "./spell";
import { findStem, type Stems, stemsOf, VOWELS } from "./stems";
import { clearWord, emptyWord, pushLetter, type RawWord } from "./word";

/*
 * Front and back vowels share their letters (ا is а and ә, و о and ө, ۇ ұ and ү, ى ы and і). A word is front where it
 * has a hamza before it, or a letter that only front words have: ك, گ, ە. «ٴتىل» тіл, «كوز» көз, «ەل» ел, «تۇز» тұз.
 */

/** The first vowel that has two kinds is front: «ءمينيستر», but «قازىر» (қазір). */
const BEGINS_FRONT = /^[^аоұыәөүі]*[әөүі]/;
const FRONT_LETTER = /[еэкг]/;
const FRONT_OF: Readonly<Record<string, string>> = { а: "ә", о: "ө", ұ: "ү", ы: "і" };

/** Arabic letter → letter of a raw word. */
const LETTERS = new Map<string, string>();
for (const letter of CYRILLIC_LETTERS) {
  const arabic = TOTE[letter]!;
  if (arabic.length === 1 && !LETTERS.has(arabic)) LETTERS.set(arabic, letter);
}
for (const [arabic, letter] of Object.entries(TOTE_VARIANTS)) LETTERS.set(arabic, letter);
const MARKS = new Map([...TOTE_MARKS].map(([mark, arabic]) => [arabic, mark] as const));
const TATWEEL = "ـ";

const isAsciiWord = (text: string, at: number) => /[a-z0-9]/i.test(text[at] ?? "");

/** A text in Cyrillic, in töte: it has no capitals, and what is not Kazakh stays as it is. */
export function cyrillicToTote(text: string): Transliteration {
  const out = new TransliterationBuilder();
  for (let i = 0; i < text.length; ) {
    let end = i + 1;
    if (TOTE[text[i]!.toLowerCase()] === undefined) {
      // A comma of a figure or an address is no Arabic one.
      const mark = isAsciiWord(text, i + 1) ? undefined : TOTE_MARKS.get(text[i]!);
      out.add(1, mark ?? text[i]!);
    } else {
      while (end < text.length && TOTE[text[end]!.toLowerCase()] !== undefined) end++;
      writeTote(text.slice(i, end).toLowerCase(), out);
    }
    i = end;
  }
  return out.build();
}

function writeTote(word: string, out: TransliterationBuilder): void {
  let hamza = BEGINS_FRONT.test(word) && !FRONT_LETTER.test(word) ? HAMZA : "";
  let before = "";
  for (const letter of word) {
    // ия and ию have one ي: «دەكلاراتسيا».
    const arabic = TOTE[before === "и" && (letter === "я" || letter === "ю") ? (letter === "я" ? "а" : "у") : letter]!;
    out.add(1, arabic === "" ? "" : hamza + arabic);
    if (arabic !== "") hamza = "";
    before = letter;
  }
}

/** A text in töte, in Cyrillic small letters. */
export function toteToCyrillic(text: string): Transliteration {
  const out = new TransliterationBuilder();
  const word = emptyWord();
  const stems: Stems = stemsOf("tote");
  for (let i = 0; i < text.length; ) {
    const end = readWord(text, i, word);
    if (end > i) {
      spellWord(word, findStem(stems, word.letters) ?? [], out, settleVowels);
      i = end;
    } else {
      out.add(1, MARKS.get(text[i]!) ?? text[i]!);
      i++;
    }
  }
  return out.build();
}

/** The raw word that begins at `start`, and its end: `start` where none does. */
function readWord(text: string, start: number, word: RawWord): number {
  clearWord(word);
  let i = start;
  let open = start;
  for (; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === HAMZA || unit === PLAIN_HAMZA) {
      // One behind a letter begins the next word; of a row of them only the last belongs to a word.
      if (i > start) break;
      word.front = true;
    } else if (unit !== TATWEEL || i === start) {
      const front = TOTE_FRONT[unit];
      const letter = front ?? LETTERS.get(unit);
      if (letter === undefined) break;
      if (front !== undefined) word.front = true;
      pushLetter(word, letter, open, i + 1, false);
      open = i + 1;
    }
  }
  if (word.letters === "") return start;
  word.ends[word.letters.length - 1] = i;
  return i;
}

const BACK_CONSONANT = /[қғ]/;
const LAST_VOWEL = /[аәоөұүыіеэ](?=[^аәоөұүыіеэ]*$)/;
const isFront = (vowel: string | undefined) => vowel !== undefined && /[әөүіеэ]/.test(vowel);

/**
 * Front or back, vowel by vowel: the word's first sign decides how it begins, қ and ғ turn it back and к, г, е front
 * («قازىرگى»), and ә and ө stand in a first syllable only, so that «كىتاپ» is кітап and «دەپۋتاتتار» депутаттар.
 */
function settleVowels(word: RawWord, from: number, before: string): string {
  const { letters } = word;
  let front = from > 0 ? isFront(LAST_VOWEL.exec(before)?.[0]) : word.front || isFront(firstSign(letters));
  let first = from === 0;
  let settled = letters.slice(0, from);
  for (let i = from; i < letters.length; i++) {
    let letter = letters[i]!;
    if (BACK_CONSONANT.test(letter)) front = false;
    else if (FRONT_LETTER.test(letter)) front = true;
    if (letter === "а" || letter === "о") front &&= first;
    if (letter === "а" && i > 1 && letters[i - 1] === "и" && !VOWELS.has(letters[i - 2]!)) letter = "я";
    else if (front) letter = FRONT_OF[letter] ?? letter;
    if (/[аәоөұүыіеэи]/.test(letter)) first = false;
    settled += letter;
  }
  return settled;
}

/** The case ending that keeps its е behind back vowels too: «سونىمەن» is сонымен. */
const FIXED_ENDING = /^(...+)[мбп]ен$/;

/** A vowel of the kind that the first telling letter asks for. */
function firstSign(letters: string): string | undefined {
  const sign = /[қғеэкг]/.exec(FIXED_ENDING.exec(letters)?.[1] ?? letters)?.[0];
  return sign === undefined || BACK_CONSONANT.test(sign) ? undefined : "е";
}
