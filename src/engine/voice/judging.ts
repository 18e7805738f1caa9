/**
 * Attributed judgements: „X hält den Einsatz für falsch“, „X sieht in Y eine Gefahr“, „X verurteilte Y“.
 *
 * Here nobody's words are repeated, but the view is X's: verbs of judging with their predicative, and verbs of
 * saying that govern a plain object (Duden, Die Grammatik, „Prädikativ zum Akkusativobjekt").
 */
import {
  clauseIndex,
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
} from "./reading.js";
import type { VerbPosition } from "../text/verbs.js";
import { VerbFormFlag } from "../morphology/dictionary.js";

/** Verbs of saying that take the judged thing as their object. */
const WITH_OBJECT = new Set(
  (
    "kritisieren monieren beklagen bemängeln rügen tadeln beschuldigen vorwerfen anprangern " +
    "fordern verlangen androhen ankündigen dementieren leugnen abstreiten zurückweisen befürchten fürchten bezweifeln anzweifeln warnen"
  ).split(" "),
);

/** Views told as views. */
export const judgedReports: ReportRule = (reading, cues) => [
  ...reading.judgings
    .filter(
      (position) =>
        speaksSomebodyElse(reading, position.verb) &&
        isActive(reading, position) &&
        hasParticle(
          reading,
          position,
          cues.particles.get(position.lemma) ?? [""],
        ),
    )
    .map((position) => ofClause(reading, position)),
  ...reading.sayings
    .filter(
      (position) =>
        WITH_OBJECT.has(position.lemma) &&
        speaksSomebodyElse(reading, position.verb),
    )
    .map((position) => ofClause(reading, position)),
];

/** „wurde als Terrorgruppe eingestuft“: a passive without an agent is the outlet's to answer for. */
function isActive(reading: Reading, { verb }: VerbPosition): boolean {
  return (
    ((reading.tokens[verb]?.word.verbForm ?? 0) & VerbFormFlag.participle) === 0
  );
}

function hasParticle(
  reading: Reading,
  { verb }: VerbPosition,
  particles: readonly string[],
): boolean {
  if (particles.includes("")) return true;
  const clause = reading.clauses[clauseIndex(reading, verb)];
  if (!clause) return false;
  return reading.tokens
    .slice(clause.from, clause.to)
    .some(({ word }) => particles.includes(word.key));
}

function ofClause(reading: Reading, { verb }: VerbPosition): Report {
  const clause = reading.clauses[clauseIndex(reading, verb)];
  return {
    from: clause?.from ?? 0,
    to: clause?.to ?? reading.tokens.length,
    kind: "attributed",
    verb,
  };
}
