/**
 * Learns which tag follows which from unlabelled text: expectation maximisation over all ways through each sentence
 * (forward and backward sums), from the costs of the readings alone in the first round.
 */
import { choicesOf } from "../morphology/choose";
import { FORMS } from "../morphology/index";
import { type Choices, FORBIDDEN, FORBIDDEN_COST } from "../morphology/path";
import { START, TAGS, tagNumber } from "../morphology/tags";
import { findParagraphs } from "../paragraphs/index";
import { findSentenceRows } from "../sentences/index";
import { scan } from "../tokenize/index";
import { runningText } from "./corpus";

const WIDTH = TAGS.length;
const ROUNDS = 6;
/** Pairs that are added as if seen, in proportion to how common the second tag is. */
const SMOOTHING = 20;
const MOST = 72;

function sentencesOf(text: string): Choices[][] {
  const table = scan(text);
  const paragraphs = findParagraphs(text).map((place) => ({ ...place, language: "kaz" }));
  const choices = FORMS.formsOf(text, table).map(choicesOf);
  return findSentenceRows(text, table, paragraphs).map(({ from, to }) => choices.slice(from, to));
}

class Pairs {
  readonly counts = new Float64Array(WIDTH * WIDTH).fill(1e-6);

  /** P(tag | before) ÷ P(tag). */
  lift(): Float64Array {
    const before = new Float64Array(WIDTH);
    const after = new Float64Array(WIDTH);
    let all = 0;
    for (let i = 0; i < WIDTH * WIDTH; i++) {
      before[Math.floor(i / WIDTH)]! += this.counts[i]!;
      after[i % WIDTH]! += this.counts[i]!;
      all += this.counts[i]!;
    }
    return this.counts.map((count, i) => {
      const share = after[i % WIDTH]! / all;
      return (count + SMOOTHING * share) / (before[Math.floor(i / WIDTH)]! + SMOOTHING) / share;
    });
  }
}

/** Adds the expected pairs of one sentence. */
function expect(sentence: readonly Choices[], lift: Float64Array, pairs: Pairs): void {
  const weights = sentence.map(({ costs }) => {
    const least = Math.min(...costs);
    return Array.from(costs, (cost) => 2 ** ((least - cost) / 8));
  });
  const forward: number[][] = [];
  let tags: ArrayLike<number> = [START];
  let sums: number[] = [1];
  for (const [t, token] of sentence.entries()) {
    const next = Array.from(token.tags, (tag, i) => {
      let sum = 0;
      for (let j = 0; j < tags.length; j++) sum += sums[j]! * lift[tags[j]! * WIDTH + tag]!;
      return sum * weights[t]![i]!;
    });
    const whole = next.reduce((a, b) => a + b, 0);
    sums = next.map((it) => it / whole);
    forward.push(sums);
    tags = token.tags;
  }
  let backward: number[] = sums.map(() => 1);
  for (let t = sentence.length - 1; t >= 0; t--) {
    const here = sentence[t]!.tags;
    const beforeTags: ArrayLike<number> = t > 0 ? sentence[t - 1]!.tags : [START];
    const before = t > 0 ? forward[t - 1]! : [1];
    const shares: [pair: number, share: number][] = [];
    let whole = 0;
    const next: number[] = new Array(beforeTags.length).fill(0);
    for (let j = 0; j < beforeTags.length; j++) {
      for (let i = 0; i < here.length; i++) {
        const pair = beforeTags[j]! * WIDTH + here[i]!;
        const step = lift[pair]! * weights[t]![i]! * backward[i]!;
        next[j]! += step;
        const share = before[j]! * step;
        whole += share;
        shares.push([pair, share]);
      }
    }
    for (const [pair, share] of shares) pairs.counts[pair]! += share / whole;
    const scale = next.reduce((a, b) => a + b, 0);
    backward = next.map((it) => it / scale);
  }
}

export function learnTransitions(): Record<string, Record<string, number>> {
  const sentences = runningText().flatMap(sentencesOf);
  let lift: Float64Array = new Float64Array(WIDTH * WIDTH).fill(1);
  for (let i = 0; i < ROUNDS; i++) {
    const pairs = new Pairs();
    for (const sentence of sentences) expect(sentence, lift, pairs);
    lift = pairs.lift();
    for (const [before, tag] of FORBIDDEN)
      lift[tagNumber(before) * WIDTH + tagNumber(tag)] = 2 ** (-FORBIDDEN_COST / 8);
  }
  const found: Record<string, Record<string, number>> = {};
  for (const [b, before] of TAGS.entries()) {
    const costs: Record<string, number> = {};
    for (const [t, tag] of TAGS.entries()) {
      const cost = Math.round(-8 * Math.log2(lift[b * WIDTH + t]!));
      if (cost !== 0) costs[tag] = Math.max(-MOST, Math.min(MOST, cost));
    }
    found[before] = costs;
  }
  return found;
}
