/**
 * What is settled for somebody or stands somewhere: „*Für X steht fest*, dass …“, „Für X ist klar: …“, „*Im Bericht
 * steht*, dass …“ (Duden, Die Grammatik, „Dativ des Standpunkts“ and its paraphrase with *für*; „Inhaltssätze“).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt } from "../text/tokens.js";
import { isDenied } from "../clauses/negators.js";
import { Cue } from "./cues.js";
import { CLEAR, FIRM, STANDS } from "./nouns-of-saying.js";
import { SOMEBODY, TIME, WRITING } from "./noun-kinds.js";
import {
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { complementsOf } from "./saying.js";

const THERE = new Set(["darin", "dort"]);
const IN = new Set(["im", "in", "auf"]);
/** In words, between *steht* and the comma: „steht *unter anderem*, dass“. */
const LONGEST_ADVERB = 2;

/** What is settled for somebody, and what is written somewhere. */
export const settledReports: ReportRule = (reading) =>
  (reading.cue & Cue.settles) === 0
    ? []
    : reading.clauses.flatMap((clause) => reportOf(reading, clause) ?? []);

function reportOf(reading: Reading, clause: Clause): Report | undefined {
  const { finite } = clause;
  if (
    finite === undefined ||
    !speaksSomebodyElse(reading, clause) ||
    isDenied(reading.tokens, clause)
  )
    return undefined;
  const from = firstWordOf(reading, clause);
  const isOpinion = isSettledFor(reading, clause, from, finite);
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

/** „*Für den Kanzler steht fest*, …“; not „Für Freitag steht fest, …“ */
function isSettledFor(
  reading: Reading,
  clause: Clause,
  from: number,
  finite: number,
): boolean {
  const { tokens } = reading;
  if (keyAt(tokens, from) !== "für" || !isSettled(reading, clause, finite))
    return false;
  const nouns = tokens
    .slice(from + 1, finite)
    .filter(({ word }) => word.shape !== "lower" && word.kind === "word");
  const isName = nouns.length > 0 && tokens[from + 1] === nouns[0];
  return (
    nouns.some(({ word }) => SOMEBODY.test(word.key)) ||
    (isName && !nouns.some(({ word }) => TIME.test(word.key)))
  );
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
    (STANDS.has(verb) && holds(FIRM)) || (COPULA.has(verb) && holds(CLEAR))
  );
}

/** „*Im Gutachten steht*, dass …“; „Im Mittelpunkt steht, dass …“ says who judges, not who writes. */
function isWritten(
  { tokens }: Reading,
  { kind }: Clause,
  from: number,
  finite: number,
): boolean {
  const opening = keyAt(tokens, from);
  const isSomewhere =
    (THERE.has(opening) && finite === from + 1) ||
    (IN.has(opening) &&
      tokens
        .slice(from + 1, finite)
        .some(({ word }) => word.shape !== "lower" && WRITING.test(word.key)));
  const comma = tokens.findIndex(
    ({ word }, index) => index > finite && word.kind === "mark",
  );
  return (
    kind === "main" &&
    STANDS.has(keyAt(tokens, finite)) &&
    isSomewhere &&
    keyAt(tokens, comma) === "," &&
    comma - finite - 1 <= LONGEST_ADVERB
  );
}
