import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "tsup";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { playgroundBuild } from "../src/cli/play/build";
import { type PlayServer, startPlayServer } from "../src/cli/play/server";
import { chromiumPath } from "./chromium";
import { indexedPng } from "./playground-image";

const root = fileURLToPath(new URL("..", import.meta.url));
const article = readFileSync(join(root, "fixtures/articles/inbusiness-ngo-day.txt"), "utf8");

const temporary = mkdtempSync(join(tmpdir(), "matin-playground-"));
const folder = join(temporary, "playground");
let server: PlayServer;

beforeAll(async () => {
  await build({ ...playgroundBuild(folder), silent: true });
  server = await startPlayServer(folder, 0);
}, 120_000);

afterAll(async () => {
  await server?.close();
  rmSync(temporary, { recursive: true });
});

/** A request as it is written: `fetch` would take «..» out of the path. */
function ask(method: string, path: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, method, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the page", () => {
  it("serves the files of its folder with their types, to this machine only", async () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    const page = await ask("GET", "/");
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
    expect(page.body).toBe(readFileSync(join(folder, "index.html"), "utf8"));
    expect((await ask("GET", "/app.js?x=1")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect((await ask("GET", "/style.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(await ask("HEAD", "/")).toMatchObject({ status: 200, body: "" });
  });

  it.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "//etc/passwd", "/toString", "/nothing"])(
    "has no %s",
    async (path) => expect((await ask("GET", path)).status).toBe(404),
  );

  it("only answers to reading", async () => {
    expect(await ask("POST", "/")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it("says in a line what is wrong", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startPlayServer(folder, port)).rejects.toThrow(`port ${port} is in use; choose another with --port`);
    await expect(startPlayServer(join(temporary, "none"), 0)).rejects.toThrow("there is no page to serve");
  });
});

describe("the built page", () => {
  it("weighs at most 1.5 MB", () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    console.log(`playground: ${bytes} bytes`);
    expect(bytes).toBeLessThan(1_500_000);
  });

  it("names its own files only, relative to itself", () => {
    const page = readFileSync(join(folder, "index.html"), "utf8");
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => !/^(?:\.\/|#|data:)/.test(address))).toEqual([]);
    expect(page).toContain("default-src 'none'");
  });

  it.skipIf(!existsSync(join(root, "dist/playground")))("is what «npm run build» makes", () => {
    expect(readdirSync(join(root, "dist/playground")).sort()).toEqual(readdirSync(folder).sort());
  });
});

describe.skipIf(chromiumPath === undefined)("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let requested: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox", "--disable-lcd-text"] });
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    await page.context().close();
    // Every test is also one of these.
    expect(complaints).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: "kk", viewport: { width: 1280, height: 900 }, ...options });
    [complaints, requested] = [[], []];
    page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (each) => requested.push(each.url()));
    await page.goto(server.url);
    return page;
  }

  async function openSample(options: BrowserContextOptions = {}) {
    await open(options);
    await page.click("#sample");
    await page.waitForSelector(".people-list");
  }

  const activeText = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  /** The Tab key, until the focus is on what `selector` finds. */
  async function tabTo(selector: string) {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`the Tab key does not reach ${selector}`);
  }

  it("opens the sample: people with roles, parts of wholes, speakers, dates", async () => {
    await openSample();
    const text = ((await page.textContent("#sections")) ?? "").replaceAll("\u00a0", " ");
    expect(await page.textContent(".people-list li >> nth=0")).toContain("Аида Балаева");
    expect(await page.textContent(".people-list li >> nth=0")).toContain("Мәдениет және ақпарат министрі");
    expect(text).toContain("> 23 000");
    expect(text).toContain("< 78,3");
    expect(await page.textContent(".speakers h4")).toBe("Аида Балаева");
    expect(await page.textContent(".moments")).toContain("2026 жылғы 27 ақпан");
    expect(await page.textContent("#status")).toContain("Дайын");
    const marked = await page.$$eval("#article mark", (marks) => marks.map((mark) => mark.textContent));
    expect(marked).toEqual(expect.arrayContaining(["Аида Балаева", "ҚР", "23 мыңнан астам", "27 ақпан"]));
  });

  it("reads what is typed, and the newest text wins", async () => {
    await open();
    await page.focus("#editor");
    await page.keyboard.type("Бүгін Алматыда 5 адам марапатталды.");
    await page.waitForSelector("mark.place");
    expect(await page.textContent("mark.place")).toBe("Алматыда");
    await page.fill("#editor", article);
    await page.fill("#editor", "Кеше Шымкентте қар жауды.");
    await page.waitForFunction(() => document.querySelector("mark.place")?.textContent === "Шымкентте");
    await page.waitForTimeout(500);
    expect(await page.textContent("#article")).toBe("Кеше Шымкентте қар жауды.");
    await page.fill("#date", "2026-03-01");
    await page.waitForSelector("text=2026 жылғы 28 ақпан");
  });

  it.each([
    ["мақала.txt", "text/plain", "Аида Балаева Алматыға келді."],
    [
      "page.html",
      "text/html",
      `<meta property="article:published_time" content="2026-02-27T10:00"><nav>Мәзір</nav><article><h1>Жаңалық</h1>
       <p style="color:red" onclick="window.hacked=1">Аида Балаева Алматыға келді.</p><img src="http://example.com/x.png"
       onerror="window.hacked=1"><script>window.hacked=1</script></article>`,
    ],
  ])("takes a dropped %s", async (name, type, content) => {
    await open();
    await page.evaluate(
      ([fileName, fileType, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text!], fileName!, { type: fileType! }));
        document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, type, content],
    );
    await page.waitForSelector("mark.place");
    expect(await page.textContent("#article")).toContain("Аида Балаева Алматыға келді.");
    expect(await page.textContent("#article")).not.toContain("Мәзір");
    expect(await page.inputValue("#date")).toBe(type === "text/html" ? "2026-02-27" : "");
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  it("shows markup in a text as text", async () => {
    await open();
    const text = `<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> Аида Балаева: «<b>Алматыда</b> 5%» &amp;`;
    await page.fill("#editor", text);
    await page.waitForSelector("mark.person");
    expect(await page.textContent("#article")).toBe(text);
    expect(await page.$$eval("#article :is(img, script, b)", (found) => found.length)).toBe(0);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  it("stays responsive with a megabyte of text", { timeout: 120_000 }, async () => {
    await open();
    const count = Math.ceil(1_000_000 / article.length);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    // Made in the page, for the way into it is work of its own.
    await page.evaluate(
      ([one, count]) => {
        const data = new DataTransfer();
        data.setData("text/plain", one.repeat(count));
        const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
        document.querySelector("#editor")!.dispatchEvent(paste);
      },
      [`${article}\n\n`, count] as const,
    );
    await page.waitForSelector(".people-list", { timeout: 60_000 });
    for (let i = 0; i < 20; i++) {
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(50);
    }
    await page.click(".places .jump");
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    console.log(
      `playground: ${count * (article.length + 2)} characters, longest task ${longest} ms, ${nodes} elements`,
    );
    expect(longest).toBeLessThan(1000);
    expect(nodes).toBeLessThan(5000);
    expect(await page.isVisible("#note")).toBe(true);
  });

  it("can be used with the keyboard alone", async () => {
    await open();
    await tabTo("#sample");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".people-list");
    await tabTo("#article mark");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await page.getAttribute("#card", "aria-label")).toContain("Қазақстан");
    await page.keyboard.press("Escape");
    expect(await activeText()).toBe("Қазақстанда");
    await tabTo(".statistics .part .jump");
    await page.keyboard.press("Enter");
    expect(await activeText()).toContain("18 мыңы белсенді түрде жұмыс істейді");
    expect(await page.evaluate(() => document.activeElement?.closest("#article") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.matches(".part .jump"))).toBe(true);
  });

  it("goes to a result's words and on to the next mention", async () => {
    await openSample();
    await page.click(".people-list .jump >> nth=0");
    expect(await page.textContent("#status")).toContain("1");
    await page.click(".people-list .jump >> nth=0");
    expect(await activeText()).toBe("Аида Балаева");
    await page.click("mark.other >> nth=0");
    expect(await page.textContent("#card")).toContain("Дүниежүзілік үкіметтік емес ұйымдар күні");
    await page.click("#card .close");
    expect(await page.isVisible("#card")).toBe(false);
  });

  it("switches language and colours, and remembers them", async () => {
    await openSample({ colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.click("#theme");
    expect(await paper()).not.toBe(light);
    await page.click("#language");
    expect(await page.textContent(".people h3")).toContain("People");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.textContent("#sections")).toContain("> 23,000");
    await page.reload();
    expect(await page.textContent("#sample")).toBe("Open the sample");
    expect(await paper()).not.toBe(light);
  });

  it("gives the results as files", async () => {
    await openSample();
    const download = async (format: string) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.click(`[data-format=${format}]`)]);
      return [file.suggestedFilename(), readFileSync((await file.path())!, "utf8")] as const;
    };
    const [jsonName, json] = await download("json");
    expect(jsonName).toBe("inbusiness-ngo-day.json");
    expect(JSON.parse(json)).toMatchObject({ matin: 1, text: article, date: "2026-02-27" });
    await page.selectOption("#table", "statistics");
    const [csvName, csv] = await download("csv");
    expect(csvName).toBe("inbusiness-ngo-day-statistics.csv");
    expect(csv.split("\n")[0]).toContain("share_bound");
    expect(csv.trimEnd().split("\n")).toHaveLength(3);
    const [, html] = await download("html");
    expect(html).toContain("<!DOCTYPE html>");
    expect(html).toContain("Аида Балаева");
  });

  it("has a name for every control, one main landmark, and no id twice", async () => {
    await openSample();
    for (const language of ["kk", "en"]) {
      expect(await page.getAttribute("html", "lang")).toBe(language);
      const tree = await page.locator("body").ariaSnapshot();
      expect(tree).not.toMatch(/^\s*- (?:button|textbox|combobox|link|region|complementary|dialog)(?::|$| \[)/m);
      await page.click("#language");
    }
    expect(await page.locator("main").count()).toBe(1);
    const ids = await page.$$eval("[id]", (found) => found.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.getAttribute("#status", "role")).toBe("status");
  });

  it.each([360, 400, 800, 1280])("fits a window %i pixels wide", async (width) => {
    await openSample({ viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each(["light", "dark"] as const)("is drawn in %s", async (colorScheme) => {
    await openSample({ colorScheme, locale: colorScheme === "light" ? "kk" : "en" });
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(colorScheme === "dark");
    if (process.env.UPDATE_SCREENSHOTS !== "1") return;
    const picture = await indexedPng(browser, await page.screenshot());
    expect(picture.length).toBeLessThan(250_000);
    mkdirSync(join(root, "docs/images"), { recursive: true });
    writeFileSync(join(root, `docs/images/playground-${colorScheme}.png`), picture);
  });
});
