import { Agent } from "node:http";
import { join } from "node:path";
import { openDatabase } from "../../dist/storage/database.js";
import { importCollection } from "../../dist/workflows/import-collection.js";
import { articleDrafts } from "../lib/collection.js";
import { race } from "../lib/race.js";
import { milliseconds, REFERENCE_HEAD, table } from "../lib/report.js";
import { serve, visit } from "../lib/server.js";

const CLIENTS = 30;
const COLLECTION = "bench";
const PAGES = [
  ["comparison of the five seeds", "/"],
  ["comparison of the collection", `/collections/${COLLECTION}`],
  ["list of articles", "/articles"],
  ["article", `/articles/${COLLECTION}-a7`],
  ["lexicon", "/lexicons/justification"],
  ["method", "/method"],
];

/** A class of thirty, each of whom asks for a page as soon as the last one is there. */
export async function pages(context) {
  const count = context.quick ? 20 : 200;
  const requests = context.quick ? 2 : 10;
  const database = join(context.folder, "pages.sqlite");
  const opened = openDatabase(database);
  importCollection(opened, articleDrafts(COLLECTION, count, 4_000));
  opened.close();
  const batches = context.batches(1e6);
  const { origin, stop } = await serve(database);
  const latencies = new Map(PAGES.map(([, path]) => [path, []]));
  let times;
  try {
    // The first visit analyses what nobody has looked at yet.
    for (const [, path] of PAGES) await visit(origin + path);
    times = await race(
      {
        ...context.references(batches),
        ...Object.fromEntries(
          PAGES.map(([, path]) => [
            path,
            async () => {
              const measured = await crowd(origin + path, requests);
              latencies.get(path).push(...measured);
            },
          ]),
        ),
      },
      context.quick ? 1 : 3,
    );
  } finally {
    await stop();
  }
  return {
    title: `Pages under ${CLIENTS} parallel clients`,
    note: `A collection of ${count} articles beside the seeds. The columns of the references say for how many megabytes each of them would need the median time.`,
    table: table(
      [
        "page",
        "pages/s",
        "median, ms",
        "95 %, ms",
        "slowest, ms",
        ...REFERENCE_HEAD.map((head) => head.replace("×", "MB,")),
      ],
      PAGES.map(([title, path]) => {
        const sorted = latencies.get(path).sort((a, b) => a - b);
        const at = (share) =>
          sorted[
            Math.min(sorted.length - 1, Math.floor(share * sorted.length))
          ];
        return [
          title,
          ((CLIENTS * requests) / times[path]).toFixed(0),
          ...[0.5, 0.95, 1].map((share) => milliseconds(at(share))),
          (at(0.5) / times.minimal).toFixed(2),
          (at(0.5) / times.minimalThreads).toFixed(2),
        ];
      }),
    ),
    goals: [],
  };
}

/** Seconds of every request of every client; all begin with new connections and keep them. */
async function crowd(url, requests) {
  const agent = new Agent({ keepAlive: true });
  const clients = Array.from({ length: CLIENTS }, async () => {
    const measured = [];
    for (let request = 0; request < requests; request++)
      measured.push(await visit(url, agent));
    return measured;
  });
  const measured = (await Promise.all(clients)).flat();
  agent.destroy();
  return measured;
}
