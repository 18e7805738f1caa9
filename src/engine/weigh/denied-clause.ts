/**
 * Clauses that are denied as a whole: by the clause that governs them („Es ist nicht so, *dass …*“, „Es gelang nicht,
 * *… zu …*“), by what opens them („*ohne …* zu“), by a negated antecedent („niemand, *der …*“) or as a reason that is
 * not the reason („nicht, *weil …*, sondern …“; Duden, Die Grammatik, „Negation“: Skopus).
 */
import { keyAt } from "../text/tokens.js";
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { isDenied, KEIN, LACKING, NEGATING_PRONOUNS } from "./negators.js";
import { clauseOf, hasKey, type MatchContext, matrixClauseOf } from "./rule.js";

/** „es ist nicht so/wahr, dass …“, „glaubt nicht, dass …“, „kein Hinweis, dass …“: the negation reaches into the clause. */
const EMBEDDING = new Set(
  "so wahr richtig fall rede sicher klar erwiesen bewiesen belegt bekannt glaube glaubt glauben meint meinen denkt denken sehe sieht sehen finde findet finden behauptet behaupten stimmt zutrifft davon hinweis hinweise beweis beweise beleg belege nachweis nachweise anzeichen indizien anhaltspunkte darauf dafür beweisen belegen nachweisen".split(
    " ",
  ),
);
/** „es gelingt nicht, … zu rechtfertigen“, „kein Grund, … zu verurteilen“ (Karttunen 1971, „Implicative Verbs"). */
const ENABLING = new Set(
  "gelang gelingt gelingen gelungen möglich unmöglich imstande fähig lage vermag vermochte schaffte schafft geschafft anlass grund gründe veranlassung recht".split(
    " ",
  ),
);
/** „nicht dagegen, *sondern* dafür, dass …“ */
const CONTRASTING = new Set(["sondern"]);
/** „Es *gibt* niemanden, der …“, „Es *fand* sich keiner, der …“ */
const EXISTENTIAL = new Set(
  "gibt gab gäbe gebe findet fand finden fanden kennt kannte kenne".split(" "),
);
const REASONS = new Set(["weil", "um", "damit"]);

/** Whether the clause of the match is denied; of an infinitive only the verb, not what it is about. */
export function isInDeniedClause(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  if (isDeniedReason(context, clause) || lacksWhatItNames(context, clause))
    return true;
  const matrix = matrixClauseOf(context);
  if (!matrix || !isDenied(tokens, matrix)) return false;
  if (clause.kind === "relative") return isNobody(context, clause, matrix);
  if (clause.kind === "infinitive")
    return isInLowerCase(context) && hasKey(context, matrix, ENABLING);
  return (
    clause.opener === "dass" &&
    hasKey(context, matrix, EMBEDDING) &&
    !hasKey(context, matrix, CONTRASTING)
  );
}

function isInLowerCase({ tokens, last }: MatchContext): boolean {
  return tokens[last]?.word.shape === "lower";
}

/** „nicht, *weil* es gefährlich wäre, *sondern* …“ */
function isDeniedReason(
  { tokens, last }: MatchContext,
  clause: Clause,
): boolean {
  const start = startOf(clause);
  return (
    REASONS.has(clause.opener) &&
    tokens[start - 1]?.word.key === "," &&
    tokens[start - 2]?.word.key === "nicht" &&
    tokens.slice(last).some(({ word }) => word.key === "sondern")
  );
}

/** „*ohne* ihn zu verurteilen“, „*statt* dass er ihn verurteilt“; only the predicate of such a clause. */
export function lacksWhatItNames(
  context: MatchContext,
  clause: Clause,
): boolean {
  const opening = startOf(clause);
  return (
    LACKING.has(keyAt(context.tokens, opening)) &&
    !context.match.tokens.includes(opening) &&
    (clause.kind === "infinitive" || clause.opener === "dass") &&
    isInLowerCase(context) &&
    !isReproached(context, opening, matrixClauseOf(context))
  );
}

const OBLIGATION = new Set(
  "soll sollen sollte sollten muss müssen müsste müssten".split(" "),
);

/** „*Statt* ihn zu loben, *sollte* er …“: what should be done instead says that this is being done. */
export function isReproached(
  context: MatchContext,
  index: number,
  clause: Clause | undefined,
): boolean {
  return (
    context.tokens[index]?.word.key !== "ohne" &&
    (clause?.finite === undefined || hasKey(context, clause, OBLIGATION))
  );
}

/** „Es gibt *niemanden*, der …“, „*kein* Land, das …“: what the relative clause says holds for nobody. */
function isNobody(
  context: MatchContext,
  clause: Clause,
  matrix: Clause,
): boolean {
  const { tokens, negators } = context;
  const comma = startOf(clause) - 1;
  const negator = negators.findLast(
    (index) => index < comma && holds(matrix, index),
  );
  const key = keyAt(tokens, negator ?? -1);
  return (
    negator !== undefined &&
    (KEIN.has(key) || NEGATING_PRONOUNS.has(key)) &&
    hasKey(context, matrix, EXISTENTIAL) &&
    tokens
      .slice(negator + 1, comma - 1)
      .every(({ word }) => word.shape === "lower" && word.kind === "word")
  );
}
