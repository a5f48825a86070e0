import { describe, expect, it } from "vitest";
import { analyze } from "../src/index";
import { fixtureLines } from "./fixtures";
import { describeStatistic } from "./statements";

/** `> text`, then a `=` line for each statistic of it, in order; no line where it states none. */
const cases: { text: string; place: string; wanted: string[] }[] = [];
for (const { text, place } of fixtureLines("statements")) {
  if (text.startsWith("> ")) cases.push({ text: text.slice(2), place, wanted: [] });
  else cases.at(-1)!.wanted.push(text.replace(/^= /, ""));
}

describe("statements", () => {
  it.each(cases)("$place $text", ({ text, wanted }) => {
    const { statistics } = analyze(text);
    expect(statistics.map((statistic) => describeStatistic(statistic, statistics))).toEqual(wanted);
  });
});
