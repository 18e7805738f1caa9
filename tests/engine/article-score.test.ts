import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../src/engine/score/compare.js";
import { LENSES, scoreArticle } from "../../src/engine/score/score.js";
import { NO_TONE } from "../../src/engine/tone/tone-meter.js";
import type { Evidence } from "../../src/engine/model.js";
import { arbitraryEvidence, AXIS, evidence } from "../fixtures/evidence.js";

/** The scores of a text of 200 words in ten sentences. */
const score = (pieces: readonly Evidence[]) =>
  scoreArticle({ evidence: pieces, words: 200, countedSentences: 10 }, AXIS);

describe("the score of an article", () => {
  test("counts the evidence of its own axis only", () => {
    const own = [evidence(), evidence({ pole: "calm", weight: 0.5 })];
    const other = evidence({ axis: "weather", weight: 3 });
    expect(score([...own, other])).toEqual(score(own));
    expect(score(own).all).toMatchObject({
      balance: 0.5 / 1.5,
      hits: 2,
      intensity: 10,
    });
  });

  test("looks through each lens at the evidence of that voice", () => {
    const { all, own, cited } = score([
      evidence({ voice: "own" }),
      evidence({ voice: "cited", pole: "calm" }),
      evidence({ voice: "cited", pole: "calm" }),
    ]);
    expect([all, own, cited].map(({ hits }) => hits)).toEqual([3, 1, 2]);
    expect([own, cited].map(({ balance }) => balance)).toEqual([1, -1]);
  });

  test("has the intensity 0 where no word counts", () => {
    const counts = { evidence: [], words: 0, countedSentences: 0 };
    expect(scoreArticle(counts, AXIS).all.intensity).toBe(0);
  });

  test("has an interval that holds its balance, through every lens", () => {
    fc.assert(
      fc.property(arbitraryEvidence, (pieces) => {
        const scores = score(pieces);
        for (const lens of LENSES) {
          const { balance, interval } = scores[lens];
          if (balance === null) expect(interval).toBeNull();
          else {
            expect(interval?.[0]).toBeLessThanOrEqual(balance);
            expect(interval?.[1]).toBeGreaterThanOrEqual(balance);
          }
        }
      }),
    );
  });
});

describe("a comparison", () => {
  const article = (outlet: string, pieces: readonly Evidence[]) => ({
    id: outlet,
    outlet,
    words: 200,
    countedSentences: 10,
    evidence: pieces,
    axes: { [AXIS.id]: score(pieces) },
    tone: NO_TONE,
  });
  const inSentences = (count: number, piece: Partial<Evidence>) =>
    Array.from({ length: count }, (_, sentence) =>
      evidence({ ...piece, sentence }),
    );

  test.each([
    [4, "too-little-evidence"],
    [5, "different"],
  ])("judges from five pieces of evidence on: %i", (count, verdict) => {
    const { verdicts } = compare(
      [
        article("A", inSentences(count, {})),
        article("B", inSentences(9, { pole: "calm" })),
      ],
      [AXIS],
    );
    expect(verdicts[0]?.verdict).toBe(verdict);
  });

  test("says different whichever side leans which way", () => {
    const { verdicts } = compare(
      [
        article("A", inSentences(9, { pole: "calm" })),
        article("B", inSentences(9, {})),
      ],
      [AXIS],
    );
    expect(verdicts[0]).toMatchObject({ verdict: "different", difference: -2 });
  });

  test("counts the articles without evidence, too: what could have been drawn instead", () => {
    const widthWith = (others: number): number => {
      const pieces = [...Array<string>(4).fill("alarm"), "calm", "calm"];
      const articles = [
        ...pieces.map((pole) => article("A", [evidence({ pole })])),
        ...Array.from({ length: others }, () => article("A", [])),
      ].map((one, index) => ({ ...one, id: String(index) }));
      const [low, high] = compare(articles, [AXIS]).outlets[0]?.axes[AXIS.id]
        ?.all.interval ?? [0, 0];
      return high - low;
    };
    expect(widthWith(30)).toBeGreaterThan(widthWith(0));
  });
});
