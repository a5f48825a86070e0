import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePatterns } from "../src/entries/patterns";
import { analyze } from "../src/index";
import { withCapitals } from "../src/language/capitals";
import { toLatin, toTote } from "../src/text/scripts/index";
import { readFixture } from "./fixtures";

const article = readFixture("articles", "inbusiness-ngo-day.txt");
const cyrillic = analyze(article, { date: "2026-02-27" });

/** Every place with a text of its own in a document's JSON. */
function placesIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(placesIn);
  const { start, end, text, segments } = value as Record<string, unknown>;
  if (typeof start !== "number" || typeof end !== "number" || typeof text !== "string" || segments) return inside;
  return [{ start, end, text }, ...inside];
}

describe.each([
  ["the Latin alphabet of 2021", toLatin(article, "latin-2021").text, "Latn"],
  ["the Latin alphabet of 2018", toLatin(article, "latin-2018").text, "Latn"],
  ["the Arabic script", toTote(article).text, "Arab"],
])("a text in %s", (_, text, script) => {
  const doc = analyze(text, { date: "2026-02-27", id: "a" });

  it("is Kazakh, and stays as it is", () => {
    expect(doc.language).toMatchObject({ code: "kaz", script });
    expect(doc.text).toBe(text);
    expect(doc.id).toBe("a");
  });

  it("has every place in the caller's text", () => {
    const places = placesIn(JSON.parse(JSON.stringify(doc.toJSON({ tokens: true }))));
    expect(places.length).toBeGreaterThan(400);
    for (const { start, end, text: said } of places) expect(text.slice(start, end)).toBe(said);
  });

  it("says when, how many and of what", () => {
    expect(doc.dates.map(({ resolved }) => resolved)).toEqual(cyrillic.dates.map(({ resolved }) => resolved));
    const figures = (of: typeof doc) => of.quantities.map(({ value, bound, of }) => [value, bound, of?.lemma]);
    expect(figures(doc)).toEqual(figures(cyrillic));
  });

  it("has tokens with Cyrillic lemmas", () => {
    const lemmas = [...doc.tokens].map(({ lemma }) => lemma.toLowerCase());
    const same = [...cyrillic.tokens].filter(({ lemma }, row) => lemma.toLowerCase() === lemmas[row]).length;
    expect(lemmas).toHaveLength(cyrillic.tokens.length);
    expect(same / lemmas.length).toBeGreaterThan(0.97);
  });

  it("is searched by patterns over Cyrillic lemmas", () => {
    const [match] = compilePatterns([{ name: "n", tokens: [{ lemma: "ұйым", as: "it" }] }]).find(doc);
    expect(text.slice(match!.start, match!.end)).toBe(match!.captures.it!.text);
  });
});

describe("a text in the Arabic script", () => {
  const doc = analyze(toTote(article).text, { date: "2026-02-27" });

  it("has names and sentences, though the script has no capitals", () => {
    expect(doc.people.map(({ name }) => name)).toContain("Қасым-Жомарт Тоқаев");
    expect(doc.people.some(({ name }) => name.endsWith("Балаева"))).toBe(true);
    expect(doc.sentences.length).toBe(cyrillic.sentences.length);
    expect(doc.quotations.length).toBeGreaterThanOrEqual(3);
  });

  it("keeps words small that are no names", () => {
    const text = "бүгін жеңіс күні, ал ару жеңісова мен жеңіс оразов алматыға келді. бұұ мен ақш келісті.";
    expect(withCapitals(text)).toBe(
      "Бүгін жеңіс күні, ал ару Жеңісова мен Жеңіс Оразов Алматыға келді. БҰҰ мен АҚШ келісті.",
    );
  });
});

describe("a Latin text", () => {
  it("names people as a Cyrillic one does", () => {
    const doc = analyze(toLatin(article).text, { date: "2026-02-27" });
    expect(doc.people.map(({ name }) => name)).toEqual(cyrillic.people.map(({ name }) => name));
    expect(doc.quotations.map(({ speaker }) => speaker?.name)).toEqual(
      cyrillic.quotations.map(({ speaker }) => speaker?.name),
    );
    expect(doc.source?.text).toBe("inbusiness.kz");
  });
});

describe("a damaged text in another script", () => {
  const JUNK = [
    "\ud800",
    "\u0000",
    "\u200f",
    "\u0301",
    "ß",
    "İ",
    "ﬁ",
    "«",
    "\n",
    "https://a.kz/x?y=1",
    "q",
    "ٴ",
    "\u00ad",
    "",
  ];
  const edit = fc.record({ at: fc.nat(article.length), cut: fc.nat(30), put: fc.constantFrom(...JUNK) });
  const texts = [toLatin(article).text, toLatin(article, "latin-2018").text, toTote(article).text];

  it("has every place in the caller's text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 }), (whole, edits) => {
        const text = edits.reduce((t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut), whole);
        const doc = analyze(text, { date: "2026-02-27" });
        let last = 0;
        for (const { start, end } of doc.tokens) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
        for (const { start, end, text: said } of placesIn(doc.toJSON())) expect(text.slice(start, end)).toBe(said);
      }),
      { numRuns: 40 },
    );
  });
});

describe("paragraphs in other languages", () => {
  const kazakh = "Бүгін Алматыда 5 адам марапатталды, жиынға қала әкімі қатысты.";
  const russian = "В понедельник президент России Владимир Путин заявил, что приедет в Москву 5 мая.";

  it("are marked, and nothing is reported from them", () => {
    const doc = analyze(`${kazakh}\n${russian}\n${kazakh}`);
    expect(doc.paragraphs.map(({ language }) => language)).toEqual(["kaz", "rus", "kaz"]);
    const end = kazakh.length + 1 + russian.length;
    const inside = [...doc.entities, ...doc.dates, ...doc.quotations].filter(
      ({ start }) => start > kazakh.length && start < end,
    );
    expect(inside).toEqual([]);
    expect(doc.quantities).toHaveLength(2);
  });

  it("are read where the caller says that they are Kazakh", () => {
    const doc = analyze(russian, { language: "kaz" });
    expect(doc.language.code).toBe("kaz");
    expect(doc.paragraphs.map(({ language }) => language)).toEqual(["kaz"]);
    expect(doc.people).toHaveLength(1);
    expect(() => analyze(russian, { language: "rus" as never })).toThrow(
      'language must be "kaz" or left out, got "rus"',
    );
  });

  it("are not seen in names alone", () => {
    expect(analyze("Асан Ахметов").people.map(({ name }) => name)).toEqual(["Асан Ахметов"]);
  });

  it("are not seen in lists of names", () => {
    const doc = analyze(
      `${kazakh} ${kazakh}\nНикита Акимов – 95-орын\nПономарев Сергей Михайлович — Мәжіліс депутаты;`,
    );
    expect(doc.paragraphs.map(({ language }) => language)).toEqual(["kaz", "kaz", "kaz"]);
    expect(doc.people).toHaveLength(2);
  });
});
