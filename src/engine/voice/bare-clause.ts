/**
 * Clauses without an opener behind a verb of saying: whether they are what is said, or the outlet goes on by itself
 * (Duden, Die Grammatik, „Redewiedergabe": Modus).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { isOnlySubjunctive2 } from "../text/mood.js";
import { keyAt } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import { Cue } from "./cues.js";
import { hasCue, type Reading } from "./reading.js";

const TURNS = new Set(
  "aber doch jedoch allerdings dabei tatsächlich desto".split(" "),
);

/** „X sagte *nichts*, der Weg war zu weit“, „sagte *kein Wort*“ */
export function saysNothing({ tokens }: Reading, clause: Clause): boolean {
  return someToken(
    clause,
    (index) =>
      keyAt(tokens, index) === "nichts" ||
      (keyAt(tokens, index) === "kein" && keyAt(tokens, index + 1) === "wort"),
  );
}

/** „X warnt, das *könnte* schaden“; what begins with its verb or with a turn is the outlet's: „Sagt er das, *könnte* …“ */
export function isToldAsUnreal(
  { tokens }: Reading,
  { finite, opener, pieces }: Clause,
): boolean {
  const [piece] = pieces;
  if (
    finite === undefined ||
    piece?.verbFirst ||
    piece?.coordinated ||
    TURNS.has(opener)
  )
    return false;
  const verb = tokens[finite]?.word;
  return verb !== undefined && isOnlySubjunctive2(verb);
}

/** „X behauptet, der Weg sei frei, *doch* er *ist* gesperrt“: turn and mood mark the outlet; plurals in *-en* are either. */
export function contradicts(
  { tokens }: Reading,
  { finite, pieces }: Clause,
): boolean {
  const word = finite === undefined ? undefined : tokens[finite]?.word;
  const [piece] = pieces;
  if (!word || !piece) return false;
  const opener = keyAt(tokens, piece.from);
  return (
    (piece.after === ";" || TURNS.has(opener)) &&
    isPlainlyFinite(word) &&
    !word.key.endsWith("en")
  );
}

/** „X sagt, dass A gut sei, *doch B könnte schaden*“: main clauses after a report, as long as they stand in its mood. */
export function goingOn(
  reading: Reading,
  said: readonly Clause[],
): readonly Clause[] {
  const last = Math.max(...said.map(startOf));
  const after = reading.clauses.filter(
    (clause) => clause.kind === "main" && startOf(clause) > last,
  );
  const end = after.findIndex(
    (clause) => !hasCue(reading, clause, Cue.subjunctive1 | Cue.subjunctive2),
  );
  return end < 0 ? after : after.slice(0, end);
}
