import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { Command } from "commander";
import { createAnalyzer } from "../engine/analyze.js";
import type { Article } from "../engine/model.js";
import { UserError } from "../errors.js";
import { checkArticleText } from "../importers/check-text.js";
import { problemOf } from "../importers/read-file.js";
import { shippedActors } from "../lexicons/actors.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { lexiconOption } from "./lexicon-option.js";
import { linesOf } from "./lines.js";
import { explain } from "./messages.js";
import { articleRecord, scoreRecord } from "./records.js";

/** A line of a stream may hold a book. */
const LONGEST_TEXT = 50_000_000;

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
    .addHelpText(
      "after",
      '\nExample:\n  echo \'{"id":"1","outlet":"Probe","text":"Der Angriff war völkerrechtswidrig."}\' | blickwinkel score',
    )
    .action(async ({ lexicon }: { lexicon: string[] }) => {
      await score(lexicon, process.stdin, process.stdout);
    });
}

async function score(
  lexiconFiles: readonly string[],
  input: AsyncIterable<Buffer>,
  output: Writable,
): Promise<void> {
  const dictionary = loadDictionary();
  const lexicons = chosenLexicons(lexiconFiles, dictionary);
  const axes = lexicons.map(({ axis }) => axis);
  const analyzer = createAnalyzer(dictionary, lexicons, {
    actors: shippedActors(),
  });
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    try {
      const article = readRecord(line);
      if (!article) continue;
      const record = scoreRecord(article, analyzer.analyze(article), axes);
      if (!output.write(`${JSON.stringify(record)}\n`))
        await once(output, "drain");
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      process.exitCode = 1;
      process.stderr.write(`line ${String(number)}: ${explain(error)}\n`);
    }
  }
}

/** The article of a line; undefined for a blank one. */
function readRecord(line: Buffer): Article | undefined {
  if (!isUtf8(line)) throw new UserError("record-not-utf8");
  // Not `toString`, which keeps a byte order mark.
  const json = new TextDecoder().decode(line);
  if (json.trim() === "") return undefined;
  const article = articleRecord.safeParse(parseJson(json));
  if (!article.success) {
    const problem = problemOf(article.error);
    throw new UserError("record-invalid", { problem });
  }
  checkArticleText(article.data.text, LONGEST_TEXT);
  return article.data;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UserError("record-invalid", { problem: problemOf(error) });
  }
}
