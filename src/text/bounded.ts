/**
 * Keeps what was computed for strings, boundedly: `limit` entries and as many that came before them. What is asked for
 * again outlives what a text brought once.
 */
export class BoundedMap<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(private readonly limit = 16_384) {}

  get(text: string): T | undefined {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    return old === undefined ? undefined : this.set(text, old);
  }

  set(text: string, value: T): T {
    if (this.#young.size >= this.limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
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
