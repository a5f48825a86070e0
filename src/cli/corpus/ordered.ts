/**
 * Maps `items` with at most `width` calls under way and gives the results in the order of the items. Nothing is drawn from
 * `items` before a result is asked for, so a slow reader of the results slows the source down, and memory stays flat.
 */
export async function* mapOrdered<T, R>(
  items: AsyncIterable<T>,
  width: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Promise<R>[] = [];
  let ended = false;
  try {
    for (;;) {
      while (!ended && waiting.length < width) {
        const next = await source.next();
        if (next.done) ended = true;
        else waiting.push(guarded(map(next.value)));
      }
      const first = waiting.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await Promise.allSettled(waiting);
    await source.return?.();
  }
}

/** A failure is reported when its turn comes; until then nobody waits for the promise, which Node would take for a crash. */
function guarded<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => {});
  return promise;
}

/** Gathers items into batches of at most `most` items or until `weight` reaches `limit`. */
export async function* batched<T>(
  items: AsyncIterable<T> | Iterable<T>,
  weigh: (item: T) => number,
  most = 32,
  limit = 200_000,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const item of items) {
    batch.push(item);
    weight += weigh(item);
    if (batch.length < most && weight < limit) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
