/**
 * Ten thousand requests of several visitors at once, some of whom change things: every answer must be the right one, and
 * the server must not keep anything of them.
 *
 *   node tests/soak/soak.js [REQUESTS]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { visitsOf } from "./visits.js";

const REQUESTS = Number(process.argv[2] ?? 10_000);
const VISITORS = 8;
const ROUNDS = 10;
/** Rounds in which caches fill and code is compiled. */
const WARM_UP = 4;
/** Bytes that memory may have grown from the first rounds after the warm-up to the last ones. */
const MOST_GROWTH = 8e6;

const folder = mkdtempSync(join(tmpdir(), "blickwinkel-soak-"));
const server = fork(fileURLToPath(new URL("server.js", import.meta.url)), [], {
  execArgv: ["--expose-gc"],
  stdio: ["ignore", "ignore", "inherit", "ipc"],
  env: {
    ...process.env,
    PORT: "0",
    HOST: "127.0.0.1",
    BLICKWINKEL_DATABASE: join(folder, "soak.sqlite"),
    BLICKWINKEL_LOG: "silent",
    BLICKWINKEL_REQUESTS_PER_MINUTE: "1000000",
  },
});
const ended = once(server, "exit");
let wrong = 0;
/** Over all rounds: the next one goes on where the last one ended. */
let next = 0;
try {
  const [{ origin }] = await once(server, "message");
  const { visits, savedVersion } = await visitsOf(origin);
  const points = [];
  for (let round = 0; round < ROUNDS; round++) {
    await crowd(visits, Math.ceil(REQUESTS / ROUNDS));
    server.send("memory");
    const [point] = await once(server, "message");
    points.push(point.kept);
    console.log(
      `${Math.round(((round + 1) * REQUESTS) / ROUNDS)} requests: ${megabytes(point.kept)} MB kept, ${megabytes(point.rss)} MB resident`,
    );
  }
  // Whoever is always told that somebody else was faster gets right answers, too.
  if (savedVersion() === 1) {
    wrong++;
    console.error("no version of the lexicon was saved");
  }
  const settled = points.slice(WARM_UP);
  const third = Math.floor(settled.length / 3);
  const growth = mean(settled.slice(-third)) - mean(settled.slice(0, third));
  console.log(
    `${wrong} wrong answers; after the warm-up memory grew by ${megabytes(growth)} MB (at most ${megabytes(MOST_GROWTH)})`,
  );
  if (wrong > 0 || growth > MOST_GROWTH) process.exitCode = 1;
} finally {
  server.kill("SIGKILL");
  await ended;
  rmSync(folder, { recursive: true });
}

/** Several visitors at once, each of whom asks for the next thing as soon as the last one is there. */
async function crowd(visits, requests) {
  const last = next + requests;
  const visitor = async () => {
    while (next < last) {
      const { url, statuses, options, afterwards } =
        visits[next++ % visits.length];
      const answer = await fetch(url, { redirect: "manual", ...options() });
      await answer.arrayBuffer();
      afterwards(answer);
      if (statuses.includes(answer.status)) continue;
      wrong++;
      console.error(`${url}: ${answer.status} instead of ${statuses}`);
    }
  };
  await Promise.all(Array.from({ length: VISITORS }, visitor));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
