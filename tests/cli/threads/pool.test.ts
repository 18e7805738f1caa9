import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "@jest/globals";
import { scorerOf } from "../../../src/cli/score-lines.js";
import { createPool, type Pool } from "../../../src/cli/threads/pool.js";
import {
  loadDictionary,
  readDictionary,
} from "../../../src/lexicons/german.js";
import { chosenLexicons } from "../../../src/lexicons/shipped.js";
import { ROOT } from "../../../src/paths.js";
import { line } from "../support.js";

/** Gives back each batch, unless a line asks for the worst. */
const ECHO = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (batch) => {
    const text = Buffer.from(batch).toString();
    if (text.includes("exit")) process.exit(7);
    if (text.includes("throw")) throw new RangeError("too deep");
    const lines = text.split("\\n").length - 1;
    const problems = text.includes("bad") ? [{ line: lines - 1, code: "article-empty", values: {} }] : [];
    parentPort.postMessage({ output: batch, problems, bytes: batch.length, lines, articles: lines });
  });
  parentPort.postMessage("ready");
`;

let pool: Pool | undefined;
afterEach(async () => {
  await pool?.close();
});

function echoPool(size: number, code = ECHO) {
  const workers: Worker[] = [];
  pool = createPool(size, () => {
    const worker = new Worker(code, { eval: true });
    workers.push(worker);
    return worker;
  });
  return { pool, workers };
}

const textOf = ({ output }: { output: Uint8Array }) =>
  Buffer.from(output).toString();

describe("a worker that dies", () => {
  test.each([
    ["exit\n", "record-deadly", "status 7"],
    ["throw\n", "record-deadly", "RangeError: too deep"],
  ])(
    "twice over one line (%j) makes that line a problem, and no other",
    async (deadly, code, problem) => {
      const { pool, workers } = echoPool(2);
      const [first, second] = await Promise.all([
        pool.score(Buffer.from(`one\nbad\n${deadly}two\nbad\n`)),
        pool.score(Buffer.from("three\n")),
      ]);
      expect(textOf(first)).toBe("one\nbad\ntwo\nbad\n");
      expect(first).toMatchObject({
        problems: [
          { line: 1, code: "article-empty" },
          { line: 2, code },
          { line: 4, code: "article-empty" },
        ],
        bytes: 16 + deadly.length,
        lines: 5,
        articles: 4,
      });
      expect(first.problems[1]?.values["problem"]).toContain(problem);
      expect(textOf(second)).toBe("three\n");
      // Two at first; one after the batch, two after the line on its own.
      expect(workers).toHaveLength(2 + 1 + 2);
    },
  );

  test("over a line that came alone is tried once more, not for ever", async () => {
    const { pool, workers } = echoPool(1);
    const { problems } = await pool.score(Buffer.from("exit"));
    expect(problems).toMatchObject([{ line: 0, code: "record-deadly" }]);
    expect(workers).toHaveLength(1 + 2);
  });

  test("idle is replaced, too", async () => {
    const { pool, workers } = echoPool(1);
    await pool.score(Buffer.from("one\n"));
    await workers[0]?.terminate();
    expect(textOf(await pool.score(Buffer.from("two\n")))).toBe("two\n");
    expect(workers).toHaveLength(2);
  });

  test("before it is ready, again and again, ends the work with the reason", async () => {
    const { pool, workers } = echoPool(1, `throw new Error("no lexicons")`);
    await expect(pool.score(Buffer.from("one\n"))).rejects.toThrow(
      "no lexicons",
    );
    await expect(pool.score(Buffer.from("two\n"))).rejects.toThrow(
      "no lexicons",
    );
    expect(workers).toHaveLength(3);
  });
});

test("the real worker, killed at work, is replaced, and nothing is missing or double", async () => {
  const data = {
    dictionary: readDictionary(),
    lexicons: chosenLexicons([], loadDictionary()),
    longest: 10_000,
  };
  const workers: Worker[] = [];
  const threads = (pool = createPool(2, () => {
    const worker = new Worker(join(ROOT, "dist/cli/threads/worker.js"), {
      workerData: data,
    });
    workers.push(worker);
    return worker;
  }));
  const batches = Array.from({ length: 12 }, (_, batch) =>
    Buffer.from(
      [0, 1, 2]
        .map((article) =>
          line({
            id: `${String(batch)}-${String(article)}`,
            outlet: "Blatt",
            text: "Der Angriff war völkerrechtswidrig, sagte sie. ".repeat(99),
          }),
        )
        .join(""),
    ),
  );
  const underWay = batches.map((batch) => threads.score(batch));
  // While others wait, both workers are busy.
  await underWay[0];
  await workers[0]?.terminate();
  await underWay[5];
  await workers[1]?.terminate();
  const scored = await Promise.all(underWay);
  const here = scorerOf(data);
  expect(scored.map(textOf)).toEqual(
    batches.map((batch) => textOf(here(batch))),
  );
  expect(scored.flatMap(({ problems }) => problems)).toEqual([]);
  expect(workers).toHaveLength(4);
});
