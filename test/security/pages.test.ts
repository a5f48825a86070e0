import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CorpusSummary } from "../../src/cli/summary/collect";
import { formatPage } from "../../src/cli/summary/page";
import { formatDocument } from "../../src/entries/output";
import { chromiumPath } from "../chromium";
import { documentOf, hostileJson, MARKUP } from "./attacks";

/** The page without its own rule against scripts, which would hide what the escapes let through. */
const unguarded = (html: string) => html.replace(/<meta http-equiv[^>]*>/, "");

function corpusPage(evil: string): string {
  const corpus = new CorpusSummary();
  for (let i = 0; i < 3; i++) corpus.add(hostileJson(evil));
  return formatPage(corpus.result(20), evil);
}

describe.skipIf(chromiumPath === undefined)(
  `pages in a browser${chromiumPath ? "" : " (skipped: no Chromium)"}`,
  () => {
    let browser: Browser;
    let page: Page;
    const deeds: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
      page = await browser.newPage();
      page.on("request", (request) => deeds.push(request.url()));
      page.on("pageerror", (error) => deeds.push(error.message));
      await page.addInitScript(() => {
        const ran = () => {
          document.documentElement.dataset.ran = "";
        };
        Object.defineProperty(globalThis, "pwned", { get: () => ran, set: ran });
      });
    }, 60_000);
    afterAll(async () => browser?.close());

    /** What the page ran or fetched. */
    async function deedsOf(html: string): Promise<readonly string[]> {
      await page.goto("about:blank");
      deeds.length = 0;
      await page.setContent(html);
      const ran = await page.evaluate(() => {
        for (const each of document.querySelectorAll("*")) each.dispatchEvent(new MouseEvent("mouseover"));
        return "ran" in document.documentElement.dataset;
      });
      return ran ? ["ran", ...deeds] : [...deeds];
    }

    it("would be seen to run something", async () => {
      expect(await deedsOf("<script>pwned()</script>")).toEqual(["ran"]);
      expect(await deedsOf("<script>globalThis.pwned = true</script>")).toEqual(["ran"]);
      expect(await deedsOf("<p onmouseover=pwned()>")).toEqual(["ran"]);
      expect(await deedsOf("<img src=http://127.0.0.1:1/x>")).toEqual(["http://127.0.0.1:1/x"]);
    });

    it.each(MARKUP)("run and fetch nothing of %s", async (evil) => {
      const html = formatDocument(documentOf(evil), "html");
      expect(await deedsOf(unguarded(html))).toEqual([]);
      expect(await deedsOf(unguarded(corpusPage(evil)))).toEqual([]);
    });
  },
);
