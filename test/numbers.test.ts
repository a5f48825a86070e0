import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, parseNumber } from "../src/entries/numbers";
import { analyze } from "../src/index";

// CI draws the same words every time; by hand they are new.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });

describe("formatNumber", () => {
  it.each([
    [0, "нөл"],
    [23_000, "жиырма үш мың"],
    [1_000_000, "бір миллион"],
    [117, "жүз он жеті"],
    [200, "екі жүз"],
    [12_208_200, "он екі миллион екі жүз сегіз мың екі жүз"],
    [-25, "минус жиырма бес"],
    [2.3, "екі бүтін оннан үш"],
    [0.86, "нөл бүтін жүзден сексен алты"],
    [10.007, "он бүтін мыңнан жеті"],
  ])("%d is «%s»", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it("is what parseNumber reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(10, 100, 1000), (digits, scale) => {
        const value = digits / scale;
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  it.each([
    ["5" as never, TypeError, "formatNumber: value must be a number, got string"],
    [Number.NaN, RangeError, "got NaN"],
    [1e15, RangeError, "at most 999999999999999"],
    [0.1234, RangeError, "at most three decimals, got 0.1234"],
  ])("refuses %s", (value, kind, message) => {
    expect(() => formatNumber(value)).toThrow(kind);
    expect(() => formatNumber(value)).toThrow(message);
  });
});

describe("numbers in text", () => {
  it("are what formatNumber wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const { quantities } = analyze(`Қоймада ${formatNumber(value)} қап ұн тұр.`);
        expect(quantities.map((quantity) => quantity.value)).toEqual([value]);
      }),
    );
  });
});
