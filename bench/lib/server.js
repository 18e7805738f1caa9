/** The app as a process of its own, and its visitors. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { BLICKWINKEL } from "./child.js";

/** Starts the app on a database. */
export async function serve(database) {
  const server = spawn(
    process.execPath,
    [BLICKWINKEL, "serve", "--port", "0"],
    {
      env: {
        ...process.env,
        HOST: "127.0.0.1",
        BLICKWINKEL_DATABASE: database,
        BLICKWINKEL_LOG: "silent",
        BLICKWINKEL_REQUESTS_PER_MINUTE: "1000000",
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [address] = await once(server.stdout, "data");
  return {
    origin: /http:\/\/\S+/.exec(String(address))[0],
    /** Megabytes at most so far; undefined where the system does not tell (it is Linux that does). */
    peakMemory() {
      try {
        const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
        return Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      server.kill();
      await once(server, "close");
    },
  };
}

/** Seconds until a page has come as a whole. */
export async function visit(url, agent) {
  const start = performance.now();
  const [response] = await once(get(url, { agent }), "response");
  if (response.statusCode !== 200)
    throw new Error(`${url}: ${response.statusCode}`);
  response.resume();
  await once(response, "end");
  return (performance.now() - start) / 1000;
}
