import { START, TAGS, tagNumber } from "./tags";
import { TRANSITIONS } from "./transitions.generated";

/** What a token can be: a cost and a tag for each of its readings. */
export interface Choices {
  readonly costs: Uint16Array;
  readonly tags: Uint8Array;
}

const WIDTH = TAGS.length;

/** How much dearer (or, below zero, cheaper) a tag is behind another than anywhere, in eighths of a bit. */
let table: Int8Array | undefined;

function load(): Int8Array {
  const loaded = new Int8Array(WIDTH * WIDTH);
  for (const [before, costs] of Object.entries(TRANSITIONS)) {
    for (const [tag, cost] of Object.entries(costs)) loaded[TAGS.indexOf(before) * WIDTH + TAGS.indexOf(tag)] = cost;
  }
  return loaded;
}

/** The number of the best reading of each token of a sentence: the cheapest way through all of them (Viterbi). */
export function cheapestPath(sentence: readonly Choices[]): Uint8Array {
  table ??= load();
  const backs: Uint8Array[] = [];
  let tags = STARTING.tags;
  let totals: number[] = [0];
  for (const token of sentence) {
    const count = token.tags.length;
    const back = new Uint8Array(count);
    const next: number[] = new Array(count);
    for (let i = 0; i < count; i++) {
      const tag = token.tags[i]!;
      let least = Number.POSITIVE_INFINITY;
      for (let j = 0; j < tags.length; j++) {
        const total = totals[j]! + table[tags[j]! * WIDTH + tag]!;
        if (total < least) {
          least = total;
          back[i] = j;
        }
      }
      next[i] = least + token.costs[i]!;
    }
    backs.push(back);
    tags = token.tags;
    totals = next;
  }
  const choices = new Uint8Array(sentence.length);
  let best = totals.indexOf(Math.min(...totals));
  for (let i = sentence.length - 1; i >= 0; i--) {
    choices[i] = best;
    best = backs[i]![best]!;
  }
  return choices;
}

const ONLY: readonly Choices[] = TAGS.map((_, tag) => ({ costs: Uint16Array.of(0), tags: Uint8Array.of(tag) }));
const STARTING = ONLY[START]!;
const FIGURE = ONLY[tagNumber("figure")]!;
const SIGN = ONLY[tagNumber("sign")]!;
const SIGNS = new Map(
  (
    [
      [",;:", "comma"],
      [".!?…", "stop"],
      ["«“„(", "open"],
      ["»”)", "close"],
    ] as const
  ).flatMap(([signs, tag]) => [...signs].map((sign) => [sign, ONLY[tagNumber(tag)]!] as const)),
);

/** A token that is no word can be one thing only. */
export function choicesOfSign(isNumber: boolean, firstLetter: string): Choices {
  return isNumber ? FIGURE : (SIGNS.get(firstLetter) ?? SIGN);
}
