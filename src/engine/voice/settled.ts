/**
 * What is settled for somebody or stands somewhere: „*Für X steht fest*, dass …“, „Für X ist klar: …“, „*Im Bericht
 * steht*, dass …“ (Duden, Die Grammatik, „Dativus iudicantis“ and its paraphrase with *für*; „Inhaltssätze“).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../clauses/openers.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt } from "../text/tokens.js";
import { Cue } from "./cues.js";
import { CLEAR, FAST, STANDS } from "./nouns-of-saying.js";
import {
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { complementsOf } from "./saying.js";

/** Open the place where something is written. */
const WHERE = new Set(["im", "in", "auf", "darin", "dort"]);

/** What is settled for somebody, and what is written somewhere. */
export const settledReports: ReportRule = (reading) =>
  (reading.cue & Cue.settles) === 0
    ? []
    : reading.clauses.flatMap((clause) => reportOf(reading, clause) ?? []);

function reportOf(reading: Reading, clause: Clause): Report | undefined {
  const { finite } = clause;
  if (finite === undefined || !speaksSomebodyElse(reading, clause))
    return undefined;
  const from = firstWordOf(reading, clause);
  const isOpinion =
    keyAt(reading.tokens, from) === "für" && isSettled(reading, clause, finite);
  if (!isOpinion && !isWritten(reading, clause, from, finite)) return undefined;
  const said = complementsOf(reading, clause, finite).filter(
    ({ opener }) => isOpinion || opener === "dass",
  );
  return said.length === 0
    ? undefined
    : {
        ranges: withDependents(reading, said),
        kind: "indirect",
        speaker: { from: from + 1, to: finite },
      };
}

function firstWordOf({ tokens }: Reading, clause: Clause): number {
  const start = startOf(clause);
  return COORDINATORS.has(keyAt(tokens, start)) ? start + 1 : start;
}

function isSettled(
  { tokens }: Reading,
  clause: Clause,
  finite: number,
): boolean {
  const holds = (list: ReadonlySet<string>): boolean =>
    someToken(clause, (index) => list.has(keyAt(tokens, index)));
  const verb = keyAt(tokens, finite);
  return (
    (STANDS.has(verb) && holds(FAST)) || (COPULA.has(verb) && holds(CLEAR))
  );
}

/** „*Im Gutachten steht*, dass …“; „Im Hof steht ein Baum, den …“ says nothing. */
function isWritten(
  { tokens }: Reading,
  clause: Clause,
  from: number,
  finite: number,
): boolean {
  return (
    STANDS.has(keyAt(tokens, finite)) &&
    WHERE.has(keyAt(tokens, from)) &&
    keyAt(tokens, finite + 1) === "," &&
    clause.kind === "main"
  );
}
