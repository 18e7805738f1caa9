/**
 * Hearsay: „Er *soll* die Stadt verlassen *haben*.“
 *
 * *Sollen* with an infinitive perfect says what others claim (Duden, Die Grammatik, „Modalverben, epistemisch"); with
 * a plain infinitive it mostly tells of a plan or a duty.
 */
import { keyAt } from "../text/tokens.js";
import type { Clause } from "../clauses/clause.js";
import { Cue } from "./cues.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { type Reading, type ReportRule, withDependents } from "./reading.js";

/** Nobody is told to be so: with these *sollen* is hearsay in the present, too. */
const STATES = new Set(
  "sein betragen liegen befinden geben handeln existieren stammen gehören bestehen stehen belaufen".split(
    " ",
  ),
);

/** Clauses with *sollen* and an infinitive perfect, with what depends on them. */
export const hearsayReports: ReportRule = (reading) => {
  if ((reading.cue & Cue.hearsay) === 0) return [];
  const told = reading.clauses.filter((clause) => isHearsay(reading, clause));
  return told.length === 0
    ? []
    : [{ ranges: withDependents(reading, told), kind: "attributed" }];
};

function isHearsay(reading: Reading, { kind, pieces }: Clause): boolean {
  let modal = false;
  let perfect = false;
  let state = false;
  // „soll Wege gesperrt, Zäune versetzt und Schilder entfernt haben“: the parts may stand in several pieces.
  for (const { from, to } of pieces)
    for (let index = from; index < to; index++) {
      if (((reading.cues[index] ?? 0) & Cue.hearsay) !== 0) modal = true;
      const key = keyAt(reading.tokens, index);
      if (STATES.has(key)) state = true;
      const before = reading.tokens[index - 1]?.word.verbForm ?? 0;
      if (
        (key === "haben" || key === "sein") &&
        (before & VerbFormFlag.participle) !== 0
      )
        perfect = true;
    }
  const isPresent = kind === "main" && (state || reading.continues);
  return modal && (perfect || isPresent);
}
