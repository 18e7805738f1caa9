/**
 * Clauses without an opener behind a verb of saying: whether they are what is said, or the outlet goes on by itself
 * (Duden, Die Grammatik, „Redewiedergabe": Modus).
 */
import { type Clause, someToken } from "../clauses/clause.js";
import { isOnlySubjunctive2 } from "../text/mood.js";
import { keyAt } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import type { Reading } from "./reading.js";

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
