import { START, TAGS, tagNumber } from "./tags";
import { TRANSITIONS } from "./transitions.generated";

/** What a token can be: a cost and a tag for each of its readings. */
export interface Choices {
  readonly costs: Uint16Array;
  readonly tags: Uint8Array;
}

const WIDTH = TAGS.length;
/** A form has no more readings than this. */
export const MOST_CHOICES = 16;

/** What grammar rules out, whatever was counted: [before, tag]. */
export const FORBIDDEN: readonly (readonly [before: string, tag: string])[] = [
  ["postposition", "stop"], // «Жиынға мыңнан астам адам қатысты.» ends in the verb, not in "concerning"
  ["postposition Abl", "stop"],
  ["postposition Dat", "stop"],
  ["noun Nom", "postposition Abl"], // «80 суретші қатысты» is no "concerning" either
  ["noun Nom", "postposition Dat"],
  ["determiner", "stop"],
  ["conjunction", "stop"],
];
export const FORBIDDEN_COST = 96;

/** How much dearer (or, below zero, cheaper) a tag is behind another than anywhere, in eighths of a bit. */
let table: Int8Array | undefined;

function load(): Int8Array {
  const loaded = new Int8Array(WIDTH * WIDTH);
  for (const [before, costs] of Object.entries(TRANSITIONS)) {
    for (const [tag, cost] of Object.entries(costs)) loaded[TAGS.indexOf(before) * WIDTH + TAGS.indexOf(tag)] = cost;
  }
  for (const [before, tag] of FORBIDDEN) loaded[tagNumber(before) * WIDTH + tagNumber(tag)] = FORBIDDEN_COST;
  return loaded;
}

/** Reused from sentence to sentence: the totals of two neighbours, and the way back from each choice. */
const totals = [new Float64Array(MOST_CHOICES), new Float64Array(MOST_CHOICES)] as const;
let backs = new Uint8Array(256 * MOST_CHOICES);

/** The number of the best reading of each token of a sentence: the cheapest way through all of them (Viterbi). */
export function cheapestPath(sentence: readonly Choices[]): Uint8Array {
  table ??= load();
  if (backs.length < sentence.length * MOST_CHOICES) backs = new Uint8Array(2 * sentence.length * MOST_CHOICES);
  let before = STARTING;
  totals[1][0] = 0;
  for (let t = 0; t < sentence.length; t++) {
    const here = sentence[t]!;
    step(before, here, totals[(t + 1) & 1]!, totals[t & 1]!, t * MOST_CHOICES);
    before = here;
  }
  const last = totals[(sentence.length + 1) & 1]!;
  let best = 0;
  for (let i = 1; i < before.tags.length; i++) if (last[i]! < last[best]!) best = i;
  const choices = new Uint8Array(sentence.length);
  for (let t = sentence.length - 1; t >= 0; t--) {
    choices[t] = best;
    best = backs[t * MOST_CHOICES + best]!;
  }
  return choices;
}

/** One token further: for each of its readings the cheapest of those before. */
function step(before: Choices, here: Choices, from: Float64Array, to: Float64Array, back: number): void {
  const count = before.tags.length;
  for (let i = 0; i < here.tags.length; i++) {
    const tag = here.tags[i]!;
    let least = from[0]! + table![before.tags[0]! * WIDTH + tag]!;
    let best = 0;
    for (let j = 1; j < count; j++) {
      const total = from[j]! + table![before.tags[j]! * WIDTH + tag]!;
      if (total < least) {
        least = total;
        best = j;
      }
    }
    to[i] = least + here.costs[i]!;
    backs[back + i] = best;
  }
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
