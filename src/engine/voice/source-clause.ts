/**
 * Clauses that name a source: „*wie X berichtet*“ (Duden, „Quellenangabe“).
 */
import type { Clause } from "../clauses/clause.js";
import {
  clauseOf,
  type Reading,
  type SourcePhrase,
  speaksSomebodyElse,
} from "./reading.js";
import { holdsSaying } from "./saying.js";

/** „wie erwartet“, „wie geplant“ compare what happened with what was thought. */
const COMPARED = new Set(
  "erwarten planen wollen mögen hoffen erhoffen befürchten fürchten entscheiden".split(
    " ",
  ),
);

/** „wie X berichtet“: a clause that begins with *wie* and holds a verb of saying. */
export function sourceClause(
  reading: Reading,
  wie: number,
): SourcePhrase | undefined {
  const clause = clauseOf(reading, wie);
  const first = clause?.pieces[0];
  if (clause?.kind !== "subordinate" || !first || wie - first.from > 2)
    return undefined;
  const says = reading.sayings.some(
    ({ verb, lemma }) =>
      clauseOf(reading, verb) === clause && !COMPARED.has(lemma),
  );
  if (
    !says ||
    !speaksSomebodyElse(reading, clause) ||
    dependsOnSaying(reading, clause)
  )
    return undefined;
  const last = clause.pieces.at(-1) ?? first;
  return {
    from: wie,
    to: last.to,
    speaker: { from: wie + 1, to: Math.max(wie + 1, first.to - 1) },
    reach: "sentence",
  };
}

/** „X sagte, wie er berichtet hatte“: the question, not the source. */
function dependsOnSaying(reading: Reading, { parent, index }: Clause): boolean {
  const matrix = parent === undefined ? undefined : reading.clauses[parent];
  return (
    matrix !== undefined && matrix.index < index && holdsSaying(reading, matrix)
  );
}
