import { describe, expect, it } from "vitest";
import { tokenize } from "../src/entries/tokenize";
import { analyze } from "../src/index";
import { fixtureFiles, fixtureLines, readFixture } from "./fixtures";

// What separates the parts: «Бүгін| |5|%-ға», «Ол келді.‖ Кетті.» A bar of the text is written «\|».
const BAR = "|";
const DOUBLE_BAR = "‖";

/** What cannot be seen in an editor, or changes the letter before it. */
const UNSEEN = /[\p{C}\p{M}]|(?! )\p{Z}/gu;
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|([nrt|\\]))/gi;
const CONTROLS = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** The text that the notation writes: «\u00ad», «\u{1f3f4}», «\n», «\|», «\\» are decoded. */
function decode(written: string): string {
  return written.replace(ESCAPE, (_, braced: string, plain: string, short: string) =>
    short === undefined ? String.fromCodePoint(Number.parseInt(braced ?? plain, 16)) : (CONTROLS.get(short) ?? short),
  );
}

/** The notation for a text: `decode(encode(text)) === text`. */
function encode(text: string): string {
  return text.replace(/[\\|]/g, "\\$&").replace(UNSEEN, (character) => {
    const control = [...CONTROLS].find(([, meant]) => meant === character);
    if (control) return `\\${control[0]}`;
    const code = character.codePointAt(0)!.toString(16).padStart(4, "0");
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}

/** White space and what counts as such between tokens: control and invisible characters. */
const isBlank = (text: string) => /^[\s\p{Cc}\p{Cf}]*$/u.test(text);

/** The pieces of a line of `tokens/`: tokens and the gaps between them. */
const pieces = (line: string) => (line.match(/(?:\\.|[^\\|])+/g) ?? []).map(decode);

/** Every token and every gap of the text, a bar between them. */
function withBars(text: string, tokens: Iterable<{ readonly start: number; readonly end: number }>): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return parts
    .filter((part) => part !== "")
    .map(encode)
    .join(BAR);
}

describe("tokens", () => {
  it.each(fixtureLines("tokens"))("$place $text", ({ text: line }) => {
    const text = pieces(line).join("");
    let at = 0;
    const tokens = pieces(line).flatMap((piece) => {
      const start = at;
      at += piece.length;
      return isBlank(piece) ? [] : [{ start, end: at }];
    });
    expect(withBars(text, tokenize(text))).toBe(withBars(text, tokens));
  });
});

/** A double bar where each sentence but the last ends; the white space behind it belongs to none. */
function withDoubleBars(text: string, sentences: readonly { readonly start: number; readonly end: number }[]): string {
  let out = "";
  let at = 0;
  for (const [row, { start, end }] of sentences.entries()) {
    const gap = text.slice(at, start);
    out += isBlank(gap) ? gap : `[in no sentence: ${gap}]`;
    out += text.slice(start, end) + (row < sentences.length - 1 ? DOUBLE_BAR : "");
    at = end;
  }
  return encode(out + text.slice(at));
}

describe("sentences", () => {
  it.each(fixtureLines("sentences"))("$place $text", ({ text: line }) => {
    const written = decode(line);
    const text = written.replaceAll(DOUBLE_BAR, "");
    expect(withDoubleBars(text, analyze(text).sentences)).toBe(encode(written));
  });
});

interface Block {
  readonly place: string;
  readonly lines: readonly string[];
}

/** Blocks of `role: text` lines, a blank line between two; `#` begins a comment. */
function blocks(folder: string): readonly Block[] {
  return fixtureFiles(folder).flatMap((name) => {
    const found: { place: string; lines: string[] }[] = [];
    let open = false;
    for (const [i, line] of readFixture(folder, name).split("\n").entries()) {
      if (line.startsWith("#")) continue;
      if (line === "") open = false;
      else if (open) found.at(-1)!.lines.push(line);
      else {
        found.push({ place: `${folder}/${name}:${i + 1}`, lines: [line] });
        open = true;
      }
    }
    return found;
  });
}

describe("paragraphs", () => {
  it.each(blocks("paragraphs"))("$place $lines.0", ({ place, lines }) => {
    const written = lines.map((line) => {
      const [, role, words] = /^(headline|caption|body|boilerplate): (.*)$/.exec(line) ?? [];
      if (role === undefined) throw new Error(`${place}: a line begins with a role, got ${JSON.stringify(line)}`);
      return { role, text: decode(words!) };
    });
    const text = written.map((paragraph) => paragraph.text).join("\n");
    const found = analyze(text).paragraphs.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
    expect(found.map(encode).join("\n")).toBe(
      written.map(({ role, text }) => encode(`${role}: ${text.trim()}`)).join("\n"),
    );
  });
});

describe("the notation", () => {
  it.each(["а|ә\\ б", "и\u0306 \u00ad\u200b\u00a0\u2009", "\n\r\t", "🏴\u{e0067}", "👨\u200d👩", "\ud83d"])(
    "writes %j",
    (text) => {
      expect(decode(encode(text))).toBe(text);
    },
  );

  it.each(["tokens", "sentences", "paragraphs"])("%s: no case stands twice", (folder) => {
    const texts =
      folder === "paragraphs"
        ? blocks(folder).map(({ lines }) => lines.map((line) => line.replace(/^\w+: /, "")).join("\n"))
        : fixtureLines(folder).map(({ text }) =>
            folder === "tokens" ? pieces(text).join("") : text.replaceAll("‖", ""),
          );
    expect(texts.filter((text, i) => texts.indexOf(text) < i)).toEqual([]);
  });
});
