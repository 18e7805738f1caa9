/**
 * Open questions: a yes–no question („Ist das gefährlich?“; Duden, „Entscheidungsfrage“) and a clause with *ob* („Offen
 * ist, *ob* das gefährlich ist“; Duden, „Indirekter Fragesatz“) air a thought that nobody holds. Where their words show
 * what answer they expect, rules before this one turn them (question.ts, doubt.ts, denial.ts).
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { holdsNegator } from "../clauses/negators.js";
import { keyAt } from "../text/tokens.js";
import { isAskedFor, isYesNoQuestion } from "./question.js";
import { clauseOf, type ContextRule, Hint, type MatchContext } from "./rule.js";

/** Without one of these nothing is left open. */
export const ASKING: ReadonlySet<string> = new Set(["?", "ob"]);

/** „Ist das gefährlich?“, „… ob das gefährlich ist“ */
export const openQuestion: ContextRule = (context, before) =>
  (context.hints & Hint.asks) !== 0 &&
  before.length === 0 &&
  isLeftOpen(context)
    ? { name: "asked", turns: false }
    : undefined;

function isLeftOpen(context: MatchContext): boolean {
  const clause = clauseOf(context);
  return (
    (isYesNoQuestion(context, clause) || isIndirectQuestion(context, clause)) &&
    isAskedFor(context, clause) &&
    !holdsNegator(context.tokens, clause)
  );
}

/** „*ob* das gefährlich ist“; „*als ob*“ compares, and an entry with *ob* weighs what it weighs. */
function isIndirectQuestion(
  { tokens, match }: MatchContext,
  clause: Clause,
): boolean {
  return (
    clause.opener === "ob" &&
    keyAt(tokens, startOf(clause) - 1) !== "als" &&
    !match.tokens.some((at) => keyAt(tokens, at) === "ob")
  );
}
