import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { fitted, textWidth, wrapped } from "../src/cli/summary/charts/lettering";
import { groupsOf } from "../src/cli/summary/charts/order";
import { CorpusSummary } from "../src/cli/summary/collect";
import { grouped } from "../src/cli/summary/numbers";
import { formatPage } from "../src/cli/summary/page";
import type { EdgeRow, FigureRow, Summary, WholeRow } from "../src/cli/summary/summary";
import { analyze } from "../src/index";

const TEXT = `Биыл республикада 23 мыңнан астам ұйым тіркелді, оның 18 мыңы жұмыс істейді.

«Жоба аяқталды», – деді Мәдениет және ақпарат министрі Аида Балаева. Қаржы министрлігі 5 млрд теңге бөлді.

Аида Балаева Қасым-Жомарт Тоқаев Алматыға 2026 жылғы 3 наурызда келетінін айтты.`;

const corpus = new CorpusSummary();
corpus.add(analyze(TEXT, { id: "a", date: "2026-02-27" }).toJSON());
corpus.add(analyze(TEXT, { id: "b", date: "2026-04-01" }).toJSON());
const real = corpus.result();
const none = new CorpusSummary().result();

const page = (changes: Partial<Summary>, title = "Корпус") => formatPage({ ...real, ...changes }, title);
/** The elements as a list that can be gone through. */
const all = (root: ParentNode, selector: string) => Array.from(root.querySelectorAll(selector));
const documentOf = (html: string) => parseHTML(html).document;

const NASTY = ["<script>alert(1)</script>", '"&', "'><svg onload=alert(1)>", "]]>", "\ud800\u0000"];
const LONG = `${"Министрлігінің ".repeat(40)}${"ұ".repeat(500)}`;

const speaker = (name: string) => ({
  ...({ name, kind: "person", direct: 2, indirect: 1, documents: 1 } as const),
  roles: [{ name, former: true, documents: 1 }],
});
const whole = (text: string, changes: Partial<WholeRow> = {}): WholeRow => ({
  ...{ document: text, text, value: 23_000, unit: null, bound: "more", sum: "less" },
  parts: [{ text, value: 18_000, unit: null, bound: "exact", share: 0.783, shareBound: "less" }],
  ...changes,
});
const figureRow = (changes: Partial<FigureRow>): FigureRow => ({
  ...{ unit: "KZT", of: null, count: 9, min: 1, median: 2, max: 3, sampled: false },
  bins: [{ from: 1, to: 3, count: 9 }],
  largest: [{ value: 3, bound: "exact", text: "3 теңге", document: "a" }],
  ...changes,
});

/** A summary in which every name is the given one. */
const named = (name: string): Partial<Summary> => ({
  speakers: [speaker(name)],
  organizations: [
    { name, kind: "ministry", documents: 1, mentions: 1 },
    { name, kind: name, documents: 1, mentions: 1 },
  ],
  places: [{ name, kind: null, documents: 1, mentions: 1 }],
  figures: [
    figureRow({ unit: null, of: name, largest: [{ value: 3, bound: "exact", text: name, document: name }] }),
    figureRow({ unit: name }),
  ],
  wholes: [whole(name)],
  edges: [{ from: name, to: `${name}2`, quotations: 2 }],
});

/** What every page has to be, whatever it is of. */
function expectSound(html: string): ReturnType<typeof documentOf> {
  expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/i);
  const document = documentOf(html);
  const ids = all(document, "[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const svg of all(document, "svg")) {
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.firstElementChild?.localName).toBe("title");
    for (const id of svg.getAttribute("aria-labelledby")!.split(" "))
      expect(document.getElementById(id)?.textContent).not.toBe("");
  }
  for (const svg of html.match(/<svg[\s\S]*?<\/svg>/g) ?? []) expectNested(svg);
  for (const rect of all(document, "svg rect")) {
    expect(Number(rect.getAttribute("width"))).toBeGreaterThanOrEqual(0);
    expect(Number(rect.getAttribute("height"))).toBeGreaterThanOrEqual(0);
  }
  for (const link of all(document, "nav a")) {
    expect(document.querySelector(`section${link.getAttribute("href")}`)).not.toBeNull();
  }
  return document;
}

