/**
 * Pretence: verbs that make a thing pass for what it is not, with *als* („etwas *als* Gefahr *hinstellen*“; Duden, Die
 * Grammatik, „Prädikativ zum Akkusativobjekt“), and verbs that make their object up („eine Gefahr *erfinden*“; Duden,
 * „Effiziertes Objekt“).
 */
import { holds, startOf } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { isInflected } from "../text/attribute.js";
import { keyAt } from "../text/tokens.js";
import { isDenied } from "../clauses/negators.js";
import { claimingClause } from "./claim.js";
import {
  isActingSubject,
  isActor,
  isOblique,
  isVerbOfMatch,
} from "./object.js";
import { clauseOf, isNounMatch, type MatchContext } from "./rule.js";
import { isSaidAnyway } from "./unreality.js";

/** Verbs that say of their *als* that it is not so. */
export const PRETENDING_VERBS: readonly string[] =
  "ausgeben hinstellen inszenieren tarnen verbrämen verkaufen".split(" ");

/** Verbs whose object is there only, or only as much, in what somebody says. */
export const FABRICATING_VERBS: readonly string[] =
  "andichten aufbauschen ausdenken dramatisieren einbilden einreden erfinden fingieren herbeifantasieren herbeireden herbeischreiben hochspielen überhöhen übertreiben vorgaukeln vorspiegeln vortäuschen zusammenfantasieren".split(
    " ",
  );

/** „Der Wirt *erfand eine Gefahr*“, „Er *gaukelt* uns vor, *es gebe eine Gefahr*“ */
export function isMadeUp(context: MatchContext): boolean {
  return (
    context.fabrications.length > 0 &&
    !isSaidAnyway(context) &&
    (isMadeUpThing(context) || isMadeUpClaim(context))
  );
}

function isMadeUpClaim(context: MatchContext): boolean {
  const claim = claimingClause(context);
  return (
    claim !== undefined &&
    !isDenied(context.tokens, claim) &&
    context.fabrications.some(({ verb }) => holds(claim, verb))
  );
}

function isMadeUpThing(context: MatchContext): boolean {
  const { tokens, fabrications } = context;
  if (!isNounMatch(context)) return false;
  const clause = clauseOf(context);
  return fabrications.some(
    ({ verb }) =>
      isVerbOfMatch(context, verb) &&
      // „Die Gefahr hat er *erfunden genannt*“, but „ist erfunden *worden*“
      (keyAt(tokens, verb + 1) === "worden" ||
        tokens[verb + 1]?.word.shape !== "lower" ||
        ((tokens[verb + 1]?.word.verbForm ?? 0) & VerbFormFlag.participle) ===
          0) &&
      !isDenied(tokens, clause) &&
      !isOblique(context) &&
      !isActingSubject(context, verb) &&
      // „…, dass die Schurken das erfunden hätten“
      !(clause.kind !== "main" && isActor(context)),
  );
}

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
