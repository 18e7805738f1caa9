/**
 * Pretence: verbs that make a thing pass for what it is not, with *als* („etwas *als* Gefahr *hinstellen*“; Duden, Die
 * Grammatik, „Prädikativ zum Akkusativobjekt“).
 */
import { holds, startOf } from "../clauses/clause.js";
import { isInflected } from "../text/attribute.js";
import { keyAt } from "../text/tokens.js";
import { clauseOf, type MatchContext } from "./rule.js";

/** Verbs that say of their *als* that it is not so. */
export const PRETENDING_VERBS: readonly string[] =
  "ausgeben hinstellen inszenieren tarnen verbrämen verkaufen".split(" ");

const LONGEST_ATTRIBUTES = 4;
/** „*mehr* als eine Gefahr“ compares. */
const COMPARED = new Set(["mehr", "weniger", "anders", "besser", "schlimmer"]);

/** Whether a verb of pretending governs the match with *als*. */
export function isPretended(context: MatchContext): boolean {
  const { tokens, last, pretences } = context;
  if (pretences.length === 0) return false;
  const as = governingAs(context);
  if (as === undefined || COMPARED.has(keyAt(tokens, as - 1))) return false;
  const clause = clauseOf(context);
  const verb = pretences.find((position) => holds(clause, position.verb))?.verb;
  if (verb === undefined) return false;
  // „Waren, die als *gefährlich geltende* verkauft werden“, „*Als Held* verkaufte er Öl“
  const isAttribute = isInflected(tokens[last + 1]) && verb !== last + 1;
  return !isAttribute && as !== startOf(clause);
}

/** Where the *als* before the match stands; only articles and adjectives may come between. */
function governingAs({ tokens, first }: MatchContext): number | undefined {
  for (let at = first - 1; at >= first - LONGEST_ATTRIBUTES; at--) {
    if (keyAt(tokens, at) === "als") return at;
    if (keyAt(tokens, at) !== "ein" && !isInflected(tokens[at]))
      return undefined;
  }
  return undefined;
}
