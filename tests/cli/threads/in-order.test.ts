import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inOrder } from "../../../src/cli/threads/in-order.js";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) yield await Promise.resolve(item);
}

test("keeps the order and the bound, in whatever order the work is done", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      fc.integer({ min: 0, max: 20 }),
      async (ahead, scheduler, count) => {
        let underWay = 0;
        let most = 0;
        const results: number[] = [];
        const run = (async () => {
          for await (const result of inOrder(
            numbers(count),
            ahead,
            async (item) => {
              most = Math.max(most, ++underWay);
              await scheduler.schedule(Promise.resolve());
              underWay--;
              return item;
            },
          ))
            results.push(result);
        })();
        await scheduler.waitFor(run);
        expect(results).toEqual([...Array(count).keys()]);
        expect(most).toBeLessThanOrEqual(ahead);
        if (count > ahead) expect(most).toBe(ahead);
      },
    ),
  );
});

test("yields a result while the next item is still to come", async () => {
  async function* stalling(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(stalling(), 3, (item) => Promise.resolve(item));
  expect((await results.next()).value).toBe(1);
});

test("takes no more than the bound while the receiver rests", async () => {
  let taken = 0;
  async function* counted(): AsyncGenerator<number> {
    for (;;) yield await Promise.resolve(++taken);
  }
  const results = inOrder(counted(), 3, (item) => Promise.resolve(item));
  await results.next();
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  // Three under way and one at hand.
  expect(taken).toBeLessThanOrEqual(4);
  await results.return(undefined);
});

test("passes on what fails, of the work and of the source", async () => {
  const failing = inOrder(numbers(9), 4, (item) =>
    item === 2 ? Promise.reject(new Error("work")) : Promise.resolve(item),
  );
  expect((await failing.next()).value).toBe(0);
  expect((await failing.next()).value).toBe(1);
  await expect(failing.next()).rejects.toThrow("work");

  async function* broken(): AsyncGenerator<number> {
    yield await Promise.resolve(0);
    throw new Error("source");
  }
  const results = inOrder(broken(), 4, (item) => Promise.resolve(item));
  await expect(
    (async () => {
      for (;;) await results.next();
    })(),
  ).rejects.toThrow("source");
});
