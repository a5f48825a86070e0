import type { TokenKind } from "../document/tokens";
import { ABBREVIATIONS } from "../lexicon/abbreviations";
import { romanNumeral } from "../text/fold";
import { Char, type CharClass, classAt, isBlank, isUpperAt } from "../text/letters";
import * as pattern from "../text/patterns.generated";
import { endOfAtom } from "./scan";

/**
 * A reason to make a token longer than its first atom. Whatever no rule joins stays apart, so ranges («2020-2030»,
 * «5–6»), scores («2:3»), per cent signs («5|%») and «км/сағ» need no rule.
 *
 * `end` is asked with the token `[start, end)` so far and answers where it ends, or `SPLIT`. A rule's name is its function's.
 */
export interface JoinRule {
  /** Classes of the token's first character for which the rule is tried. */
  readonly first: readonly CharClass[];
  /** What the joined token is; without it, what the token was. */
  readonly kind?: TokenKind;
  readonly end: (text: string, start: number, end: number) => number;
}

const SPLIT = 0;

/** The end of `expression` where it matches right at `at`, or `SPLIT`. */
function reach(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : SPLIT;
}

const at = (text: string, offset: number) => (offset < text.length ? classAt(text, offset) : Char.Space);
const unit = (text: string, offset: number) => text.charCodeAt(offset);

const STOP = 0x2e; // .
const COLON = 0x3a;
const SLASH = 0x2f;
const COMMA = 0x2c;
const AT = 0x40;
const ELLIPSIS = 0x2026;
const UNDERSCORE = 0x5f;
const PLUS = 0x2b;
const AMPERSAND = 0x26;

// Shapes: the first that fits wins.

/** `https://inform.kz/a|,` */
function url(text: string, start: number, end: number): number {
  const next = unit(text, end);
  const behind = unit(text, end + 1);
  if (!(next === COLON && behind === SLASH) && !(next === STOP && !isBlank(at(text, end + 1))) && next !== PLUS)
    return SPLIT;
  const reached = reach(pattern.URL, text, start);
  if (text[reached] !== ")") return reached;
  // «…/wiki/Абай_(ақын)»: a bracket that the address opened closes within it.
  const address = text.slice(start, reached);
  return address.lastIndexOf("(") > address.lastIndexOf(")") ? reached + 1 : reached;
}

/** `press@mam.gov.kz` */
function email(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (unit(text, end) !== AT && next !== Char.Hyphen && next !== Char.Digit && !isNameSign(unit(text, end)))
    return SPLIT;
  return comesSoon(text, end, AT) ? reach(pattern.EMAIL, text, start) : SPLIT;
}

/** How far an address goes before its @, or a domain's label before its stop. */
const LABEL = 64;

/** True where `sign` stands among the next units before any space: without it neither pattern can match. */
function comesSoon(text: string, offset: number, sign: number): boolean {
  for (let i = offset; i < Math.min(text.length, offset + LABEL); i++) {
    if (unit(text, i) === sign) return true;
    if (at(text, i) === Char.Space) return false;
  }
  return false;
}

const isNameSign = (code: number) => code === STOP || code === UNDERSCORE || code === PLUS || code === 0x25;

/** `inbusiness.kz` · `az-news.kz` · `2gis.kz` */
function domain(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (unit(text, end) === STOP) {
    if (isBlank(at(text, end + 1))) return SPLIT;
  } else if (next !== Char.Hyphen && next !== Char.Digit && next !== Char.Letter) return SPLIT;
  return comesSoon(text, end, STOP) ? reach(pattern.DOMAIN, text, start) : SPLIT;
}

/** `т.б.` · `б.з.б.` · `т.ғ.к.` */
function dottedAbbreviation(text: string, start: number, end: number): number {
  if (end - start > 6 || unit(text, end) !== STOP || isBlank(at(text, end + 1))) return SPLIT;
  return reach(pattern.DOTTED_ABBREVIATION, text, start);
}

/** `Ә.|Оқапов` · `Қ.-Ж.| |К.| |Тоқаев` */
function initial(text: string, start: number, end: number): number {
  return unit(text, end) === STOP && end - start <= 3 ? reach(pattern.INITIAL, text, start) : SPLIT;
}

/** `млн.` · `ж.` · `акад.`; not `м|/|с|.` */
function abbreviation(text: string, start: number, end: number): number {
  if (unit(text, end) !== STOP || end - start > 5 || text[start - 1] === "/") return SPLIT;
  const reached = reach(pattern.ABBREVIATION, text, start);
  return reached > 0 && ordinaryWords.has(text.slice(start, reached)) && opensSentence(text, reached) ? SPLIT : reached;
}

