import type { Clause } from "./clause-tree.js";
import { clauseOf, type Reading } from "./reading.js";
import { isComplement } from "./saying.js";

/** Words that may stand between a noun and its clause: „der Vorwurf *der Verteidigung*, …“. */
const NEAR = 8;

/** The clause that follows the noun at `noun` and says what it names, or undefined. */
export function complementAfterNoun(
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
      other.pieces[0]?.from === piece.to + 1 &&
      isComplement(other),
  );
}
