import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import compromise from "compromise/three";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createPlugin, type MatinMethods, type MatinSelections, matinPlugin } from "../src/entries/compromise";
import { analyze, createAnalyzer } from "../src/index";
import { readFixture } from "./fixtures";

const require = createRequire(import.meta.url);

type Plugins = MatinMethods & MatinSelections;
type Nlp = typeof compromise;

/** compromise's own methods give a view without the plugin's types. */
const typed = (view: object) => view as ReturnType<Nlp> & Plugins;

/** The tiers as CommonJS, which has a world for each: as ES modules they share one. */
const tiers = (["one", "two", "three"] as const).map((name) => {
  const nlp = require(`compromise/${name}`) as Nlp;
  nlp.plugin(matinPlugin);
  return { name, nlp, read: (text: string) => typed(nlp(text)) };
});
const three = tiers[2]!;

const TEXT =
  "Мәдениет және ақпарат министрі Аида Балаевамен кездесу 27 ақпанда өтті. «Біздің ұйымдар дамып келеді», – деді Балаева. Алматыда 5%-ға өсті. Бұл ұйымның (негізінен) 2,5 млн теңге қаржысы бар.";

const articles = readdirSync(new URL("../fixtures/articles/", import.meta.url)).filter((name) => name.endsWith(".txt"));

