/**
 * How likely a word is in each of a few languages of one script: a small generative model made of the lexicon.
 *
 * A language utters either one of its commonest words, or a word spelled letter by letter, which may end in one of its
 * frequent endings. And any word may be borrowed from any of the other languages: names travel, and lists have gaps.
 */

/** What is known of one language in one alphabet. */
export interface LanguageProfile {
  /** ISO 639-3; `other` for all that are not named, `und` for those that nobody can name. */
  readonly code: string;
  /** «а125 б25 аа3»: letters and doubled letters, per mille. */
  readonly letters: string;
  readonly words: readonly string[];
  readonly endings: readonly string[];
  /** How often texts in it are met, beside 1. */
  readonly prior?: number;
}

/** One word in three of running text is one of the commonest hundred. */
const WORD_SHARE = 0.35;
/** Half of the other words end in something of the list. */
const ENDING_SHARE = 0.5;
/** One word in three thousand is of another language and keeps its letters: most borrowings are spelled anew. */
const BORROWED = 0.0003;
/** Per mille of a letter that the language lacks: it comes with names and quotations. */
const FLOOR = 0.01;
/** A word goes on with six letters in seven. */
const GOES_ON = Math.log(6 / 7);
const STOPS = Math.log(1 / 7);
/** Longer words are judged by their last letters, so that one endless word costs no more than its length. */
const LONGEST_WORD = 24;
const LONGEST_ENDING = 5;
/** An ending needs a stem to stand on. */
const SHORTEST_STEM = 2;

/** A row for each key, a column for each language. */
type Rows = Map<string, Float64Array>;

export class LanguageModel {
  /** The code of each column; a language with two alphabets of one script has two columns. */
  readonly codes: readonly string[];
  readonly priors: readonly number[];
  readonly #letters: Rows = new Map();
  readonly #words: Rows = new Map();
  readonly #endings: Rows = new Map();
  /** What of the spelled words is left to those without an ending, by column. */
  readonly #plain: Float64Array;
  /** Room for one word, used again for the next. */
  readonly #spelled: Float64Array;
  readonly #likelihoods: Float64Array;

  constructor(profiles: readonly LanguageProfile[]) {
    this.codes = profiles.map(({ code }) => code);
    this.priors = profiles.map(({ prior }) => prior ?? 1);
    this.#spelled = new Float64Array(profiles.length);
    this.#likelihoods = new Float64Array(profiles.length);
    this.#plain = Float64Array.from(profiles, ({ endings }) => (endings.length > 0 ? 1 - ENDING_SHARE : 1));
    const columns = profiles.map(({ letters }) => sharesOf(letters));
    this.#readLetters(columns);
    profiles.forEach(({ words, endings }, column) => {
      for (const word of new Set(words)) this.#row(this.#words, word)[column] = WORD_SHARE / words.length;
      for (const ending of new Set(endings)) this.#row(this.#endings, ending)[column] = ENDING_SHARE / endings.length;
    });
  }

  #row(rows: Rows, key: string): Float64Array {
    let row = rows.get(key);
    if (row === undefined) {
      row = new Float64Array(this.codes.length);
      rows.set(key, row);
    }
    return row;
  }

  /** Logarithms: of a letter's share, and of a doubled letter's share among those that follow the first. */
  #readLetters(columns: readonly ReadonlyMap<string, number>[]): void {
    const keys = new Set(columns.flatMap((shares) => [...shares.keys()]));
    columns.forEach((shares, column) => {
      let sum = 0;
      for (const key of keys) if (key.length === 1) sum += shares.get(key) ?? FLOOR;
      for (const key of keys) {
        const share = shares.get(key) ?? FLOOR;
        const among = key.length === 1 ? sum : (shares.get(key[0]!) ?? FLOOR) + FLOOR;
        this.#row(this.#letters, key)[column] = Math.log(Math.min(share / among, 1)) + GOES_ON;
      }
    });
  }

  /** The row of the letter at `at`, undefined for a letter that none of the languages has. */
  #letterAt(word: string, at: number): Float64Array | undefined {
    const letter = word[at]!;
    if (at > 0 && word[at - 1] === letter) {
      const pair = this.#letters.get(letter + letter);
      if (pair !== undefined) return pair;
    }
    return this.#letters.get(letter);
  }

  /** Adds the log likelihood of a word to `sums`, one number a column. The word is in lower case. */
  addWord(word: string, sums: Float64Array): void {
    const tail = word.length > LONGEST_WORD ? word.slice(-LONGEST_WORD) : word;
    const spelled = this.#spelled.fill(STOPS);
    for (let at = 0; at < tail.length; at++) add(spelled, this.#letterAt(tail, at), 1);
    const likelihoods = this.#likelihoods;
    this.#readEndings(tail, spelled, likelihoods);
    const listed = this.#words.get(word);
    let best = 0;
    for (let column = 0; column < likelihoods.length; column++) {
      likelihoods[column] = likelihoods[column]! * (1 - WORD_SHARE) + (listed?.[column] ?? 0);
      best = Math.max(best, likelihoods[column]!);
    }
    for (let column = 0; column < likelihoods.length; column++) {
      sums[column]! += Math.log(likelihoods[column]! + BORROWED * best);
    }
  }

  /** Sets the likelihood of the word as spelled: plain, or as a stem with each of the endings that it has. */
  #readEndings(word: string, spelled: Float64Array, likelihoods: Float64Array): void {
    for (let column = 0; column < spelled.length; column++) {
      likelihoods[column] = Math.exp(spelled[column]!) * this.#plain[column]!;
    }
    const stem = spelled;
    for (let length = 1; length <= LONGEST_ENDING && length <= word.length - SHORTEST_STEM; length++) {
      add(stem, this.#letterAt(word, word.length - length), -1);
      const row = this.#endings.get(word.slice(-length));
      if (row === undefined) continue;
      for (let column = 0; column < row.length; column++) {
        if (row[column]! > 0) likelihoods[column]! += row[column]! * Math.exp(stem[column]!);
      }
    }
  }
}

/** «а125 аа3» as a map. */
function sharesOf(letters: string): Map<string, number> {
  return new Map(
    letters.split(" ").map((entry) => {
      const [, letter, share] = /^(\D+)(\d+)$/u.exec(entry)!;
      return [letter!, Number(share)];
    }),
  );
}

function add(sums: Float64Array, row: Float64Array | undefined, sign: 1 | -1): void {
  if (row === undefined) return;
  for (let column = 0; column < sums.length; column++) sums[column]! += sign * row[column]!;
}

/** The letters of a language in another alphabet: the shares of those that fall together are added. */
export function respell(letters: string, spell: (letter: string) => string): string {
  const shares = new Map<string, number>();
  for (const [letter, share] of sharesOf(letters)) {
    if (letter.length > 1) continue;
    for (const spelled of spell(letter)) shares.set(spelled, (shares.get(spelled) ?? 0) + share);
  }
  return [...shares].map(([letter, share]) => letter + share).join(" ");
}
