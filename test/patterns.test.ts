import fc from "fast-check";
import { describe, expect, it } from "vitest";
import XRegExp from "xregexp";
import { compilePatterns, type Pattern } from "../src/entries/patterns";
import { analyze } from "../src/pipeline";

const found = (pattern: Pattern, text: string) =>
  compilePatterns([pattern])
    .find(text)
    .map(({ text: match }) => match);

describe("patterns of tokens", () => {
  it("take whole mentions, and name what their steps took", () => {
    const matcher = compilePatterns([
      {
        name: "director",
        tokens: [
          { label: "ORGANISATION", as: "company" },
          { lemma: ["директор", "басшы"] },
          { label: "PERSON", as: "who" },
        ],
      },
    ]);
    const text = "Кеше «Қазақтелеком» компаниясының директоры Асқар Серікұлы Әлиев келді.";
    const [match] = matcher.find(text);
    expect(match).toMatchObject({ name: "director", text: text.slice(5, -7) });
    expect(match!.captures.who!.text).toBe("Асқар Серікұлы Әлиев");
    expect(match!.captures.company!.text).toContain("Қазақтелеком");
    expect(text.slice(match!.start, match!.end)).toBe(match!.text);
  });

  it("test numbers and units", () => {
    const text = "Жобаға 5 млрд теңге, мектепке 800 мың теңге, 300 орынға 2 млн доллар бөлінді.";
    expect(found({ name: "large", tokens: [{ unit: "KZT", value: { min: 1e9 } }] }, text)).toEqual(["5 млрд теңге"]);
    expect(found({ name: "count", tokens: [{ unit: null, value: 300 }, { pos: "NOUN" }] }, text)).toEqual([
      "300 орынға",
    ]);
    expect(found({ name: "money", tokens: [{ label: "MONEY" }] }, text)).toHaveLength(3);
  });

  it("test the head of a mention", () => {
    const text = "Қаржы министрлігі мен «Қазақтелеком» хабарлады.";
    const pattern: Pattern = { name: "ministry", tokens: [{ label: "ORGANISATION", lemma: "министрлік" }] };
    expect(found(pattern, text)).toEqual(["Қаржы министрлігі"]);
  });

  it("give the earlier steps as much as they can take", () => {
    const matcher = compilePatterns([
      {
        name: "runs",
        tokens: [
          { form: "а", repeat: "*", as: "all" },
          { form: "а", as: "last" },
          { form: "б", repeat: "?", as: "end" },
        ],
      },
    ]);
    const [match] = matcher.find("а а а");
    expect(match!.captures).toMatchObject({ all: { text: "а а" }, last: { text: "а" } });
    expect(match!.captures.end).toBeUndefined();
    expect(matcher.find("а б")[0]!.captures).toMatchObject({ last: { text: "а" }, end: { text: "б" } });
  });

  it("stay within a sentence", () => {
    const pattern: Pattern = { name: "pair", tokens: [{ lemma: "қар" }, { kind: "word" }] };
    expect(found(pattern, "Кеше қар жауды. Бүгін қар. Жел тұрды.")).toEqual(["қар жауды"]);
  });

  it("find what overlaps, pattern by pattern, in text order", () => {
    const matches = compilePatterns([
      { name: "word", tokens: [{ form: "Алматыда" }] },
      { name: "two", tokens: [{ form: "Бүгін" }, { form: "Алматыда" }] },
    ]).find("Бүгін Алматыда қар жауды.");
    expect(matches.map(({ name }) => name)).toEqual(["two", "word"]);
  });
});

describe("regular expressions", () => {
  const phone = XRegExp.build("(?xn) \\+7 {{gap}} \\(? {{code}} \\)? {{gap}} \\d{3} ({{gap}} \\d\\d){2}", {
    gap: "[ -]?",
    code: "7\\d\\d",
  });

  it("composed with XRegExp match where tokens begin and end", () => {
    expect(found({ name: "phone", regex: phone }, "Байланыс: +7 (727) 250-12-34, 87272501234.")).toEqual([
      "+7 (727) 250-12-34",
    ]);
    expect(found({ name: "part", regex: /лматы/g }, "Алматыда")).toEqual([]);
  });

  it("have their named groups as captures", () => {
    const regex = /№\s?(?<court>\d{4})-(?<year>\d\d)(?:-\d+)*\/(?<number>\d+)/;
    const [match] = compilePatterns([{ name: "case", regex }]).find("Сот № 7599-25-00-2/1234 ісін қарады.");
    expect(match?.captures).toMatchObject({ court: { text: "7599" }, year: { text: "25" }, number: { text: "1234" } });
  });

  it("remember nothing between texts", () => {
    const matcher = compilePatterns([{ name: "year", regex: /\d{4}/gy }]);
    for (let i = 0; i < 3; i++) expect(matcher.find("2026 жыл")).toHaveLength(1);
  });
});

