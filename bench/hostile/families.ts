/** Texts that nobody writes and somebody sends: each stage's loops have something to hate here. */

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const LETTERS = "абвгдеж";

/** A word for each number, never the same one twice, with a capital. */
function wordOf(number: number): string {
  let word = "";
  for (let rest = number + LETTERS.length; rest > 0; rest = Math.floor(rest / LETTERS.length))
    word += LETTERS[rest % LETTERS.length];
  return word[0]!.toUpperCase() + word.slice(1);
}

/** More than any text has words. */
const WORDS = 1_000_000;

/** Pieces of which each has a word of its own. */
const varied = (piece: (word: string) => string) => (length: number, reading: number) => {
  const pieces: string[] = [];
  for (let so = 0; so < length; so += pieces.at(-1)!.length)
    pieces.push(piece(wordOf(reading * WORDS + pieces.length)));
  return pieces.join("").slice(0, length);
};

/** By name, a text of a length in UTF-16 units; one of other words for each reading, where words are what is hard. */
export const FAMILIES: Readonly<Record<string, (length: number, reading: number) => string>> = {
  "dashes –": repeated("– "),
  "hyphens ---": repeated("-"),
  "marks «»": repeated("«а» "),
  "open marks «": repeated("« "),
  "closing marks »": repeated("» "),
  "nested «((": (length) => `${"«(".repeat(length / 4)}${")»".repeat(length / 4)}`,
  "digits 1": repeated("1"),
  "figures 1 1": repeated("1 "),
  "dots .": repeated("."),
  "stops а. а.": repeated("А. "),
  "one word": repeated("а"),
  "one word of capitals": repeated("А"),
  "abbreviations АҚШ": repeated("АҚШ "),
  "names Аида Балаева": repeated("Аида Балаева "),
  "initials Ә.Ә.": repeated("Ә."),
  "жүз жүз": repeated("жүз "),
  "hundreds жүз бес": repeated("жүз бес мың "),
  "ranges 2020–2021": repeated("2020–2021 "),
  "dates 1 қаңтар": repeated("1 қаңтар "),
  "titles министрі": repeated("министрі "),
  "bodies министрлігі": repeated("Қаржы министрлігі мен "),
  "genitives ның": repeated("министрлігінің "),
  "деді деді": repeated("деді "),
  "деп айтты ол": repeated("деп айтты ол, "),
  айтуынша: repeated("оның айтуынша, "),
  "«…», деді": repeated("«Сөз айтамын», – деді ол. "),
  "dialogue lines": repeated("– Сөз айтамын, – деді ол.\n"),
  percent: repeated("5 пайызы, "),
  "оның ішінде": repeated("оның ішінде 5 адам, "),
  "commas ,": repeated(","),
  "brackets (а)": repeated("(а) "),
  URLs: repeated("https://a.kz/а-б?в=г "),
  "one URL": (length) => `https://a.kz/${"a/".repeat(length / 2)}`.slice(0, length),
  emails: repeated("a@b.kz "),
  "hyphen chain": repeated("а-"),
  "new lines": repeated("\n"),
  "short lines": repeated("Ауыл\n"),
  "marks of combining": repeated("\u0301"),
  "zero-width joiners": repeated("\u200d"),
  emoji: repeated("👨‍👩‍👧"),
  "Latin and Cyrillic": repeated("aа"),
  spaces: repeated(" "),
  "quotes '": repeated("'"),
  "many words": varied((word) => `${word} `),
  "many surnames": varied((word) => `Аида ${word}ова келді. `),
  "many initials": varied((word) => `А.${word}ов келді. `),
  "many bodies": varied((word) => `«${word}» қоры ашылды. `),
  "many bodies of one": varied((word) => `${word} басқармасы ашылды. `),
  "many roles": varied((word) => `${word} басқармасының басшысы Аида Балаева келді. `),
  "many speakers": varied((word) => `«Сөз», – деді Аида ${word}ова. Ол: «Иә», – деді. `),
  "many places": varied((word) => `${word} ауылында 5 адам тұрады. `),
  "colons Аида: ": repeated("Аида Балаева: сөз "),
};
