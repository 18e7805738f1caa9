/** Processes to be measured. */
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../dist/paths.js";

export const BLICKWINKEL = join(ROOT, "dist", "cli", "main.js");
export const MINIMAL = fileURLToPath(new URL("minimal.js", import.meta.url));
const PEAK_MEMORY = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));

/** Runs a Node script over a file, its output thrown away; returns its peak memory in megabytes. */
export async function peakOf(args, inputFile) {
  const input = openSync(inputFile, "r");
  const child = spawn(process.execPath, ["--require", PEAK_MEMORY, ...args], {
    stdio: [input, "ignore", "inherit", "pipe"],
  });
  let peak = "";
  child.stdio[3].on("data", (chunk) => (peak += chunk));
  const [status] = await once(child, "close");
  closeSync(input);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(peak) / 1024;
}

/** Seconds from the start of a Node script to its first line of output, given one line of input. */
export async function untilFirstLine(args, line) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // Some end without reading it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(line);
  await once(child.stdout, "data");
  const seconds = (performance.now() - start) / 1000;
  child.kill("SIGKILL");
  await once(child, "close");
  return seconds;
}