/** HTML parsers forgive; every tag that is opened is to be closed in its turn, as XML has it. */
function expectNested(markup: string): void {
  const open: string[] = [];
  const rest = markup.replace(/<(\/?)([a-z]+)(?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*")*(\/?)>/g, (_, end, name, empty) => {
    if (end) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
    return "";
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
}

describe("the page of a corpus", () => {
  it("has a chart and a table for every list", () => {
    const document = expectSound(page({}));
    const sections = all(document, "main > section");
    expect(sections.map(({ id }) => id)).toEqual(
      "speakers ministries organisations places figures wholes timeline spoken edges"
        .split(" ")
        .filter((id) => id !== "organisations" || real.organizations.some(({ kind }) => kind !== "ministry")),
    );
    for (const section of sections) expect(section.querySelector("table tbody tr"), section.id).not.toBeNull();
    for (const section of sections.filter(({ id }) => id !== "figures"))
      expect(section.querySelector("svg"), section.id).not.toBeNull();
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it("is the same every time", () => {
    expect(page({})).toBe(page({}));
  });

  it("says how many rows there are where a list is cut", () => {
    const cut = page({ speakers: [speaker("Аида")], distinct: { ...real.distinct, speakers: 1234 } });
    expect(documentOf(cut).querySelector("#speakers h2")?.textContent).toBe("Most quoted (1 of 1,234)");
  });

  it("says so when there is no document", () => {
    const document = expectSound(formatPage(none, "Бос"));
    expect(document.querySelector("main")?.textContent).toContain("The corpus is empty");
    expect(document.querySelectorAll("svg, table, nav")).toHaveLength(0);
  });

  it("leaves out what a corpus does not have", () => {
    const bare = new CorpusSummary();
    bare.add(analyze("Ол келді.").toJSON());
    const document = expectSound(formatPage(bare.result(), "Бір"));
    expect(document.querySelectorAll("section")).toHaveLength(0);
    expect(document.querySelector(".tiles")?.textContent).toContain("0 direct, 0 indirect");
  });
});

describe("names from the texts", () => {
  it.each(NASTY)("%j is text and no markup", (name) => {
    const document = expectSound(page(named(name), name));
    // Half a surrogate pair cannot be written, and a control character not even escaped.
    const written = name.replace("\u0000", "").replace("\ud800", "\ufffd");
    expect(document.querySelector("h1")?.textContent).toBe(written);
    expect(document.querySelector("#speakers tbody th")?.textContent).toBe(written);
    expect(document.querySelector("#edges svg text")?.textContent).toBe(written);
  });

  it("that are very long are cut in charts and whole in tables", () => {
    const document = expectSound(page(named(LONG)));
    expect(document.querySelector("#places tbody th")?.textContent).toBe(LONG);
    for (const text of all(document, "svg text")) expect(text.textContent!.length).toBeLessThan(60);
  });

  it("are cut between letters and words", () => {
    expect(fitted("Аида", 1000, 13)).toBe("Аида");
    expect(textWidth(fitted(LONG, 100, 13), 13)).toBeLessThanOrEqual(100);
    expect(fitted("😀😀😀😀😀", 45, 13)).toBe("😀😀…");
    expect(wrapped("Мәдениет және ақпарат министрлігі", 160, 13, 2)).toEqual(["Мәдениет және", "ақпарат министрлігі"]);
    expect(wrapped("", 100, 13, 2)).toEqual([""]);
  });
});

describe("months", () => {
  const month = (name: string) => ({ month: name, documents: 3, quotations: 0 });

  it("may be one", () => {
    const document = expectSound(page({ timeline: [month("2026-02")], spoken: [{ month: "2026-02", dates: 1 }] }));
    expect(document.querySelector("#timeline svg")?.textContent).toContain("2026-02");
  });

  it("become years where they are very many", () => {
    const timeline = Array.from({ length: 240 }, (_, i) =>
      month(`${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`),
    );
    const document = expectSound(page({ timeline }));
    expect(document.querySelector("#timeline svg")?.textContent).toContain("2004: 36 documents");
    expect(document.querySelectorAll("#timeline tbody tr")).toHaveLength(240);
  });

  it("spoken of far from the time of writing are told in words", () => {
    const spoken = ["1916-07", "1991-12", "2026-02", "2050-01"].map((name) => ({ month: name, dates: 2 }));
    const textOf = (timeline: Summary["timeline"]) =>
      expectSound(page({ timeline, spoken })).querySelector("#spoken")?.textContent;
    const near = textOf([month("2026-02")]);
    expect(near).toContain("Further off: 4 days before 2025-02 and 2 days after 2027-02.");
    expect(near).toContain("2026-02: 2 days");
    // Without a day of writing the middle of what is spoken of stands in for it.
    expect(textOf([])).toContain("Further off: 2 days before 1990-12 and 4 days after 1992-12.");
  });

  it("of which none is near the time of writing give no chart of nothing", () => {
    const document = expectSound(page({ timeline: [month("2026-02")], spoken: [{ month: "1916-07", dates: 1 }] }));
    expect(document.querySelectorAll("#spoken svg")).toHaveLength(0);
    expect(document.querySelector("#spoken p")?.textContent).toBe("Further off: 1 day before 2025-02.");
  });
});

describe("figures", () => {
  it.each([
    ["a single value", figureRow({ min: 7, median: 7, max: 7, bins: [{ from: 7, to: 7, count: 9 }] })],
    ["nothing but nought", figureRow({ min: 0, median: 0, max: 0, bins: [{ from: 0, to: 0, count: 9 }] })],
    ["values below nought", figureRow({ min: -9, median: -0.1, bins: [{ from: -10, to: 0, count: 9 }] })],
    [
      "very large and small ones",
      figureRow({ min: 1e-9, median: 1e21, max: 1e22, bins: [{ from: 1e-9, to: 1e22, count: 9 }] }),
    ],
    ["a sample", figureRow({ count: 2e6, sampled: true })],
  ])("of %s", (_, row) => {
    const document = expectSound(page({ figures: [row] }));
    expect(document.querySelectorAll("#figures svg .median")).toHaveLength(1);
  });

  it("are in the table only where they are few", () => {
    const document = expectSound(page({ figures: [figureRow({ count: 4 })] }));
    expect(document.querySelectorAll("#figures svg")).toHaveLength(0);
    expect(document.querySelectorAll("#figures tbody tr")).toHaveLength(1);
  });

  it("are written with the digits they have", () => {
    expect([0.1 + 0.2, -0, 1234.5, 1e-7, 1e21].map(grouped)).toEqual(["0.3", "0", "1,234.5", "0.0000001", "1.00e21"]);
  });
});

describe("parts", () => {
  const part = (share: number | null) => ({
    ...whole("бөлік").parts[0]!,
    share,
    shareBound: share === null ? null : ("exact" as const),
  });
  const rectsOf = (row: WholeRow) =>
    all(expectSound(page({ wholes: [row] })), "#wholes svg rect").map((rect) => ({
      from: Number(rect.getAttribute("x")),
      to: Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
    }));

  it("follow each other up to the end of the whole", () => {
    const [entire, first, second] = rectsOf(whole("бүтін", { sum: "complete", parts: [part(0.25), part(0.75)] }));
    expect(first!.from).toBe(entire!.from);
    expect(second!.from).toBeCloseTo(first!.to);
    expect(second!.to).toBeCloseTo(entire!.to);
  });

  it("that overlap begin together, and one that is more than its whole reaches further", () => {
    const [entire, first, second] = rectsOf(whole("бүтін", { sum: "exceeds", parts: [part(0.5), part(1.5)] }));
    expect(first!.from).toBe(second!.from);
    expect(second!.to).toBeGreaterThan(entire!.to);
  });

  it("without a share have no bar", () => {
    expect(rectsOf(whole("бүтін", { sum: null, parts: [part(null)] }))).toHaveLength(1);
  });

  it("tell their bounds", () => {
    const text = expectSound(page({ wholes: [whole("бүтін")] })).querySelector("#wholes svg")?.textContent;
    expect(text).toContain("> 23,000");
    expect(text).toContain("< 78.3 %");
  });
});

describe("who speaks about whom", () => {
  const edge = (from: string, to: string, quotations = 1): EdgeRow => ({ from, to, quotations });
  const arcsOf = (edges: EdgeRow[]) => expectSound(page({ edges })).querySelectorAll("#edges svg .arc");

  it.each([
    ["one edge", [edge("А", "Ә")]],
    ["one about himself", [edge("А", "А", 3)]],
    ["one about himself and another", [edge("А", "А"), edge("А", "Ә"), edge("Ә", "А", 9)]],
  ])("%s", (_, edges) => {
    expect(arcsOf(edges)).toHaveLength(edges.length);
  });

  it("gives every end of an edge a place of its own, and every label one", () => {
    const names = [..."абвгдежзиклм"];
    const edges = names.flatMap((from, i) => names.slice(i + 1).map((to, k) => edge(from, to, 1 + ((i * k) % 7))));
    const document = expectSound(page({ edges }));
    const ends = all(document, "#edges svg .arc").flatMap((path) => {
      const [, start, end] = /^M[\d.]+ ([\d.]+)H.* ([\d.]+)$/.exec(path.getAttribute("d")!)!;
      return [start!, end!];
    });
    expect(new Set(ends).size).toBe(2 * edges.length);
    const heights = all(document, "#edges svg text").map((text) => Number(text.getAttribute("y")));
    for (const [i, y] of heights.entries()) if (i > 0) expect(y - heights[i - 1]!).toBeGreaterThanOrEqual(20);
  });

  it("keeps together those who have to do with each other", () => {
    const edges = [edge("А", "Б"), edge("В", "Г", 5), edge("Д", "Б"), edge("Е", "А")];
    expect(groupsOf(edges)).toEqual([
      ["В", "Г"],
      ["Е", "А", "Б", "Д"],
    ]);
  });
});
