import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { linesIn, wholeLines } from "../../src/cli/lines.js";

async function* streamOf(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** Bytes in which line breaks are frequent, cut anywhere. */
const streams = fc.array(
  fc
    .array(fc.constantFrom(10, 13, 65, 0xc3, 0xa4), { maxLength: 12 })
    .map((bytes) => Buffer.from(bytes)),
);

test("batches hold whole lines, and together the stream", async () => {
  await fc.assert(
    fc.asyncProperty(streams, async (chunks) => {
      const batches: Buffer[] = [];
      for await (const batch of wholeLines(streamOf(chunks)))
        batches.push(batch);
      const all = Buffer.concat(chunks);
      expect(Buffer.concat(batches)).toEqual(all);
      for (const batch of batches.slice(0, -1)) expect(batch.at(-1)).toBe(10);
      const lines = batches.flatMap((batch) => [...linesIn(batch)]);
      expect(
        lines.map((bytes) => Buffer.from(bytes).toString("latin1")),
      ).toEqual(all.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? []);
    }),
  );
});

test("a line is not kept until the next one comes", async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    yield Buffer.from("one\ntw");
    await new Promise(() => undefined);
  }
  const first = await wholeLines(endless()).next();
  expect(first.value).toEqual(Buffer.from("one\n"));
});
