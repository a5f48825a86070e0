/** What is read from a page's tags; style and event handlers in particular are not. */
const KEPT = /[ \t\n"'](property|content|datetime|itemprop)\s*=\s*("[^"<]*"|'[^'<]*')/gi;

/** Elements whose content is no text. */
const RAW = ["script", "style", "noscript", "iframe", "template", "svg", "object"];

/**
 * A page without its scripts, its styles and nearly all attributes.
 *
 * What the browser's parser is given runs nowhere and loads nothing, but Chromium reports each style and handler in it as a breach of
 * this page's policy, and a console full of them would hide a real one.
 */
export function bareMarkup(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    const name = tagName(html, open);
    const end = html.startsWith("<!--", open) ? after(html, "-->", open) : tagEnd(html, open);
    if (/^[a-z]/i.test(name)) parts.push(`<${name}${keptAttributes(html.slice(open, end))}>`);
    else if (name.startsWith("/")) parts.push(`<${name}>`);
    at = RAW.includes(name.toLowerCase()) ? after(html, `</${name}`, end, true) : end;
  }
  parts.push(html.slice(at));
  return parts.join("");
}

function tagName(html: string, open: number): string {
  return /^\/?[a-z][a-z0-9-]*/i.exec(html.slice(open + 1, open + 40))?.[0] ?? "";
}

/** Behind the `>` that ends a tag; one in quotes ends none. A sign that begins no tag is left out by itself. */
function tagEnd(html: string, open: number): number {
  if (!/[a-z/!?]/i.test(html[open + 1] ?? "")) return open + 1;
  let quote = "";
  for (let at = open + 1; at < html.length; at++) {
    const sign = html[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if ((sign === '"' || sign === "'") && html[at - 1] === "=") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return html.length;
}

const MOST_ATTRIBUTES = 2000;

function keptAttributes(tag: string): string {
  return [...tag.slice(0, MOST_ATTRIBUTES).matchAll(KEPT)].map(([, name, value]) => ` ${name}=${value}`).join("");
}

/** Behind the next `mark`, or the end of the page. */
function after(html: string, mark: string, from: number, anyCase = false): number {
  if (!anyCase) {
    const at = html.indexOf(mark, from);
    return at === -1 ? html.length : at + mark.length;
  }
  const found = new RegExp(mark, "gi");
  found.lastIndex = from;
  const match = found.exec(html);
  return match === null ? html.length : match.index;
}
