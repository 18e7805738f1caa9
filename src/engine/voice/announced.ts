/**
 * Reports that depend on a noun of saying: „die Forderung, *den Weg zu sperren*“, „der Vorwurf, *dass …*“
 * (Duden, Die Grammatik, „Attributsätze": a clause says what the noun names).
 */
import { complementAfterNoun } from "./attribute-clause.js";
import { Cue } from "./cues.js";
import { type ReportRule, withDependents } from "./reading.js";

/** Clauses that say what a noun of saying announces. */
export const announcedReports: ReportRule = (reading) => {
  if ((reading.cue & Cue.sayingNoun) === 0) return [];
  return reading.cues.flatMap((cue, noun) => {
    if ((cue & Cue.sayingNoun) === 0) return [];
    const said = complementAfterNoun(reading, noun);
    return said
      ? [
          {
            ranges: withDependents(reading, [said]),
            kind: "indirect" as const,
          },
        ]
      : [];
  });
};
