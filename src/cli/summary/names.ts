import { at, by, count } from "./counts";
import type { NameRow } from "./summary";

interface Named {
  readonly name: string;
  readonly kind?: string | null;
  readonly mentions: readonly number[];
}

interface Counted {
  readonly kinds: Map<string | null, number>;
  documents: number;
  mentions: number;
}

/** How often organisations or places are named, and in how many documents. */
export class Names {
  readonly #counted = new Map<string, Counted>();

  /** The names of one document. */
  add(names: readonly Named[]): void {
    const seen = new Set<string>();
    for (const { name, kind = null, mentions } of names) {
      const counted = at(this.#counted, name, () => ({ kinds: new Map(), documents: 0, mentions: 0 }));
      counted.mentions += mentions.length;
      count(counted.kinds, kind);
      if (!seen.has(name)) counted.documents++;
      seen.add(name);
    }
  }

  /** In most documents first. */
  rows(): NameRow[] {
    return [...this.#counted]
      .map(([name, { kinds, documents, mentions }]) => ({ name, kind: usual(kinds), documents, mentions }))
      .sort(
        by(
          (row) => row.documents,
          (row) => row.mentions,
          (row) => row.name,
        ),
      );
  }
}

/** The kind that most documents give; one that says something goes before none. */
function usual(kinds: ReadonlyMap<string | null, number>): string | null {
  const known = [...kinds].filter((entry): entry is [string, number] => entry[0] !== null);
  const order = by<[string, number]>(
    ([, documents]) => documents,
    ([kind]) => kind,
  );
  return known.sort(order)[0]?.[0] ?? null;
}
