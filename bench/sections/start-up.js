import { articleLines } from "../lib/generate.js";
import { BLICKWINKEL, MINIMAL, untilFirstLine } from "../lib/child.js";
import { race } from "../lib/race.js";
import { milliseconds, ratios, REFERENCE_HEAD, table } from "../lib/report.js";

const GOAL = 0.4;

/** From nothing to the first result of a short article. */
export async function startUp(context) {
  const { value: line } = articleLines({ textBytes: 500 }).next();
  const until =
    (...args) =>
    () =>
      untilFirstLine(args, line);
  const times = await race(
    {
      node: until("-e", "console.log(1)"),
      minimal: until(MINIMAL, context.wordFile),
      minimalThreads: until(MINIMAL, context.wordFile, "2"),
      help: until(BLICKWINKEL, "--help"),
      score: until(BLICKWINKEL, "score"),
      threads: until(BLICKWINKEL, "score", "--threads", "2"),
    },
    context.quick ? 3 : 15,
  );
  return {
    title: "Start-up",
    note: "From the start of the process to the first line of its output.",
    table: table(
      ["program", "ms", ...REFERENCE_HEAD],
      [
        ["Node alone", "node"],
        ["minimal loop", "minimal"],
        ["minimal loop, 2 threads", "minimalThreads"],
        ["`--help`", "help"],
        ["`score`", "score"],
        ["`score --threads 2`", "threads"],
      ].map(([title, name]) => [
        title,
        milliseconds(times[name]),
        ...ratios(times[name], times),
      ]),
    ),
    goals: [
      {
        goal: "`score` answers its first line within 400 ms",
        measured: `${milliseconds(times.score)} ms`,
        met: times.score < GOAL,
        reason:
          "Modules take two fifths of it, reading and filing twelve thousand entries a quarter, V8's first steps the rest. A word of the actors' list in the text loads wink on top (0.2 s).",
      },
    ],
  };
}
