/**
 * Attributed judgements: „X hält den Einsatz für falsch“, „X sieht in Y eine Gefahr“, „X verurteilte Y“.
 *
 * Here nobody's words are repeated, but the view is X's: verbs of judging with their predicative, and verbs of
 * saying that govern a plain object (Duden, Die Grammatik, „Prädikativ zum Akkusativobjekt").
 */
import { VerbFormFlag } from "../morphology/dictionary.js";
import type { VerbPosition } from "../text/verbs.js";
import type { Clause } from "./clause-tree.js";
import {
  clauseOf,
  holdsDirectSpeech,
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { complementsOf } from "./saying.js";
import { SPEECH_ACTS } from "./verbs-of-saying.js";

/** Views told as views. */
export const judgedReports: ReportRule = (reading, cues) => [
  ...reading.judgings.flatMap((position) =>
    hasParticle(reading, position, cues.particles.get(position.lemma) ?? [""])
      ? ofClause(reading, position)
      : [],
  ),
  ...reading.sayings.flatMap((position) =>
    SPEECH_ACTS.has(position.lemma) ? ofClause(reading, position) : [],
  ),
];

const PASSIVE = new Set(
  "wird werden wurde wurden worden werde würde würden ist sind war waren".split(
    " ",
  ),
);

/** „wurde als Terrorgruppe eingestuft“: a passive without an agent is the outlet's to answer for. */
function isPassive(
  { tokens }: Reading,
  { pieces }: Clause,
  verb: number,
): boolean {
  const form = tokens[verb]?.word.verbForm ?? 0;
  if ((form & VerbFormFlag.participle) === 0) return false;
  return pieces.some(({ from, to }) =>
    tokens.slice(from, to).some(({ word }) => PASSIVE.has(word.key)),
  );
}

function hasParticle(
  reading: Reading,
  { verb }: VerbPosition,
  particles: readonly string[],
): boolean {
  if (particles.includes("")) return true;
  return (
    clauseOf(reading, verb)?.pieces.some(({ from, to }) =>
      reading.tokens
        .slice(from, to)
        .some(({ word }) => particles.includes(word.key)),
    ) ?? false
  );
}

function ofClause(
  reading: Reading,
  { verb }: VerbPosition,
): readonly Report[] {
  const clause = clauseOf(reading, verb);
  if (!clause || !speaksSomebodyElse(reading, clause)) return [];
  const said = complementsOf(reading, clause, verb);
  if (said.length > 0)
    return [{ ranges: withDependents(reading, said), kind: "indirect", verb }];
  if (isPassive(reading, clause, verb) || holdsDirectSpeech(reading, clause)) return [];
  return [
    { ranges: withDependents(reading, [clause]), kind: "attributed", verb },
  ];
}
