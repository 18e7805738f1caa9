import { statSync } from "node:fs";
import { BLICKWINKEL, MINIMAL, peakOf } from "../lib/child.js";
import { race } from "../lib/race.js";
import {
  bytesAsText,
  ratios,
  REFERENCE_HEAD,
  speed,
  table,
} from "../lib/report.js";

const MEMORY_LIMIT = 300;

/** The command and the references as processes, from a file to nowhere. */
export async function endToEnd(context) {
  const sizes = context.quick ? [2e6] : [10e6, 100e6];
  const results = [];
  for (const size of sizes) {
    const file = await context.articleFile(size);
    const peaks = {};
    const run = (name, args) => async () => {
      peaks[name] = Math.max(peaks[name] ?? 0, await peakOf(args, file));
    };
    const times = await race(
      {
        minimal: run("minimal", [MINIMAL, context.wordFile]),
        minimalThreads: run("minimalThreads", [MINIMAL, context.wordFile, "2"]),
        one: run("one", [BLICKWINKEL, "score"]),
        two: run("two", [BLICKWINKEL, "score", "--threads", "2"]),
        // What the machine itself gives to two of the same: processes that share nothing.
        ...(size === sizes[0] && {
          pair: async () => {
            await Promise.all(
              [1, 2].map(() => peakOf([BLICKWINKEL, "score"], file)),
            );
          },
        }),
      },
      size > 50e6 || context.quick ? 2 : 5,
    );
    results.push({ size, bytes: statSync(file).size, times, peaks });
  }

  const { times } = results.at(-1);
  const pair = (2 * results[0].times.one) / results[0].times.pair;
  const [first, last] = [results[0].peaks, results.at(-1).peaks];
  return {
    title: "`score` from end to end",
    note: "Processes with their start-up, a file on standard input, output thrown away.",
    table: table(
      ["input", "program", "MB/s", ...REFERENCE_HEAD, "peak memory, MB"],
      results.flatMap(({ size, bytes, times, peaks }) =>
        [
          ["minimal loop", "minimal"],
          ["minimal loop, 2 threads", "minimalThreads"],
          ["`score`", "one"],
          ["`score --threads 2`", "two"],
        ].map(([title, name]) => [
          bytesAsText(size),
          title,
          speed(bytes, times[name]),
          ...ratios(times[name], times),
          peaks[name].toFixed(0),
        ]),
      ),
    ),
    goals: [
      {
        goal: "one thread is at least half as fast as the minimal loop",
        measured: `${(times.minimal / times.one).toFixed(3)} of its speed (quanteda: about ${(1 / 13).toFixed(3)})`,
        met: times.minimal / times.one >= 0.5,
        reason:
          "Cutting a text into blocks, sentences and tokens, which the loop does with one regular expression, takes longer than the whole loop; reading clauses and voices, weighing contexts and drawing intervals come on top (see “Stage by stage”).",
      },
      {
        goal: "two threads are at least 1.7 times as fast as one",
        measured: `${(times.one / times.two).toFixed(2)} times (the minimal loop: ${(times.minimal / times.minimalThreads).toFixed(2)})`,
        met: times.one / times.two >= 1.7,
        reason: `Two processes that share nothing reach ${pair.toFixed(2)} times the speed of one on this machine: it has no more to give to work that fills the caches. One thread also uses the second core for its garbage.`,
      },
      {
        goal: `memory stays under ${MEMORY_LIMIT} MB, however many articles`,
        measured: `${first.one.toFixed(0)} MB for ${bytesAsText(sizes[0])}, ${last.one.toFixed(0)} MB for ${bytesAsText(sizes.at(-1))}; two threads ${first.two.toFixed(0)} and ${last.two.toFixed(0)} MB`,
        met: Math.max(last.one, last.two) < MEMORY_LIMIT,
      },
    ],
  };
}
