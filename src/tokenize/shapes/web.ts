import { Char, isBlank } from "../../text/letters";
import * as pattern from "../../text/patterns.generated";
import { at, reach, Sign, SPLIT, unit } from "../rule";

// Addresses and names of the web.

/** `https://inform.kz/a|,` */
export function url(text: string, start: number, end: number): number {
  const next = unit(text, end);
  const behind = unit(text, end + 1);
  if (
    !(next === Sign.Colon && behind === Sign.Slash) &&
    !(next === Sign.Stop && !isBlank(at(text, end + 1))) &&
    next !== Sign.Plus
  )
    return SPLIT;
  const reached = reach(pattern.URL, text, start);
  if (text[reached] !== ")") return reached;
  // «…/wiki/Абай_(ақын)»: a bracket that the address opened closes within it.
  const address = text.slice(start, reached);
  return address.lastIndexOf("(") > address.lastIndexOf(")") ? reached + 1 : reached;
}

/** `press@mam.gov.kz` */
export function email(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (unit(text, end) !== Sign.At && next !== Char.Hyphen && next !== Char.Digit && !isNameSign(unit(text, end)))
    return SPLIT;
  return comesSoon(text, end, Sign.At) ? reach(pattern.EMAIL, text, start) : SPLIT;
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

const isNameSign = (code: number) =>
  code === Sign.Stop || code === Sign.Underscore || code === Sign.Plus || code === 0x25;

/** `inbusiness.kz` · `az-news.kz` · `2gis.kz` */
export function domain(text: string, start: number, end: number): number {
  const next = at(text, end);
  if (unit(text, end) === Sign.Stop) {
    if (isBlank(at(text, end + 1))) return SPLIT;
  } else if (next !== Char.Hyphen && next !== Char.Digit && next !== Char.Letter) return SPLIT;
  return comesSoon(text, end, Sign.Stop) ? reach(pattern.DOMAIN, text, start) : SPLIT;
}

/** `#Қазақстан_2050` */
export function hashtag(text: string, start: number): number {
  return unit(text, start) === 0x23 ? reach(pattern.HASHTAG, text, start) : SPLIT;
}

/** `@tengrinews_kz` */
export function mention(text: string, start: number): number {
  return unit(text, start) === Sign.At ? reach(pattern.MENTION, text, start) : SPLIT;
}
