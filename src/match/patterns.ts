import type { Layers } from "../document/document";
import { ENTITY_LABELS, type Label, type Phrase, VALUE_LABELS } from "../document/mention";
import { phraseOf } from "../document/rows";
import type { Span, TokenRange } from "../text/span";
import { beginningsAt } from "./mention-rows";
import { Sequence, type Step } from "./sequence";
import { repetition } from "./token-pattern";
import {
  checkList,
  checkOneOf,
  checkRecord,
  checkString,
  checkTest,
  compileTest,
  forgetful,
  type TokenTest,
  wrong,
} from "./token-test";

/**
 * One step of a pattern. Without `label`, `value` or `unit` it is a test of one token; with them it takes a whole mention, date or
 * quantity, and what it says of a token holds for the last one, which is the head: `{ label: "ORGANISATION", lemma: "министрлік" }`.
 */
export interface PatternStep extends TokenTest {
  /** KazNERD's class, or several: `PERSON`, `DATE`, `MONEY` … */
  readonly label?: Label | readonly Label[];
  /** The number of a quantity, or the least and the greatest that it may be. */
  readonly value?: number | { readonly min?: number; readonly max?: number };
  /** The unit of a quantity, `KZT`; null for a count. */
  readonly unit?: string | null;
  /** Under which name the match has what this step took. */
  readonly as?: string;
}

/** Tokens in a row. */
export interface StepPattern {
  readonly name: string;
  readonly tokens: readonly PatternStep[];
}

/**
 * A regular expression, tried on each sentence. Its matches have to begin and end with tokens; its named groups are captures. It is as
 * fast as it is written: steps are always linear.
 */
export interface RegexPattern {
  readonly name: string;
  readonly regex: RegExp;
}

export type Pattern = StepPattern | RegexPattern;

/** A place that a pattern matches. */
export interface PatternMatch extends Phrase {
  /** The pattern's. */
  readonly name: string;
  /** By the names that the pattern gives: `as` of steps, named groups. What took nothing is left out. */
  readonly captures: Readonly<Record<string, Phrase>>;
}

type Finder = (doc: Layers, sentence: TokenRange) => PatternMatch[];

/**
 * Compiles patterns, once for any number of documents.
 *
 * @returns A function that gives their matches in text order; those of one pattern never overlap.
 * @throws TypeError, RangeError naming the pattern and the option that is wrong.
 */
export function compilePatterns(patterns: readonly Pattern[]): (doc: Layers) => PatternMatch[] {
  const finders = checkList("compilePatterns: patterns", patterns).map((pattern, i) =>
    finderOf(pattern, `compilePatterns: patterns[${i}]`),
  );
  return (doc) =>
    doc.sentenceRows
      .flatMap((sentence) => finders.flatMap((find) => find(doc, sentence)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
}

function finderOf(pattern: Pattern, where: string): Finder {
  checkRecord(where, pattern);
  checkString(`${where}.name`, pattern.name);
  if ("regex" in pattern) {
    if (!(pattern.regex instanceof RegExp)) throw wrong(`${where}.regex`, "a regular expression", pattern.regex);
    return regexFinder(pattern);
  }
  const tokens = checkList(`${where}.tokens`, pattern.tokens);
  if (tokens.length === 0) throw new RangeError(`${where}.tokens must not be empty`);
  tokens.forEach((step, i) => {
    checkStep(`${where}.tokens[${i}]`, step);
  });
  return stepFinder(pattern);
}

const LABELS: readonly string[] = [...ENTITY_LABELS, ...VALUE_LABELS];

function checkStep(where: string, step: PatternStep): void {
  checkTest(where, step);
  const { label, value, unit, as } = step;
  if (label !== undefined) for (const one of [label].flat()) checkOneOf(`${where}.label`, LABELS, one);
  if (value !== undefined && typeof value !== "number") checkRecord(`${where}.value`, value);
  if (unit !== undefined && unit !== null) checkString(`${where}.unit`, unit);
  if (as !== undefined) checkString(`${where}.as`, as);
}

function stepFinder({ name, tokens }: StepPattern): Finder {
  const sequence = new Sequence(tokens.map(compileStep));
  const isCaptured = tokens.some(({ as }) => as !== undefined);
  return (doc, sentence) =>
    sequence.matches(doc, sentence).map((range) => {
      const taken = isCaptured ? sequence.assign(doc, range) : [];
      const captures = taken.flatMap((rows, i) => {
        const as = tokens[i]!.as;
        return rows === null || as === undefined ? [] : [[as, phraseOf(doc, rows)] as const];
      });
      return { name, ...phraseOf(doc, range), captures: Object.fromEntries(captures) };
    });
}

function compileStep(step: PatternStep): Step {
  const matches = compileTest(step);
  const { label, value, unit } = step;
  if (label === undefined && value === undefined && unit === undefined) {
    return { ...repetition(step), width: (doc, row) => (matches(doc, row) ? 1 : 0) };
  }
  const labels = label === undefined ? null : new Set<Label>([label].flat());
  const { min, max } =
    typeof value === "number" ? { min: value, max: value } : { min: -Infinity, max: Infinity, ...value };
  const width = (doc: Layers, row: number) => {
    const found = beginningsAt(doc, row).find((beginning) => {
      const { quantity } = beginning;
      if (labels !== null && !labels.has(beginning.label)) return false;
      if (value !== undefined && (quantity === null || quantity.value < min || quantity.value > max)) return false;
      if (unit !== undefined && quantity?.unit !== unit) return false;
      return matches(doc, row + beginning.width - 1);
    });
    return found?.width ?? 0;
  };
  return { ...repetition(step), width };
}

function regexFinder({ name, regex }: RegexPattern): Finder {
  const pattern = forgetful(regex, "dg");
  return (doc, sentence) => {
    const { start, text } = phraseOf(doc, sentence);
    const starts = new Set<number>();
    const ends = new Set<number>();
    for (let row = sentence.from; row < sentence.to; row++) {
      starts.add(doc.table.start[row]!);
      ends.add(doc.table.end[row]!);
    }
    return [...text.matchAll(pattern)].flatMap((match) => {
      const groups = match.indices!;
      const place = ([from, to]: readonly [number, number]): Span => ({ start: start + from, end: start + to });
      const whole = place(groups[0]!);
      if (whole.start === whole.end || !starts.has(whole.start) || !ends.has(whole.end)) return [];
      const captures = Object.entries(groups.groups ?? {}).flatMap(([as, group]) =>
        group === undefined ? [] : [[as, phraseAt(doc, place(group))] as const],
      );
      return [{ name, ...phraseAt(doc, whole), captures: Object.fromEntries(captures) }];
    });
  };
}

const phraseAt = ({ text }: Layers, { start, end }: Span): Phrase => ({ start, end, text: text.slice(start, end) });
