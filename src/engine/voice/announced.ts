/**
 * Reports that depend on a noun of saying: „die Forderung, *den Weg zu sperren*“, „der Vorwurf, *dass …*“
 * (Duden, Die Grammatik, „Attributsätze": a clause says what the noun names).
 */
import { isOnlySubjunctive2 } from "../text/mood.js";
import { keyAt } from "../text/tokens.js";
import { type Clause, startOf } from "../clauses/clause.js";
import { announcingNoun, isHeld, statedBy } from "./announcing-noun.js";
import { Cue, type VoiceWords } from "./cues.js";
import {
  clauseOf,
  type Reading,
  type Report,
  type ReportRule,
  joinedTo,
  speaksSomebodyElse,
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
export const announcedReports: ReportRule = (reading, { voiceWords }) => {
  if ((reading.cue & (Cue.sayingNoun | Cue.view | Cue.points)) === 0) return [];
  const pointing = reading.clauses.filter((clause) =>
    pointsToSource(reading, clause),
  );
  if (pointing.length > 0)
    return pointing.map((clause) =>
      reportOf(reading, clause, announcingNoun(reading, clause), voiceWords),
    );
  if ((reading.cue & Cue.sayingNoun) === 0) return [];
  return reading.clauses.flatMap((clause) => {
    const noun =
      isComplement(clause) || isBare(reading, clause)
        ? announcingNoun(reading, clause, Cue.sayingNoun)
        : labelBefore(reading, clause);
    return noun === undefined || isOwnView(reading, noun)
      ? []
      : reportOf(reading, clause, noun, voiceWords);
  });
};

/** „*Ich bin* der *Meinung*, dass …“: whoever writes holds it. */
function isOwnView(reading: Reading, noun: number): boolean {
  const clause = clauseOf(reading, noun);
  return (
    clause !== undefined &&
    isHeld(reading, noun, clause) &&
    !speaksSomebodyElse(reading, clause)
  );
}

/** „die Ansicht, *der Weg wäre zu steil*“: a main clause in Konjunktiv II; one in Konjunktiv I reports by itself. */
function isBare({ tokens }: Reading, clause: Clause): boolean {
  const first = clause.pieces[0];
  const verb = tokens[clause.finite ?? -1]?.word;
  return (
    clause.kind === "main" &&
    first?.after === "," &&
    !first.verbFirst &&
    !first.coordinated &&
    verb !== undefined &&
    isOnlySubjunctive2(verb)
  );
}

function reportOf(
  reading: Reading,
  clause: Clause,
  noun: number | undefined,
  voiceWords: VoiceWords,
): Report {
  return {
    ranges: withDependents(reading, [clause, ...joinedTo(reading, clause)]),
    kind: "indirect",
    ...(noun === undefined ? {} : statedBy(reading, noun, voiceWords)),
  };
}

/** What somebody else has put forward; a plan or a hint may be the outlet's. */
const PUT_FORWARD =
  /(?:antwort|argumente?|befürchtung(?:en)?|begründung|behauptung(?:en)?|botschaft|drohung(?:en)?|einwand|forderung(?:en)?|kritik|these|verdacht|vorw[uü]rfe?|warnung(?:en)?)$/;
/** „unsere“ is the outlet's, „mit anderen Worten“ nobody's. */
const OPENS_LABEL = /^(?:der|die|das|eine?|seine?|ihre?|deren|dessen)$/;

/** „*Die Begründung:* Der Weg ist zu steil“: a noun alone before the colon that the clause follows. */
function labelBefore(reading: Reading, clause: Clause): number | undefined {
  const { tokens } = reading;
  const colon = startOf(clause) - 1;
  const noun = colon - 1;
  const label = keyAt(tokens, colon) === ":" && clauseOf(reading, noun);
  if (!label || label.finite !== undefined) return undefined;
  const start = startOf(label);
  return OPENS_LABEL.test(keyAt(tokens, start)) &&
    PUT_FORWARD.test(keyAt(tokens, noun)) &&
    tokens.slice(start + 1, noun).every(({ word }) => word.shape === "lower")
    ? noun
    : undefined;
}
