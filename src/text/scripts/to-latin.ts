import { isUpperAt } from "../letters";
import { LATIN, LATIN_CAPITALS, type LatinAlphabet } from "./alphabets";
import { type Transliteration, TransliterationBuilder } from "./offsets";

interface Spelling {
  readonly text: string;
  readonly capital: boolean;
}

const tables = new Map<LatinAlphabet, ReadonlyMap<string, Spelling>>();

function tableOf(alphabet: LatinAlphabet): ReadonlyMap<string, Spelling> {
  const table = tables.get(alphabet) ?? makeTable(alphabet);
  tables.set(alphabet, table);
  return table;
}

function makeTable(alphabet: LatinAlphabet): ReadonlyMap<string, Spelling> {
  const entries = Object.entries(LATIN[alphabet]).flatMap(([letter, text]): [string, Spelling][] => [
    [letter, { text, capital: false }],
    [letter.toUpperCase(), { text: capitalize(text), capital: true }],
  ]);
  return new Map(entries);
}

const capitalOf = (letter: string) => LATIN_CAPITALS.get(letter) ?? letter.toUpperCase();
const capitalize = (text: string) => (text === "" ? "" : capitalOf(text[0]!) + text.slice(1));

/** «Iýrı» for «Юрий», «IÝNESKO» for «ЮНЕСКО»; «Sh» and «Ch» keep their small h among capitals: «AQSh», «TAShKENT». */
function pairInCapitals(text: string, at: number): boolean {
  return isUpperAt(text, at + 1) || (at > 0 && isUpperAt(text, at - 1) && !isLowerAt(text, at + 1));
}

function isLowerAt(text: string, at: number): boolean {
  const letter = text[at] ?? "";
  return letter !== letter.toUpperCase();
}

/** A text in Cyrillic, in a Latin alphabet; letters of other alphabets stay as they are. */
export function cyrillicToLatin(text: string, alphabet: LatinAlphabet): Transliteration {
  const table = tableOf(alphabet);
  const out = new TransliterationBuilder();
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const spelling = table.get(letter);
    if (spelling === undefined) out.add(1, letter);
    else if (spelling.capital && spelling.text.length === 2 && !spelling.text.endsWith("h") && pairInCapitals(text, i))
      out.add(1, spelling.text[0]! + capitalOf(spelling.text[1]!));
    else out.add(1, spelling.text);
  }
  return out.build();
}
