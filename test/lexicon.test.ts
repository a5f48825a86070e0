import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FEMALE_NAMES } from "../src/lexicon/given-names-female";
import { MALE_NAMES } from "../src/lexicon/given-names-male";
import { MONTHS } from "../src/lexicon/months";
import { SURNAMES } from "../src/lexicon/surnames";
import { WEEKDAYS } from "../src/lexicon/weekdays";
import { fold } from "../src/text/fold";

const folder = new URL("../src/lexicon/", import.meta.url);

type Entry = string | Readonly<Record<string, unknown>>;

/** Lists in the order of the calendar, not of the alphabet. */
const IN_THEIR_OWN_ORDER: readonly unknown[] = [MONTHS, WEEKDAYS];

const lists: { name: string; list: readonly Entry[] }[] = [];
for (const file of readdirSync(folder).sort()) {
  const module: Record<string, unknown> = await import(new URL(file, folder).href);
  for (const [name, list] of Object.entries(module))
    lists.push({ name: `${file} ${name}`, list: list as readonly Entry[] });
}

/** What an entry is sorted by: the string, or the first field and then those that tell it from its like. */
function sortKey(entry: Entry): string {
  if (typeof entry === "string") return entry;
  const [first, ...others] = Object.values(entry);
  return [first, ...others.filter((value) => typeof value === "string")].join("\u0000");
}

const strings = (entry: Entry): string[] =>
  typeof entry === "string"
    ? [entry]
    : Object.values(entry)
        .flat()
        .filter((value) => typeof value === "string");

/** Letters of both scripts in one word, or a Cyrillic look-alike in a Latin one. */
const MIXED = /(?:\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin})/u;

describe.each(lists)("$name", ({ list }) => {
  it("is a list with entries", () => {
    expect(Array.isArray(list)).toBe(true);
    expect(list.length).toBeGreaterThan(0);
  });

  it("is sorted and has no duplicates", () => {
    if (IN_THEIR_OWN_ORDER.includes(list)) return;
    const keys = list.map(sortKey);
    const firsts = list.map((entry) => sortKey(entry).split("\u0000")[0]!);
    expect(firsts).toEqual([...firsts].sort());
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("is NFC, trimmed, and free of look-alikes", () => {
    for (const text of list.flatMap(strings)) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text).not.toMatch(MIXED);
      expect(text).not.toMatch(/\s{2}|[^\S ]/);
    }
  });
});

describe("folding of lexicon entries", () => {
  it("changes nothing but capitals", () => {
    for (const text of lists.flatMap(({ list }) => list.flatMap(strings))) {
      if (/[\p{Lu}\p{Lt}²³’–]/u.test(text)) continue;
      expect(fold(text)).toBe(text);
    }
  });
});

/** The gazetteer makes a name from its key, and so finds no other. */
describe("people's names", () => {
  it.each(Object.entries({ MALE_NAMES, FEMALE_NAMES, SURNAMES }))("%s are words with a capital each", (_, names) => {
    for (const name of names) expect(name).toBe(fold(name).replace(/(?<=^|-)./g, (letter) => letter.toUpperCase()));
    expect(names.filter((name) => name.includes(" "))).toEqual([]);
  });
});
