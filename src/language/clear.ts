const CYRILLIC = 0x400;
const CYRILLIC_END = 0x530;

/** What a letter says; қ and і stand side by side in no other alphabet. */
const Says = { nothing: 0, қ: 1, і: 2, kazakh: 3, neighbour: 4 } as const;

const kinds = new Uint8Array(CYRILLIC_END - CYRILLIC);
const put = (letters: string, says: number) => {
  for (const letter of letters + letters.toUpperCase()) kinds[letter.charCodeAt(0) - CYRILLIC] = says;
};
put("қ", Says.қ);
put("і", Says.і);
put("ұәғңөүһ", Says.kazakh);
// Of Bashkir, Tatar, Uzbek, Tajik, Karakalpak, Ukrainian, Belarusian.
put("ҙҡҫҗҳўӣӯҷєїґ", Says.neighbour);

interface Letters {
  readonly cyrillic: number;
  readonly latin: number;
  /** By what they say. */
  readonly counts: readonly number[];
}

function lettersOf(text: string): Letters {
  const counts = [0, 0, 0, 0, 0];
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= CYRILLIC && unit < CYRILLIC_END) counts[kinds[unit - CYRILLIC]!]!++;
    else if ((unit | 32) >= 0x61 && (unit | 32) <= 0x7a) latin++;
  }
  return { cyrillic: counts.reduce((a, b) => a + b), latin, counts };
}

const isOfOneAlphabet = ({ cyrillic, latin, counts }: Letters) => latin * 4 < cyrillic && counts[Says.neighbour] === 0;

/** Fewer letters may be a few names. */
const LEAST = 40;
/** Of a hundred letters of news 4.6 are і and 2.7 қ; half of that leaves no doubt. */
const SHARE = 0.012;

/**
 * Whether a text is so plainly Kazakh that nothing else need be asked, by its letters alone. False says nothing.
 */
export function isClearlyKazakh(text: string): boolean {
  const letters = lettersOf(text);
  const { cyrillic, counts } = letters;
  const least = SHARE * cyrillic;
  return isOfOneAlphabet(letters) && cyrillic >= LEAST && counts[Says.қ]! > least && counts[Says.і]! > least;
}

/** Nine in a hundred letters of news are of these seven, with қ and і sixteen; Russian has none of them. */
const KAZAKH_SHARE = 0.04;

/** Whether a paragraph of a Kazakh page is Kazakh too, by its letters: the other language there is Russian. False says nothing. */
export function isKazakhAmongKazakh(text: string): boolean {
  const letters = lettersOf(text);
  const { cyrillic, counts } = letters;
  const kazakh = counts[Says.қ]! + counts[Says.і]! + counts[Says.kazakh]!;
  return isOfOneAlphabet(letters) && kazakh > KAZAKH_SHARE * cyrillic;
}
