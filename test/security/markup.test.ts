import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { CorpusSummary } from "../../src/cli/summary/collect";
import { formatPage } from "../../src/cli/summary/page";
import type { DocumentJson } from "../../src/document/document";
import { formatDocument } from "../../src/entries/output";
import { documentOf, SCRIPT } from "./attacks";

/** Every tag of a page by its name, with what would run: scripts, handlers, addresses of code. */
function liveIn(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const handlers = [...element.attributes].filter(
      ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data):/i.test(value),
    );
    const runs = ["SCRIPT", "IMG", "IFRAME", "OBJECT", "EMBED", "LINK", "BASE", "FORM"].includes(
      element.tagName.toUpperCase(),
    );
    return runs || handlers.length > 0 ? [element.outerHTML] : [];
  });
}

const ATTACKS = [
  SCRIPT,
  "</title></style></textarea></script><script>1</script>",
  "<svg/onload=pwned()>",
  "javascript:pwned()",
  "--><script>pwned()</script><!--",
  "<![CDATA[<script>1</script>]]>",
  "&lt;script&gt;&#60;script&#62;",
  "` onmouseover=pwned() x=`",
];

describe("a page of a document", () => {
  it.each(ATTACKS)("runs nothing of %s", (evil) => {
    const html = formatDocument(documentOf(evil), "html");
    expect(liveIn(html)).toEqual([]);
    expect(html.split("<style>")).toHaveLength(2);
    expect(html).toContain("default-src 'none'");
    expect(parseHTML(html).document.title).toContain(evil.slice(0, 5));
  });
});

describe("a page of a corpus", () => {
  it.each(ATTACKS)("runs nothing of %s", (evil) => {
    const corpus = new CorpusSummary();
    for (let i = 0; i < 3; i++) corpus.add(JSON.parse(JSON.stringify(hostileJson(evil))));
    const html = formatPage(corpus.result(20), evil);
    expect(liveIn(html)).toEqual([]);
    expect(html).toContain("default-src 'none'");
    // The names are there: the test sees the places where they stand.
    const charts = [...parseHTML(html).document.querySelectorAll("svg")].map(({ textContent }) => textContent).join();
    expect(charts).toContain(evil.slice(0, 5));
  });
});

/** What somebody may write in a file and give to `matin report`: every text in it is `evil`. */
function hostileJson(evil: string): DocumentJson {
  const doc = JSON.parse(JSON.stringify(documentOf("сөз")));
  const renamed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => renamed(each, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)]));
    const free = ["id", "name", "text", "lemma", "kind", "unit", "surname", "given"].includes(key);
    return typeof value === "string" && free ? evil : value;
  };
  return renamed(doc, "") as DocumentJson;
}

describe("TEI", () => {
  it.each(ATTACKS)("stays the same elements with %s in the text", (evil) => {
    const tei = formatDocument(documentOf(evil), "tei");
    const tags = [...tei.replace(/^<\?xml.*\?>/, "").matchAll(/<\/?([^\s>/]+)[^<>]*>/g)];
    const own =
      /^(?:TEI|teiHeader|fileDesc|titleStmt|title|publicationStmt|p|sourceDesc|bibl|publisher|date|standOff|list(?:Person|Org|Place)|person|persName|occupation|org|orgName|place|placeName|text|body|ab|s|said|roleName|name|num|measure|time)$/;
    expect(tags.map(([, name]) => name!).filter((name) => !own.test(name))).toEqual([]);
    // Outside of tags no bare sign is left, so that nothing is an entity, a comment or a CDATA section.
    const words = tei.replace(/<[^<>]*>/g, "");
    expect(words).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(tei).not.toMatch(/<!|\]\]>/);
  });

  it("names no entity, so that no reader can be made to fetch one", () => {
    const tei = formatDocument(documentOf('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'), "tei");
    expect(tei).not.toMatch(/<!|&e;/);
  });
});
