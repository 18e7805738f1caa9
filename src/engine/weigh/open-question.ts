/**
 * Open questions: a yes–no question („Ist das gefährlich?“; Duden, „Entscheidungsfrage“) and a clause with *ob* („Offen
 * ist, *ob* das gefährlich ist“; Duden, „Indirekter Fragesatz“) air a thought that nobody holds. Where their words show
 * what answer they expect, other rules turn them (question.ts, doubt.ts, denial.ts).
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { holdsNegator } from "../clauses/negators.js";
import { keyAt } from "../text/tokens.js";
import { isDoubted } from "./doubt.js";
import { isAskedFor, isYesNoQuestion } from "./question.js";
import {
  clauseOf,
  type ContextRule,
  Hint,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

/** Without one of these nothing is left open. */
export const ASKING: ReadonlySet<string> = new Set(["?", "ob"]);

/** „Ist das gefährlich?“, „… ob das gefährlich ist“ */
export const openQuestion: ContextRule = (context) =>
  (context.hints & Hint.asks) !== 0 && isLeftOpen(context)
    ? { name: "asked", turns: false }
    : undefined;

function isLeftOpen(context: MatchContext): boolean {
  const clause = clauseOf(context);
  return (
    (isYesNoQuestion(context, clause) || isIndirectQuestion(context, clause)) &&
    isAskedFor(context, clause) &&
    !holdsNegator(context.tokens, clause) &&
    !isDoubted(context)
  );
}

/** „*ob* das gefährlich ist“; „*als ob*“ compares, and „Er *bezweifelt*, ob …“ leaves nothing open. */
function isIndirectQuestion(context: MatchContext, clause: Clause): boolean {
  const { tokens, denials } = context;
  const matrix = matrixClauseOf(context);
  return (
    clause.opener === "ob" &&
    keyAt(tokens, startOf(clause) - 1) !== "als" &&
    !denials.some(({ verb }) => matrix !== undefined && holds(matrix, verb))
  );
}
