import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../markdown";

const src = join(root, "src");
/** The generators run on our own lists only. */
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.split(sep).join(posix.sep))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("train/"));

function patternsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(join(src, path), "utf8"), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A class, an escape or a letter at the beginning of a pattern. */
const ATOM = /^(?:\[\^?(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\.|[^\\[\]()|*+?{}])/iu;
const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;

/** The bodies of groups that may be repeated without end and hold something that may as well. */
function nestedRepeats(pattern: string): string[] {
  const nested: string[] = [];
  const open: { start: number; repeats: boolean }[] = [{ start: 0, repeats: false }];
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const atom = ATOM.exec(rest)?.[0];
    let end = at + (atom ?? rest[0]!).length;
    let group: { start: number; repeats: boolean } | undefined;
    if (atom === undefined && rest[0] === "(") open.push({ start: end, repeats: false });
    if (atom === undefined && rest[0] === ")") group = open.pop();
    const repeat = UNBOUNDED.exec(pattern.slice(end))?.[0];
    if ((atom !== undefined || group !== undefined) && repeat !== undefined) {
      if (group?.repeats) nested.push(pattern.slice(group.start, end - 1));
      open.at(-1)!.repeats = true;
      end += repeat.length;
    } else if (group?.repeats) open.at(-1)!.repeats = true;
    at = end;
  }
  return nested;
}

/**
 * Whether each round of a repeated group begins with a sign that nothing else in it can be: then a text has only one way to be cut into
 * rounds, and no number of ways that doubles with each letter.
 */
function isCutOneWay(body: string, flags: string): boolean {
  const parts = body.replace(/^\?:/, "");
  const first = ATOM.exec(parts)?.[0];
  if (first === undefined || UNBOUNDED.test(parts.slice(first.length)) || /^[?]/.test(parts.slice(first.length)))
    return false;
  const others: string[] = [];
  for (let rest = parts.slice(first.length); rest !== ""; ) {
    const atom = ATOM.exec(rest)?.[0];
    // Another branch begins with another sign.
    if (rest[0] === "|") return false;
    if (atom !== undefined) others.push(atom);
    rest = rest.slice((atom ?? rest[0]!).length);
  }
  const matcher = (atom: string) => new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, ""));
  const signs = Array.from({ length: 0x600 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    matcher(first).test(sign),
  );
  return signs.length > 0 && others.every((other) => signs.every((sign) => !matcher(other).test(sign)));
}

const partsOf = (literal: string) => {
  const end = literal.lastIndexOf("/");
  return { pattern: literal.slice(1, end), flags: literal.slice(end + 1) };
};

describe("regular expressions", () => {
  it("are judged as the theory has it", () => {
    const judged = (literal: string) => {
      const { pattern, flags } = partsOf(literal);
      return nestedRepeats(pattern).map((body) => isCutOneWay(body, flags));
    };
    expect(judged("/(a+)+$/")).toEqual([false]);
    expect(judged("/(?:a|b*)*c/")).toEqual([false]);
    expect(judged("/(?:\\s*\\w+)+/")).toEqual([false]);
    expect(judged("/^(?:[a.]+)*$/")).toEqual([false]);
    expect(judged("/(?:,[a,]*)*/")).toEqual([false]);
    expect(judged("/((?:ab)+)*/")).toEqual([false]);
    expect(judged("/\\d+(?:\\.\\d+)*/")).toEqual([true]);
    expect(judged("/(?:[ -]\\p{L}+)+/u")).toEqual([true]);
    expect(judged("/(?:a{1,3})+b+/")).toEqual([]);
  });

  const literals = sources.flatMap((path) => patternsIn(path).map((literal) => ({ path, literal })));

  it("are found", () => expect(literals.length).toBeGreaterThan(300));

  it("repeat nothing inside a repetition that can be cut in two ways", () => {
    const wrong = literals.filter(({ literal }) => {
      const { pattern, flags } = partsOf(literal);
      return nestedRepeats(pattern).some((body) => !isCutOneWay(body, flags));
    });
    expect(wrong).toEqual([]);
  });

  it("are made of a caller's words nowhere but in matin/patterns, whose caller writes them himself", () => {
    const made = sources.filter((path) => /new RegExp\(/.test(readFileSync(join(src, path), "utf8")));
    expect(made.sort()).toEqual([
      "match/token-test.ts",
      "paragraphs/furniture.ts",
      "paragraphs/index.ts",
      "playground/bare-markup.ts",
    ]);
  });
});
