import { describe, expect, it } from "vitest";
import { parseNumber } from "../src/entries/numbers";
import { analyze } from "../src/index";
import { type ValueCase, valueCases } from "./fixtures";

/** One test a case; a case that is not met yet has to fail, so that it loses its mark when it comes right. */
function eachCase(folder: string, check: (one: ValueCase) => void): void {
  const cases = valueCases(folder);
  it.each(cases.filter(({ unmet }) => !unmet))("$place $text", check);
  it.fails.each(cases.filter(({ unmet }) => unmet))("$place $text", check);
}

describe("numbers", () => {
  eachCase("numbers", ({ text, value, negative }) => {
    const wanted = value === "none" ? null : Number(value);
    if (negative) expect(parseNumber(text)).not.toBe(wanted);
    else expect(parseNumber(text)).toBe(wanted);
  });
});

/** «about 5000 KZT», «30..50 percent», «22000 of ұйым»: what a quantity says, as the fixtures write it. */
function describeQuantity(text: string, counted: boolean): string[] {
  return analyze(text)
    .quantities.filter((quantity) => !quantity.ordinal)
    .map(({ value, max, bound, unit, of }) => {
      const word = bound === "exact" || bound === "range" ? "" : `${bound} `;
      const figure = `${word}${max === null ? value : `${value}..${max}`}${unit === null ? "" : ` ${unit}`}`;
      return counted && of ? `${figure} of ${of.lemma}` : figure;
    });
}

describe("quantities", () => {
  eachCase("quantities", ({ text, value, negative }) => {
    const found = describeQuantity(text, value.includes(" of "));
    if (negative) expect(found).not.toContain(value);
    else expect(found).toEqual([value]);
  });
});

/** «DATE XXXX-02-27», «DURATION atLeast P9M», «DATE P-1D»: as the fixtures write a date. */
function describeDates(text: string): string[] {
  return analyze(text).dates.map(({ type, value, relation, bound, age }) =>
    [type, age ? "age" : "", bound === "exact" || bound === "range" ? "" : bound, value ?? relation]
      .filter(Boolean)
      .join(" "),
  );
}

describe("dates", () => {
  eachCase("dates", ({ text, value, negative }) => {
    if (negative) expect(describeDates(text)).not.toContain(value);
    else expect(describeDates(text)).toEqual([value]);
  });
});
