import { bareMarkup } from "./bare-markup";

/** Of a file that somebody opened: its text, and the day of writing where the page says it. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
  readonly date: string | null;
}

/** Larger files are for the command line. */
export const MOST_MEGABYTES = 10;

/** The article in a .txt or .html file. */
export async function readArticle(file: File): Promise<ArticleFile> {
  const text = decode(await file.arrayBuffer());
  const isPage = file.type === "text/html" || /\.x?html?$/i.test(file.name);
  return isPage ? { name: file.name, ...readPage(text) } : { name: file.name, text, date: null };
}

/** UTF-8, or the encoding that older Kazakh texts are in. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre, figcaption";
const NOISE = "script, style, noscript, nav, template, aside, footer, form, iframe, svg, button";
const MAIN = '[itemprop="articleBody"], article, main';

/** The title and the paragraphs of a page. The parser runs no script and loads nothing; only text is taken from what it gives. */
export function readPage(html: string): { readonly text: string; readonly date: string | null } {
  const page = new DOMParser().parseFromString(bareMarkup(html), "text/html");
  const moment =
    page.querySelector('meta[property="article:published_time"]')?.getAttribute("content") ??
    page.querySelector("time[datetime]")?.getAttribute("datetime") ??
    "";
  const title = clean((page.querySelector("h1") ?? page.querySelector("title"))?.textContent ?? "");
  for (const noise of page.querySelectorAll(NOISE)) noise.remove();
  const main = page.querySelector(MAIN) ?? page.body;
  const blocks = [...main.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const paragraphs = (blocks.length > 0 ? blocks : [main]).map(({ textContent }) => clean(textContent ?? ""));
  const words = paragraphs.filter((paragraph) => paragraph !== "");
  const all = title === "" || words[0]?.startsWith(title) ? words : [title, ...words];
  return { text: all.join("\n\n"), date: /^\d{4}-\d{2}-\d{2}/.test(moment) ? moment.slice(0, 10) : null };
}

const clean = (text: string) => text.replace(/\s+/g, " ").trim();
