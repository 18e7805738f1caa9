/**
 * Reports that depend on a verb of saying: with *dass*, *ob* or a question word, with an infinitive, with a
 * bare clause before or after it, or after a colon (Duden, Die Grammatik, „Redewiedergabe": abhängige Rede).
 */
import {
  clauseIndex,
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
} from "./reading.js";
import type { VerbPosition } from "../text/verbs.js";

const OPENERS = new Set(
  "dass daß ob wie warum weshalb wieso wer was wann wo wohin woher welche welcher welches um".split(
    " ",
  ),
);

/** What verbs of saying report. */
export const sayingReports: ReportRule = (reading) =>
  reading.sayings
    .filter(({ verb }) => speaksSomebodyElse(reading, verb))
    .flatMap((position) => reportOf(reading, position) ?? []);

function reportOf(
  reading: Reading,
  { verb }: VerbPosition,
): Report | undefined {
  const { tokens, clauses } = reading;
  const index = clauseIndex(reading, verb);
  const clause = clauses[index];
  if (!clause) return undefined;
  const next = clauses[index + 1];
  const base = { kind: "indirect", verb } as const;
  if (next) {
    const before = tokens[next.from - 1]?.word.key;
    if (
      before === ":" ||
      OPENERS.has(tokens[next.from]?.word.key ?? "") ||
      isInfinitiveClause(reading, next.from, next.to)
    )
      return { ...base, from: next.from, to: endOfReport(reading, index + 1) };
  }
  // „Der Einsatz war nötig, sagte X.“: the verb of saying stands first in its clause.
  const isInverted =
    index > 0 && verb - clause.from <= 1 && !clause.subordinate;
  return isInverted ? { ...base, from: 0, to: clause.from } : undefined;
}

function isInfinitiveClause(
  reading: Reading,
  from: number,
  to: number,
): boolean {
  return reading.tokens
    .slice(from, to)
    .some(
      ({ word }, offset) =>
        word.key === "zu" &&
        (reading.tokens[from + offset + 1]?.word.verbForm ?? 0) !== 0,
    );
}

/** A report ends before a coordinated main clause that has a verb of saying of its own. */
function endOfReport(reading: Reading, first: number): number {
  for (const [index, clause] of reading.clauses.entries()) {
    if (index <= first || clause.subordinate) continue;
    const hasSaying = reading.sayings.some(
      ({ verb }) => clause.from <= verb && verb < clause.to,
    );
    if (hasSaying) return clause.from;
  }
  return reading.tokens.length;
}
