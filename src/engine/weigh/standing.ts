/**
 * What stands in spite of a negation.
 *
 * Things that a negated clause takes to be there: what is to be averted (final and volitional clauses; Duden,
 * „Finalsätze"), what somebody does not dispute, and the objects of tolerating and overlooking, which nobody tolerates
 * or overlooks unless they are there („Niemand darf die Gefahr *unterschätzen*"; presuppositions survive negation:
 * Karttunen 1973, „Presuppositions of Compound Sentences"). What nothing surpasses („Nichts ist gefährlicher als …“,
 * Duden, „Komparativ“), and what a negative question expects to be granted („Ist das nicht gefährlich?“, Duden,
 * „Entscheidungsfrage“).
 */
import { holds } from "../clauses/clause.js";
import type { VerbPosition } from "../text/verbs.js";
import { isAskedBack } from "./question.js";
import { clauseOf, hasKey, type MatchContext, matrixClauseOf } from "./rule.js";
import { isUnsurpassed } from "./unsurpassed.js";

/** Verbs that take their object to be there. */
export const TOLERATING_VERBS: readonly string[] =
  "dulden tolerieren hinnehmen ertragen unterschätzen ignorieren übersehen vergessen verharmlosen verkennen verschweigen".split(
    " ",
  );

/** Verbs, nouns and adjectives of wanting: *dass … nicht* after them says what is wanted, not what is so. */
const VOLITION = new Set(
  "will wollen wollte wollten möchte möchten fordert fordern forderte forderten verlangt verlangen verlangte hofft hoffen hoffte wünscht wünschen sorgt sorgen sorgte sicherstellen gewährleisten erreichen garantieren achten interesse ziel aufgabe wichtig".split(
    " ",
  ),
);

/** *Dürfte* says what is likely. */
const PROHIBITION = new Set("darf dürfen dürfe".split(" "));

/** Whether a negation in its clause leaves the match as it is. */
export function stands(context: MatchContext): boolean {
  return (
    isPurpose(context) ||
    isProhibited(context) ||
    isUnsurpassed(context) ||
    isAskedBack(context) ||
    isObjectOf(context, context.denials) ||
    isObjectOf(context, context.tolerations)
  );
}

/** „damit X nicht gefährlich wird“, „wir wollen, dass es keine Gefahr gibt“ */
function isPurpose(context: MatchContext): boolean {
  const { kind, opener } = clauseOf(context);
  // „Damit ist die Gefahr gebannt“ is a main clause.
  if (opener === "damit") return kind === "subordinate";
  const matrix = matrixClauseOf(context);
  return (
    opener === "dass" &&
    matrix !== undefined &&
    hasKey(context, matrix, VOLITION)
  );
}

/** „Von dort *darf* keine Gefahr ausgehen“: a thing that is forbidden is feared (Duden, „Modalverben": *nicht dürfen*). */
function isProhibited(context: MatchContext): boolean {
  const { tokens, last } = context;
  return (
    tokens[last]?.word.shape === "capital" &&
    hasKey(context, clauseOf(context), PROHIBITION)
  );
}

/** „Niemand *leugnet* die Gefahr“ denies the denying, which `denial` weighs. */
function isObjectOf(
  context: MatchContext,
  verbs: readonly Pick<VerbPosition, "verb">[],
): boolean {
  return verbs.some(
    ({ verb }) =>
      holds(clauseOf(context), verb) && !context.match.tokens.includes(verb),
  );
}
