/**
 * The reference that every timing is compared with: what any lookup of words in articles must do, and nothing else.
 * As a script it takes NDJSON on standard input, like `score`:
 *
 *   node bench/lib/minimal.js WORDS.json [THREADS] < articles.ndjson
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const NEWLINE = 10;

/** Parses each line, splits it into words with one regular expression, looks each up in a map. */
export function createMinimalLoop(words) {
  const lookup = new Map(words.map((word) => [word, true]));
  return (batch) => {
    let output = "";
    for (const line of Buffer.from(batch).toString().split("\n")) {
      if (line === "") continue;
      const { id, text } = JSON.parse(line);
      let hits = 0;
      for (const word of text.match(/\p{L}+/gu) ?? [])
        if (lookup.get(word)) hits++;
      output += `${JSON.stringify({ id, hits })}\n`;
    }
    return output;
  };
}

/** The same loop in several threads, which take batches in turn. */
export function createMinimalThreads(words, threads) {
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("minimal-thread.js", import.meta.url), {
      workerData: words,
    });
    const waiting = [];
    worker.on("message", (output) => waiting.shift()(output));
    worker.unref();
    return { worker, waiting };
  });
  let turn = 0;
  return (batch) => {
    const { worker, waiting } = workers[turn++ % threads];
    worker.ref();
    return new Promise((resolve) => {
      waiting.push((output) => {
        if (waiting.length === 0) worker.unref();
        resolve(output);
      });
      worker.postMessage(batch);
    });
  };
}

async function* batchesOf(stream) {
  let pending = [];
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield Buffer.concat([...pending, chunk.subarray(0, end)]);
      pending = [];
    }
    if (end < chunk.length) pending.push(chunk.subarray(end));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

async function main() {
  const words = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const threads = Number(process.argv[3] ?? 1);
  const count =
    threads === 1
      ? createMinimalLoop(words)
      : createMinimalThreads(words, threads);
  const underWay = [];
  for await (const batch of batchesOf(process.stdin)) {
    underWay.push(count(batch));
    if (underWay.length >= 3 * threads || threads === 1)
      process.stdout.write(await underWay.shift());
  }
  for (const output of underWay) process.stdout.write(await output);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
