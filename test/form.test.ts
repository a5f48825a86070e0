import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { FormTable, formFact } from "../src/document/form";
import { Kind } from "../src/document/tokens";
import { FORMS } from "../src/morphology/index";
import { BoundedMap } from "../src/text/bounded";
import { scan } from "../src/tokenize/index";
import { packLists } from "../src/train/pack-lists";

/** More words than any generation holds, each another. */
const manyWords = (count: number) => Array.from({ length: count }, (_, i) => `сөз${i.toString(36)}`);

describe("a table of forms", () => {
  it("gives one object for one form, wherever it stands", () => {
    const text = "Ауыл, ауыл. Ауыл";
    const forms = new FormTable(() => []).formsOf(text, scan(text));
    expect(forms.map(({ surface }) => surface)).toEqual(["Ауыл", ",", "ауыл", ".", "Ауыл"]);
    expect(forms[4]).toBe(forms[0]);
    expect(forms[2]).not.toBe(forms[0]);
    expect(forms[2]!.key).toBe(forms[0]!.key);
    expect(forms.map(({ isCapital }) => isCapital)).toEqual([true, false, false, false, true]);
  });

  it("tells kinds apart that are written alike", () => {
    const table = new FormTable(() => []);
    expect(table.formOf("x", Kind.word)).not.toBe(table.formOf("x", Kind.symbol));
  });

  it("remembers what is asked for again, and forgets the rest", () => {
    const table = new FormTable(() => []);
    const common = table.formOf("және", Kind.word);
    const rare = table.formOf("қазандық", Kind.word);
    for (const word of manyWords(120_000)) {
      table.formOf(word, Kind.word);
      table.formOf("және", Kind.word);
    }
    expect(table.formOf("және", Kind.word)).toBe(common);
    expect(table.formOf("қазандық", Kind.word)).not.toBe(rare);
    expect(table.formOf("қазандық", Kind.word)).toEqual(rare);
  });

  it("reads a form when its readings are asked for, once", () => {
    let read = 0;
    const form = new FormTable(() => {
      read++;
      return [];
    }).formOf("ауыл", Kind.word);
    expect(read).toBe(0);
    expect(form.readings).toBe(form.readings);
    expect(read).toBe(1);
  });
});

describe("a fact of forms", () => {
  it("is worked out once a form", () => {
    let asked = 0;
    const lengthOf = formFact(({ surface }) => {
      asked++;
      return surface.length;
    });
    const [first, second] = ["ауыл", "қала"].map((word) => FORMS.formOf(word, Kind.word));
    expect([lengthOf(first!), lengthOf(first!), lengthOf(second!)]).toEqual([4, 4, 4]);
    expect(asked).toBe(2);
  });

  it("may be false", () => {
    let asked = 0;
    const never = formFact(() => {
      asked++;
      return false;
    });
    const form = FORMS.formOf("ауыл", Kind.word);
    expect([never(form), never(form), asked]).toEqual([false, false, 1]);
  });
});

describe("a bounded map", () => {
  it("keeps twice its limit at most, and what is asked for again", () => {
    const map = new BoundedMap<number>(10);
    map.set("және", 0);
    for (const [i, word] of manyWords(100).entries()) {
      map.set(word, i);
      expect(map.get("және")).toBe(0);
    }
    expect(manyWords(100).filter((word) => map.get(word) !== undefined).length).toBeLessThanOrEqual(20);
  });
});

describe("the lists as they ship", () => {
  const folder = new URL("../src/lexicon/", import.meta.url);
  const packed = readdirSync(folder).filter((file) =>
    packLists(readFileSync(new URL(file, folder), "utf8")).includes("@__PURE__"),
  );

  it("are many", () => {
    expect(packed.length).toBeGreaterThan(20);
  });

  it.each(packed)("%s holds the same entries", async (file) => {
    const lists = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const packed = packLists(readFileSync(new URL(file, folder), "utf8"));
    const { outputText } = ts.transpileModule(packed, { compilerOptions: { module: ts.ModuleKind.ESNext } });
    expect(await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).toEqual(lists);
  });
});
