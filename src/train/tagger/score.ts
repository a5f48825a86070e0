/** How well a tagger does on held-out examples: micro F1, by class, and recall of names seen and unseen in training. */
import { isInside, labelOfTag, OUTSIDE } from "../../entities/tagger/tags";
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
    while (to < tags.length && isInside(tags[to]!)) to++;
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

/** Counts right and wrong mentions, example by example. */
export class Scorer {
  readonly #all = new Count();
  readonly #five = new Count();
  readonly #seen = new Count();
  readonly #unseen = new Count();
  readonly #classes = new Map<string, Count>();

  /** Tags an example; a name is seen where `training` has it with the same label. */
  add(example: Example, tag: (example: Example) => ArrayLike<number>, training: readonly Example[]): void {
    const known = namesIn(training);
    const found = mentions(tag(example));
    for (const mention of found) for (const count of this.#countsOf(mention)) count.found++;
    for (const mention of mentions(example.tags)) {
      const right = found.some(
        ({ from, to, label }) => from === mention.from && to === mention.to && label === mention.label,
      );
      const fame = known.has(nameOf(example, mention)) ? this.#seen : this.#unseen;
      for (const count of [...this.#countsOf(mention), fame]) {
        count.wanted++;
        if (right) count.right++;
      }
    }
  }

  #countsOf({ label }: Mention): Count[] {
    const own = this.#classes.get(label) ?? new Count();
    this.#classes.set(label, own);
    return FIVE.has(label) ? [this.#all, this.#five, own] : [this.#all, own];
  }

  score(): Score {
    return {
      micro: this.#all.f1,
      five: this.#five.f1,
      seen: this.#seen.recall,
      unseen: this.#unseen.recall,
      classes: [...this.#classes]
        .sort(([, a], [, b]) => b.wanted - a.wanted)
        .map(([label, count]) => [label, count.f1, count.wanted] as const),
    };
  }
}

const names = new WeakMap<readonly Example[], ReadonlySet<string>>();

/** The names of some examples, collected once. */
function namesIn(training: readonly Example[]): ReadonlySet<string> {
  const found =
    names.get(training) ?? new Set(training.flatMap((it) => mentions(it.tags).map((name) => nameOf(it, name))));
  names.set(training, found);
  return found;
}
