import { describe, expect, it } from "vitest";
import { createAnalyzer, type EntityOptions } from "../src/index";
import { TokenPattern } from "../src/match/token-pattern";
import type { TokenTest } from "../src/match/token-test";
import { openWords } from "../src/pipeline";

const entitiesOf = (entities: EntityOptions, text: string) =>
  createAnalyzer({ entities })
    .analyze(text)
    .entities.map(({ text, label, name }) => `${text} ${label} ${name}`);

describe("createAnalyzer({ entities })", () => {
  it("finds the user's names in any case, under the name given", () => {
    const lexicon = [{ name: "Қазтест орталығы", label: "ORGANISATION", aliases: ["ҚТО"], kind: "agency" }] as const;
    const doc = createAnalyzer({ entities: { lexicon } }).analyze(
      "Қазтест орталығының сайты ашылды. ҚТО-ға хат келді.",
    );
    expect(doc.organizations).toEqual([{ id: 0, name: "Қазтест орталығы", kind: "agency", mentions: [0, 1] }]);
    expect(doc.entities[0]!.evidence).toEqual({ source: "entities.user-lexicon", score: 1 });
  });

  it("keeps the office around a body of the user's", () => {
    const lexicon = [{ name: "Сарыарқа Агро", label: "ORGANISATION" }] as const;
    const text = "Сарыарқа Агро компаниясының басқарма төрағасы Болат Сейітов келді.";
    const [person] = createAnalyzer({ entities: { lexicon } }).analyze(text).people;
    expect(person!.roles.map(({ name }) => name)).toEqual(["Сарыарқа Агро компаниясының басқарма төрағасы"]);
  });

  it("finds what the user's patterns describe, which wins over what matin would say", () => {
    const patterns = [
      { label: "MISCELLANEOUS", name: "case-number", tokens: [{ form: /^\d{4}-\d{2}-\d{2}-\d+\/\d+$/ }] },
      {
        label: "POSITION",
        tokens: [{ capital: true, repeat: "+" }, { lemma: "компания" }, { lemma: ["директор", "басшы"] }],
      },
    ] as const;
    const text = "Самат Құрылыс компаниясының директоры келді.";
    expect(entitiesOf({ patterns }, text)[0]).toMatch(/^Самат Құрылыс компаниясының директоры POSITION/);
    expect(entitiesOf({}, text)[0]).not.toMatch(/^Самат Құрылыс компаниясының директоры POSITION/);
  });

  it("leaves out the classes that are disabled", () => {
    const text = "Қазақстанда Аида Балаева сөйледі.";
    expect(entitiesOf({}, text)).toEqual(["Қазақстанда GPE Қазақстан", "Аида Балаева PERSON Аида Балаева"]);
    expect(entitiesOf({ disable: ["GPE"] }, text)).toEqual(["Аида Балаева PERSON Аида Балаева"]);
  });

  it.each([
    [{ lexicon: "x" }, TypeError, "createAnalyzer: entities.lexicon must be an array, got string"],
    [
      { lexicon: [{ name: "А", label: "FOO" }] },
      RangeError,
      "createAnalyzer: entities.lexicon[0].label must be one of",
    ],
    [
      { lexicon: [{ name: " ", label: "GPE" }] },
      RangeError,
      "createAnalyzer: entities.lexicon[0].name must not be empty",
    ],
    [{ lexicon: [null] }, TypeError, "createAnalyzer: entities.lexicon[0] must be an object, got null"],
    [
      { patterns: [{ label: "GPE", tokens: [] }] },
      RangeError,
      "createAnalyzer: entities.patterns[0].tokens must not be",
    ],
    [
      { patterns: [{ label: "GPE", tokens: [{ repeat: "!" }] }] },
      RangeError,
      'createAnalyzer: entities.patterns[0].tokens[0].repeat must be "?", "*" or "+", got "!"',
    ],
    [{ disable: ["DATE"] }, RangeError, "createAnalyzer: entities.disable[0] must be one of"],
    [7, TypeError, "createAnalyzer: entities must be an object, got number"],
  ])("refuses %j", (entities, error, message) => {
    const make = () => createAnalyzer({ entities: entities as never });
    expect(make).toThrow(error);
    expect(make).toThrow(message);
  });
});

describe("TokenPattern", () => {
  const found = (tests: readonly TokenTest[], words: string) => {
    const doc = openWords(words.split(" "));
    const ranges = new TokenPattern(tests).matches(doc, { from: 0, to: doc.table.length });
    return ranges.map(({ from, to }) => words.split(" ").slice(from, to).join(" "));
  };

  it.each<[string, TokenTest[], string, string[]]>([
    ["one token", [{ form: "Б" }], "а б в б", ["б", "б"]],
    ["a sequence", [{ form: "а" }, { form: "б" }], "а б а а б", ["а б", "а б"]],
    ["the longest", [{ form: "а", repeat: "+" }], "а а б а", ["а а", "а"]],
    ["the leftmost", [{ form: "а", repeat: "?" }, { form: "б" }], "б а б", ["б", "а б"]],
    ["a required end behind a star", [{ form: "а" }, { repeat: "*" }, { form: "в" }], "а б в б в г", ["а б в б в"]],
    ["nothing empty", [{ form: "а", repeat: "*" }], "б б", []],
    ["what overlaps is given up", [{ form: "а" }, { form: "а" }], "а а а", ["а а"]],
    ["a way back to a shorter match", [{ form: "а" }, { form: "б", repeat: "?" }], "а а б", ["а", "а б"]],
    ["a pattern on the form", [{ form: /^\d+$/g }], "5 а 7 8", ["5", "7", "8"]],
  ])("finds %s", (_, tests, words, wanted) => {
    expect(found(tests, words)).toEqual(wanted);
  });

  it("looks at a token a bounded number of times", () => {
    let looks = 0;
    const doc = openWords(new Array(2_000).fill("А"));
    const counting = new Proxy(doc, {
      get(target, key) {
        if (key === "text") looks++;
        return Reflect.get(target, key, target);
      },
    });
    const pattern = new TokenPattern([{ capital: true, repeat: "+" }, { capital: true, repeat: "+" }, { form: "б" }]);
    expect(pattern.matches(counting, { from: 0, to: 2_000 })).toEqual([]);
    expect(looks).toBeLessThan(4 * 2_000);
  });
});
