/**
 * A pool of workers that score batches. A worker that dies is replaced, and its lines are scored again one by one.
 */
import type { Worker } from "node:worker_threads";
import { linesIn } from "../lines.js";
import type { ScoredLines } from "../score-lines.js";

/** A worker's first message. If it dies after that, one of its lines may be the cause. */
export const READY = "ready";

type WorkerMessage = typeof READY | ScoredLines;

/** A line that has been alone in so many workers that died is the cause. */
const DEADLY = 2;
/** If so many workers in a row die before they are ready, no other will do better. */
const STILLBORN = 3;

export interface Pool {
  /** Scores a batch of whole lines as soon as a worker is free; rejects only if no worker can be started. */
  score(batch: Uint8Array): Promise<ScoredLines>;
  /** Stops all workers, whatever they are doing. */
  close(): Promise<void>;
}

interface Job {
  readonly batch: Uint8Array;
  readonly done: (scored: ScoredLines) => void;
  /** Called if the worker has died over it. */
  readonly failed: (cause: Error) => void;
  /** Called if there are no workers any more. */
  readonly abandoned: (cause: Error) => void;
}

/** Starts `size` workers by `spawn`, and another for each one that dies. */
export function createPool(size: number, spawn: () => Worker): Pool {
  const queue: Job[] = [];
  /** All living workers, each with the job that it is busy with. */
  const workers = new Map<Worker, Job | undefined>();
  const ready = new Set<Worker>();
  let stillborn = 0;
  let closed: Error | undefined;

  function start(): void {
    const worker = spawn();
    let cause: Error | undefined;
    workers.set(worker, undefined);
    worker.on("message", (message: WorkerMessage) => {
      if (message === READY) {
        stillborn = 0;
        ready.add(worker);
      } else {
        const job = workers.get(worker);
        workers.set(worker, undefined);
        job?.done(message);
      }
      assign();
    });
    worker.on("error", (error: Error) => (cause = error));
    worker.on("exit", (code) => {
      const job = workers.get(worker);
      workers.delete(worker);
      if (closed) return;
      cause ??= new Error(`The thread ended with status ${String(code)}.`);
      if (!ready.delete(worker) && ++stillborn === STILLBORN) abandon(cause);
      else start();
      job?.failed(cause);
      assign();
    });
  }

  function assign(): void {
    for (const worker of ready) {
      if (queue.length === 0) return;
      if (workers.get(worker)) continue;
      const job = queue.shift();
      workers.set(worker, job);
      worker.postMessage(job?.batch);
    }
  }

  /** Gives up, because nothing can be scored any more. */
  function abandon(cause: Error): void {
    closed = cause;
    const jobs = [...queue.splice(0), ...workers.values()];
    for (const job of jobs) job?.abandoned(cause);
  }

  /** Tries a batch once. One that has been tried before goes first, because all those behind it wait for it. */
  function attempt(
    batch: Uint8Array,
    again: boolean,
  ): Promise<ScoredLines | Death> {
    return new Promise((resolve, reject) => {
      if (closed) {
        reject(closed);
        return;
      }
      const job: Job = {
        batch,
        done: resolve,
        failed: (cause) => {
          resolve({ cause });
        },
        abandoned: reject,
      };
      if (again) queue.unshift(job);
      else queue.push(job);
      assign();
    });
  }

  async function scoreLine(
    line: Uint8Array,
    deaths: number,
  ): Promise<ScoredLines> {
    const result = await attempt(line, true);
    if (!("cause" in result)) return result;
    return deaths + 1 < DEADLY
      ? scoreLine(line, deaths + 1)
      : deadly(line, result.cause);
  }

  for (let count = 0; count < size; count++) start();

  return {
    async score(batch) {
      const result = await attempt(batch, false);
      if (!("cause" in result)) return result;
      // Copies, because a view would be sent together with everything that it is a view of.
      const lines = [...linesIn(batch)].map((line) => new Uint8Array(line));
      // With several lines, it shows only when each is on its own which of them was the cause.
      const deaths = lines.length === 1 ? 1 : 0;
      return joined(
        await Promise.all(lines.map((line) => scoreLine(line, deaths))),
      );
    },
    async close() {
      closed ??= new Error("The pool is closed.");
      await Promise.all(
        [...workers.keys()].map((worker) => worker.terminate()),
      );
    },
  };
}

/** The worker died over a batch. */
interface Death {
  readonly cause: Error;
}

function deadly(line: Uint8Array, cause: Error): ScoredLines {
  const values = { problem: String(cause) };
  return {
    output: new Uint8Array(),
    problems: [{ line: 0, code: "record-deadly", values }],
    bytes: line.length,
    lines: 1,
    articles: 0,
  };
}

function joined(parts: readonly ScoredLines[]): ScoredLines {
  const sum = (size: (part: ScoredLines) => number): number =>
    parts.reduce((total, part) => total + size(part), 0);
  let before = 0;
  const problems = parts.flatMap((part) => {
    const first = before;
    before += part.lines;
    return part.problems.map((problem) => ({
      ...problem,
      line: first + problem.line,
    }));
  });
  return {
    output: Buffer.concat(parts.map(({ output }) => output)),
    problems,
    bytes: sum(({ bytes }) => bytes),
    lines: sum(({ lines }) => lines),
    articles: sum(({ articles }) => articles),
  };
}
