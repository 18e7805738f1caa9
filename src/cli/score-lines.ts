/**
 * The work of the `score` command, in whatever thread it runs: lines of NDJSON in, lines of NDJSON out.
 */
import { isUtf8 } from "node:buffer";
import { type Analyzer, createAnalyzer } from "../engine/analyze.js";
import type { Article, Axis, Lexicon } from "../engine/model.js";
import { UserError } from "../errors.js";
import { checkArticleText } from "../importers/check-text.js";
import { shippedActors } from "../lexicons/actor-finder.js";
import { dictionaryOf } from "../lexicons/german.js";
import { problemOf } from "../read-file.js";
import { linesIn } from "./lines.js";
import { readArticle, scoreRecord } from "./records.js";

/** What is wrong with a line: the parts of a `UserError`, which can be sent from thread to thread. */
interface LineProblem extends Pick<UserError, "code" | "values"> {
  /** From 0, within the batch. */
  readonly line: number;
}

/** The result of a batch of lines. */
export interface ScoredLines {
  /** The results, one a line. */
  readonly output: Uint8Array;
  readonly problems: readonly LineProblem[];
  /** The size of the batch. */
  readonly bytes: number;
  /** All its lines. */
  readonly lines: number;
  /** Lines with a result. */
  readonly articles: number;
}

type LineScorer = (batch: Uint8Array) => ScoredLines;

/** Everything that scoring needs, in a form that can be sent to a thread. */
export interface ScoringData {
  /** The bytes of the condensed dictionary, in memory that threads share. */
  readonly dictionary: Uint8Array;
  readonly lexicons: readonly Lexicon[];
  /** The most characters that an article may have. */
  readonly longest: number;
}

/** A scorer with these lexicons. */
export function scorerOf({
  dictionary,
  lexicons,
  longest,
}: ScoringData): LineScorer {
  const actors = shippedActors();
  return createLineScorer(
    createAnalyzer(dictionaryOf(dictionary), lexicons, { actors }),
    lexicons.map(({ axis }) => axis),
    longest,
  );
}

/** Scores batches of whole lines; a line that cannot be used becomes a problem, never an exception. */
export function createLineScorer(
  analyzer: Analyzer,
  axes: readonly Axis[],
  longest: number,
): LineScorer {
  const encoder = new TextEncoder();
  return (batch) => {
    const results: string[] = [];
    const problems: LineProblem[] = [];
    let line = 0;
    for (const bytes of linesIn(batch)) {
      try {
        const article = readRecord(bytes, longest);
        if (article) {
          const record = scoreRecord(article, analyzer.analyze(article), axes);
          results.push(`${JSON.stringify(record)}\n`);
        }
      } catch (error) {
        problems.push({ line, ...problemParts(error) });
      }
      line++;
    }
    return {
      output: encoder.encode(results.join("")),
      problems,
      bytes: batch.length,
      lines: line,
      articles: results.length,
    };
  };
}

/** The parts of an error. Even a defect of ours only costs one line, which is reported with its stack. */
function problemParts(error: unknown): Pick<UserError, "code" | "values"> {
  if (error instanceof UserError)
    return { code: error.code, values: error.values };
  const problem = error instanceof Error ? error.stack : undefined;
  return {
    code: "record-not-scored",
    values: { problem: problem ?? String(error) },
  };
}

/** The article of a line; undefined for a blank one. */
function readRecord(line: Uint8Array, longest: number): Article | undefined {
  if (!isUtf8(line)) throw new UserError("record-not-utf8");
  // Not `toString`, which would keep a byte order mark.
  const json = new TextDecoder().decode(line);
  if (json.trim() === "") return undefined;
  const article = parseArticle(json);
  checkArticleText(article.text, longest);
  return article;
}

function parseArticle(json: string): Article {
  try {
    return readArticle(JSON.parse(json));
  } catch (error) {
    throw new UserError("record-invalid", { problem: problemOf(error) });
  }
}
