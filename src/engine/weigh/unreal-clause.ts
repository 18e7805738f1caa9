/**
 * Unreal clauses: comparisons and conditions that are told as contrary to the facts („als *wäre* es eine Gefahr“,
 * „*Wäre* es gefährlich *gewesen*, hätte …“; Duden, Die Grammatik, „Irreale Vergleichssätze“, „Irreale
 * Konditionalsätze“). They turn what the clause predicates, not what it takes to be there.
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { isOnlySubjunctive2, isSubjunctive1 } from "../text/mood.js";
import { keyAt } from "../text/tokens.js";
import { isDenied } from "../clauses/negators.js";
import { isDefinite } from "./noun-phrase.js";
import {
  clauseOf,
  hasKey,
  Hint,
  isInLowerCase,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

/** „Es scheint, als sei …“ leaves it open. */
const SEEMING = new Set(
  "scheint scheinen schien schienen wirkt wirken wirkte sieht sehen aussieht klingt fühlt anschein eindruck".split(
    " ",
  ),
);
/** „Als wäre das *nicht genug*, …“ */
const ENOUGH = new Set(["genug", "genügend"]);
/** Words that open an unreal clause. */
export const UNREAL_WORDS: ReadonlySet<string> = new Set(
  "als wäre wären hätte hätten".split(" "),
);
const UNREAL_PAST = /^(?:wäre|hätte)n?$/;
const CONSEQUENCE = /^(?:so|wäre|hätte|würde|könnte|müsste|gäbe)n?$/;

/** Whether the clause of the match is told as unreal, and the match is what it predicates. */
export function isInUnrealClause(context: MatchContext): boolean {
  if ((context.hints & Hint.unreal) === 0) return false;
  const clause = clauseOf(context);
  if (!isComparison(context, clause) && !isCounterfactual(context, clause))
    return false;
  return (
    isInLowerCase(context) ||
    !isDefinite(context) ||
    // „als bestehe die Gefahr *nicht*“: what is denied is what is unreal.
    isDenied(context.tokens, clause)
  );
}

/** „als *wäre* es eine Gefahr“, „als *ob* es gefährlich wäre“ */
function isComparison(context: MatchContext, clause: Clause): boolean {
  if (clause.opener !== "als") return false;
  const { tokens, match } = context;
  const start = startOf(clause);
  const second = tokens[start + 1]?.word;
  const isUnreal =
    second !== undefined &&
    (second.key === "ob" ||
      isSubjunctive1(second) ||
      isOnlySubjunctive2(second));
  if (!isUnreal || hasKey(context, clause, ENOUGH)) return false;
  // A comparison with its verb second is read as a main clause.
  const matrix =
    matrixClauseOf(context) ?? match.sentence.clauses.at(start - 2);
  return !matrix || !hasKey(context, matrix, SEEMING);
}

/** „*Wäre* es gefährlich *gewesen*, hätte …“; of nouns only what something would have been. */
function isCounterfactual(context: MatchContext, clause: Clause): boolean {
  const { tokens } = context;
  const { finite, pieces } = clause;
  if (finite !== startOf(clause) || !UNREAL_PAST.test(keyAt(tokens, finite)))
    return false;
  const end = pieces.at(-1)?.to ?? 0;
  const closing = tokens[end - 1]?.word;
  const isPast = ((closing?.verbForm ?? 0) & VerbFormFlag.participle) !== 0;
  return (
    isPast &&
    (isInLowerCase(context) || closing?.key === "gewesen") &&
    keyAt(tokens, end) === "," &&
    CONSEQUENCE.test(keyAt(tokens, end + 1))
  );
}
