/**
 * Mere claims: what somebody *behauptet* is said without proof (Duden, „behaupten“), with *dass*, as an infinitive, or
 * without an opener before or behind the claiming („Der Weg sei gefährlich, *behauptet* er“; Duden, „Redeeinleitung“).
 * „Niemand behauptet, …“ denies it.
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { holdsNegator } from "../clauses/negators.js";
import { OPEN_INFINITIVES } from "../text/openers.js";
import { keyAt } from "../text/tokens.js";
import { claimingClause, isDisputed, isTakenForGranted } from "./claim.js";
import { clauseOf, hasKey, Hint, type MatchContext } from "./rule.js";

const VERBS = new Set(
  "behaupte behauptet behaupten behauptete behaupteten".split(" "),
);
const NOUNS = new Set(["behauptung", "behauptungen"]);
/** Without one of these nothing is only claimed. */
export const CLAIMING: ReadonlySet<string> = new Set([...VERBS, ...NOUNS]);
/** „*behauptet sich*“ holds its ground, „behauptet *zu Recht*“ says what is so. */
const NO_MERE_CLAIM = new Set(["sich", "recht"]);

/** Whether the match is said without proof. */
export function isOnlyClaimed(context: MatchContext): boolean {
  if ((context.hints & Hint.claims) === 0 || isTakenForGranted(context))
    return false;
  const clause = clauseOf(context);
  return isClaimedBefore(context, clause) || isClaimedBehind(context, clause);
}

/** „Er *behauptet*, der Weg sei gefährlich“, „die *Behauptung*, dass …“ */
function isClaimedBefore(context: MatchContext, clause: Clause): boolean {
  const { tokens, match } = context;
  const before = startOf(clause) - 2;
  const claim = claimingClause(context) ?? match.sentence.clauses.at(before);
  return (
    isReported(clause) &&
    claim !== undefined &&
    (NOUNS.has(keyAt(tokens, before)) || hasKey(context, claim, VERBS)) &&
    claims(context, claim)
  );
}

/** With *dass*, as a plain infinitive, or as a main clause in Konjunktiv I. */
function isReported({ kind, opener, pieces }: Clause): boolean {
  return (
    opener === "dass" ||
    (kind === "infinitive" && !OPEN_INFINITIVES.has(opener)) ||
    (pieces[0]?.after === "," && pieces[0].reported)
  );
}

/** „Der Weg sei gefährlich, *behauptet* er“: behind all that is claimed, with nothing of its own to claim. */
function isClaimedBehind(context: MatchContext, clause: Clause): boolean {
  const { all } = context.match.sentence.clauses;
  const claim = all.find(
    ({ index, finite, pieces }) =>
      index > clause.index &&
      finite === pieces[0]?.from &&
      pieces[0]?.after !== ";" &&
      VERBS.has(keyAt(context.tokens, finite ?? -1)),
  );
  return (
    clause.kind === "main" &&
    claim !== undefined &&
    claims(context, claim) &&
    !all.some(
      (later) =>
        later.index > claim.index &&
        (later.kind === "main" || isReported(later)),
    )
  );
}

function claims(context: MatchContext, claim: Clause): boolean {
  return (
    claim !== clauseOf(context) &&
    !hasKey(context, claim, NO_MERE_CLAIM) &&
    !holdsNegator(context.tokens, claim) &&
    !isDisputed(context, claim)
  );
}
