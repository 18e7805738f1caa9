/** The web app in a process of its own that tells its memory when it is asked. Needs `--expose-gc`. */
import process from "node:process";
import { readConfig } from "../../dist/config.js";
import { startServer } from "../../dist/server.js";

const server = await startServer(readConfig(process.env));
process.send({ origin: `http://127.0.0.1:${server.address().port}` });
process.on("message", () => {
  // Twice: what a finalizer lets go is only collected the second time.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ kept: heapUsed + external, rss });
});
