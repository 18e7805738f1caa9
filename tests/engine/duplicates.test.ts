import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createDuplicateIndex } from "../../src/engine/duplicates/duplicate-index.js";
import { sharedPart, sketchOf } from "../../src/engine/duplicates/sketch.js";
import { readFolder } from "../../src/importers/folder.js";
import { SEED_FOLDER } from "../../src/paths.js";
import { countWork } from "../fixtures/work.js";

const word = fc.constantFrom(
  ...Array.from(
    { length: 400 },
    (_, n) => `wort${n.toString(26).replace(/\d/gu, "ä")}x${String(n)}`,
  ),
);
const words = (minLength: number, maxLength: number) =>
  fc.array(word, { minLength, maxLength }).map((list) => list.join(" "));

/** What an index that knows `earlier` finds for a text. */
function findAmong(earlier: readonly string[], text: string) {
  const index = createDuplicateIndex();
  for (const [place, other] of earlier.entries())
    index.add(String(place), sketchOf(other));
  return index.find(sketchOf(text));
}

describe("doubles", () => {
  test("the same text is one, however short or long, whatever its case and marks", () => {
    fc.assert(
      fc.property(words(1, 3_000), words(0, 50), (text, other) => {
        const again = `„${text.toUpperCase().replaceAll(" ", ",\n")}!“`;
        expect(findAmong([other, text], again)?.share).toBe(1);
      }),
    );
  });

  test("a copy with another headline and another last paragraph is one", () => {
    fc.assert(
      fc.property(
        words(150, 1_500),
        words(1, 12),
        words(1, 12),
        words(1, 30),
        words(1, 30),
        (text, head, otherHead, end, otherEnd) => {
          const copy = `${otherHead}\n\n${text}\n\n${otherEnd}`;
          const found = findAmong([`${head}\n\n${text}\n\n${end}`], copy);
          expect(found).toMatchObject({ id: "0" });
          expect(found?.share).toBeGreaterThanOrEqual(0.6);
        },
      ),
    );
  });

  test("a text within a longer one is one", () => {
    fc.assert(
      fc.property(words(300, 600), words(200, 400), (text, more) => {
        expect(findAmong([`${text} ${more}`], text)?.share).toBeGreaterThan(
          0.9,
        );
      }),
    );
  });

  test("other texts are none", () => {
    fc.assert(
      fc.property(words(5, 1_000), words(5, 1_000), (text, other) => {
        fc.pre(sharedRuns(text, other) === 0);
        expect(findAmong([text], other)).toBeUndefined();
      }),
    );
  });

  test("reports about the same event that were written apart are none", () => {
    const texts = readFolder(SEED_FOLDER).articles.map(({ text }) => text);
    for (const [place, text] of texts.entries())
      expect(findAmong(texts.slice(0, place), text)).toBeUndefined();
  });

  test("the nearest one is found, the first of several", () => {
    const base = Array.from({ length: 300 }, (_, n) => `wort${String(n)}`);
    const changed = (from: number) =>
      base.map((item, n) => (n < from ? `${item}neu` : item)).join(" ");
    const earlier = [changed(60), changed(20), changed(20), changed(100)];
    expect(findAmong(earlier, base.join(" "))?.id).toBe("1");
  });

  test("a phrase that everybody uses hides no double", () => {
    const phrase = Array.from(
      { length: 40 },
      (_, n) => `gruß${String(n)}`,
    ).join(" ");
    const text = (n: number) =>
      `${Array.from({ length: 100 }, (_, m) => `wort${String(n)}a${String(m)}`).join(" ")} ${phrase}`;
    const earlier = Array.from({ length: 300 }, (_, n) => text(n));
    expect(findAmong(earlier, text(299))).toEqual({ id: "299", share: 1 });
  });

  test("nothing is no double of nothing", () => {
    expect(findAmong(["", " – "], "")).toBeUndefined();
  });
});

describe("the shared part", () => {
  test("does not depend on the order of two texts and lies in [0, 1]", () => {
    fc.assert(
      fc.property(words(0, 400), words(0, 400), words(0, 400), (a, b, c) => {
        const [left, right] = [sketchOf(`${a} ${b}`), sketchOf(`${b} ${c}`)];
        const share = sharedPart(left, right);
        expect(share).toBe(sharedPart(right, left));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is 0 where too little of two long texts can be compared", () => {
    // Truncated at 200 hashes: one knows nothing above 199, and the other has hardly anything below.
    const sketch = (below: number) =>
      Uint32Array.from({ length: 200 }, (_, n) => (n < below ? n : 1e6 + n));
    const dense = sketch(200);
    expect(sharedPart(dense, sketch(7))).toBe(0);
    expect(sharedPart(dense, sketch(8))).toBe(1);
  });

  test("is near the exact one", () => {
    fc.assert(
      fc.property(
        words(400, 800),
        words(100, 800),
        words(100, 800),
        (text, a, b) => {
          const [left, right] = [`${text} ${a}`, `${text} ${b}`];
          const exact =
            sharedRuns(left, right) /
            Math.min(runsOf(left).size, runsOf(right).size);
          const estimate = sharedPart(sketchOf(left), sketchOf(right));
          expect(Math.abs(estimate - exact)).toBeLessThan(0.25);
        },
      ),
    );
  });
});

function runsOf(text: string): ReadonlySet<string> {
  const list = text.split(" ");
  return new Set(
    list.slice(4).map((_, start) => list.slice(start, start + 5).join(" ")),
  );
}

function sharedRuns(a: string, b: string): number {
  const other = runsOf(b);
  return [...runsOf(a)].filter((run) => other.has(run)).length;
}

test("only the fifty texts with the most in common are compared as a whole", async () => {
  const index = createDuplicateIndex();
  const sketch = Uint32Array.from({ length: 200 }, (_, hash) => hash);
  const work = await countWork();
  // Each has one of the first 32 hashes of the sketch, and 40 texts have the same one.
  for (let text = 0; text < 200; text++)
    index.add(String(text), Uint32Array.of(text % 5, 1_000 + text));
  const looked = await work.count(() => index.find(sketch));
  await work.stop();
  const compared = [...looked].flatMap(([place, count]) =>
    place.includes(" sharedPart ") ? [count] : [],
  );
  expect(compared[0]).toBe(50);
});
