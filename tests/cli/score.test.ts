import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, test } from "@jest/globals";
import type { Analyzer } from "../../src/engine/analyze.js";
import { createLineScorer } from "../../src/cli/score-lines.js";
import { MOST_THREADS } from "../../src/cli/threads-option.js";
import { blickwinkel, line, start } from "./support.js";

const SENTENCES = [
  "Der Angriff war völkerrechtswidrig, sagte sie.",
  "Das ist keine Bedrohung für die Stadt.",
  "Die Regierung schiebt die Sicherheit vor, und der Minister verteidigt es.",
  "Am Abend wurde es kühl, und die Kühe kamen heim.",
  "„Das ist ein Vorwand“, erklärte Anna Beispiel.",
];

/** Articles that differ; the first one is so long that those behind it are done earlier. */
function articles(count: number): string[] {
  return Array.from({ length: count }, (_, id) =>
    line({
      id: String(id),
      outlet: "Blatt",
      text: Array.from(
        { length: id === 0 ? 2000 : 5 + (id % 17) },
        (_, position) => SENTENCES[(id + position * (1 + (id % 3))) % 5],
      ).join(" "),
    }),
  );
}

/** Bad lines in several places, also first, last and side by side. */
function withBadLines(lines: readonly string[]): string {
  return [
    "{ no json\n",
    ...lines.flatMap((good, index) =>
      index % 97 === 50 ? ["\n", line({ id: 1 }), "[]\n", good] : [good],
    ),
    '{"id":',
  ].join("");
}

describe("score --threads", () => {
  test("gives, byte by byte, what one thread gives, and the same complaints", async () => {
    const input = withBadLines(articles(600));
    const [one, three] = await Promise.all(
      [[], ["--threads", "3"]].map((options) =>
        blickwinkel(["score", ...options], input),
      ),
    );
    expect(one?.status).toBe(1);
    expect(one?.output.trim().split("\n")).toHaveLength(600);
    expect(one?.errors.trim().split("\n")).toHaveLength(14);
    expect(three).toEqual(one);
  });

  test.each(["0", "-1", "1.5", "two", "", String(MOST_THREADS + 1)])(
    "refuses %j",
    async (threads) => {
      const { status, output, errors } = await blickwinkel(
        ["score", `--threads=${threads}`],
        articles(1).join(""),
      );
      expect([status, output]).toEqual([1, ""]);
      expect(errors).toContain(`from 1 to ${String(MOST_THREADS)}`);
    },
  );

  test.each(["1", "2"])(
    "with %s answers each line without waiting for the next one",
    async (threads) => {
      const child = start(["score", "--threads", threads]);
      const results = createInterface({ input: child.stdout });
      for (const article of articles(3).slice(1)) {
        child.stdin.write(article);
        const [result] = (await once(results, "line")) as [string];
        expect(result).toContain(article.slice(1, 8));
      }
      child.stdin.end();
      expect(await once(child, "close")).toEqual([0, null]);
    },
  );

  test.each(["1", "2"])(
    "with %s ends quietly when nobody reads on",
    async (threads) => {
      const child = start(["score", "--threads", threads]);
      let errors = "";
      child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
      child.stdin.on("error", () => undefined);
      child.stdin.write(articles(600).join(""));
      // Standard input stays open: only the closed output can end it.
      child.stdout.once("data", () => child.stdout.destroy());
      expect(await once(child, "close")).toEqual([0, null]);
      expect(errors).toBe("");
    },
  );
});

test("score --progress says nothing in a pipe", async () => {
  const { status, errors } = await blickwinkel(
    ["score", "--progress"],
    articles(20).join(""),
  );
  expect([status, errors]).toEqual([0, ""]);
});

test("a defect is told with its stack, and the other lines are scored", () => {
  const analyzer: Analyzer = {
    analyze({ text }) {
      if (text.includes("Kühe")) throw new TypeError("no cows");
      return {
        words: 1,
        sentences: [],
        blocks: [],
        countedSentences: 0,
        noise: [],
        quotes: [],
        evidence: [],
        axes: {},
        tone: { balance: null, hits: 0 } as never,
      };
    },
  };
  const batch = Buffer.from(
    ["Gras", "Kühe", "Milch"]
      .map((text) => line({ id: text, outlet: "", text }))
      .join(""),
  );
  const { output, problems, ...size } = createLineScorer(
    analyzer,
    [],
    100,
  )(batch);
  expect(Buffer.from(output).toString()).toMatch(/Gras.*\n.*Milch.*\n$/);
  expect(problems).toMatchObject([{ line: 1, code: "record-not-scored" }]);
  expect(problems[0]?.values["problem"]).toMatch(/no cows\n +at /);
  expect(size).toEqual({ bytes: batch.length, lines: 3, articles: 2 });
});
