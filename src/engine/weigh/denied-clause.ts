/**
 * Clauses that another clause denies: „Es ist nicht so, *dass …*“, „Es gelang nicht, *… zu …*“.
 */
import { isDenied } from "./negators.js";
import { clauseOf, hasKey, type MatchContext, matrixClauseOf } from "./rule.js";

/** „es ist nicht so/wahr, dass …“, „glaubt nicht, dass …“, „kein Hinweis, dass …“: the negation reaches into the clause that follows. */
const EMBEDDING = new Set(
  "so wahr richtig fall rede sicher klar erwiesen bewiesen belegt bekannt glaube glaubt glauben meint meinen denkt denken sehe sieht sehen finde findet finden behauptet behaupten stimmt zutrifft davon hinweis hinweise beweis beweise beleg belege nachweis nachweise anzeichen indizien anhaltspunkte".split(
    " ",
  ),
);
/** „es gelingt nicht, … zu rechtfertigen“, „kein Grund, … zu verurteilen“ (Karttunen 1971, „Implicative Verbs"). */
const ENABLING = new Set(
  "gelang gelingt gelingen gelungen möglich imstande fähig lage vermag vermochte schaffte schafft geschafft anlass grund gründe veranlassung recht".split(
    " ",
  ),
);

/** Whether the clause that governs the clause of the match denies it; of an infinitive only the verb, not what it is about. */
export function isInDeniedClause(context: MatchContext): boolean {
  const { tokens, last } = context;
  const { kind, opener } = clauseOf(context);
  const matrix = matrixClauseOf(context);
  if (!matrix || !isDenied(tokens, matrix)) return false;
  if (kind === "infinitive")
    return (
      tokens[last]?.word.shape === "lower" && hasKey(context, matrix, ENABLING)
    );
  return opener === "dass" && hasKey(context, matrix, EMBEDDING);
}
