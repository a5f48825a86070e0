/**
 * Word classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each stem goes to the class
 * that makes the class bigrams of unlabelled text likeliest, over and over, until hardly any moves. Stems with one
 * class keep the same company, so that a name never labelled is like one that was.
 */

/** Cluster by word. Words seen less than `least` times have none; `classes` is how many clusters there are. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { classes, least, rounds }: { classes: number; least: number; rounds: number },
): Map<string, number> {
  const { words, follows, precedes } = countBigrams(sentences, least);
  const n = words.length;
  // Class 0 is the edge of a sentence, class 1 the rare words; both stay.
  const size = classes + FIRST_CLASS;
  const classOf = new Int32Array(n);
  for (let i = FIRST_WORD; i < n; i++) classOf[i] = FIRST_CLASS + ((i - FIRST_WORD) % classes);
  classOf[RARE] = 1;
  const bigrams = new Float64Array(size * size);
  const before = new Float64Array(size);
  const after = new Float64Array(size);
  for (let w = 0; w < n; w++) {
    for (const [v, count] of follows[w]!) {
      bigrams[classOf[w]! * size + classOf[v]!]! += count;
      before[classOf[w]!]! += count;
      after[classOf[v]!]! += count;
    }
  }
  const toClass = new Float64Array(size);
  const fromClass = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = FIRST_WORD; w < n; w++) {
      const old = classOf[w]!;
      const next = gather(follows[w]!, classOf, toClass, w);
      const previous = gather(precedes[w]!, classOf, fromClass, w);
      const self = follows[w]!.get(w) ?? 0;
      const outgoing = sum(next, toClass) + self;
      const incoming = sum(previous, fromClass) + self;
      shift(old, -1);
      let best = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = FIRST_CLASS; c < size; c++) {
        const gain = gainOf(c);
        if (gain > bestGain) {
          bestGain = gain;
          best = c;
        }
      }
      shift(best, 1);
      if (best !== old) moved++;
      classOf[w] = best;
      for (const c of next) toClass[c] = 0;
      for (const c of previous) fromClass[c] = 0;

      function shift(c: number, sign: 1 | -1): void {
        for (const d of next) bigrams[c * size + d]! += sign * toClass[d]!;
        for (const d of previous) bigrams[d * size + c]! += sign * fromClass[d]!;
        bigrams[c * size + c]! += sign * self;
        before[c]! += sign * outgoing;
        after[c]! += sign * incoming;
      }

      function gainOf(c: number): number {
        let gain = 0;
        for (const d of next) gain += grown(bigrams[c * size + d]!, toClass[d]!);
        for (const d of previous) gain += grown(bigrams[d * size + c]!, fromClass[d]!);
        if (self > 0) gain += grown(bigrams[c * size + c]!, self);
        return gain - grown(before[c]!, outgoing) - grown(after[c]!, incoming);
      }
    }
    if (moved < n / 200) break;
  }
  return new Map(words.slice(FIRST_WORD).map((word, i) => [word, classOf[i + FIRST_WORD]! - FIRST_CLASS]));
}

const EDGE = 0;
const RARE = 1;
const FIRST_WORD = 2;
const FIRST_CLASS = 2;

const xlogx = (x: number) => (x > 0 ? x * Math.log(x) : 0);
/** What x·log x gains when `by` is added to x. */
const grown = (x: number, by: number) => xlogx(x + by) - xlogx(x);

type Counts = Map<number, number>;

/** Counts by class of the neighbour; the word itself is left out. Gives the classes that have any. */
function gather(neighbours: Counts, classOf: Int32Array, counts: Float64Array, self: number): number[] {
  const found: number[] = [];
  for (const [v, count] of neighbours) {
    if (v === self) continue;
    const c = classOf[v]!;
    if (counts[c] === 0) found.push(c);
    counts[c]! += count;
  }
  return found;
}

const sum = (classes: readonly number[], counts: Float64Array) => classes.reduce((all, c) => all + counts[c]!, 0);

/** Words by frequency, commonest first, and who follows and precedes each how often. */
function countBigrams(sentences: readonly (readonly string[])[], least: number) {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= least);
  common.sort(([a, m], [b, k]) => k - m || (a < b ? -1 : 1));
  const words = ["", "", ...common.map(([word]) => word)];
  const index = new Map(words.map((word, i) => [word, i]));
  const follows: Counts[] = words.map(() => new Map());
  const precedes: Counts[] = words.map(() => new Map());
  for (const sentence of sentences) {
    let last = EDGE;
    for (const word of [...sentence, ""]) {
      const here = word === "" ? EDGE : (index.get(word) ?? RARE);
      follows[last]!.set(here, (follows[last]!.get(here) ?? 0) + 1);
      precedes[here]!.set(last, (precedes[here]!.get(last) ?? 0) + 1);
      last = here;
    }
  }
  return { words, follows, precedes };
}
