import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../src/entries/language";
import { guessLanguage } from "../src/language/index";
import { kazakhInArabic, kazakhOf2018, kazakhOf2021, uzbekInCyrillic } from "../src/language/spellings";
import { valueCases } from "./fixtures";

const cases = valueCases("language").map((one) => ({ ...one, text: one.text.replaceAll("⏎", "\n") }));
const nameOf = ({ code, script }: { code: string; script: string }) => `${code} ${script}`;

describe("detectLanguage", () => {
  it.each(cases)("$place: $value", ({ text, value, unmet }) => {
    expect(nameOf(detectLanguage(text)) === value).toBe(!unmet);
  });

  it("is sure of a sentence, and not of a word or of two languages at once", () => {
    expect(detectLanguage("Бүгін Алматыда жаңбыр жауды, деп хабарлайды синоптиктер.").confidence).toBeGreaterThan(0.95);
    expect(detectLanguage("Салон").confidence).toBeLessThan(0.9);
    const both = "Бүгін Астанада Үкіметтің отырысы өтті. Сегодня в Астане прошло заседание.";
    expect(detectLanguage(both).confidence).toBeLessThan(0.9);
  });

  it("takes letters of the other script for what they look like", () => {
    expect(detectLanguage("Мемлeкеттiк тiл тyралы заң").code).toBe("kaz");
  });

  it("names what is no string", () => {
    for (const wrong of [undefined, null, 5, {}])
      expect(() => detectLanguage(wrong as never)).toThrow(
        new TypeError(`detectLanguage: text must be a string, got ${typeof wrong}`),
      );
  });
});

describe("guessLanguage", () => {
  it.each(cases.filter(({ value }) => value.endsWith("Cyrl")))("$place: $value", ({ text, value }) => {
    const core = /^(?:kaz|rus)/.test(value) ? value : "und Cyrl";
    expect(nameOf(guessLanguage(text))).toBe(core);
  });

  it("leaves other scripts alone", () => {
    expect(guessLanguage("Today it rained.")).toEqual({ code: "und", script: "Latn", confidence: 0 });
    expect(() => guessLanguage(5 as never)).toThrow("guessLanguage: text must be a string, got number");
  });
});

describe("any string", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."аәбғеіқңөұүһҡҙѝѢaäqğəıئەۇٴ 5.!😀\ud800\u0306\n") });
  const anything = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), letters);

  it.each([
    ["detectLanguage", detectLanguage],
    ["guessLanguage", guessLanguage],
  ])("has a well-formed guess: %s", (_, guess) => {
    fc.assert(
      fc.property(anything, (text) => {
        const { code, script, confidence } = guess(text);
        expect(code).toMatch(/^[a-z]{3}$/);
        expect(script).toMatch(/^[A-Z][a-z]{3}$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (code === "und") expect(confidence).toBe(0);
      }),
    );
  });

  it("is guessed alike in any normal form, and with white space around it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(detectLanguage(` ${text.normalize("NFD")}\n`)).toEqual(detectLanguage(text.normalize("NFC")));
      }),
    );
  });

  it("is undetermined without letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 .,:;!?%«»—\n") }), (text) => {
        expect(detectLanguage(text)).toEqual({ code: "und", script: "Zyyy", confidence: 0 });
      }),
    );
  });

  it("may be long, of one word or of a million", () => {
    for (const unit of ["қ", "ң ", "a.b", "А. ", "@", "і\u0306", "ab-", "x’"])
      expect(() => detectLanguage(unit.repeat(100_000))).not.toThrow();
  });
});

describe("alphabets of one language", () => {
  it("are spelled from each other", () => {
    expect(kazakhOf2018("шаруашылық")).toBe("sharýashylyq");
    expect(kazakhOf2021("шаруашылық")).toBe("şaruaşylyq");
    expect(kazakhInArabic("үшін")).toBe("ٴۇشىن");
    expect(kazakhInArabic("керек")).toBe("كەرەك");
    expect(uzbekInCyrillic("yo'q")).toBe("йўқ");
    expect(uzbekInCyrillic("tog'")).toBe("тоғ");
    expect(uzbekInCyrillic("yangi")).toBe("янги");
  });
});

const development = new URL("../../shared/data/langid/", import.meta.url);
const present = existsSync(development);
/** The files whose code is not ours. */
const CODES: Readonly<Record<string, string>> = { azj: "aze", khk: "mon", uzn: "uzb" };

// The tables were made from the lines with odd numbers, counted from 0; these are the others.
describe.skipIf(!present)(`SIB-200${present ? "" : " (skipped: ../shared is not here)"}`, () => {
  const guesses = !present
    ? []
    : readdirSync(development).flatMap((file) => {
        const lines = readFileSync(new URL(file, development), "utf8").split("\n").filter(Boolean);
        const code = CODES[file.slice(0, 3)] ?? file.slice(0, 3);
        return lines
          .filter((_, i) => i % 2 === 0)
          .map((line) => ({
            want: code,
            ...detectLanguage(line.slice(0, 80)),
            core: guessLanguage(line.slice(0, 80)).code,
          }));
      });
  const share = (of: typeof guesses, right: (guess: (typeof guesses)[number]) => boolean) =>
    of.filter(right).length / of.length;

  it("tells the languages apart at 80 characters", () => {
    expect(share(guesses, ({ want, code }) => want === code)).toBeGreaterThan(0.985);
  });

  it("is right when it is sure", () => {
    const sure = guesses.filter(({ confidence }) => confidence >= 0.9);
    expect(share(sure, ({ want, code }) => want === code)).toBeGreaterThan(0.95);
  });

  it("takes no neighbour for Kazakh", () => {
    const [kazakh, others] = [
      guesses.filter(({ want }) => want === "kaz"),
      guesses.filter(({ want }) => want !== "kaz"),
    ];
    expect(share(kazakh, ({ code }) => code === "kaz")).toBeGreaterThan(0.985);
    expect(share(others, ({ code }) => code === "kaz")).toBeLessThan(0.002);
    expect(share(others, ({ core }) => core === "kaz")).toBeLessThan(0.002);
  });
});
