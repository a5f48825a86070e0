import { describe, expect, it } from "vitest";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";
import { formatRuler } from "../src/output/ruler";

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
