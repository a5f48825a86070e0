import natural, { type Context, type FeatureSet } from "natural";
import NaturalSentenceTokenizer from "natural/lib/natural/tokenizers/sentence_tokenizer.js";
import NaturalTokenizer from "natural/lib/natural/tokenizers/tokenizer.js";
import { describe, expect, it } from "vitest";
import {
  KazakhSentenceTokenizer,
  KazakhSpellcheck,
  KazakhStemmer,
  KazakhTokenizer,
  stopwords,
} from "../src/entries/natural";
import { readFixture } from "./fixtures";

const article = readFixture("articles", "inbusiness-ngo-day.txt");

describe("KazakhTokenizer", () => {
  it("is a tokenizer of natural's", () => {
    expect(new KazakhTokenizer()).toBeInstanceOf(NaturalTokenizer);
    expect(new KazakhTokenizer().trim(["", "а", ""])).toEqual(["а"]);
  });

  it("gives words, and marks where they are wanted", () => {
    const text = "«Әкім» 5%-ға, 2,5 млн. теңге берді 🙂 – info@a.kz";
    expect(new KazakhTokenizer().tokenize(text)).toEqual(["Әкім", "5", "2,5", "млн.", "теңге", "берді", "info@a.kz"]);
    const all = new KazakhTokenizer({ punctuation: true }).tokenize(text);
    expect(all.join("")).toBe(text.replace(/\s/g, ""));
  });

  it("gives dictionary forms", () => {
    expect(new KazakhTokenizer({ lemmas: true }).tokenize("Мектептерге барды.")).toEqual(["мектеп", "бар"]);
  });

  it("takes any string and nothing else", () => {
    expect(new KazakhTokenizer().tokenize("")).toEqual([]);
    expect(() => new KazakhTokenizer().tokenize(5 as unknown as string)).toThrow(TypeError);
  });
});

describe("KazakhSentenceTokenizer", () => {
  const text = " Ол 5 млн. теңге берді.  А. Байтұрсынұлы келді. ";

  it("is a sentence tokenizer of natural's", () => {
    expect(new KazakhSentenceTokenizer()).toBeInstanceOf(NaturalSentenceTokenizer);
  });

  it("knows abbreviations and initials, where natural's does not", () => {
    expect(new KazakhSentenceTokenizer().tokenize(text)).toEqual(["Ол 5 млн. теңге берді.", "А. Байтұрсынұлы келді."]);
    expect(new natural.SentenceTokenizer([]).tokenize(text.trim())).toHaveLength(4);
  });

  it.each(["", " ", text, article])("loses nothing with trim: false (%#)", (whole) => {
    expect(new KazakhSentenceTokenizer({ trim: false }).tokenize(whole).join("")).toBe(whole);
  });
});

describe("KazakhStemmer", () => {
  const stemmer = new KazakhStemmer();

  it("gives dictionary forms in lower case", () => {
    expect(["ұйымдарының", "Балаевамен", "айтты"].map(stemmer.stem)).toEqual(["ұйым", "балаева", "айт"]);
    expect(stemmer.tokenizeAndStem("Ұйымдар мен мектептерге көмектесті")).toEqual(["ұйым", "мектеп", "көмектес"]);
    expect(stemmer.tokenizeAndStem("Ұйымдар мен мектептер", true)).toEqual(["ұйым", "мен", "мектеп"]);
  });

  it("has stop words of its own", () => {
    const own = new KazakhStemmer({ stopwords: ["ұйым"] });
    own.addStopWord("мектеп");
    own.addStopWords(["қала", "ауыл"]);
    own.removeStopWord("мектеп");
    own.removeStopWords(["ауыл"]);
    expect(own.tokenizeAndStem("ұйым қала ауыл мектеп")).toEqual(["ауыл", "мектеп"]);
    expect(stemmer.tokenizeAndStem("ұйым")).toEqual(["ұйым"]);
    expect(natural.stopwords).not.toContain("қала");
  });

  it("tells a stop word from its like: «алды» (took) is no «ал» (but)", () => {
    expect(stemmer.tokenizeAndStem("Ол кітап алды")).toEqual(["кітап", "ал"]);
    expect(stemmer.tokenizeAndStem("Ал кітап")).toEqual(["кітап"]);
  });
});

describe("stopwords", () => {
  it("are sorted, lower-case, and without duplicates", () => {
    expect(stopwords).toEqual([...new Set(stopwords)].sort());
    expect(stopwords).toEqual(stopwords.map((word) => word.toLowerCase().normalize("NFC")));
    expect(stopwords.filter((word) => !/^[\p{Script=Cyrillic}-]+$/u.test(word))).toEqual([]);
    for (const word of ["және", "үшін", "мен", "болып", "деп"]) expect(stopwords).toContain(word);
    for (const word of ["адам", "екі", "мектеп"]) expect(stopwords).not.toContain(word);
  });
});

const LESSONS = [
  ["Футболшылар ойында жеңді", "sport"],
  ["Команда чемпион атанды", "sport"],
  ["Теңге доллармен салыстырғанда әлсіреді", "economics"],
  ["Банктер несие берді", "economics"],
] as const;

