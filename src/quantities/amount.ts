import type { Layers } from "../document/document";
import { caseOf, isGlued, isPossessed, keyOf, lemmaOf, surfaceAt } from "../document/rows";
import { ARTICLE_NOUNS, ARTICLE_OPENERS } from "../lexicon/article-words";
import { readNumber, tiesNumbers } from "../numbers/index";
import type { TokenRange } from "../text/span";
import { isTarget } from "./targets";
import { unitAt } from "./units";

/** A number or a range of two, with its sign, before its unit and bounds are read. */
export interface Amount extends TokenRange {
  readonly value: number;
  readonly max: number | null;
  readonly ordinal: boolean;
  readonly about: boolean;
}

/** The amount that begins at `row`, or null where the number there counts nothing. */
export function readAmount(doc: Layers, row: number, limit: TokenRange): Amount | null {
  const first = signedAt(doc, row, limit);
  if (!first || isScore(doc, first, limit) || isNumbered(doc, first, limit)) return null;
  const range = rangeFrom(doc, first, limit);
  if (range) return range;
  return isArticle(doc, first, limit) ? null : first;
}

/** The number at `row` with the sign before it: «−13», «минус 25», «+7». */
function signedAt(doc: Layers, row: number, limit: TokenRange): Amount | null {
  const number = readNumber(doc, row, limit);
  if (!number) return null;
  const sign = signBefore(doc, row, limit);
  if (sign === 0) return number;
  const negate = (value: number) => (value === 0 ? 0 : -value);
  const value = sign < 0 && number.value > 0 ? negate(number.value) : number.value;
  return { ...number, from: row - 1, value, max: number.max };
}

