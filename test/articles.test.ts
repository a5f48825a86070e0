import { describe, expect, it } from "vitest";
import { analyze } from "../src/index";
import { fixtureFiles, readFixture } from "./fixtures";

/** Who decided and how surely is the code's affair; what was decided is the fixture's. */
const withoutEvidence = (key: string, value: unknown) =>
  key === "evidence" || key === "confidence" ? undefined : value;

describe("articles", () => {
  it.each(fixtureFiles("articles", ".json"))("%s", (name) => {
    const expected = JSON.parse(readFixture("articles", name));
    const text = readFixture("articles", name.replace(/\.json$/, ".txt"));
    const { id, date, outlet } = expected;
    expect(JSON.parse(JSON.stringify(analyze(text, { id, date, outlet }), withoutEvidence))).toEqual(expected);
  });
});
