import { readFileSync } from "node:fs";
import { race } from "../lib/race.js";
import { ratios, REFERENCE_HEAD, table } from "../lib/report.js";

const TEXTS = JSON.parse(
  readFileSync(
    new URL("../../tests/fixtures/worst-texts.json", import.meta.url),
    "utf8",
  ),
);
/** Rows of the table; the goals are about all of them. */
const SHOWN = 12;
/** Milliseconds that are long enough to be measured. */
const SHORTEST = 50;
/** As long as an article may be, where nobody has set it lower. */
const LONGEST = 1e6;

/** Texts that are made to be slow: what a kilobyte costs, and what twice the length does. */
export async function worstTexts(context) {
  const length = context.quick ? 5e4 : 2e5;
  const score = context.scorer();
  const measured = [];
  for (const text of TEXTS) {
    const [once, twice] = [length, 2 * length].map((characters) =>
      batchOf(text, characters),
    );
    const times = await race(
      {
        ...context.references([twice]),
        once: () => secondsOf(() => score(once)),
        twice: () => secondsOf(() => score(twice)),
      },
      context.quick ? 2 : 4,
    );
    measured.push({
      name: text.name,
      times,
      perKilobyte: times.twice / (twice.length / 1e3),
      growth: times.twice / times.once,
    });
  }
  const slowest = measured.toSorted(
    (one, other) => other.perKilobyte - one.perKilobyte,
  );
  const steepest = measured.reduce((most, one) =>
    one.growth > most.growth ? one : most,
  );
  const longest = await longestTime(score, slowest[0].name);
  return {
    title: "Texts that are made to be slow",
    note: `In one process, from lines to lines: each of the ${TEXTS.length} texts of \`tests/fixtures/worst-texts.json\` repeats one thing for ${(2 * length).toLocaleString("en")} characters. The slowest ones; \`growth\` is the time of twice the length.`,
    table: table(
      ["text", "ms per KB", "growth", ...REFERENCE_HEAD],
      slowest
        .slice(0, SHOWN)
        .map(({ name, perKilobyte, growth, times }) => [
          name,
          (perKilobyte * 1000).toFixed(2),
          growth.toFixed(2),
          ...ratios(times.twice, times),
        ]),
    ),
    goals: [
      {
        goal: "twice the length costs about twice the time, whatever the text",
        measured: `${steepest.growth.toFixed(2)} times at most (${steepest.name})`,
        met: steepest.growth <= 2.5,
      },
      {
        goal: "the longest article that the app takes keeps it busy for less than 10 s",
        measured: `${longest.toFixed(1)} s for ${LONGEST.toLocaleString("en")} characters of “${slowest[0].name}”`,
        met: longest < 10,
      },
    ],
  };
}

/** The mean of as many runs as it takes to measure: the fastest texts are done in a millisecond. */
function secondsOf(run) {
  const start = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() - start < SHORTEST);
  return (performance.now() - start) / 1000 / runs;
}

async function longestTime(score, name) {
  const batch = batchOf(
    TEXTS.find((text) => text.name === name),
    LONGEST,
  );
  const { longest } = await race({ longest: () => void score(batch) }, 2);
  return longest;
}

/** A line with such a text of so many characters: its beginning again and again, then its end as often. */
function batchOf({ begins, ends = "" }, characters) {
  const times = Math.ceil(characters / (begins.length + ends.length));
  const text = begins.repeat(times) + ends.repeat(times);
  return Buffer.from(`${JSON.stringify({ id: "1", outlet: "", text })}\n`);
}
