/**
 * Starts `work` on each item, on at most `ahead` at once, and yields the results in the order of the items. Each result is
 * yielded as soon as all those before it have been, and no more items are taken while the receiver is slow.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item, unknown>> | undefined = untilItsTurn(
    source.next(),
  );
  try {
    for (;;) {
      const [head] = underWay;
      if (!next && !head) return;
      // Whichever comes first, so that somebody who sends one line and waits for its result gets it.
      const come = await Promise.race(
        [
          head?.then((result) => ({ result })),
          underWay.length < ahead
            ? next?.then((item) => ({ item }))
            : undefined,
        ].filter((promise) => promise !== undefined),
      );
      if ("result" in come) {
        void underWay.shift();
        yield come.result;
      } else if (come.item.done) {
        next = undefined;
      } else {
        underWay.push(untilItsTurn(work(come.item.value)));
        next = untilItsTurn(source.next());
      }
    }
  } finally {
    // Not awaited, because it would wait for an item that may never come.
    void source.return?.();
  }
}

/** The same promise, which may fail before it is awaited. */
function untilItsTurn<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
