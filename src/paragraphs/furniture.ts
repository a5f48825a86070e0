import { BOILERPLATE_LINES, BOILERPLATE_PHRASES, LINK_HEADINGS, LINK_LEADS, PAGE_WORDS } from "../lexicon/boilerplate";
import { MONTHS } from "../lexicon/months";
import { WEEKDAYS } from "../lexicon/weekdays";

/** Longer paragraphs are prose, whatever words stand in them. */
const LIMIT = 200;
/** A line with the date and the counters is shorter still. */
const CLOCK_LIMIT = 80;

const lines = new Set<string>(BOILERPLATE_LINES);
const headings = new Set<string>(LINK_HEADINGS);
const clockWords = new Set<string>([
  ...PAGE_WORDS,
  ...MONTHS.map((month) => month.name),
  ...WEEKDAYS.map((weekday) => weekday.name),
]);
const LEAD = new RegExp(`^(?:${LINK_LEADS.join("|")})(?=\\s*(?::|$))`, "u");
const WORDS = /[\p{L}\p{M}]+/gu;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{Nd}_]+\s*)+$/u;
const PATH_SIGNS = /\s*[/»>|›·•]\s*/;
/** «Біздің арнамызға жазылыңыз» деген: in marks with words behind them it is what somebody wrote. */
const QUOTED = /^[^«"“]*["»”]\s+\p{L}/u;

/** `key` without the marks that close it. */
const bare = (key: string) => key.replace(/[\s.!…:]+$/, "").replace(/\s*\(\d+\)$/, "");

/** True for a paragraph, folded, that belongs to the page and not to the text. */
export function isFurniture(key: string): boolean {
  if (key.length > LIMIT) return false;
  return (
    isClockLine(key) || isMenu(key) || HASHTAGS.test(key) || LEAD.test(key) || headings.has(bare(key)) || hasPhrase(key)
  );
}

/** «161», «27 ақпан 2026, 10:30», «153 рет оқылды», «👁 1 024»: figures, and no words but a page's clock and counters. */
function isClockLine(key: string): boolean {
  if (key.length > CLOCK_LIMIT || !/\p{Nd}/u.test(key) || key.endsWith(".")) return false;
  return (key.match(WORDS) ?? []).every((word) => clockWords.has(word));
}

/** «Жазылу», «Басты бет / Саясат», «Facebook Twitter Telegram». */
function isMenu(key: string): boolean {
  const parts = bare(key).split(PATH_SIGNS);
  return parts.every((part) => lines.has(part) || part.split(" ").every((word) => lines.has(word)));
}

function hasPhrase(key: string): boolean {
  return BOILERPLATE_PHRASES.some((phrase) => {
    const at = key.indexOf(phrase);
    return at >= 0 && !QUOTED.test(key.slice(at + phrase.length));
  });
}

/** True where titles of other pages follow: behind «Ұқсас жаңалықтар» any number, behind «Сондай-ақ оқыңыз:» one. */
export function leadsToLinks(key: string): "many" | "one" | null {
  if (headings.has(bare(key))) return "many";
  return LEAD.test(key) && key.endsWith(":") ? "one" : null;
}
