/**
 * Absence: verbs that say of a noun in their clause, their subject or what follows *an*, that it is not there („Eine
 * Eskalation *blieb aus*“, „Es *fehlt an* einer Rechtfertigung“; Duden, Die Grammatik, „Negation“: implizit negierende
 * Verben).
 */
import { keyAt } from "../text/tokens.js";
import { holdsNegator } from "../clauses/negators.js";
import { signBefore } from "./kein-phrase.js";
import { beforePhrase, isActor, isOblique, isVerbOfMatch } from "./object.js";
import {
  clauseOf,
  type ContextRule,
  isNounMatch,
  type MatchContext,
} from "./rule.js";

/** Verbs of being absent. */
export const MISSING_VERBS: readonly string[] = [
  "ausbleiben",
  "fehlen",
  "mangeln",
];

/** Said to be absent, and the absence is not denied. */
export const absence: ContextRule = (context) =>
  context.absences.length > 0 &&
  isNounMatch(context) &&
  (!isActor(context) || signBefore(context) !== undefined) &&
  context.absences.some(({ verb }) => lacks(context, verb))
    ? { name: "negated", turns: true }
    : undefined;

function lacks(context: MatchContext, verb: number): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  return (
    isVerbOfMatch(context, verb) &&
    // „Es fehlt nicht an Gefahren“
    !holdsNegator(tokens, clause) &&
    (/^a[nm]$/.test(keyAt(tokens, beforePhrase(context))) ||
      !isOblique(context) ||
      // „Es fehlen *Hinweise auf* eine Gefahr“
      signBefore(context) !== undefined)
  );
}
