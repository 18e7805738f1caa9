/**
 * The end of a clause, where *nicht* denies the whole clause (Duden, Die Grammatik, „Satznegation“).
 */
import type { Token } from "../text/tokens.js";
import { isFiniteVerb, isNonFiniteVerb } from "../text/vocabulary.js";
import type { Clause } from "./clause.js";

/** What may follow *nicht* at the end of a clause besides verbs: *mehr*, *zu* and the prefixes of separable verbs. */
const AT_THE_END = new Set(
  // „kann von … nicht *die Rede* sein“
  "mehr zu dar aus ab vor bevor an auf ein mit statt fest zurück die rede".split(
    " ",
  ),
);

/** Whether the word at `index`, a negation, ends its clause, or is followed by nothing but verbs. */
export function closesClause(
  tokens: readonly Token[],
  index: number,
  clause: Clause,
): boolean {
  const end = clause.pieces.find(({ to }) => index < to)?.to;
  return tokens
    .slice(index + 1, end)
    .every(
      ({ word }) =>
        word.kind === "mark" ||
        isNonFiniteVerb(word) ||
        isFiniteVerb(word) ||
        AT_THE_END.has(word.key),
    );
}
