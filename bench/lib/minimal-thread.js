import { parentPort, workerData } from "node:worker_threads";
import { createMinimalLoop } from "./minimal.js";

const count = createMinimalLoop(workerData);
parentPort.on("message", (batch) => parentPort.postMessage(count(batch)));
