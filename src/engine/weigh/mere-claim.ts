/**
 * Mere claims: what somebody *behauptet* is said without proof (Duden, „behaupten“), with *dass*, as an infinitive, or
 * without an opener before or behind the claiming („Der Weg sei gefährlich, *behauptet* er“; Duden, „Redeeinleitung“).
 * „Niemand behauptet, …“ denies it.
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { holdsNegator } from "../clauses/negators.js";
import { keyAt } from "../text/tokens.js";
import { claimingClause, isDisputed, isTakenForGranted } from "./claim.js";
import { clauseOf, hasKey, Hint, type MatchContext } from "./rule.js";

/** Forms of *behaupten*, and its noun; without one of them nothing is only claimed. */
export const CLAIMING: ReadonlySet<string> = new Set(
  "behaupte behauptet behaupten behauptete behaupteten behauptung behauptungen".split(
    " ",
  ),
);
const REFLEXIVE = new Set(["sich"]);

/** Whether the match is said without proof. */
export function isOnlyClaimed(context: MatchContext): boolean {
  if ((context.hints & Hint.doubts) === 0 || isTakenForGranted(context))
    return false;
  const clause = clauseOf(context);
  return isClaimedBefore(context, clause) || isClaimedBehind(context, clause);
}

/** „Er *behauptet*, der Weg sei gefährlich“, „die *Behauptung*, dass …“ */
function isClaimedBefore(context: MatchContext, clause: Clause): boolean {
  const { kind, opener, pieces } = clause;
  const isReported =
    opener === "dass" ||
    kind === "infinitive" ||
    (pieces[0]?.after === "," && pieces[0].reported);
  return (
    isReported &&
    claims(
      context,
      claimingClause(context) ??
        context.match.sentence.clauses.at(startOf(clause) - 2),
    )
  );
}

/** „Der Weg sei gefährlich, *behauptet* er“ */
function isClaimedBehind(context: MatchContext, clause: Clause): boolean {
  return (
    clause.kind === "main" &&
    context.match.sentence.clauses.all.some(
      (claim) =>
        claim.index > clause.index &&
        claim.finite === startOf(claim) &&
        CLAIMING.has(keyAt(context.tokens, claim.finite)) &&
        claims(context, claim),
    )
  );
}

function claims(context: MatchContext, claim: Clause | undefined): boolean {
  return (
    claim !== undefined &&
    claim !== clauseOf(context) &&
    hasKey(context, claim, CLAIMING) &&
    // „*behauptet sich*“ holds its ground.
    !hasKey(context, claim, REFLEXIVE) &&
    !holdsNegator(context.tokens, claim) &&
    !isDisputed(context, claim)
  );
}
