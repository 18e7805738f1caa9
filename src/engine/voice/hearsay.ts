/**
 * Hearsay: „Er *soll* die Stadt verlassen *haben*“, „Er *will* nichts gewusst *haben*“.
 *
 * With an infinitive perfect *sollen* says what others claim, *wollen* what its subject claims (Duden, Die Grammatik,
 * „Modalverben, epistemisch"); with a plain infinitive they mostly tell of a plan or a duty.
 */
import { keyAt } from "../text/tokens.js";
import { type Clause, someToken } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { Cue } from "./cues.js";
import {
  type Reading,
  type Report,
  type ReportRule,
  withDependents,
} from "./reading.js";

/** Nobody is told to be so: with these *sollen* is hearsay in the present, too. */
const STATES = new Set(
  "sein betragen liegen befinden geben handeln existieren stammen gehören bestehen stehen belaufen".split(
    " ",
  ),
);

const CLAIMING = new Set(["will", "wollen"]);

/** Clauses with *sollen* or *wollen* and an infinitive perfect, with what depends on them. */
export const hearsayReports: ReportRule = (reading) => {
  if ((reading.cue & Cue.hearsay) === 0 || !mayTell(reading)) return [];
  const told: Clause[] = [];
  const claims: Report[] = [];
  for (const clause of reading.clauses) {
    const modal = modalOf(reading, clause);
    if (modal === undefined) continue;
    const isClaim = CLAIMING.has(keyAt(reading.tokens, modal));
    if (!isClaim && isTold(reading, clause)) told.push(clause);
    if (isClaim && isPerfect(reading, clause) && !isDue(reading, clause))
      claims.push({
        ranges: withDependents(reading, [clause]),
        kind: "attributed",
        verb: modal,
      });
  }
  return told.length === 0
    ? claims
    : [
        ...claims,
        { ranges: withDependents(reading, told), kind: "attributed" },
      ];
};

/** Whether anything in the sentence can be told with *sollen* or *wollen*; in others the clauses need not be read. */
function mayTell({ tokens, continues }: Reading): boolean {
  return (
    continues ||
    tokens.some(({ word }) => word.key === "haben" || STATES.has(word.key))
  );
}

function modalOf(reading: Reading, { pieces }: Clause): number | undefined {
  for (const { from, to } of pieces)
    for (let index = from; index < to; index++)
      if (((reading.cues[index] ?? 0) & Cue.hearsay) !== 0) return index;
  return undefined;
}

/** *Sollen* with an infinitive perfect, or with a state in the present. */
function isTold(reading: Reading, clause: Clause): boolean {
  const isState = someToken(clause, (index) =>
    STATES.has(keyAt(reading.tokens, index)),
  );
  return (
    isPerfect(reading, clause) ||
    (clause.kind === "main" &&
      (isState || (reading.continues && !asks(reading))))
  );
}

/** „Was *soll* daraus werden?“ */
function asks({ tokens }: Reading): boolean {
  return tokens.at(-1)?.word.key === "?";
}

/**
 * „getötet *haben*“, „gekommen *sein*“; in „soll Wege gesperrt, Zäune versetzt und Schilder entfernt haben“ the parts
 * stand in several pieces.
 */
function isPerfect({ tokens }: Reading, clause: Clause): boolean {
  return someToken(
    clause,
    (index) =>
      /^(?:haben|sein)$/.test(keyAt(tokens, index)) &&
      ((tokens[index - 1]?.word.verbForm ?? 0) & VerbFormFlag.participle) !== 0,
  );
}

/** „will es *bis* Montag erledigt haben“ wishes. */
function isDue({ tokens }: Reading, clause: Clause): boolean {
  return someToken(clause, (index) => keyAt(tokens, index) === "bis");
}
