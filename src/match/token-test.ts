import type { Layers } from "../document/document";
import { posOf, surfaceAt } from "../document/rows";
import { TOKEN_KINDS, type TokenKind } from "../document/tokens";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";

/** Conditions on one token; all that are given must hold. */
export interface TokenTest {
  /** The form, compared as a look-up key («Мәскеу» is «мәскеу»), or a pattern that is tried on the form as written. */
  readonly form?: string | RegExp;
  /** The dictionary form, or several of which it must be one. */
  readonly lemma?: string | readonly string[];
  /** The part of speech (Universal Dependencies), or several. */
  readonly pos?: string | readonly string[];
  /** Whether the form begins with a capital letter. */
  readonly capital?: boolean;
  /** What kind of token it is. */
  readonly kind?: TokenKind;
  /** How often in a row: `?` at most once, `*` any number of times, `+` at least once; once where it is left out. */
  readonly repeat?: "?" | "*" | "+";
}

export type Matches = (doc: Layers, row: number) => boolean;

/** Makes a function of a test. */
export function compileTest({ form, lemma, pos, capital, kind }: TokenTest): Matches {
  const tests: Matches[] = [];
  if (kind !== undefined) tests.push((doc, row) => TOKEN_KINDS[doc.table.kind[row]!] === kind);
  if (capital !== undefined) tests.push((doc, row) => isCapitalized(surfaceAt(doc, row)) === capital);
  if (typeof form === "string") {
    const key = fold(form);
    tests.push((doc, row) => fold(surfaceAt(doc, row)) === key);
  } else if (form !== undefined) {
    const pattern = forgetful(form);
    tests.push((doc, row) => pattern.test(surfaceAt(doc, row)));
  }
  if (lemma !== undefined) {
    const lemmas = new Set(list(lemma).map(fold));
    tests.push((doc, row) => lemmas.has(fold(doc.reading(row).lemma)));
  }
  if (pos !== undefined) {
    const known = new Set(list(pos));
    tests.push((doc, row) => known.has(posOf(doc, row)));
  }
  return (doc, row) => tests.every((test) => test(doc, row));
}

/** A copy without `g` and `y`, which would make a pattern remember where it was; `flags` are added. */
export const forgetful = (pattern: RegExp, flags = "") =>
  new RegExp(pattern.source, [...new Set(pattern.flags.replace(/[gy]/g, "") + flags)].join(""));

const list = (value: string | readonly string[]) => (typeof value === "string" ? [value] : value);

const REPEATS: readonly unknown[] = [undefined, "?", "*", "+"];

/**
 * @param where Who was called, and the option's path; begins the messages.
 * @throws TypeError where something of the test has the wrong type, RangeError where a word for it is unknown or empty.
 */
export function checkTest(where: string, test: TokenTest): void {
  checkRecord(where, test);
  const { form, lemma, pos, capital, kind, repeat } = test;
  if (form !== undefined && !(form instanceof RegExp)) checkString(`${where}.form`, form);
  for (const [name, value] of [["lemma", lemma] as const, ["pos", pos] as const]) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) checkString(`${where}.${name}`, one);
  }
  if (capital !== undefined && typeof capital !== "boolean") throw wrong(`${where}.capital`, "a boolean", capital);
  if (kind !== undefined) checkOneOf(`${where}.kind`, TOKEN_KINDS, kind);
  if (!REPEATS.includes(repeat))
    throw new RangeError(`${where}.repeat must be "?", "*" or "+", got ${JSON.stringify(repeat)}`);
}

export function checkRecord(where: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(where, "an object", value);
}

export function checkList<T>(where: string, value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw wrong(where, "an array", value);
  return value;
}

export function checkString(where: string, value: unknown): void {
  if (typeof value !== "string") throw wrong(where, "a string", value);
  if (value.trim() === "") throw new RangeError(`${where} must not be empty`);
}

export function checkOneOf(where: string, known: readonly string[], value: unknown): void {
  if (!known.includes(value as string))
    throw new RangeError(`${where} must be one of ${known.join(", ")}, got ${JSON.stringify(value)}`);
}

export const wrong = (where: string, wanted: string, value: unknown) =>
  new TypeError(`${where} must be ${wanted}, got ${value === null ? "null" : typeof value}`);
