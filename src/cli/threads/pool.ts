/**
 * Workers that score batches, each batch in one of them; one that dies is replaced and its lines are scored again.
 */
import type { Worker } from "node:worker_threads";
import { linesIn } from "../lines.js";
import type { ScoredLines } from "../score-lines.js";

/** A worker's first message: from now on its lines may be the cause of its death. */
export const READY = "ready";

type WorkerMessage = typeof READY | ScoredLines;

/** A line that is alone in a worker when it dies, this often, is the cause. */
const DEADLY = 2;
/** So many workers in a row that die before they are ready will not be followed by a better one. */
const STILLBORN = 3;

export interface Pool {
  /** Scores a batch of whole lines as soon as a worker is free; rejects only if no worker can be started. */
  score(batch: Uint8Array): Promise<ScoredLines>;
  /** Stops all workers, whatever they do. */
  close(): Promise<void>;
}

interface Job {
  readonly batch: Uint8Array;
  readonly done: (scored: ScoredLines) => void;
  /** The worker died over it. */
  readonly failed: (cause: Error) => void;
  readonly abandoned: (cause: Error) => void;
}

/** Starts `size` workers by `spawn`, and another for each one that dies. */
export function createPool(size: number, spawn: () => Worker): Pool {
  const queue: Job[] = [];
  /** Every living worker, with what it is busy with. */
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

  /** Nothing can be scored any more. */
  function abandon(cause: Error): void {
    closed = cause;
    const jobs = [...queue.splice(0), ...workers.values()];
    for (const job of jobs) job?.abandoned(cause);
  }

  /** One attempt; what has been tried before goes first, because everything behind it waits for it. */
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
      // Copies, because a view would be sent with all that it is a view of.
      const lines = [...linesIn(batch)].map((line) => new Uint8Array(line));
      // Which of several lines it was shows when each is on its own.
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
