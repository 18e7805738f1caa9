/**
 * *Nicht* behind what it denies: at the end of a verb-second clause it denies the verb of its clause, and of what stands
 * before the verb only a predicate or a thing that is said not to exist (Duden, Die Grammatik, „Negation“: Stellung von
 * *nicht*).
 */
import { type Clause, holds, lastWordOf } from "../clauses/clause.js";
import { closesClause } from "../clauses/closing.js";
import { isSeparablePrefix } from "../morphology/verbs.js";
import { isInflected } from "../text/attribute.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { isDeniedInFirstPlace } from "./first-place.js";
import { isDefinite } from "./noun-phrase.js";
import { beforePhrase } from "./object.js";
import { clauseOf, isVerb, type MatchContext } from "./rule.js";

/** „Beweise *gibt* es nicht“, „Eine Gefahr *geht* davon nicht *aus*“: with these verbs *nicht* denies that a thing exists. */
export const EXISTING_VERBS: readonly string[] =
  "bestehen geben existieren liegen vorliegen sehen erkennen drohen ausgehen darstellen gelten berufen nachweisen beweisen feststellen bevorstehen rechnen".split(
    " ",
  );

/** Whether a *nicht* at `index`, behind the match, denies it. */
export function negatesBackwards(
  context: MatchContext,
  index: number,
): boolean {
  const { tokens } = context;
  // „Das ist gefährlich *und nicht* klug“, „Er bedroht uns *nicht* aus Wut, *sondern* …“
  const isPartial =
    keyAt(tokens, index - 1) === "und" ||
    (tokens[index + 1]?.word.kind === "word" && isCorrected(tokens, index));
  if (isPartial) return false;
  if (isVerb(context)) return true;
  if (isComment(context)) return false;
  // „Die *angebliche* Gefahr besteht nicht“ denies the thing, not what it is called.
  const noun = tokens[context.last + 1]?.word;
  if (isInflected(tokens[context.last]) && noun?.shape === "capital")
    return false;
  const clause = clauseOf(context);
  return (
    closesClause(tokens, index, clause) &&
    ((!isCircumstance(context) &&
      context.existences.some((position) =>
        saysExistence(tokens, clause, position),
      )) ||
      isDeniedInFirstPlace(context, index))
  );
}

const HAVING_IN_COMMON = new Set(["tun", "schaffen"]);

/** Whether the *nichts* at `index` parts the match from its clause: „Das hat *mit* einer Gefahr *nichts zu tun*“. */
export function isNothingToDoWith(
  context: MatchContext,
  index: number,
): boolean {
  const { tokens } = context;
  return (
    keyAt(tokens, index + 1) === "zu" &&
    HAVING_IN_COMMON.has(keyAt(tokens, index + 2)) &&
    keyAt(tokens, beforePhrase(context)) === "mit"
  );
}

/** „*In Wirklichkeit* gibt es sie nicht“: what a comment says of its sentence stays so (Duden, „Kommentaradverbien“). */
function isComment({ tokens, last }: MatchContext): boolean {
  const key = keyAt(tokens, last);
  return COMMENTS.has(key) || key.endsWith("erweise");
}

const COMMENTS = new Set(
  "wirklichkeit wahrheit angeblich bekanntlich eigentlich leider offenbar offensichtlich tatsächlich".split(
    " ",
  ),
);

/** „*Ohne* die Gefahr gäbe es ihn nicht“, „Belege *für diese* Gefahr gibt es nicht“: it is something else that there is not. */
function isCircumstance(context: MatchContext): boolean {
  const preposition = keyAt(context.tokens, beforePhrase(context));
  return (
    preposition === "ohne" ||
    (ALL_PREPOSITIONS.has(preposition) && isDefinite(context))
  );
}

/** „Gefahren *gibt* es nicht“, but „Die Schurken *gaben* nicht *auf*“. */
function saysExistence(
  tokens: readonly Token[],
  clause: Clause,
  { verb, prefix }: VerbPosition,
): boolean {
  const last = lastWordOf(tokens, clause);
  return (
    holds(clause, verb) &&
    (prefix !== undefined || !isSeparablePrefix(keyAt(tokens, last)))
  );
}

/** „nicht aus Wut, *sondern aus Spaß*“, but „nicht ausdrücklich, *sondern rief* …“ */
function isCorrected(tokens: readonly Token[], index: number): boolean {
  const but = tokens.findIndex(
    ({ word }, at) => at > index && word.key === "sondern",
  );
  const next = tokens[but + 1]?.word;
  return but > 0 && next !== undefined && !isFiniteVerb(next);
}
