import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";
import { formatRuler } from "../src/output/ruler";
import { checkText } from "./fuzz/check";
import { damaged, randomNumbers } from "./fuzz/mutate";
import { shortest } from "./fuzz/shorten";

/** Texts on which a stage once took, or gave, as much as the square of their length. What is counted here is work, not seconds. */
describe("a text that goes on and on", () => {
  it("is tokenised where hyphens join its letters", () => {
    expect([...tokenize("а-".repeat(100_000))].length).toBeLessThan(3);
  });

  it("has titles of a few words, however many stand in a row", () => {
    const { entities } = analyze("министрі ".repeat(3000));
    expect(entities.filter(({ label }) => label === "POSITION").length).toBeGreaterThan(0);
  });

  it("has quotations that are no longer than clauses are", () => {
    const once = JSON.stringify(analyze("деп айтты ол, ".repeat(500))).length;
    const twice = JSON.stringify(analyze("деп айтты ол, ".repeat(1000))).length;
    expect(twice / once).toBeLessThan(2.5);
  });

  it("is read where it is one word of ten million letters", () => {
    const doc = analyze("а".repeat(10_000_000));
    expect([doc.entities, doc.quantities, doc.quotations]).toEqual([[], [], []]);
    expect([...doc.tokens].map(({ pos }) => pos)).toEqual(["X"]);
  });

  it("is drawn in lines, so that the rulers do not run ever further to the right", () => {
    const draw = (times: number) => formatRuler(analyze("жүз ".repeat(times))).length;
    expect(draw(4000) / draw(2000)).toBeLessThan(2.2);
  });

  it("is drawn with every word of it", () => {
    const text = `${"жүз бес ".repeat(400)}${"а".repeat(5000)} жүз.`;
    const drawn = formatRuler(analyze(text))
      .split("\n")
      .filter((line) => line.startsWith("> "))
      .map((line) => line.slice(2));
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.join(" ").replace(/\s+/g, " ").trim()).toBe(text.replace(/\s+/g, " ").trim());
  });
});

/** Made-up texts with the causes of what `npm run fuzz` has found, and a little of the fuzz itself. */
describe("a text that once did harm", () => {
  const folder = new URL("../fixtures/fuzz/", import.meta.url);

  it.each(readdirSync(folder))("%s does none", (file) => {
    checkText(readFileSync(new URL(file, folder), "utf8"), randomNumbers(1));
  });

  it("is damaged, and still every promise holds", () => {
    const article = readFileSync(new URL("../fixtures/articles/inbusiness-ngo-day.txt", import.meta.url), "utf8");
    const random = randomNumbers(20_261_123);
    for (let times = 0; times < 60; times++) checkText(damaged(article, random), random);
  });

  it("is damaged in the same way by the same seed, and made shorter as long as it fails", () => {
    const [once, again] = [randomNumbers(7), randomNumbers(7)];
    expect(damaged("Аида Балаева сөйледі.", once)).toBe(damaged("Аида Балаева сөйледі.", again));
    expect(shortest("абв«где»жзи", (text) => text.includes("«") && text.includes("»"))).toBe("«»");
  });
});
