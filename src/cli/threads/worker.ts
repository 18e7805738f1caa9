/**
 * A thread that scores. It compiles the lexicons, says that it is ready, and then answers batch by batch.
 */
import { parentPort, workerData } from "node:worker_threads";
import { scorerOf, type ScoringData } from "../score-lines.js";
import { READY } from "./pool.js";

const score = scorerOf(workerData as ScoringData);

parentPort?.on("message", (batch: Uint8Array) => {
  const scored = score(batch);
  parentPort?.postMessage(scored, [scored.output.buffer as ArrayBuffer]);
});
parentPort?.postMessage(READY);
