import { describe, expect, it } from "vitest";
import { figure, median } from "../bench/figures";
import { TABLES } from "../bench/options";
import { CANDIDATES, TASKS } from "../bench/peers/candidates";
import { formatTable } from "../bench/table";
import { firstDocuments, loadArticles, loadCorpus, piecesOf, sizeOf } from "../bench/text";

describe("the candidates of the benchmark", () => {
  it.each(TASKS)("compares %s with matin, in a quick run as well", (task) => {
    const [first, ...others] = CANDIDATES.filter((candidate) => candidate.task === task);
    expect(first!.name).toMatch(/^matin/);
    expect(first!.slow).toBeUndefined();
    expect(others.length).toBeGreaterThan(0);
  });

  it("have names of their own, by which the children find them", () => {
    const names = CANDIDATES.map(({ task, name }) => `${task}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(TABLES).size).toBe(TABLES.length);
  });
});

describe("the texts of the benchmark", () => {
  const corpus = { name: "two", documents: ["Бүгін Алматыда жаңбыр жауды.", "Ертең күн ашық болады."] };

  it("are cut between words, to about the bytes that are asked for, from the beginning again at the end", () => {
    const pieces = piecesOf(corpus, 40, 5);
    expect(pieces).toHaveLength(5);
    for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeGreaterThanOrEqual(38);
    expect(pieces.join(" ")).toMatch(/^Бүгін Алматыда жаңбыр жауды\.\nЕртең күн ашық болады\.\nБүгін /);
  });

  it("are the first documents up to a length", () => {
    expect(firstDocuments(corpus, 5)).toEqual(corpus.documents.slice(0, 1));
    expect(firstDocuments(corpus, 5000)).toEqual(corpus.documents);
  });

  it("are as many articles as are asked for, and the name says how many differ", () => {
    const { name, documents } = loadArticles(300);
    expect(documents).toHaveLength(300);
    expect(documents[0]).toBe(loadCorpus().documents[0]);
    expect(name).toBe(`300 articles, ${new Set(documents).size} different`);
  });

  it("are measured in bytes, and in words that hold a letter or a digit", () => {
    expect(sizeOf(["Ол – 5 адам.", ""])).toEqual({ bytes: 20, words: 3, texts: 2 });
  });
});

describe("the figures of the benchmark", () => {
  it("has the middle of an even number of rounds", () => {
    expect(median([10, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  it.each([
    [0, "0"],
    [0.0123, "0.012"],
    [0.5, "0.50"],
    [12.345, "12.3"],
    [1234.5, "1235"],
  ])("writes %d as %s", (value, written) => {
    expect(figure(value)).toBe(written);
  });

  it("aligns figures at the right, and lets a reason be as long as it likes", () => {
    const text = formatTable(
      "tokens",
      ["candidate", "µs/word", "input"],
      [
        ["matin", "0.15", "one text"],
        ["a long name", "failed: no such package anywhere"],
        ["wink", "1.3", ""],
      ],
      ["a note"],
    );
    expect(text.split("\n")).toEqual([
      "tokens",
      "candidate    µs/word  input",
      "matin           0.15  one text",
      "a long name  failed: no such package anywhere",
      "wink             1.3",
      "a note",
    ]);
  });
});
