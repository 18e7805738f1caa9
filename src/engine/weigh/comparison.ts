/**
 * Comparisons that deny, and comparisons that a negation turns into the strongest of claims.
 *
 * Of two descriptions one fits less, and that is denied: „*weniger* eine Gefahr *als* ein Ärgernis“, „*eher* ein
 * Ärgernis *als* eine Gefahr“ (metalinguistic comparison: Giannakidou & Yoon 2011, „The Subjective Mode of
 * Comparison“). What nothing surpasses is affirmed: „*Nichts* ist gefährlicher *als* das“ (Duden, „Komparativ“).
 */
import { type Clause, holds, someToken } from "../clauses/clause.js";
import { keyAt, type Token } from "../text/tokens.js";
import { KEIN, NEGATING_PRONOUNS } from "./negators.js";
import { clauseOf, type MatchContext } from "./rule.js";

/** After *weniger* these begin a description; a noun would be counted: „weniger Leute als gestern“. */
const BEGINS_DESCRIPTION =
  /^(?:der|die|das|den|dem|eine?[mnrs]?|um|wegen|aus|für|mit|auf|durch|von|an|in|im|bei|gegen|zum|zur|zu)$/;
const LONGEST_DESCRIPTION = 14;

/** Whether *weniger* or *eher* compares two descriptions of one thing. */
export function weighsDescriptions(
  tokens: readonly Token[],
  index: number,
): boolean {
  const key = tokens[index]?.word.key;
  if (key !== "weniger" && key !== "eher") return false;
  const next = keyAt(tokens, index + 1);
  if (key === "weniger" && !BEGINS_DESCRIPTION.test(next)) return false;
  return comparedAt(tokens, index) > index + 1;
}

/** Where the *als* of a comparison stands; -1 if there is none. */
function comparedAt(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at <= index + LONGEST_DESCRIPTION; at++) {
    const word = tokens[at]?.word;
    if (!word || word.kind === "mark") return -1;
    if (word.key === "als") return at;
  }
  return -1;
}

/** Whether the match is the description that fits less, by the *weniger* or *eher* at `index`. */
export function fitsLess(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  const compared = comparedAt(tokens, index);
  if (tokens[index]?.word.key === "weniger")
    return index < first && first < compared;
  return (
    compared < first &&
    !tokens.slice(compared, first).some(({ word }) => word.kind === "mark")
  );
}

const UNSURPASSED_BY = new Set([
  ...KEIN,
  ...NEGATING_PRONOUNS,
  "nie",
  "niemals",
  "nirgends",
  "kaum",
]);

/** „*Kein* Weg ist gefährlicher *als* dieser“, „*Niemand* bedroht uns *so* sehr *wie* er“ */
export function isUnsurpassed(context: MatchContext): boolean {
  const { tokens, last, negators } = context;
  const clause = clauseOf(context);
  return (
    negators.some(
      (index) =>
        index <= last &&
        holds(clause, index) &&
        UNSURPASSED_BY.has(keyAt(tokens, index)),
    ) && someToken(clause, (index) => compares(tokens, clause, index))
  );
}

const COMPARATIVE = /\p{L}{3}er(?:e[mnrs]?)?$/u;
const LIKE_COMPARATIVES =
  /^(?:and|imm|wied|wed|kein|dies|jed|bish|seith|dah)er/;

function compares(
  tokens: readonly Token[],
  clause: Clause,
  index: number,
): boolean {
  const word = tokens[index]?.word;
  if (word?.shape !== "lower") return false;
  if (word.key === "so")
    return someToken(clause, (at) => at > index && keyAt(tokens, at) === "wie");
  if (
    word.key !== "mehr" &&
    (!COMPARATIVE.test(word.key) || LIKE_COMPARATIVES.test(word.key))
  )
    return false;
  // „schärfer als“, „eine größere Gefahr als“, „schärfer verurteilt als“
  return (
    keyAt(tokens, index + 1) === "als" || keyAt(tokens, index + 2) === "als"
  );
}
