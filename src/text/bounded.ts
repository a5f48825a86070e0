/**
 * Keeps what was computed for strings. Emptied when it holds `limit` entries, so that a stream of texts keeps it bounded:
 * the common ones are back after a sentence or two.
 */
export class BoundedMap<T> {
  readonly #kept = new Map<string, T>();

  constructor(private readonly limit = 50_000) {}

  get(text: string): T | undefined {
    return this.#kept.get(text);
  }

  set(text: string, value: T): T {
    if (this.#kept.size >= this.limit) this.#kept.clear();
    this.#kept.set(text, value);
    return value;
  }
}

/** A function of a string that remembers its results, boundedly. */
export function bounded<T>(compute: (text: string) => T, limit?: number): (text: string) => T {
  const kept = new BoundedMap<T>(limit);
  return (text) => {
    const value = kept.get(text);
    return value === undefined ? kept.set(text, compute(text)) : value;
  };
}
