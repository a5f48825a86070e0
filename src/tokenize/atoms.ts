import { Char, type CharClass, classAt, classOfUnit, classTable, lengthAt } from "../text/letters";

export function isMark(text: string, at: number): boolean {
  return at < text.length && classOfUnit(text.charCodeAt(at)) === Char.Mark;
}

/** Where the atom ends that begins at `start`; marks belong to what they stand on, invisible characters only to what goes on behind them. */
export function endOfAtom(text: string, start: number, charClass: CharClass): number {
  if (charClass === Char.Letter) return endOfLetters(text, start);
  if (charClass === Char.Digit) return endOfDigits(text, start);
  let end = start + lengthAt(text, start);
  while (isMark(text, end)) end++;
  return end;
}

export function endOfLetters(text: string, start: number): number {
  const { length } = text;
  let at = start;
  let end = start;
  for (;;) {
    while (at < length && classTable[text.charCodeAt(at)] === Char.Letter) end = ++at;
    if (at === length) return end;
    const charClass = classAt(text, at);
    if (charClass === Char.Letter || charClass === Char.Mark || charClass === Char.SmallDigit) {
      at += lengthAt(text, at);
      end = at;
    } else if (charClass === Char.Invisible) at++;
    else return end;
  }
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  // Some digits are astral: «𝟲».
  while (end < text.length && classAt(text, end) === Char.Digit) end += lengthAt(text, end);
  return end;
}