const ordinaryWords = new Set<string>(ABBREVIATIONS.filter((entry) => "word" in entry).map((entry) => entry.form));

/** True at the text's end, and before white space with a capital, a quotation mark or a dash behind it. */
function opensSentence(text: string, offset: number): boolean {
  let behind = offset;
  while (behind < text.length && isBlank(classAt(text, behind))) behind++;
  if (behind === text.length) return true;
  const next = classAt(text, behind);
  return (
    behind > offset && (isUpperAt(text, behind) || next === Char.Quote || next === Char.Dash || next === Char.Hyphen)
  );
}

/** `2026-02-27` */
function isoDate(text: string, start: number, end: number): number {
  return end === start + 4 && at(text, end) === Char.Hyphen ? reach(pattern.ISO_DATE, text, start) : SPLIT;
}

/** `10:30` */
function clock(text: string, start: number, end: number): number {
  return unit(text, end) === COLON ? reach(pattern.CLOCK, text, start) : SPLIT;
}

/** `1 200 000` · `1.200.000`; not behind a plus or an area code: `+7 701 234 56 78`, `(7172) 749 049`. */
function grouped(text: string, start: number, end: number): number {
  if (end - start > 3 || (start > 0 && unit(text, start - 1) === PLUS)) return SPLIT;
  if (at(text, end + 1) !== Char.Digit || text[start - 2] === ")") return SPLIT;
  return reach(pattern.GROUPED, text, start);
}

/** `10,5` · `15.03.2024` */
function decimal(text: string, start: number, end: number): number {
  const next = unit(text, end);
  if ((next !== STOP && next !== COMMA) || at(text, end + 1) !== Char.Digit) return SPLIT;
  // `1|,|2|,|3` is a list, also from its second figure on.
  if (next === COMMA && start > 1 && unit(text, start - 1) === COMMA && at(text, start - 2) === Char.Digit)
    return SPLIT;
  return reach(pattern.DOTTED, text, start);
}

/** `5G` · `9Ә` · `3D` */
function generation(text: string, start: number, end: number): number {
  return end > start && at(text, end) === Char.Letter ? reach(pattern.GENERATION, text, end) : SPLIT;
}

/** `27ші`, but `100|км` */
function solidEnding(text: string, _start: number, end: number): number {
  return at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}

/** `#Қазақстан_2050` */
function hashtag(text: string, start: number): number {
  return unit(text, start) === 0x23 ? reach(pattern.HASHTAG, text, start) : SPLIT;
}

/** `@tengrinews_kz` */
function mention(text: string, start: number): number {
  return unit(text, start) === AT ? reach(pattern.MENTION, text, start) : SPLIT;
}

/** A picture, flag or keycap with its parts. */
function emoji(text: string, start: number): number {
  return reach(pattern.EMOJI, text, start);
}

/** A keycap begins with a plain digit: `5️⃣` */
function keycap(text: string, start: number, end: number): number {
  const next = unit(text, end);
  return next === 0xfe0f || next === 0x20e3 ? reach(pattern.EMOJI, text, start) : SPLIT;
}

/** `°С` */
function degree(text: string, start: number, end: number): number {
  const letter = unit(text, end);
  if (unit(text, start) !== 0xb0 || at(text, end) !== Char.Letter || at(text, end + 1) === Char.Letter) return SPLIT;
  return "CСFФKК".includes(String.fromCharCode(letter)) ? end + 1 : SPLIT;
}

/** `%|ға` without its hyphen. */
function solidSignEnding(text: string, start: number, end: number): number {
  return SIGNS.has(unit(text, start)) && at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}

/** Signs that take endings as the word they stand for would. */
const SIGNS = new Set([..."%‰°$€₸£¥№℃"].map((sign) => sign.charCodeAt(0)));

/** `...` · `!!!` · `—--`: the same mark again and again; `?!` and `?..` mix. */
function repeated(text: string, start: number): number {
  const first = unit(text, start);
  const asks = first === 0x3f || first === 0x21;
  let end = start + 1;
  while (
    end < text.length &&
    (unit(text, end) === first || (asks && (unit(text, end) === 0x3f || unit(text, end) === 0x21)))
  )
    end++;
  if (asks) while (end < text.length && (unit(text, end) === STOP || unit(text, end) === ELLIPSIS)) end++;
  return end > start + 1 && REPEATABLE.has(first) ? end : SPLIT;
}

