import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADVERBS } from "../src/lexicon/adverbs";
import { VERBS } from "../src/lexicon/verbs";
import {
  findDamage,
  type KazakhScript,
  scriptOf,
  type Transliteration,
  toCyrillic,
  toLatin,
  toTote,
} from "../src/text/scripts/index";
import { LATIN_STEMS } from "../src/text/scripts/stems-latin";
import { TOTE_STEMS } from "../src/text/scripts/stems-tote";
import { readFixture } from "./fixtures";

const SCRIPTS = ["latin-2018", "latin-2021", "tote"] as const;

const cases = (name: string, separator: string) =>
  readFixture("scripts", name)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const oneWay = line.startsWith("> ");
      const [left, right] = (oneWay ? line.slice(2) : line).split(separator);
      return { oneWay, left: left!, right: (right ?? "").trim() };
    });

const write = (text: string, script: KazakhScript) => (script === "tote" ? toTote(text) : toLatin(text, script));

describe.each(SCRIPTS)("%s", (script) => {
  const lines = cases(`${script}.txt`, " = ");

  it.each(lines)("reads «$left»", ({ left, right }) => {
    expect(toCyrillic(left, script).text).toBe(right);
  });

  it.each(lines.filter(({ oneWay }) => !oneWay))("writes «$right»", ({ left, right }) => {
    expect(write(right, script).text).toBe(left);
  });

  it("brings native words back", () => {
    const words = [...VERBS, ...ADVERBS];
    const lost = words.filter((word) => toCyrillic(write(word, script).text, script).text !== word);
    expect(lost.length / words.length).toBeLessThan(script === "tote" ? 0.005 : 0.001);
  });
});

it.each([{ stems: LATIN_STEMS }, { stems: TOTE_STEMS }])("the stems are sorted and without duplicates", ({ stems }) => {
  expect(stems).toEqual([...new Set(stems)].sort());
  for (const stem of stems) expect(stem).toMatch(/^[а-яёәғқңөұүһі]+\.?$/);
});

describe("scriptOf", () => {
  it.each([
    ["Қазақстан Республикасы", "cyrillic"],
    ["Qazaqstan Respýblıkasy", "latin-2018"],
    ["Qazaqstan Respublikasy", "latin-2021"],
    ["Táýelsiz el", "latin-2018"],
    ["Täuelsız el", "latin-2021"],
    ["قازاقستان رەسپۋبليكاسى", "tote"],
    ["The war in Iraq has been going on for many years now, they say", null],
    ["Türkiye Cumhuriyeti ve başkanı şöyle dedi, ığdır", null],
    ["Oʻzbekiston Respublikasi Prezidenti qaror qabul qildi", null],
    ["Azərbaycan Respublikası haqqında", null],
    ["دولة الكويت", null],
    ["2026, 5 %", null],
    ["", null],
  ])("«%s» → %s", (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it("leaves what is in none of the scripts as it is", () => {
    for (const text of ["Қазақ әні, Zürich", "The war in Iraq has been long, they say", "5 %"])
      expect(toCyrillic(text).text).toBe(text);
  });
});

describe("offsets", () => {
  const spanOf = (made: Transliteration, source: string, word: string) => {
    const start = made.text.indexOf(word);
    return source.slice(made.toSource(start), made.toSource(start + word.length));
  };

  it.each([
    ["Bul shaǵyn fılm edi", "шағын", "shaǵyn"],
    ["Bul shaǵyn fılm edi", "фильм", "fılm"],
    ["Polsha, medal aldy", "медаль", "medal"],
    ["AQSh-tyń bıýdjeti", "АҚШ", "AQSh"],
    ["AQSh-tyń bıýdjeti", "бюджет", "bıýdjet"],
    ["О́tken aptada", "Өткен", "О́tken"],
  ])("of «%s»: %s is %s", (source, word, found) => {
    expect(spanOf(toCyrillic(source, "latin-2018"), source, word)).toBe(found);
  });

  it("takes the hamza and the letters that are not written with their word", () => {
    expect(spanOf(toCyrillic("بۇل ٴتىل سول"), "بۇل ٴتىل سول", "тіл")).toBe("ٴتىل");
    expect(spanOf(toTote("бұл тіл сол"), "бұл тіл сол", "ٴتىل")).toBe("тіл");
    expect(spanOf(toLatin("апрель айы"), "апрель айы", "aprel")).toBe("апрель");
  });

  it("defines them at the ends whatever lies between, and beyond", () => {
    const nothing = toLatin("ььь");
    expect([nothing.text, nothing.toSource(0), nothing.fromSource(3), nothing.fromSource(-1)]).toEqual(["", 0, 0, 0]);
    expect(toCyrillic("shar", "latin-2018").toSource(99)).toBe(4);
  });
});

describe("findDamage", () => {
  it.each(cases("damage.txt", " |"))("of «$left»", ({ left, right }) => {
    const found = findDamage(left);
    expect(found.map(({ text, meant }) => `${text}→${meant}`).join(" ")).toBe(right);
    for (const { start, end, text } of found) expect(left.slice(start, end)).toBe(text);
  });
});

const pieces = fc.constantFrom(
  ..."қазақ әөүі ьъ щшцчюяё ıiİIІ sh ch ts Şş ǵńóúý äñöūüğ О́ ́ ̈ ٴءتىلكوز، ؟ ? , . - / @ The York .kz ТљР° ÒšÐ ќїѕ ə \u00ad \ud800 \udc00".split(
    " ",
  ),
  "\n",
  " ",
  "XIX",
  "😀",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
);

describe("any string", () => {
  const made = (text: string) => [
    ...SCRIPTS.map((script) => toCyrillic(text, script)),
    toCyrillic(text),
    toLatin(text),
    toLatin(text, "latin-2018"),
    toTote(text),
  ];

  it("has monotone offsets both ways, from end to end", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: other, toSource, fromSource } of made(text))
          for (const [map, from, to] of [
            [toSource, other.length, text.length],
            [fromSource, text.length, other.length],
          ] as const) {
            expect([map(0), map(from)]).toEqual([0, from === 0 ? 0 : to]);
            for (let i = 1; i <= from; i++) expect(map(i)).toBeGreaterThanOrEqual(map(i - 1));
          }
      }),
    );
  });

  it("brings the ends of units back to themselves", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { toSource, fromSource, text: other } of made(text))
          for (let i = 1; i < other.length; i++) expect(toSource(fromSource(toSource(i)))).toBe(toSource(i));
      }),
    );
  });

  it("without letters of a script is unchanged by it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123 .,:-–«»%№\n") }), (text) => {
        for (const script of SCRIPTS) expect(toCyrillic(text, script).text).toBe(text);
        expect(toLatin(text).text).toBe(text);
      }),
    );
  });

  it("has its damage in order, disjoint and where it says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const damage of findDamage(text)) {
          expect(damage.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(damage.start, damage.end)).toBe(damage.text);
          last = damage.end;
        }
      }),
    );
  });
});

describe("a programmer's mistake", () => {
  it("throws", () => {
    expect(() => toCyrillic(5 as never)).toThrow(TypeError);
    expect(() => toCyrillic("a", "arab" as never)).toThrow(RangeError);
    expect(() => toLatin("a", "tote" as never)).toThrow(RangeError);
    expect(() => toTote(null as never)).toThrow(TypeError);
    expect(() => scriptOf(undefined as never)).toThrow(TypeError);
    expect(() => findDamage({} as never)).toThrow(TypeError);
  });
});
