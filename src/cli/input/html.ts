import { limited } from "./fields";
import { readBytes } from "./open";
import type { InputRecord, ReadOptions } from "./record";
import { nameOf, textOf } from "./text";

/** The main text of a page: its title and paragraphs, without menus and scripts. */
export async function* readHtml(file: string, options: ReadOptions): AsyncGenerator<InputRecord> {
  const bytes = await readBytes(file);
  const place = { file: nameOf(file), line: null };
  let page: Awaited<ReturnType<typeof pageOf>>;
  try {
    page = await pageOf(textOf(bytes, options));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { reason: error.message, place, bytes: bytes.length };
    return;
  }
  const id = page.url ?? (file === "-" ? null : file);
  yield limited({ id, text: page.text, date: page.date, place, bytes: bytes.length }, options.maxChars);
}

/** 400,000 tags take ten seconds and half a gigabyte. */
const MOST_TAGS = 500_000;

async function pageOf(html: string) {
  if (html.split("<", MOST_TAGS + 2).length > MOST_TAGS + 1) throw new RangeError(`has more than ${MOST_TAGS} tags`);
  const { parseHTML } = await import("linkedom");
  const { Readability } = await import("@mozilla/readability");
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  checkDepth(document as unknown as ParentNode);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) || null;
  const url = attribute('link[rel="canonical"]', "href");
  const moment =
    attribute('meta[property="article:published_time"]', "content") ?? attribute("time[datetime]", "datetime");
  const title = document.querySelector("h1")?.textContent?.trim() || document.title?.trim() || "";
  // Readability takes the page apart, so whatever else is asked of it is asked before.
  const body = document.body?.cloneNode(true) as unknown as ParentNode;
  const article = new Readability(document as unknown as Document).parse();
  const main = article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document.body : body;
  const paragraphs = paragraphsOf(main as unknown as ParentNode);
  const text = title === "" || paragraphs[0]?.startsWith(title) ? paragraphs : [title, ...paragraphs];
  return { url, date: moment && /^\d{4}-\d{2}-\d{2}/.test(moment) ? moment.slice(0, 10) : null, text: text.join("\n") };
}

/**
 * Elements inside one another. Readability takes time with the cube of it, a minute for 2,000, which are ten kilobytes, and the stack ends
 * soon behind; the deepest of real pages have some 40, and browsers stop at 512.
 */
const DEEPEST = 256;

function checkDepth(document: ParentNode): void {
  let level = Array.from(document.children);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new RangeError(`is nested more than ${DEEPEST} elements deep`);
    level = level.flatMap((element) => Array.from(element.children));
  }
}

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre, figcaption";

/** The innermost blocks' texts; of a page without any, all of its text. */
function paragraphsOf(body: ParentNode | null): string[] {
  if (!body) return [];
  for (const noise of Array.from(body.querySelectorAll("script, style, noscript, nav, template"))) noise.remove();
  const blocks = Array.from(body.querySelectorAll(BLOCKS)).filter((block) => !block.querySelector(BLOCKS));
  const texts =
    blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [(body as unknown as Element).textContent];
  return texts.map((text) => (text ?? "").replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}
