import { align, overlapOf } from "./align";
import type { GoldSpan } from "./gold";
import type { Mistake, Scores } from "./scores";

/** A boundary that is out by a word or two still names the same thing. */
const HALF = 0.5;

/**
 * Judges mentions by class, exactly and by half their characters. Classes that the gold never has are left out of `labels`: whoever
 * annotated people and places said nothing about dates.
 */
export function judgeEntities(
  gold: readonly GoldSpan[],
  found: readonly GoldSpan[],
  labels: ReadonlySet<string>,
  scores: Scores,
): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const label of labels) {
    const want = gold.filter((mention) => mention.label === label);
    const got = found.filter((mention) => mention.label === label);
    const { pairs, spurious } = align(want, got, (a, b) => overlapOf([a], [b]), HALF);
    const aligned = pairs.filter(([, other]) => other !== null).length;
    const right = pairs.filter(([a, b]) => b !== null && a.start === b.start && a.end === b.end).length;
    scores.add("entities", label, { gold: want.length, found: got.length, right, overlapping: aligned });
    for (const [a, b] of pairs) {
      if (b === null) mistakes.push({ ...a, says: `missed ${label}` });
      else if (a.start !== b.start || a.end !== b.end) {
        mistakes.push({ ...a, says: `want ${label}` }, { ...b, says: `got ${label}` });
      }
    }
    mistakes.push(...spurious.map((mention) => ({ ...mention, says: `spurious ${label}` })));
  }
  return mistakes;
}

/** Names as they are compared: case and white space aside. */
const folded = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** The people of the document, each once, by their fullest name. */
export function judgePeople(gold: readonly string[], found: readonly string[], scores: Scores): void {
  const want = new Set(gold.map(folded));
  const got = new Set(found.map(folded));
  const right = [...want].filter((name) => got.has(name)).length;
  scores.add("people", "name", { gold: want.size, found: got.size, right });
}

export const sameName = (a: string, b: string) => folded(a) === folded(b);
