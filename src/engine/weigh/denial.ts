/**
 * Denial: verbs that dispute what is said (*bestreiten, leugnen, zurückweisen*).
 *
 * They reach their object in the same clause and a *dass* clause that follows (factivity and polarity:
 * Karttunen 1971, „Implicative Verbs"). „Niemand bestreitet, dass …“ disputes nothing.
 */
import { isDenied } from "./negators.js";
import type { ContextRule, MatchContext } from "./rule.js";

export const DENYING_VERBS: readonly string[] =
  "bestreiten dementieren leugnen abstreiten zurückweisen widerlegen bezweifeln anzweifeln verneinen entkräften".split(
    " ",
  );

/** Disputed by a verb of denying that is not itself denied. */
export const denial: ContextRule = (context) => {
  const denied = context.denials.filter(({ verb }) => reaches(context, verb));
  if (denied.length === 0) return undefined;
  const inForce = denied.filter(({ verb }) => {
    const clause = context.clauses.find(
      ({ from, to }) => from <= verb && verb < to,
    );
    return clause === undefined || !isDenied(context.tokens, clause);
  });
  return { name: "denied", turns: inForce.length % 2 === 1 };
};

function reaches(
  { match, clauses, clause, clauseIndex, tokens }: MatchContext,
  verb: number,
): boolean {
  if (match.tokens.includes(verb)) return false;
  if (clause.from <= verb && verb < clause.to) return true;
  const before = clauses[clauseIndex - 1];
  const opener = tokens[clause.from]?.word.key;
  return (
    before !== undefined &&
    before.from <= verb &&
    verb < before.to &&
    (opener === "dass" || opener === "daß")
  );
}
