import type { ParagraphRole } from "../document/document";
import { CREDIT_WORDS } from "../lexicon/boilerplate";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { isFurniture, leadsToLinks } from "./furniture";

const LINE = /[^\n\r\u2028\u2029\u0085]+/g;
/** A title rarely runs longer; a longer first paragraph is the lead. */
const TITLE_LIMIT = 200;

/** What is so long is prose, whatever words stand in it, even if half of it were soft hyphens: it needs no key. */
const PROSE_LENGTH = 2 * TITLE_LIMIT;

const words = CREDIT_WORDS.join("|");
const capitalized = CREDIT_WORDS.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("|");
/** At the head of its line, folded: «фото: …», «© Sputnik», «сурет ғаламтордан алынды», «көрнекі сурет». */
const CREDIT = new RegExp(
  `^(?:(?:${words})(?: авторы)?\\s*[:©]|©|(?:${words}) .{0,40}алын(?:ды|ған)$|(?:көрнекі|иллюстрациялық) (?:сурет|фото)$)`,
  "u",
);
/** Behind the caption, as written: the capital tells «… істеп келеді Фото: Министрлік» from «тараған видео: полиция». */
const CREDIT_BEHIND = new RegExp(`[\\s.!?»"”(](?:${capitalized})(?: авторы)?\\s*[:©]`, "u");

/** A paragraph before its language is known. */
export interface ParagraphPlace extends Span {
  readonly role: ParagraphRole;
}

/** The paragraphs of a text: its lines that hold more than white space, trimmed, each with its role on the page. */
export function findParagraphs(text: string): readonly ParagraphPlace[] {
  const lines = lineSpans(text).map((span) => {
    const written = text.slice(span.start, span.end);
    return { span, written, key: written.length > PROSE_LENGTH ? written : fold(written) };
  });
  // A text of one line is what the caller wants read: «27 ақпан» alone is no page's date line.
  if (lines.length === 1) return [{ ...lines[0]!.span, role: "body" }];
  return withRoles(lines);
}

interface Line {
  readonly span: Span;
  readonly written: string;
  /** Folded, but for prose. */
  readonly key: string;
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

function withRoles(lines: readonly Line[]): ParagraphPlace[] {
  let headline: string | null = null;
  let titled = false;
  let links: "many" | "one" | null = null;
  return lines.map(({ span, written, key }) => {
    let role: ParagraphRole = "body";
    if (isFurniture(key)) {
      role = "boilerplate";
      links = leadsToLinks(key) ?? links;
    } else if (links !== null && titled && isTitle(written)) {
      role = "boilerplate";
      if (links === "one") links = null;
    } else {
      links = null;
      role = roleInText(written, key, titled, headline);
      if (role === "headline") headline = key;
      titled ||= role !== "caption";
    }
    return { ...span, role };
  });
}

/** The role of a paragraph that is no furniture; `titled` once something but captions has come. */
function roleInText(written: string, key: string, titled: boolean, headline: string | null): ParagraphRole {
  if (key.length <= TITLE_LIMIT && (CREDIT.test(key) || CREDIT_BEHIND.test(written))) return "caption";
  if (!isTitle(written)) return "body";
  if (!titled) return "headline";
  // The title once more, as pages print it under the picture.
  return key === headline ? "caption" : "body";
}

/** Short, and without the stop that ends a sentence; a question or «…» may close it, a line that opens with a dash is speech. */
function isTitle(line: string): boolean {
  return line.length <= TITLE_LIMIT && !/(?:[^.]\.|[;:,])$/.test(line) && !/^[-–—•]/.test(line);
}