/** −1 behind «минус» or a glued minus, +1 behind a glued plus, else 0. */
function signBefore(doc: Layers, row: number, limit: TokenRange): number {
  if (row <= limit.from) return 0;
  if (keyOf(doc, row - 1) === "минус") return -1;
  if (!isGlued(doc, row) || (isGlued(doc, row - 1) && !/^[…(]$/.test(surfaceAt(doc, row - 2)))) return 0;
  if (/^[-−–]$/.test(surfaceAt(doc, row - 1))) return -1;
  return surfaceAt(doc, row - 1) === "+" ? 1 : 0;
}

/** «2:3»: a score, and no quantity on either side. */
function isScore(doc: Layers, { from, to }: TokenRange, limit: TokenRange): boolean {
  const colonBehind = to < limit.to && keyOf(doc, to) === ":" && isGlued(doc, to) && isGlued(doc, to + 1);
  const colonBefore = from > limit.from && keyOf(doc, from - 1) === ":" && isGlued(doc, from) && isGlued(doc, from - 1);
  return colonBehind || colonBefore;
}

const ADDRESS = /^(?:көшесі|даңғылы|шағынаудан|шағынауданы|бульвары)$/;

/** «№ 5 мектеп», «Абай көшесі, 10-15»: the number is a name. */
function isNumbered(doc: Layers, { from }: TokenRange, limit: TokenRange): boolean {
  if (from <= limit.from) return false;
  if (surfaceAt(doc, from - 1) === "№" || /^[A-Z]{2,3}$/.test(surfaceAt(doc, from - 1))) return true;
  const comma = keyOf(doc, from - 1) === "," ? from - 2 : from - 1;
  return comma >= limit.from && ADDRESS.test(keyOf(doc, comma)) && /\d/.test(keyOf(doc, from));
}

const articleOpeners = new Set<string>(ARTICLE_OPENERS);
const articleNouns = new Set<string>(ARTICLE_NOUNS);

/** «белгілі бір дәрежеде», «бір сөзбен айтқанда»: "one" says "a certain", in words or figures. */
function isArticle(doc: Layers, { from, to, value, ordinal, max }: Amount, limit: TokenRange): boolean {
  if (ordinal || max !== null || value !== 1 || to !== from + 1 || unitAt(doc, to, limit.to) !== null) return false;
  if (isPossessed(doc, from)) return false;
  if (from > limit.from && articleOpeners.has(keyOf(doc, from - 1))) return true;
  return to < limit.to && articleNouns.has(lemmaOf(doc, to));
}

/** «10-15», «5–6 мың», «70-тен 110 пайызға дейін», «−14…−16», «3 пен 5 аралығында»: a scale or unit behind the second is both's. */
function rangeFrom(doc: Layers, first: Amount, limit: TokenRange): Amount | null {
  if (first.ordinal || first.max !== null) return null;
  const opening = openingOf(doc, first, limit);
  if (opening === null || opening.from >= limit.to) return null;
  const second =
    signedAt(doc, opening.from, limit) ?? (opening.from + 1 < limit.to ? signedAt(doc, opening.from + 1, limit) : null);
  if (!second || second.ordinal || second.from < opening.from || second.from > opening.from + 1) return null;
  if (!opening.closes(second)) return null;
  const value = Math.abs(first.value) < 1000 ? scaledLike(doc, first, second) : first.value;
  const high = second.max ?? second.value;
  // «−14…−16 градус» runs downwards: the lower end comes first.
  if (value > high && first.value < 0) return { ...first, to: second.to, value: high, max: value };
  if (value >= high) return null;
  return { from: first.from, to: second.to, value, max: high, ordinal: false, about: false };
}

interface Opening {
  readonly from: number;
  readonly closes: (second: TokenRange) => boolean;
}

function openingOf(doc: Layers, first: Amount, limit: TokenRange): Opening | null {
  if (first.to >= limit.to) return null;
  const always = () => true;
  if (tiesNumbers(doc, first.to)) return { from: first.to + 1, closes: always };
  if (/^(?:…|\.\.\.?)$/.test(surfaceAt(doc, first.to))) return { from: first.to + 1, closes: always };
  if (/^(?:мен|бен|пен)$/.test(keyOf(doc, first.to))) {
    return { from: first.to + 1, closes: (second) => says(doc, second, limit, BETWEEN) };
  }
  if (caseOf(doc, first.to - 1) === "Abl")
    return { from: first.to, closes: (second) => says(doc, second, limit, UP_TO) };
  // «2 градустан 23 градусқа дейін»: the unit stands in the ablative.
  const unit = unitAt(doc, first.to, limit.to);
  if (unit && caseOf(doc, unit.to - 1) === "Abl") {
    return {
      from: unit.to,
      closes: (second) => unitAt(doc, second.to, limit.to)?.code === unit.code && says(doc, second, limit, UP_TO),
    };
  }
  return null;
}

const UP_TO = /^(?:дейін|дейінгі|шейін)$/;
const BETWEEN = /^(?:аралығында|аралығындағы|арасында|арасындағы)$/;

/** A word like «дейін» within the next four rows behind a number: «110 пайызына |дейін». */
function says(doc: Layers, { to }: TokenRange, limit: TokenRange, word: RegExp): boolean {
  for (let row = to; row < Math.min(limit.to, to + 4); row++) {
    // «16-дан 62-ге дейін өсті» tells two values, before and after.
    if (word.test(keyOf(doc, row))) return word === BETWEEN || !isTarget(doc, row + 1, limit);
  }
  return false;
}

/** «30–50 миллион»: thirty million to fifty million. */
function scaledLike(doc: Layers, first: Amount, second: Amount): number {
  if (second.to - second.from < 2) return first.value;
  const figure = readNumber(doc, second.from, { from: second.from, to: second.from + 1 });
  if (!figure || figure.value <= 0 || figure.value >= second.value) return first.value;
  const scaled = first.value * (second.value / figure.value);
  return Number.isInteger(Math.log10(second.value / figure.value)) && scaled < second.value
    ? scaled
    : scaledWords(doc, first, second);
}

/** «екі жүз елу – үш жүз мың»: what follows the second's hundreds is the first's as well. */
function scaledWords(doc: Layers, first: Amount, second: Amount): number {
  const last = readNumber(doc, second.to - 1, { from: second.to - 1, to: second.to });
  const scale = last?.value ?? 1;
  const scaled = first.value * scale;
  return scale >= 1000 && scaled < second.value ? scaled : first.value;
}
