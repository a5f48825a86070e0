/** Adds to a count. Names of the news are keys, so counts stand in Maps: `constructor` and `__proto__` are words too. */
export function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** What stands under a key, made at its first use. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** By code unit, for a collator's order depends on the Node build and a report has to come out the same everywhere. */
export const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Key<T> = (item: T) => number | string;

/** Compares by one key after the other: numbers from large to small, names in order. */
export function by<T>(...keys: readonly Key<T>[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      const order =
        typeof left === "number" && typeof right === "number" ? right - left : byName(String(left), String(right));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The best of many, never more than `size` of them; of equals the one that came first stays first. */
export class Best<T> {
  readonly #items: T[] = [];

  constructor(
    readonly size: number,
    readonly compare: (a: T, b: T) => number,
  ) {}

  add(item: T): void {
    const items = this.#items;
    if (items.length === this.size && this.compare(item, items.at(-1)!) >= 0) return;
    let place = items.length;
    while (place > 0 && this.compare(item, items[place - 1]!) < 0) place--;
    items.splice(place, 0, item);
    if (items.length > this.size) items.pop();
  }

  get items(): readonly T[] {
    return this.#items;
  }
}

const LONGEST_TEXT = 140;

/** A text as short as a table wants it; a run of white space is one space. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  const signs = [...flat];
  return signs.length <= LONGEST_TEXT ? flat : `${signs.slice(0, LONGEST_TEXT - 1).join("")}…`;
}
