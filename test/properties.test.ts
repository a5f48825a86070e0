import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagWords } from "../src/entries/entities";
import { detectLanguage } from "../src/entries/language";
import { lemmatize } from "../src/entries/morphology";
import { parseNumber } from "../src/entries/numbers";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";
import { fold } from "../src/text/fold";
import { checkDocument, checkTokens } from "./invariants";

// In CI the same strings each time, so that no change lands or fails by luck; by hand new ones at every run.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });

/** Pieces that news is made of, in orders that no writer would put them. */
const PIECES = [
  ..."АәғқңөұүһіЁйзЪь",
  ..."aZəi",
  ...".,!?…:;-–—«»\"“”„()[]/%°№$#@'’&_+",
  ..."0129",
  " ",
  "\n",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u0301",
  "\u0306",
  "\ufeff",
  "\ud83d",
  "🇰🇿",
  "👨‍👩‍👧",
  "деп ",
  "деді ",
  "айтты",
  "екенін ",
  "Аида Балаева",
  "министрі",
  "министрлігінің ",
  "27 ақпан",
  "2025 жылғы ",
  " мыңнан астам ",
  "оның 18 мыңы ",
  "Қазақстан Республикасы ",
  "т.б.",
  "https://a.kz/",
  "Ә.",
  "Фото: ",
  "– ",
];

const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }), newsLike);

describe("any string", () => {
  it("is tokenised into disjoint, ordered slices with only white space between", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkTokens(text, [...tokenize(text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is analysed, and every promise of the shape holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkDocument(text, analyze(text, { date: "2026-02-27" }));
      }),
      { numRuns: 1000 },
    );
  });

  it("folds to the same key once folded", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), newsLike, mixedWord), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("has a language, a lemma and a number or none, without throwing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detectLanguage(text).confidence).toBeLessThanOrEqual(1);
        expect(typeof lemmatize(text)).toBe("string");
        const number = parseNumber(text);
        expect(number === null || Number.isFinite(number)).toBe(true);
      }),
    );
  });

  it("gives the same analysis in whatever order layers are read", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const forwards = analyze(text);
        const backwards = analyze(text);
        void [backwards.quotations, backwards.statistics, backwards.people, backwards.dates, backwards.sentences];
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
      }),
      { numRuns: 200 },
    );
  });

  it("gives a tag a word, IOB2 throughout", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 }),
        (words) => {
          const tags = tagWords(words);
          expect(tags).toHaveLength(words.length);
          tags.forEach((tag, i) => {
            if (tag.startsWith("I-")) expect([`B-${tag.slice(2)}`, tag]).toContain(tags[i - 1]);
          });
        },
      ),
    );
  });
});

const mixedWord = fc
  .array(fc.constantFrom(..."аАсСеЕіІхХвВ-'aAcCeEiIxXbBsSVМM²İß"), { maxLength: 12 })
  .map((letters) => letters.join(""));