describe("natural's classifiers", () => {
  it.each([natural.BayesClassifier, natural.LogisticRegressionClassifier])(
    "%o learn forms they have not seen",
    (Kind) => {
      const classifier = new Kind(new KazakhStemmer());
      for (const [text, topic] of LESSONS) classifier.addDocument(text, topic);
      classifier.train();
      expect(classifier.classify("командамыздың футболшысы")).toBe("sport");
      expect(classifier.classify("несиелердің банкі")).toBe("economics");
    },
  );

  it("come back from JSON with the stemmer", () => {
    const classifier = new natural.BayesClassifier(new KazakhStemmer());
    for (const [text, topic] of LESSONS) classifier.addDocument(text, topic);
    classifier.train();
    const restored = natural.BayesClassifier.restore(JSON.parse(JSON.stringify(classifier)), new KazakhStemmer());
    expect(restored.classify("футболшыларымыз")).toBe("sport");
  });

  it("MaxEntClassifier takes dictionary forms as features", () => {
    const stemmer = new KazakhStemmer();
    const { Context, Element, Feature, FeatureSet, MaxEntClassifier, Sample } = natural;
    const wordsOf = (context: Context) => JSON.parse(context.toString()) as string[];
    class Lesson extends Element {
      generateFeatures(features: FeatureSet): void {
        const topic = this.a;
        for (const word of wordsOf(this.b)) {
          const fires = (x: { a: string; b: Context }) => (wordsOf(x.b).includes(word) && x.a === topic ? 1 : 0);
          features.addFeature(new Feature(fires, `${topic} ${word}`, [word]));
        }
      }
    }
    const contextOf = (text: string) => new Context(stemmer.tokenizeAndStem(text));
    const sample = new Sample(undefined as never);
    for (const [text, topic] of LESSONS) sample.addElement(new Lesson(topic, contextOf(text)));
    const features = new FeatureSet();
    sample.generateFeatures(features);
    const classifier = new MaxEntClassifier(features, sample);
    classifier.train(50, 0.001);
    expect(classifier.classify(contextOf("футболшылардың командалары"))).toBe("sport");
  });
});

describe("natural's other classes", () => {
  it("TfIdf weighs dictionary forms", () => {
    const index = new natural.TfIdf();
    index.setTokenizer(new KazakhTokenizer({ lemmas: true }));
    expect(index.setStopwords([...stopwords])).toBe(true);
    index.addDocument("Ұйымдар мен мектептер ашылды");
    index.addDocument("Мектепке бару керек");
    expect(index.tfidfs("ұйымның")).toEqual([1, 0]);
    expect(index.listTerms(0).map(({ term }) => term)).toEqual(["ұйым", "аш", "мектеп"]);
    index.setTokenizer(new natural.WordTokenizer());
  });

  it("NGrams go over words", () => {
    natural.NGrams.setTokenizer(new KazakhTokenizer());
    expect(natural.NGrams.bigrams("Қазақ тілі – бай тіл.")).toEqual([
      ["Қазақ", "тілі"],
      ["тілі", "бай"],
      ["бай", "тіл"],
    ]);
    natural.NGrams.setTokenizer(new natural.WordTokenizer());
  });

  it("distances count Kazakh letters", () => {
    expect(natural.LevenshteinDistance("Қазақстан", "Қазахстан", {})).toBe(1);
    expect(natural.DamerauLevenshteinDistance("әкім", "әікм", {})).toBe(1);
    expect(natural.JaroWinklerDistance("Қазақстан", "Қазахстан", {})).toBeGreaterThan(0.9);
    expect(natural.DiceCoefficient("Қазақстан", "Қазахстан")).toBe(0.75);
    expect(natural.HammingDistance("әкім", "әкем", false)).toBe(1);
  });

  it("a Trie holds Kazakh words", () => {
    const trie = new natural.Trie(false);
    trie.addStrings(["Мектеп", "мектептер"]);
    expect(trie.contains("МЕКТЕП")).toBe(true);
    expect(trie.keysWithPrefix("мект")).toEqual(["мектеп", "мектептер"]);
  });

  it("Spellcheck lacks the letters that KazakhSpellcheck has", () => {
    const words = ["мектеп", "мектептер", "әкім", "қала", "қала", "қалам"];
    expect(new natural.Spellcheck(words).getCorrections("мектеб")).toEqual([]);
    const speller = new KazakhSpellcheck(words);
    expect(speller).toBeInstanceOf(natural.Spellcheck);
    expect(speller.getCorrections("мектеб")).toEqual(["мектеп"]);
    expect(speller.getCorrections("әкм")).toEqual(["әкім"]);
    expect(speller.getCorrections("қалаа")).toEqual(["қала", "қалам"]);
    expect(speller.getCorrections("қаламм")).toEqual(["қалам"]);
    expect(speller.getCorrections("мектет", 2)).toContain("мектеп");
    expect(speller.isCorrect("әкім")).toBe(true);
  });

  it("SentimentAnalyzer has no Kazakh vocabulary", () => {
    expect(() => new natural.SentimentAnalyzer("Kazakh", new KazakhStemmer(), "afinn")).toThrow("not supported");
  });
});
