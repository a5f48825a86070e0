import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../fixtures/", import.meta.url);

/** A line of a fixture file, with where it stands. */
export interface Line {
  readonly text: string;
  /** `numbers/words.txt:12`, for the name of the test. */
  readonly place: string;
}

/** The files of a fixture folder, in order; a new file is a new test. */
export function fixtureFiles(folder: string, extension = ".txt"): readonly string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(extension))
    .sort();
}

export function readFixture(folder: string, name: string): string {
  return readFileSync(new URL(`${folder}/${name}`, root), "utf8");
}

/** The lines of every file of a folder, without blank ones and comments (`#`). */
export function fixtureLines(folder: string): readonly Line[] {
  return fixtureFiles(folder).flatMap((name) =>
    readFixture(folder, name)
      .split("\n")
      .map((text, i) => ({ text, place: `${folder}/${name}:${i + 1}` }))
      .filter(({ text }) => text.trim() !== "" && !text.startsWith("#")),
  );
}

/** A value and the ways to say it (`  text`), and what must not be read so (`! text`); `?` before either is not met yet. */
export interface ValueCase extends Line {
  readonly value: string;
  readonly negative: boolean;
  readonly unmet: boolean;
}

/** Duckling's manner: `= value`, then its phrasings, indented. */
export function valueCases(folder: string): readonly ValueCase[] {
  let value = "";
  const cases: ValueCase[] = [];
  for (const { text, place } of fixtureLines(folder)) {
    if (text.startsWith("= ")) value = text.slice(2).trim();
    else {
      const [, mark, said] = /^\s*([?!]*)\s*(.*?)\s*$/.exec(text)!;
      cases.push({ text: said!, value, negative: mark!.includes("!"), unmet: mark!.includes("?"), place });
    }
  }
  return cases;
}

/** A text with the marks drawn under it: `> text`, then `| ^^^^ LABEL says`. */
export interface RulerCase extends Line {
  readonly marks: readonly string[];
}

export function rulerCases(folder: string): readonly RulerCase[] {
  return toRulers(fixtureLines(folder));
}

/** The drawings of a page of documentation, in blocks of the language `ruler`. */
export function documentedRulers(name: string): readonly RulerCase[] {
  const page = readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
  return [...page.matchAll(/```ruler\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    toRulers(
      block!
        .trimEnd()
        .split("\n")
        .map((text) => ({ text, place: `docs/${name}` })),
    ),
  );
}

function toRulers(lines: readonly Line[]): readonly RulerCase[] {
  const cases: { text: string; place: string; marks: string[] }[] = [];
  for (const { text, place } of lines) {
    if (text.startsWith("> ")) cases.push({ text: text.slice(2).replaceAll("⏎", "\n"), place, marks: [] });
    else if (text.startsWith("| ")) cases.at(-1)!.marks.push(text);
    else throw new Error(`${place}: a ruler line begins with «> » or «| », got ${JSON.stringify(text)}`);
  }
  return cases;
}
