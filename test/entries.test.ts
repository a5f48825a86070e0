import { describe, expect, it } from "vitest";
import { findDates } from "../src/entries/dates";
import { findEntities, tagWords } from "../src/entries/entities";
import { detectLanguage } from "../src/entries/language";
import { analyzeWord, lemmatize } from "../src/entries/morphology";
import { parseNumber } from "../src/entries/numbers";
import { FORMATS, formatDocument } from "../src/entries/output";
import { findQuotations } from "../src/entries/quotations";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";

describe("the examples of the docstrings", () => {
  it("tokenize", () => {
    expect([...tokenize("АҚШ-тың 5%-ға өсті.")].map(({ text }) => text)).toEqual(["АҚШ-тың", "5", "%-ға", "өсті", "."]);
  });

  it("analyzeWord and lemmatize", () => {
    expect(analyzeWord("министрлігінің")[0]).toMatchObject({
      lemma: "министрлік",
      pos: "NOUN",
      feats: "Case=Gen|Person[psor]=3",
    });
    expect(lemmatize("ұйымдарымыздың")).toBe("ұйым");
    expect(lemmatize("Тоқаевтың")).toBe("тоқаев");
  });

  it("parseNumber", () => {
    expect(parseNumber("екі жарым миллион")).toBe(2_500_000);
    expect(parseNumber("12 млн 208 мың")).toBe(12_208_000);
    expect(parseNumber("бірінші")).toBeNull();
    expect(parseNumber("")).toBeNull();
  });

  it("findDates", () => {
    expect(findDates("27 ақпан", { date: "2026-02-20" })[0]?.resolved).toBe("2026-02-27");
  });

  it("tagWords", () => {
    expect(tagWords(["Қазақстанда", "5", "адам"])).toEqual(["B-GPE", "B-CARDINAL", "O"]);
    expect(tagWords([])).toEqual([]);
    expect(tagWords(["Қаржы", "министрлігінің", "төрағасы", "Аида", "Балаева"])).toEqual([
      "B-POSITION",
      "I-POSITION",
      "I-POSITION",
      "B-PERSON",
      "I-PERSON",
    ]);
  });

  it("findEntities and findQuotations", () => {
    expect(findEntities("Алматыда").map(({ name, label }) => [name, label])).toEqual([["Алматы", "GPE"]]);
    expect(findQuotations("– Келемін, – деді Аида Балаева.")[0]?.text).toBe("Келемін");
  });

  it("detectLanguage", () => {
    expect(detectLanguage("Бүгін Алматыда жаңбыр жауды.")).toMatchObject({ code: "kaz", script: "Cyrl" });
    expect(detectLanguage("Сегодня в городе было тепло, и люди гуляли.").code).toBe("rus");
    expect(detectLanguage("Today it rained.")).toMatchObject({ code: "eng", script: "Latn" });
    expect(detectLanguage("Бишкекте жаңы мектеп ачылды деп билдирди министр.").code).toBe("kir");
    expect(detectLanguage("161")).toEqual({ code: "und", script: "Zyyy", confidence: 0 });
  });
});

describe("wrong calls are refused, naming the value", () => {
  it.each([
    [() => tokenize(null as never), "tokenize: text must be a string, got object"],
    [() => analyzeWord(1 as never), "analyzeWord: word must be a string, got number"],
    [() => lemmatize(undefined as never), "word must be a string, got undefined"],
    [() => parseNumber(5 as never), "parseNumber: text must be a string, got number"],
    [() => detectLanguage({} as never), "detectLanguage: text must be a string, got object"],
    [() => findEntities(1 as never), "findEntities: text must be a string, got number"],
    [() => tagWords("бір екі" as never), "tagWords: words must be an array of strings, got string"],
    [() => tagWords(["бір", 2 as never]), "tagWords: words[1] must be a string, got number"],
  ])("%s", (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it("names the formats there are", () => {
    expect(() => formatDocument(analyze(""), "xml" as never)).toThrow(RangeError);
    expect(() => formatDocument(analyze(""), "xml" as never)).toThrow(Object.keys(FORMATS).join(", "));
    expect(() => formatDocument(analyze(""), "toString" as never)).toThrow(RangeError);
  });
});
