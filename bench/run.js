/**
 * Measures speed, size and start-up, each beside two references in the same run, and writes RESULTS.md.
 *
 *   npm run bench                        everything (needs a quiet machine)
 *   npm run bench -- --quick             two minutes, smaller inputs, results on the terminal only
 *   npm run bench -- [--quick] pages …   these sections only, results on the terminal only
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createContext } from "./lib/context.js";
import { table } from "./lib/report.js";
import { collectionSize } from "./sections/collection-size.js";
import { collections } from "./sections/collections.js";
import { endToEnd } from "./sections/end-to-end.js";
import { lexiconSize } from "./sections/lexicon-size.js";
import { pages } from "./sections/pages.js";
import { preview } from "./sections/preview.js";
import { stages } from "./sections/stages.js";
import { startUp } from "./sections/start-up.js";
import { textLength } from "./sections/text-length.js";
import { worstTexts } from "./sections/worst-texts.js";

const SECTIONS = [
  endToEnd,
  stages,
  textLength,
  worstTexts,
  lexiconSize,
  collectionSize,
  preview,
  startUp,
  pages,
  collections,
];

const {
  values: { quick },
  positionals: names,
} = parseArgs({
  options: { quick: { type: "boolean", default: false } },
  allowPositionals: true,
});
const wanted = SECTIONS.filter(
  ({ name }) => names.length === 0 || names.includes(name),
);
const unknown = names.filter(
  (name) => !SECTIONS.some((own) => own.name === name),
);
if (unknown.length > 0)
  throw new Error(
    `unknown section ${unknown.join(", ")}; there are ${SECTIONS.map(({ name }) => name).join(", ")}`,
  );
const folder = mkdtempSync(join(tmpdir(), "blickwinkel-bench-"));
const results = [];
try {
  const context = createContext(folder, quick);
  for (const section of wanted) {
    const start = performance.now();
    results.push(await section(context));
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.error(`${results.at(-1).title}: ${seconds} s`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const report = reportOf(results);
if (quick || names.length > 0) console.log(report);
else writeFileSync(new URL("RESULTS.md", import.meta.url), report);

function reportOf(sections) {
  const goals = sections.flatMap((section) => section.goals);
  return [
    "# Measured speed and size",
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; not to be edited by hand.`,
    machine(),
    "Wall-clock times, each the best of several runs that took turns with the references. _Minimal_ is what any lookup must do: parse the line, split it into words with one regular expression, look each up in a `Map`; there is no German in it, no context and no evidence. `× minimal` is a speed as a multiple of its speed over the same bytes in the same run.",
    "## Goals",
    table(
      ["goal", "measured", "met"],
      goals.map(({ goal, measured, met }) => [
        goal,
        measured,
        met ? "yes" : "no",
      ]),
    ),
    ...goals
      .filter(({ met, reason }) => !met && reason)
      .map(({ goal, reason }) => `**Why not: ${goal}.** ${reason}`),
    ...sections.flatMap(({ title, note, table }) => [
      `## ${title}`,
      note,
      table,
    ]),
    "",
  ].join("\n\n");
}

function machine() {
  const [cpu] = cpus();
  return `${cpu.model.trim()}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform} ${process.arch}, Node ${process.version}.`;
}
