/**
 * Denial: verbs that dispute what is said (*bestreiten, leugnen, zurückweisen*).
 *
 * They reach their object in the same clause and a clause with *dass* or an infinitive that follows (factivity and
 * polarity: Karttunen 1971, „Implicative Verbs"). „Niemand bestreitet, dass …“ disputes nothing.
 */
import { holds } from "../clauses/clause.js";
import { isDenied } from "./negators.js";
import type { Sentence } from "../text/document.js";
import type { VerbList } from "../text/verbs.js";
import {
  clauseOf,
  type ContextRule,
  type Denial,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

export const DENYING_VERBS: readonly string[] =
  "bestreiten dementieren leugnen abstreiten zurückweisen widerlegen bezweifeln anzweifeln verneinen entkräften".split(
    " ",
  );

/** The verbs of denying in a sentence. */
export function denialsIn(
  { tokens, clauses }: Sentence,
  denyingVerbs: VerbList,
): readonly Denial[] {
  return denyingVerbs.find(tokens).map(({ verb }) => {
    const clause = clauses.at(verb);
    return { verb, inForce: !clause || !isDenied(tokens, clause) };
  });
}

/** Disputed by a verb of denying that is not itself denied. */
export const denial: ContextRule = (context) => {
  const denials = context.denials.filter(({ verb }) => reaches(context, verb));
  if (denials.length === 0) return undefined;
  const inForce = denials.filter((one) => one.inForce);
  return { name: "denied", turns: inForce.length % 2 === 1 };
};

function reaches(context: MatchContext, verb: number): boolean {
  if (context.match.tokens.includes(verb)) return false;
  const clause = clauseOf(context);
  if (holds(clause, verb)) return true;
  if (clause.opener !== "dass" && clause.kind !== "infinitive") return false;
  const matrix = matrixClauseOf(context);
  return matrix !== undefined && holds(matrix, verb);
}
