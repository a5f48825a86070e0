import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { CorpusSummary } from "../../src/cli/summary/collect";
import { formatPage } from "../../src/cli/summary/page";
import { formatDocument } from "../../src/entries/output";
import { documentOf, hostileJson, MARKUP } from "./attacks";

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

describe("a page of a document", () => {
  it.each(MARKUP)("runs nothing of %s", (evil) => {
    const html = formatDocument(documentOf(evil), "html");
    expect(liveIn(html)).toEqual([]);
    expect(html.split("<style>")).toHaveLength(2);
    expect(html).toContain("default-src 'none'");
    expect(parseHTML(html).document.title).toContain(evil.slice(0, 5));
  });
});

describe("a page of a corpus", () => {
  it.each(MARKUP)("runs nothing of %s", (evil) => {
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

describe("TEI", () => {
  it.each(MARKUP)("stays the same elements with %s in the text", (evil) => {
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