const REPEATABLE = new Set([...".!?-–—=_*#~|/\\•·"].map((mark) => mark.charCodeAt(0)));

/** `«Самұрық-Қазына»|-ның`: an ending that hangs on a closing mark. */
function hangingEnding(text: string, start: number, end: number): number {
  if (start === 0 || !'»”")]’'.includes(text[start - 1]!)) return SPLIT;
  return at(text, end) === Char.Letter ? reach(pattern.ENDING, text, end) : SPLIT;
}

// Extensions: tried again and again behind what is joined so far.

/** `бизнес-форум` · `АҚШ-тың` · `27-ші` · `Ми-8` · `%-ға` · `inbusiness.kz-тен`; not `5-6`, nor `XIX|-|XX`. */
function hyphen(text: string, start: number, end: number): number {
  const mark = behindInvisible(text, end);
  if (at(text, mark) !== Char.Hyphen) return SPLIT;
  const right = behindInvisible(text, mark + 1);
  const next = at(text, right);
  if (next === Char.Digit) return at(text, start) === Char.Letter ? endOfAtom(text, right, next) : SPLIT;
  if (next !== Char.Letter) return SPLIT;
  const reached = endOfAtom(text, right, next);
  return isRoman(text.slice(start, end)) && isRoman(text.slice(right, reached)) ? SPLIT : reached;
}

/** A word joiner may stand on either side of the hyphen. */
function behindInvisible(text: string, offset: number): number {
  let behind = offset;
  while (at(text, behind) === Char.Invisible) behind++;
  return behind;
}

const isRoman = (form: string) => romanNumeral(form) !== null || /^[IVXІХ]$/.test(form);

/** `АҚШ–тың`: a dash typed for the hyphen, before an ending only, since `Қорғас–Алматы` is a route. */
function dashedEnding(text: string, start: number, end: number): number {
  if (at(text, end) !== Char.Dash || at(text, end + 1) !== Char.Letter || isUpperAt(text, end + 1)) return SPLIT;
  if (at(text, start) === Char.Letter && !isUpperAt(text, end - 1) && !isLatinUnit(unit(text, end - 1))) return SPLIT;
  return reach(pattern.ENDING, text, end + 1);
}

const isLatinUnit = (code: number) => code < 0x250;

/** `О’Нил` · `Facebook'тің` */
function apostrophe(text: string, _start: number, end: number): number {
  return at(text, end) === Char.Apostrophe && at(text, end + 1) === Char.Letter
    ? endOfAtom(text, end + 1, Char.Letter)
    : SPLIT;
}

/** `G20` · `COVID19` · `H5N1` · `Су-30СМ`; not `4|х|100`, where the letter multiplies. */
function mixedWithDigits(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (next === Char.Letter) return at(text, end - 1) === Char.Digit ? endOfAtom(text, end, next) : SPLIT;
  if (next !== Char.Digit || (end === start + 1 && at(text, start - 1) === Char.Digit)) return SPLIT;
  return endOfAtom(text, end, next);
}

/** `snake_case` */
function underscore(text: string, _start: number, end: number): number {
  if (unit(text, end) !== UNDERSCORE) return SPLIT;
  const next = at(text, end + 1);
  return next === Char.Letter || next === Char.Digit ? endOfAtom(text, end + 1, next) : SPLIT;
}

/** `R&D` · `AT&T` */
function ampersand(text: string, _start: number, end: number): number {
  if (unit(text, end) !== AMPERSAND || at(text, end + 1) !== Char.Letter) return SPLIT;
  return isUpperAt(text, end - 1) && isUpperAt(text, end + 1) ? endOfAtom(text, end + 1, Char.Letter) : SPLIT;
}

const LETTER = [Char.Letter] as const;
const DIGIT = [Char.Digit] as const;
const SIGN = [Char.Symbol] as const;

/** What a token can be from its first character on. */
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

/** What may follow, however often. */
export const EXTENSIONS: readonly JoinRule[] = [
  { end: hyphen, first: [Char.Letter, Char.Digit, ...SIGN] },
  { end: dashedEnding, first: [Char.Letter, Char.Digit, ...SIGN] },
  { end: apostrophe, first: LETTER },
  { end: mixedWithDigits, first: LETTER },
  { end: underscore, first: LETTER },
  { end: ampersand, first: LETTER },
];
