import { describe, expect, it } from "vitest";
import { fold, romanNumeral } from "../src/text/fold";

describe("fold", () => {
  it.each([
    ["Әлемнің", "әлемнің", "capitals"],
    ["мемлекеттiк", "мемлекеттік", "Latin i"],
    ["Aстана", "астана", "Latin A"],
    ["Cаенс", "саенс", "Latin C"],
    ["Kинопарк", "кинопарк", "Latin K"],
    ["əлем", "әлем", "schwa U+0259"],
    ["Twittеr", "twitter", "Cyrillic е in a Latin word"],
    ["Facebook", "facebook", "a Latin word"],
    ["й\u0306", "й\u0306", "a breve on a letter that has one already"],
    ["и\u0306", "й", "decomposed й"],
    ["е\u0308", "ё", "decomposed ё"],
    ["кеш\u00adте", "кеште", "soft hyphen"],
    ["кеш\u200bте", "кеште", "zero-width space"],
    ["де\u0301йді", "дейді", "stress accent"],
    ["А\u0301\u0301", "а", "two stress accents"],
    ["İ", "i", "the dotted capital"],
    ["ҺÀ", "һа", "look-alikes throughout, with a stress"],
    ["кéш", "кеш", "a Latin é for the stressed е"],
    ["О’Нил", "о'нил", "apostrophe"],
    ["АҚШ–тың", "ақш-тың", "a dash for the hyphen"],
    ["Facebook-тегі", "facebook-тегі", "each part of a hyphened word by itself"],
    ["км²", "км2", "superscript"],
    ["ХХІ", "xxi", "a Roman numeral in Cyrillic letters"],
    ["XXI", "xxi", "a Roman numeral in Latin letters"],
    ["ІІМ", "іім", "an abbreviation that looks like one"],
    ["СМ", "см", "centimetres"],
    ["12\u00a0482", "12 482", "a no-break space in a figure"],
  ])("%s → %s (%s)", (form, key) => {
    expect(fold(form)).toBe(key);
  });
});

describe("romanNumeral", () => {
  it("reads either script and nothing that is no numeral", () => {
    expect(romanNumeral("ХІХ")).toBe("XIX");
    expect(romanNumeral("XIV")).toBe("XIV");
    expect(romanNumeral("ІІМ")).toBeNull();
    expect(romanNumeral("IIII")).toBeNull();
    expect(romanNumeral("ММ")).toBeNull();
  });
});
