/** How well a tagger does on held-out examples: micro F1, by class, and recall of names seen and unseen in training. */
import { labelOfTag, OUTSIDE } from "../../entities/tagger/tags";
import type { Example } from "./examples";

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function mentions(tags: ArrayLike<number>): Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] === OUTSIDE) continue;
    let to = from + 1;
    while (to < tags.length && tags[to] !== OUTSIDE && tags[to]! % 2 === 0) to++;
    found.push({ from, to, label: labelOfTag(tags[from]!) });
    from = to - 1;
  }
  return found;
}

const nameOf = ({ forms }: Example, { from, to, label }: Mention) =>
  `${label} ${forms
    .slice(from, to)
    .map((form) => form.key)
    .join(" ")}`;

const FIVE = new Set(["PERSON", "ORGANISATION", "GPE", "LOCATION", "POSITION"]);

class Count {
  right = 0;
  found = 0;
  wanted = 0;
  get f1(): number {
    return (200 * this.right) / Math.max(1, this.found + this.wanted);
  }
  get recall(): number {
    return (100 * this.right) / Math.max(1, this.wanted);
  }
}

export interface Score {
  readonly micro: number;
  readonly five: number;
  readonly seen: number;
  readonly unseen: number;
  /** F1 by class with how many there are, commonest first. */
  readonly classes: readonly (readonly [label: string, f1: number, wanted: number])[];
}

/** Scores `tag` on `examples`; a name is seen where `training` has it with the same label. */
export function scoreTagger(
  examples: readonly Example[],
  training: readonly Example[],
  tag: (example: Example) => ArrayLike<number>,
): Score {
  const known = new Set(training.flatMap((example) => mentions(example.tags).map((it) => nameOf(example, it))));
  const [all, five, seen, unseen] = [new Count(), new Count(), new Count(), new Count()];
  const classes = new Map<string, Count>();
  const countsOf = ({ label }: Mention) => {
    const own = classes.get(label) ?? new Count();
    classes.set(label, own);
    return FIVE.has(label) ? [all, five, own] : [all, own];
  };
  const same = (a: Mention) => (b: Mention) => a.from === b.from && a.to === b.to && a.label === b.label;
  for (const example of examples) {
    const found = mentions(tag(example));
    const wanted = mentions(example.tags);
    for (const mention of found) for (const count of countsOf(mention)) count.found++;
    for (const mention of wanted) {
      const right = found.some(same(mention));
      const fame = known.has(nameOf(example, mention)) ? seen : unseen;
      for (const count of [...countsOf(mention), fame]) {
        count.wanted++;
        if (right) count.right++;
      }
    }
  }
  return {
    micro: all.f1,
    five: five.f1,
    seen: seen.recall,
    unseen: unseen.recall,
    classes: [...classes]
      .sort(([, a], [, b]) => b.wanted - a.wanted)
      .map(([label, count]) => [label, count.f1, count.wanted] as const),
  };
}
