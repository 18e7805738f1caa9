/**
 * Reports that depend on a noun of saying: „die Forderung, *den Weg zu sperren*“, „der Vorwurf, *dass …*“
 * (Duden, Die Grammatik, „Attributsätze": a clause says what the noun names).
 */
import { keyAt } from "../text/tokens.js";
import { Cue } from "./cues.js";
import { type Clause, startOf } from "../clauses/clause.js";
import {
  clauseOf,
  type Reading,
  type Report,
  type ReportRule,
  withDependents,
} from "./reading.js";
import { isComplement } from "./saying.js";

/** „ein Bericht, *wonach* …“, „Angaben, *nach denen* …“, „Berichte, *denen zufolge* …“. */
function pointsToSource({ tokens, cue }: Reading, clause: Clause): boolean {
  const { kind, opener } = clause;
  if (opener === "wonach") return true;
  if (kind !== "relative" || (cue & (Cue.sayingNoun | Cue.view)) === 0)
    return false;
  const from = startOf(clause);
  const first = keyAt(tokens, from);
  const second = keyAt(tokens, from + 1);
  return (
    (first === "nach" && /^(?:denen|dem|der)$/.test(second)) ||
    second === "zufolge"
  );
}

/** Clauses that say what a noun of saying announces. */
export const announcedReports: ReportRule = (reading) => {
  if ((reading.cue & (Cue.sayingNoun | Cue.view | Cue.points)) === 0) return [];
  const pointing = reading.clauses.filter((clause) =>
    pointsToSource(reading, clause),
  );
  if (pointing.length > 0)
    return [{ ranges: withDependents(reading, pointing), kind: "indirect" }];
  if ((reading.cue & Cue.sayingNoun) === 0) return [];
  const reports: Report[] = [];
  for (let noun = 0; noun < reading.cues.length; noun++) {
    if (((reading.cues[noun] ?? 0) & Cue.sayingNoun) === 0) continue;
    const said =
      complementAfterNoun(reading, noun) ?? clauseAfterColon(reading, noun);
    if (said)
      reports.push({
        ranges: withDependents(reading, [said]),
        kind: "indirect",
      });
  }
  return reports;
};

/** Words that may stand between a noun and its clause: „der Vorwurf *der Verteidigung*, …“. */
const NEAR = 8;

/** The clause that follows the noun at `noun` and says what it names, or undefined. */
function complementAfterNoun(
  reading: Reading,
  noun: number,
): Clause | undefined {
  const clause = clauseOf(reading, noun);
  const piece = clause?.pieces.find(
    ({ from, to }) => from <= noun && noun < to,
  );
  if (!piece || piece.to - noun > NEAR) return undefined;
  for (let index = noun + 1; index < piece.to; index++)
    if (index === clause?.finite) return undefined;
  return reading.clauses.find(
    (other) =>
      other.parent === clause?.index &&
      startOf(other) === piece.to + 1 &&
      isComplement(other),
  );
}

/** What somebody else has put forward; a plan or a hint may be the outlet's. */
const PUT_FORWARD =
  /(?:antwort|argumente?|befürchtung(?:en)?|begründung|behauptung(?:en)?|botschaft|drohung(?:en)?|einwand|forderung(?:en)?|kritik|these|verdacht|vorw[uü]rfe?|warnung(?:en)?)$/;
/** „unsere“ is the outlet's, „mit anderen Worten“ nobody's. */
const OPENS_LABEL = /^(?:der|die|das|eine?|seine?|ihre?|deren|dessen)$/;

/** „Die Begründung: *Der Weg ist zu steil*“: the noun alone before a colon. */
function clauseAfterColon(reading: Reading, noun: number): Clause | undefined {
  const { tokens } = reading;
  const label = clauseOf(reading, noun);
  const start = label && startOf(label);
  if (start === undefined || keyAt(tokens, noun + 1) !== ":") return undefined;
  const isLabel =
    label?.finite === undefined &&
    OPENS_LABEL.test(keyAt(tokens, start)) &&
    PUT_FORWARD.test(keyAt(tokens, noun)) &&
    tokens.slice(start + 1, noun).every(({ word }) => word.shape === "lower");
  return isLabel ? clauseOf(reading, noun + 2) : undefined;
}