describe("any pattern", () => {
  it("finds spans of the text that do not overlap", () => {
    const step = fc.record(
      {
        form: fc.constantFrom("а", "б"),
        repeat: fc.constantFrom("?" as const, "*" as const, "+" as const),
        as: fc.constantFrom("x", "y"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom("а", "б", "в"), { maxLength: 12 }),
        (tokens, words) => {
          const text = words.join(" ");
          let last = -1;
          for (const { start, end, text: match, captures } of compilePatterns([{ name: "any", tokens }]).find(text)) {
            expect(text.slice(start, end)).toBe(match);
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            for (const part of Object.values(captures)) {
              expect(start <= part.start && part.end <= end).toBe(true);
              expect(text.slice(part.start, part.end)).toBe(part.text);
            }
            last = end - 1;
          }
        },
      ),
    );
  });

  it("is what a regular expression over the words finds", () => {
    const letters = fc.constantFrom("а", "б", "в");
    const step = fc.record({
      form: letters,
      repeat: fc.constantFrom(undefined, "?" as const, "*" as const, "+" as const),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.array(letters, { maxLength: 14 }),
        (steps, words) => {
          const tokens = steps.map(({ form, repeat }) => (repeat === undefined ? { form } : { form, repeat }));
          const text = words.join(" ");
          const regex = new RegExp(steps.map(({ form, repeat = "" }) => `${form}${repeat}`).join(""), "g");
          const expected = [...words.join("").matchAll(regex)].map(([match]) => match).filter((match) => match !== "");
          const matches = found({ name: "any", tokens }, text).map((match) => match.replaceAll(" ", ""));
          // Leftmost-longest and leftmost-greedy differ in length only; both begin at the same first place.
          expect(matches.length > 0).toBe(expected.length > 0);
          if (matches.length > 0) expect(matches[0]!.startsWith(expected[0]!)).toBe(true);
        },
      ),
    );
  });

  it("looks at a word a few times, however the pattern is written", () => {
    const looks = (words: number) => {
      let count = 0;
      // Asked for once each time that a step is tried on a token.
      const form = new (class extends RegExp {})("^А");
      const tokens = [{ form, repeat: "+" as const }, { form, repeat: "+" as const }, { form: "жоқ" }];
      const test = RegExp.prototype.test;
      RegExp.prototype.test = function (value) {
        if (this.source === "^А") count++;
        return test.call(this, value);
      };
      try {
        compilePatterns([{ name: "hostile", tokens }]).find(analyze("Аа ".repeat(words)));
      } finally {
        RegExp.prototype.test = test;
      }
      return count;
    };
    expect(looks(400) / looks(100)).toBeLessThan(4.5);
  });
});

describe("what is wrong with a pattern", () => {
  it.each([
    [{}, "patterns must be an array, got object"],
    [[7], "patterns[0] must be an object, got number"],
    [[{ name: "", tokens: [] }], "patterns[0].name must not be empty"],
    [[{ name: "a", tokens: [] }], "patterns[0].tokens must not be empty"],
    [[{ name: "a", regex: "x" }], "patterns[0].regex must be a regular expression, got string"],
    [[{ name: "a", tokens: [{ label: "PEOPLE" }] }], "patterns[0].tokens[0].label must be one of PERSON"],
    [[{ name: "a", tokens: [{ form: 5 }] }], "patterns[0].tokens[0].form must be a string, got number"],
    [[{ name: "a", tokens: [{ repeat: "!" }] }], 'patterns[0].tokens[0].repeat must be "?", "*" or "+"'],
    [[{ name: "a", tokens: [{ value: "5" }] }], "patterns[0].tokens[0].value must be an object, got string"],
    [[{ name: "a", tokens: [{ kind: "verb" }] }], "patterns[0].tokens[0].kind must be one of"],
  ])("%j", (patterns, message) => {
    expect(() => compilePatterns(patterns as never)).toThrow(`compilePatterns: ${message}`);
  });

  it("is said of documents too", () => {
    const matcher = compilePatterns([{ name: "a", tokens: [{ form: "а" }] }]);
    expect(() => matcher.find(JSON.parse(JSON.stringify(analyze("а"))))).toThrow(
      "must be a text or a document of analyze",
    );
  });
});
