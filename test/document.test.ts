import { describe, expect, it } from "vitest";
import { analyze, createAnalyzer, TOKEN_KINDS } from "../src/index";

const TEXT = "Президент Қасым-Жомарт Тоқаев бүгін Астанада 5 адамды марапаттады.";

describe("analyze", () => {
  it("returns at once, however long the text", () => {
    const text = TEXT.repeat(20_000);
    const doc = analyze(text);
    expect(doc.text).toBe(text);
  });

  it("computes a layer once and keeps it, frozen", () => {
    const doc = analyze(TEXT);
    expect(doc.entities).toBe(doc.entities);
    expect(doc.people).toBe(doc.people);
    expect(doc.sentences).toBe(doc.sentences);
    expect(Object.isFrozen(doc.people[0]?.roles)).toBe(true);
    expect(() => {
      (doc.entities as unknown[]).push(null);
    }).toThrow(TypeError);
  });

  it("shares nothing between documents of the same text", () => {
    expect(analyze(TEXT).entities).not.toBe(analyze(TEXT).entities);
    expect(analyze(TEXT).entities).toEqual(analyze(TEXT).entities);
  });

  it("resolves relative dates against the date option and nothing else", () => {
    expect(analyze(TEXT).dates[0]).toMatchObject({ relation: "P0D", resolved: null });
    expect(analyze(TEXT, { date: "2026-02-27" }).dates[0]).toMatchObject({ resolved: "2026-02-27" });
    expect(analyze("Кеше келді.", { date: "2024-03-01" }).dates[0]?.resolved).toBe("2024-02-29");
    expect(analyze("27 ақпанда келді.", { date: "2026-01-02" }).dates[0]?.resolved).toBe("2026-02-27");
    expect(analyze("27 желтоқсанда келді.", { date: "2026-01-02" }).dates[0]?.resolved).toBe("2025-12-27");
    expect(analyze("Өткен аптада келді.", { date: "2026-01-02" }).dates[0]?.resolved).toBe("2025-W52");
    expect(analyze("Келесі айда келеді.", { date: "2026-12-31" }).dates[0]?.resolved).toBe("2027-01");
    expect(analyze("Ол 2019 жылы келді. Сол жылы үй салды.").dates[1]?.resolved).toBe("2019");
    expect(analyze("Кеше сағат 10:30-да келді.", { date: "2024-03-01" }).dates[0]?.resolved).toBe("2024-02-29T10:30");
    expect(analyze("15 ақпанда сағат 18:45-те келді.", { date: "2026-02-27" }).dates[0]?.resolved).toBe(
      "2026-02-15T18:45",
    );
    expect(analyze("Үш күн бұрын келді.", { date: "2026-02-27" }).dates[0]?.resolved).toBe("2026-02-24");
    expect(analyze("Бейсенбі күні келеді.", { date: "2026-02-27" }).dates[0]?.resolved).toBe("2026-02-26");
  });

  it.each([
    [() => analyze(5 as never), TypeError, "analyze: text must be a string, got number"],
    [() => analyze("", null as never), TypeError, "analyze: options must be an object, got null"],
    [() => analyze("", { id: 5 as never }), TypeError, "analyze: id must be a string, got number"],
    [
      () => analyze("", { date: "27.02.2026" }),
      RangeError,
      'analyze: date must be a day of the calendar as YYYY-MM-DD, got "27.02.2026"',
    ],
    [() => analyze("", { date: "2026-02-30" }), RangeError, "2026-02-30"],
    [() => createAnalyzer({ outlet: {} as never }), TypeError, "createAnalyzer: outlet must be a string, got object"],
  ])("refuses a programmer's mistake, naming it: %s", (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});

describe("toJSON", () => {
  it("leaves out the text and the tokens unless they are asked for", () => {
    const doc = analyze(TEXT, { id: "a", date: "2026-02-27", outlet: "inform.kz" });
    const json = doc.toJSON();
    expect(json).toMatchObject({ matin: 1, id: "a", date: "2026-02-27", outlet: "inform.kz" });
    expect(json).not.toHaveProperty("text");
    expect(json).not.toHaveProperty("tokens");
    const full = doc.toJSON({ text: true, tokens: true });
    expect(full.text).toBe(TEXT);
    expect(full.tokens?.[1]).toEqual({
      index: 1,
      start: 10,
      end: 22,
      text: "Қасым-Жомарт",
      kind: "word",
      lemma: "Қасым-Жомарт",
      pos: "PROPN",
      feats: "Case=Nom",
      stem: "қасым-жомарт",
    });
  });

  it("is the same under JSON.stringify wherever the document stands", () => {
    const doc = analyze(TEXT);
    expect(JSON.parse(JSON.stringify({ text: doc }))).toEqual({ text: JSON.parse(JSON.stringify(doc)) });
  });

  it("has every key, empty where there is nothing", () => {
    expect(JSON.parse(JSON.stringify(analyze("")))).toEqual({
      matin: 1,
      id: null,
      date: null,
      outlet: null,
      language: { code: "und", script: "Zyyy", confidence: 0 },
      paragraphs: [],
      sentences: [],
      entities: [],
      people: [],
      organizations: [],
      places: [],
      dates: [],
      quantities: [],
      statistics: [],
      quotations: [],
      source: null,
    });
  });
});

describe("tokens", () => {
  it("are a list of rows with their morphology", () => {
    const { tokens } = analyze("Министрлігінің 2025-тен бастап.");
    expect(tokens.length).toBe(4);
    expect(tokens.at(0)).toMatchObject({
      text: "Министрлігінің",
      lemma: "министрлік",
      pos: "NOUN",
      stem: "министрліг",
    });
    expect(tokens.at(-1)?.text).toBe(".");
    expect(tokens.at(4)).toBeUndefined();
    expect(tokens.at(0.5)).toBeUndefined();
    expect([...tokens].map(({ kind }) => kind)).toEqual(["word", "number", "word", "punctuation"]);
    for (const { kind } of tokens) expect(TOKEN_KINDS).toContain(kind);
  });

  it("keep words that are names of object properties apart from them", () => {
    const words = ["constructor", "proto", "toString", "hasOwnProperty", "valueOf"];
    const { tokens } = analyze(words.join(" "));
    expect([...tokens].map(({ lemma }) => lemma)).toEqual(words.map((word) => word.toLowerCase()));
  });
});

describe("createAnalyzer", () => {
  it("keeps its options for every text, and lets a text have its own", () => {
    const { analyze: read } = createAnalyzer({ outlet: "inform.kz" });
    expect(read(TEXT).outlet).toBe("inform.kz");
    expect(read(TEXT, { outlet: "baq.kz" }).outlet).toBe("baq.kz");
  });

  it("knows the outlet's own line by the option where no lexicon knows the outlet", () => {
    const text = "Алматыда қар жауды, деп хабарлайды Ауыл тынысы.";
    expect(analyze(text).source).toBeNull();
    const doc = createAnalyzer({ outlet: "Ауыл тынысы" }).analyze(text);
    expect(doc.source).toMatchObject({ text: "Ауыл тынысы", cue: { text: "деп хабарлайды" } });
    expect(doc.quotations).toEqual([]);
  });
});
