import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { Command } from "commander";
import { UserError } from "../errors.js";
import { dictionaryOf, readDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { SETTING_PREFIX } from "../setting-prefix.js";
import { DEFAULT_LIMITS, type Limits } from "../workflows/limits.js";
import { lexiconOption } from "./lexicon-option.js";
import { wholeLines } from "./lines.js";
import { explain, terminalLocale } from "./messages.js";
import {
  createProgress,
  NO_PROGRESS,
  type Progress,
  sizeOf,
} from "./progress.js";
import type { ScoredLines, ScoringData } from "./score-lines.js";
import { threadsOption } from "./threads-option.js";
import { inOrder } from "./threads/in-order.js";
import { createPool } from "./threads/pool.js";

/**
 * How many batches are under way for each thread: one that it works on, one ready for it, and one that waits for those
 * before it.
 */
const BATCHES_AHEAD = 3;

/**
 * In percent: how far the heap may grow beyond what is in use before garbage is collected. V8's own choice, up to four
 * times as much, saves no measurable time (CONTRIBUTING.md, decision 22).
 */
const HEAP_GROWTH = 22;

/** In megabytes, for a worker's newest objects. What an article needs is soon garbage, and there are several workers. */
const YOUNG_GENERATION = 3;

interface ScoreOptions {
  readonly lexicon: readonly string[];
  readonly threads: number;
  readonly progress?: true;
}

/** `blickwinkel score`: articles as NDJSON in, scores as NDJSON out. */
export function scoreCommand(): Command {
  return new Command("score")
    .summary(
      "score articles: NDJSON on standard input, NDJSON on standard output",
    )
    .description(
      'Reads one article a line, {"id", "outlet", "title"?, "date"?, "text"}, and writes one result a line, in order.\n' +
        "A line that cannot be used is reported on standard error with its number; the rest goes on, and the exit status is 1.",
    )
    .addOption(lexiconOption())
    .addOption(threadsOption())
    .option(
      "-p, --progress",
      "show progress, rate and remaining time, where standard error is a terminal",
    )
    .addHelpText(
      "after",
      '\nExample:\n  echo \'{"id":"1","outlet":"Probe","text":"Der Angriff war völkerrechtswidrig."}\' | blickwinkel score',
    )
    .action(async ({ lexicon, threads, progress }: ScoreOptions) => {
      const limits = await limitsOf(process.env);
      const dictionary = readDictionary();
      const lexicons = chosenLexicons(
        lexicon,
        dictionaryOf(dictionary),
        limits.lexicons,
      );
      await report(
        scored(
          process.stdin,
          { dictionary, lexicons, longest: limits.imports.lineCharacters },
          threads,
        ),
        process.stdout,
        progress
          ? createProgress(process.stderr, sizeOf(process.stdin.fd))
          : NO_PROGRESS,
      );
    });
}

/**
 * The limits. The module that reads settings is loaded only if there is one, since that takes longer than scoring a short
 * article.
 */
async function limitsOf(environment: NodeJS.ProcessEnv): Promise<Limits> {
  const isAnySet = Object.keys(environment).some((name) =>
    name.startsWith(SETTING_PREFIX),
  );
  return isAnySet
    ? (await import("../config.js")).readLimits(environment)
    : DEFAULT_LIMITS;
}

/**
 * To be called when scoring begins; while lexicons are read there is little garbage, and the growing heap would be
 * searched in vain.
 */
function keepLessGarbage(): void {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH)}`);
}

/** The results of a stream of articles, batch by batch. */
async function* scored(
  input: Readable,
  data: ScoringData,
  threads: number,
): AsyncGenerator<ScoredLines> {
  const batches = wholeLines(input);
  if (threads === 1) {
    // Loaded here, because it is not needed if threads do the scoring.
    const { scorerOf } = await import("./score-lines.js");
    const score = scorerOf(data);
    keepLessGarbage();
    for await (const batch of batches) yield score(batch);
    return;
  }
  keepLessGarbage();
  const pool = createPool(
    threads,
    () =>
      new Worker(new URL("./threads/worker.js", import.meta.url), {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      }),
  );
  try {
    yield* inOrder(batches, threads * BATCHES_AHEAD, (batch) =>
      pool.score(batch),
    );
  } finally {
    input.destroy();
    await pool.close();
  }
}

/** Writes results to `output`, no faster than it accepts them, and problems with their line numbers to standard error. */
async function report(
  results: AsyncIterable<ScoredLines>,
  output: Writable & { readonly isTTY?: boolean },
  progress: Progress,
): Promise<void> {
  let before = 0;
  for await (const { output: bytes, problems, ...size } of results) {
    if (output.isTTY || problems.length > 0) progress.hide();
    if (!output.write(bytes)) await once(output, "drain");
    for (const { line, code, values } of problems) {
      process.exitCode = 1;
      process.stderr.write(
        `${terminalLocale().t("terminal.at-line", { line: String(before + line + 1), sentence: explain(new UserError(code, values)) })}\n`,
      );
    }
    before += size.lines;
    progress.advance(size);
  }
  progress.end();
}
