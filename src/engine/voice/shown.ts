/**
 * What a thing shows: „*Das* bestätigt, dass der Weg zu ist“ – nobody says so, whoever writes concludes it. In „*Das* sagte
 * X“ the pronoun is the object (Duden, „Textverweis: Anaphorik“).
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { PERSONAL_PRONOUNS } from "../text/pronouns.js";
import { keyAt } from "../text/tokens.js";
import type { Reading } from "./reading.js";

const THIS = new Set(["das", "dies"]);

/** Whether a main clause has nothing but *das* or *dies* for its subject. */
export function isShown({ tokens }: Reading, clause: Clause): boolean {
  const start = startOf(clause);
  const { finite = -1, kind, pieces } = clause;
  if (
    kind !== "main" ||
    !THIS.has(keyAt(tokens, start)) ||
    finite !== start + 1
  )
    return false;
  const end = pieces[0]?.to ?? finite;
  return tokens
    .slice(finite + 1, end)
    .every(
      ({ word }) => word.shape === "lower" && !PERSONAL_PRONOUNS.has(word.key),
    );
}
