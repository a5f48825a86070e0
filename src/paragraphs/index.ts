import type { ParagraphRole } from "../document/document";
import { BOILERPLATE_LINES, BOILERPLATE_PHRASES, CREDIT_WORDS } from "../lexicon/boilerplate";
import { MONTHS } from "../lexicon/months";
import { fold } from "../text/fold";
import type { Span } from "../text/span";

const LINE = /[^\n\r\u2028\u2029\u0085]+/g;
/** A title rarely runs longer; a longer first paragraph is the lead. */
const HEADLINE_LIMIT = 200;
/** Longer paragraphs are prose, whatever words stand in them. */
const FURNITURE_LIMIT = 200;

const furnitureLines = new Set<string>(BOILERPLATE_LINES);
const credits = new RegExp(`(?:^|[\\s.!?»"”(])(?:${CREDIT_WORDS.join("|")})(?: авторы)?\\s*[:©/–-]`, "u");
const monthNames = MONTHS.map((month) => month.name).join("|");
/** «161», «10:30», «27 ақпан 2026, 10:30», «27.02.2026 | 10:30»: counters and the line with the date. */
const COUNTER = /^[\d\s.,:|/•·–-]+$/;
const DATE_LINE = new RegExp(
  `^(?:\\d{1,2}:\\d{2},?\\s*)?\\d{1,2}\\s+(?:${monthNames}),?\\s*(?:\\d{4})?(?:\\s*(?:ж\\.|жыл))?[,\\s|•·–-]*(?:\\d{1,2}:\\d{2})?$`,
  "u",
);

/** A paragraph before its language is known. */
export interface ParagraphPlace extends Span {
  readonly role: ParagraphRole;
}

/** The paragraphs of a text: its lines that hold more than white space, trimmed, each with its role on the page. */
export function findParagraphs(text: string): readonly ParagraphPlace[] {
  const lines = lineSpans(text);
  const keys = lines.map(({ start, end }) => fold(text.slice(start, end)));
  const headline = lines.findIndex((_, i) => !isFurniture(keys[i]!));
  return lines.map((line, i) => ({ ...line, role: roleOf(keys, i, headline, text.slice(line.start, line.end)) }));
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmedStart = match[0].trimStart();
    if (trimmedStart === "") continue;
    const start = match.index + match[0].length - trimmedStart.length;
    spans.push({ start, end: start + trimmedStart.trimEnd().length });
  }
  return spans;
}

function roleOf(keys: readonly string[], i: number, headline: number, line: string): ParagraphRole {
  const key = keys[i]!;
  // A text of one line is what the caller wants read: «27 ақпан» alone is no page's date line.
  if (keys.length === 1) return "body";
  if (isFurniture(key)) return "boilerplate";
  if (key.length <= HEADLINE_LIMIT && credits.test(key)) return "caption";
  if (i === headline && keys.length > 1 && isTitle(line)) return "headline";
  // The title once more, as pages print it under the picture.
  if (i > headline && headline >= 0 && key === keys[headline] && isTitle(line)) return "caption";
  return "body";
}

function isFurniture(key: string): boolean {
  if (key.length > FURNITURE_LIMIT) return false;
  if (COUNTER.test(key) || DATE_LINE.test(key)) return true;
  if (furnitureLines.has(key.replace(/[.!…:]+$/, ""))) return true;
  return BOILERPLATE_PHRASES.some((phrase) => key.includes(phrase));
}

/** Short, and without the stop that ends a sentence; a question is a title too, a line that opens with a dash is speech. */
function isTitle(line: string): boolean {
  return line.length <= HEADLINE_LIMIT && !/[.…;:,]$/.test(line) && !/^[-–—•]/.test(line);
}
