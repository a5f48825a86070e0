import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../src/entries/language";
import { inflect, lemmatize } from "../src/entries/morphology";
import { csvRows, formatDocument } from "../src/entries/output";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";
import { chromiumPath } from "./chromium";
import { readFixture } from "./fixtures";
import { root } from "./markdown";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** Sub-paths that are for Node, or need a package beside matin. */
const NOT_FOR_PAGES = [
  "./package.json",
  "./node",
  ...Object.keys(manifest.peerDependencies).map((name) => `./${name}`),
];
const entries = Object.keys(manifest.exports).filter((path) => !NOT_FOR_PAGES.includes(path));
const fileOf = (path: string): string => manifest.exports[path].import.default.replace("./dist/", "/");

/** Vitest would rewrite an `import()` in what it hands to the page. */
const PAGE = `<!DOCTYPE html><title>бет</title><link rel="icon" href="data:,"><script>load = (file) => import(file)</script>`;
type Each = (...args: unknown[]) => unknown;
declare const load: (file: string) => Promise<Record<string, Each>>;

const article = readFixture("articles", "inbusiness-ngo-day.txt");

describe.skipIf(chromiumPath === undefined)(
  `the library in a page${chromiumPath ? "" : " (skipped: no Chromium)"}`,
  () => {
    let server: Server;
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      server = createServer(({ url = "/" }, response) => {
        if (url === "/") response.setHeader("Content-Type", "text/html").end(PAGE);
        else response.setHeader("Content-Type", "text/javascript").end(readFileSync(join(root, "dist", url)));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
      page = await browser.newPage();
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      server?.closeAllConnections();
      server?.close();
      expect(complaints).toEqual([]);
    });

    /** What a function of an entry gives there, as JSON carries it. */
    const call = (path: string, name: string, ...args: unknown[]) =>
      page.evaluate(async ([file, name, args]) => JSON.parse(JSON.stringify((await load(file))[name]!(...args))), [
        fileOf(path),
        name,
        args,
      ] as const);

    it.each(entries)("loads matin/%s as it is built, with the names that Node sees", async (path) => {
      const names = await page.evaluate(async (file) => Object.keys(await load(file)).sort(), fileOf(path));
      expect(names).toEqual(Object.keys(await import(/* @vite-ignore */ join(root, "dist", fileOf(path)))).sort());
      expect(names.length).toBeGreaterThan(0);
    });

    it("reads an article as Node does", async () => {
      const options = { id: "мақала", date: "2026-02-27" };
      expect(await call(".", "analyze", article, options)).toEqual(
        JSON.parse(JSON.stringify(analyze(article, options))),
      );
    });

    it("has each stage alone", async () => {
      expect(await call("./tokenize", "tokenize", article)).toEqual(JSON.parse(JSON.stringify(tokenize(article))));
      expect(await call("./morphology", "lemmatize", "ұйымдарымыздың")).toBe(lemmatize("ұйымдарымыздың"));
      expect(await call("./morphology", "inflect", "АҚШ", { Case: "Gen" })).toBe(inflect("АҚШ", { Case: "Gen" }));
      expect(await call("./language", "detectLanguage", article)).toEqual(detectLanguage(article));
      expect(await call("./numbers", "parseNumber", "екі бүтін оннан үш")).toBe(2.3);
      expect(await call("./numbers", "formatNumber", 23_000)).toBe("жиырма үш мың");
      expect(await call("./dates", "findDates", "Ол кеше келді.", { date: "2026-03-01" })).toMatchObject([
        { resolved: "2026-02-28" },
      ]);
      expect(await call("./entities", "tagWords", ["Қазақстанда", "5", "адам"])).toEqual(["B-GPE", "B-CARDINAL", "O"]);
      expect(await call("./quotations", "findQuotations", "– Келемін, – деді Аида Балаева.")).toMatchObject([
        { text: "Келемін" },
      ]);
    });

    it("writes the formats", async () => {
      const written = await page.evaluate(
        async ([core, output, text]) => {
          const { analyze } = (await load(core)) as { analyze: Each };
          const { csvRows, formatDocument } = (await load(output)) as { csvRows: Each; formatDocument: Each };
          const doc = analyze(text, { id: "a" });
          return ["html", "tei", "conllu"].map((name) => formatDocument(doc, name)).concat(csvRows(doc, "quotations"));
        },
        [fileOf("."), fileOf("./output"), article] as const,
      );
      const doc = analyze(article, { id: "a" });
      const formats = (["html", "tei", "conllu"] as const).map((name) => formatDocument(doc, name));
      expect(written).toEqual([...formats, csvRows(doc, "quotations")]);
    });
  },
);
