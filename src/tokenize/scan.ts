import { Kind, type TokenTable, TokenTableBuilder } from "../document/tokens";
import { Char, type CharClass, classAt, classOfUnit, classTable, isBlank, lengthAt } from "../text/letters";
import { endOfAtom, endOfLetters, isMark } from "./atoms";
import type { JoinRule } from "./rule";
import { EXTENSIONS, SHAPES } from "./rules";

/** What a token is that no rule has anything to say about, by the class of its first character. */
const KIND_OF_CLASS: Readonly<Record<number, number>> = {
  [Char.Letter]: Kind.word,
  [Char.Digit]: Kind.number,
  [Char.SmallDigit]: Kind.number,
  [Char.Symbol]: Kind.symbol,
  [Char.Mark]: Kind.symbol,
};

/** Rules that can begin with a class, in the order of their list. */
type Dispatch = readonly (readonly JoinRule[])[];

function dispatch(rules: readonly JoinRule[]): Dispatch {
  return Array.from({ length: Char.Surrogate + 1 }, (_, charClass) =>
    rules.filter((rule) => rule.first.includes(charClass as CharClass)),
  );
}

const shapesOf = dispatch(SHAPES);
const extensionsOf = dispatch(EXTENSIONS);

/** Marks that are always a token by themselves and end whatever stands before them. */
const ALONE = new Uint8Array(0x10000);
/** Units behind which a word is over, those marks and the usual white space: with them five of six tokens are settled. */
const SETTLES = new Uint8Array(0x10000);
for (const mark of ',;)]}»"”“«([{') ALONE[mark.charCodeAt(0)] = 1;
for (const mark of ',;)]}»"”“«([{ \n\r\t\u00a0') SETTLES[mark.charCodeAt(0)] = 1;

/**
 * Splits `text` in one pass. Each token begins with an atom (a run of letters, a run of digits, or one other
 * character); then the first shape that fits may make it longer, then extensions, until none applies.
 */
export function scan(text: string): TokenTable {
  const tokens = new TokenTableBuilder(text);
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let charClass = classTable[unit] || classOfUnit(unit);
    if (charClass === Char.Space || charClass === Char.Invisible) {
      at++;
      continue;
    }
    if (charClass === Char.Letter) {
      let end = at + 1;
      while (classTable[text.charCodeAt(end)] === Char.Letter) end++;
      if (end < length && SETTLES[text.charCodeAt(end)] === 1) {
        tokens.push(at, end, Kind.word);
        at = end;
      } else at = join(text, at, endOfLetters(text, at), charClass, tokens);
      continue;
    }
    if (ALONE[unit] === 1 && !isMark(text, at + 1)) {
      tokens.push(at, ++at, Kind.punctuation);
      continue;
    }
    charClass = classAt(text, at);
    if (isBlank(charClass as CharClass)) {
      at += lengthAt(text, at);
      continue;
    }
    at = join(text, at, endOfAtom(text, at, charClass as CharClass), charClass as CharClass, tokens);
  }
  return tokens.finish();
}

/** Pushes the token that begins with the atom `[start, atomEnd)` and gives its end. */
function join(text: string, start: number, atomEnd: number, charClass: CharClass, tokens: TokenTableBuilder): number {
  let end = atomEnd;
  let kind = KIND_OF_CLASS[charClass] ?? Kind.punctuation;
  for (const rule of shapesOf[charClass]!) {
    const joined = rule.end(text, start, end);
    if (joined > 0) {
      end = joined;
      if (rule.kind) kind = Kind[rule.kind];
      break;
    }
  }
  const extensions = extensionsOf[charClass]!;
  for (let again = extensions.length > 0; again; ) {
    again = false;
    for (const rule of extensions) {
      const joined = rule.end(text, start, end);
      if (joined > end) {
        end = joined;
        if (rule.kind) kind = Kind[rule.kind];
        again = true;
        break;
      }
    }
  }
  tokens.push(start, end, kind);
  return end;
}
