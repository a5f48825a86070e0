/**
 * Keeps what was computed for a string. Emptied when it holds `limit` entries, so that a stream of texts keeps it bounded:
 * the common ones are back after a sentence or two.
 */
export function bounded<T>(compute: (text: string) => T, limit = 50_000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      value = compute(text);
      if (kept.size >= limit) kept.clear();
      kept.set(text, value);
    }
    return value;
  };
}