describe.each(tiers)("compromise/$name", ({ nlp, read }) => {
  const doc = read(TEXT);
  const found = (match: string) => doc.match(match).out("array");

  it.each(articles)("gives %s back exactly", (name) => {
    const text = readFixture("articles", name);
    expect(read(text).text()).toBe(text);
  });

  it("splits sentences as matin does", () => {
    expect(doc.length).toBe(analyze(TEXT).sentences.length);
  });

  it("finds every form of a word by its dictionary form", () => {
    expect(found("{ұйым}")).toEqual(["ұйымдар", "ұйымның"]);
    expect(found("{ұйым} #Noun? #Verb")).toEqual(["ұйымдар дамып"]);
    expect(doc.match("{ұйым}").text("root")).toBe("ұйым ұйым");
  });

  it("has names in every case", () => {
    expect(found("#Person+")).toEqual(["Аида Балаевамен", "Балаева."]);
    expect(found("#Position+ #Person+")).toEqual(["Мәдениет және ақпарат министрі Аида Балаевамен"]);
    expect(found("(#Place && #Locative)")).toEqual(["Алматыда"]);
    expect(found("{министр} [<who>#Person+] {кездесу}")).toHaveLength(1);
    expect(doc.match("{министр} [<who>#Person+] {кездесу}").groups("who")).toMatchObject({ length: 1 });
    expect(read("Бұл туралы Аида Балаева деді.").match("#Person деді").text()).toBe("Балаева деді");
  });

  it("knows words, parts of speech, dates, values and who speaks", () => {
    expect(found("ұйымдар")).toEqual(["ұйымдар"]);
    expect(found("/^ұйым/")).toHaveLength(2);
    expect(found("~ұйымдр~")).toEqual(["ұйымдар"]);
    expect(found("2,5")).toEqual(["2,5"]);
    expect(found("#Date+")).toEqual(["27 ақпанда"]);
    expect(found("#Money+")).toEqual(["2,5 млн теңге"]);
    expect(found("#Percent+")).toEqual(["5%-ға"]);
    expect(found("#Cue #Speaker")).toEqual(["деді Балаева."]);
    expect(found("#Conjunction")).toEqual(["және"]);
    expect(found("<Noun>")[0]).toBe("Мәдениет");
  });

  it("gives mentions one by one", () => {
    const pair = read("Аида Балаева, Асқар Маминге жолықты. Алматы Астанадан үлкен.");
    expect(pair.mentions("Person").length).toBe(2);
    expect(pair.mentions("#Place").out("array")).toEqual(["Алматы", "Астанадан"]);
    expect(typed(pair.eq(1)).mentions().length).toBe(2);
    expect(pair.mentions("Event").found).toBe(false);
    expect(doc.positions().text()).toBe("Мәдениет және ақпарат министрі");
    expect(doc.dates().text()).toBe("27 ақпанда");
    expect(doc.people().length).toBe(2);
    expect(doc.places().length).toBe(1);
    expect(doc.quotations().length).toBe(1);
    expect(typed(doc.clone()).mentions("Person").length).toBe(2);
  });

  it("gives exact offsets into the text", () => {
    for (const view of [doc, doc.mentions(), doc.match("{ұйым}"), doc.eq(1).terms()]) {
      for (const { offset, terms } of view.json({ offset: true })) {
        const own = TEXT.slice(offset.start, offset.start + offset.length);
        expect(own.startsWith(terms[0].text)).toBe(true);
        expect(own.endsWith(terms.at(-1).text)).toBe(true);
        for (const term of terms) {
          expect(TEXT.slice(term.offset.start, term.offset.start + term.offset.length)).toBe(term.text);
        }
      }
    }
  });

  it("hands over what matin says", () => {
    expect(doc.matin()!.people[0]!.name).toBe("Аида Балаева");
    expect(typed(doc.eq(2)).matin()).toBe(doc.matin());
    expect(JSON.stringify(doc.json())).not.toContain("spans");
  });

  it("edits", () => {
    const edited = read("Балаева Алматыға барды.");
    edited.replace("{алматы}", "Астанаға");
    expect(edited.text()).toBe("Балаева Астанаға барды.");
    expect(edited.match("#Place").text()).toBe("Астанаға");
    edited.remove("{бар}");
    expect(edited.mentions("Person").out("array")).toEqual(["Балаева"]);
    expect(read("қазақ тілі").toUpperCase().text()).toBe("ҚАЗАҚ ТІЛІ");
  });

  it("takes words of the caller's, in any form", () => {
    nlp.addWords({ метеор: "Product" });
    expect(read("Олар метеорды көрді, метеор құлады").match("#Product").length).toBe(2);
  });

  it("reads nothing when it only tokenizes", () => {
    expect(nlp.tokenize("Балаева келді").has("#Person")).toBe(false);
    expect(nlp.tokenize("Балаева келді").terms().length).toBe(2);
  });

  it("takes any string", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom("ә", " қ. ", "«ұ» – "),
        (noise, word) => {
          for (const text of [noise + word, word + noise]) {
            const any = read(text);
            if (any.matin() !== null) expect(any.text()).toBe(text);
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(read("").text()).toBe("");
  });
});

describe("the plugin", () => {
  it("leaves English to compromise", () => {
    const doc = three.read("She's walked to Toronto with John Smith. He paid 5 dollars.");
    expect(doc.matin()).toBeNull();
    expect(doc.people().out("array")).toEqual(["John Smith."]);
    expect(doc.match("{walk}").found).toBe(true);
    expect(doc.contractions().found).toBe(true);
  });

  it("leaves an English text with a Kazakh word to compromise", () => {
    expect(three.read("She walked from the station to Алматы with her old friend John Smith.").matin()).toBeNull();
  });

  it("reads Kazakh in Latin letters", () => {
    const text = "Qazaqstanda jańa mektep ashyldy.";
    const doc = three.read(text);
    expect(doc.match("#Place").text()).toBe("Qazaqstanda");
    expect(doc.text()).toBe(text);
  });

  it("works as an ES module, and twice", () => {
    compromise.plugin(matinPlugin);
    compromise.plugin(matinPlugin);
    const doc = compromise<Plugins>(TEXT);
    expect(doc.mentions("Person").length).toBe(2);
    expect(doc.verbs().length).toBeGreaterThan(2);
    expect(doc.nouns().length).toBeGreaterThan(2);
  });

  it("takes an analyzer, and reads each text once", () => {
    const nlp = require("compromise/one") as Nlp;
    const own = createAnalyzer({ entities: { lexicon: [{ name: "Метеор", label: "PRODUCT" }] } });
    const analyzer = { analyze: vi.fn(own.analyze) };
    nlp.plugin(createPlugin(analyzer));
    expect(nlp("Метеор ұшты. Балаева келді.").match("#Product").text()).toBe("Метеор");
    expect(analyzer.analyze).toHaveBeenCalledTimes(1);
    nlp.plugin(matinPlugin);
    expect(() => createPlugin({} as never)).toThrow(TypeError);
  });

  it("needs nothing of compromise's own", () => {
    expect(Object.keys(matinPlugin).sort()).toEqual(["api", "mutate"]);
  });
});
