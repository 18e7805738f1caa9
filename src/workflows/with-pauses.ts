import { setImmediate as breathe } from "node:timers/promises";

/** Milliseconds of work at once: then others are answered. */
export const STRETCH = 40;

/** Hands items on, and from time to time lets others be answered before the next one. */
export async function* withPauses<Item>(
  items: Iterable<Item>,
): AsyncGenerator<Item> {
  let pause = performance.now() + STRETCH;
  for (const item of items) {
    yield item;
    if (performance.now() < pause) continue;
    await breathe();
    pause = performance.now() + STRETCH;
  }
}
