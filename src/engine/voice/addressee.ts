/**
 * Questions to whoever is addressed (Duden, Die Grammatik, „Entscheidungsfragesatz“: the finite verb stands first).
 */
import type { Clause } from "../clauses/clause.js";
import { keyAt } from "../text/tokens.js";
import type { Reading } from "./reading.js";

/** Whether a clause asks its reader or hearer: „*Glauben Sie*, dass …?“ has nobody say so. */
export function asksAddressee(
  { tokens }: Reading,
  { finite = -1, kind, pieces }: Clause,
): boolean {
  return (
    kind === "main" &&
    pieces[0]?.verbFirst === true &&
    tokens[finite + 1]?.word.key === "sie" &&
    tokens[finite + 1]?.word.shape === "capital" &&
    keyAt(tokens, tokens.length - 1) === "?"
  );
}
