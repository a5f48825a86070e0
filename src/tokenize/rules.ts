import { Char } from "../text/letters";
import { ampersand, apostrophe, dashedEnding, hyphen, mixedWithDigits, underscore } from "./extensions";
import type { JoinRule } from "./rule";
import { abbreviation, dottedAbbreviation, initial } from "./shapes/abbreviations";
import { clock, decimal, generation, grouped, isoDate, keycap, solidEnding } from "./shapes/figures";
import { degree, emoji, hangingEnding, repeated, solidSignEnding } from "./shapes/signs";
import { domain, email, hashtag, mention, url } from "./shapes/web";

const LETTER = [Char.Letter] as const;
const DIGIT = [Char.Digit] as const;
const SIGN = [Char.Symbol] as const;

/** What a token can be from its first character on; the first that fits wins. */
export const SHAPES: readonly JoinRule[] = [
  { end: keycap, first: DIGIT, kind: "emoji" },
  { end: url, first: LETTER, kind: "url" },
  { end: email, first: [Char.Letter, Char.Digit], kind: "email" },
  { end: domain, first: [Char.Letter, Char.Digit], kind: "url" },
  { end: dottedAbbreviation, first: LETTER },
  { end: initial, first: LETTER },
  { end: abbreviation, first: LETTER },
  { end: isoDate, first: DIGIT },
  { end: clock, first: DIGIT },
  { end: grouped, first: DIGIT },
  { end: decimal, first: DIGIT },
  { end: solidEnding, first: DIGIT },
  { end: generation, first: DIGIT, kind: "word" },
  { end: hashtag, first: [Char.Symbol], kind: "hashtag" },
  { end: mention, first: [Char.Symbol], kind: "mention" },
  { end: degree, first: [Char.Symbol] },
  { end: solidSignEnding, first: SIGN },
  { end: emoji, first: [Char.Symbol], kind: "emoji" },
  { end: hangingEnding, first: [Char.Hyphen, Char.Dash], kind: "word" },
  { end: repeated, first: [Char.Symbol, Char.Punctuation, Char.Hyphen, Char.Dash] },
];

/** What may follow, tried again and again behind what is joined so far. */
export const EXTENSIONS: readonly JoinRule[] = [
  { end: hyphen, first: [Char.Letter, Char.Digit, ...SIGN] },
  { end: dashedEnding, first: [Char.Letter, Char.Digit, ...SIGN] },
  { end: apostrophe, first: LETTER },
  { end: mixedWithDigits, first: LETTER },
  { end: underscore, first: LETTER },
  { end: ampersand, first: LETTER },
];
