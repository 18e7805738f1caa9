/**
 * *Nicht* behind what it denies: at the end of a verb-second clause it denies the verb of its clause, and of what stands
 * before the verb only a predicate or a thing that is said not to exist (Duden, Die Grammatik, „Negation“: Stellung von
 * *nicht*).
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../clauses/openers.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, isNonFiniteVerb } from "../text/vocabulary.js";
import { isFronted, isNounPhrase } from "./noun-phrase.js";
import { clauseOf, hasKey, isVerb, type MatchContext } from "./rule.js";

/** „Beweise *gibt* es nicht“, „Eine Gefahr *geht* davon nicht *aus*“: with these verbs *nicht* denies that a thing exists. */
export const EXISTING_VERBS: readonly string[] =
  "bestehen geben existieren liegen vorliegen sehen erkennen drohen ausgehen darstellen gelten berufen".split(
    " ",
  );
/** „Eine Gefahr ist nicht auszuschließen“: denied is something else. */
const NOT_DENIED = new Set(
  "ausgeschlossen auszuschliessen ausschliessen bestritten leugnen geleugnet verhindert verhindern gebannt bannen unterschätzt unterschätzen vergessen übersehen".split(
    " ",
  ),
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
  const clause = clauseOf(context);
  return (
    closesClause(tokens, index, clause) &&
    (context.existences.some(({ verb }) => holds(clause, verb)) ||
      isPredicateNoun(context) ||
      isFronted(context))
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

/** May follow *nicht* at the end of a clause besides verbs: *mehr*, *zu* and the prefixes of separable verbs. */
const AT_THE_END = new Set(
  "mehr zu dar aus ab vor an auf ein mit statt fest zurück".split(" "),
);

/** *nicht* at the end of its clause, at most followed by verb forms. */
function closesClause(
  tokens: readonly Token[],
  index: number,
  clause: Clause,
): boolean {
  const end = clause.pieces.find(({ to }) => index < to)?.to;
  return tokens
    .slice(index + 1, end)
    .every(
      ({ word }) =>
        word.kind === "mark" ||
        isNonFiniteVerb(word) ||
        isFiniteVerb(word) ||
        AT_THE_END.has(word.key),
    );
}

/** „Ein Vorwand war das nicht“: an indefinite noun before the copula is what the subject is said to be. */
function isPredicateNoun(context: MatchContext): boolean {
  const { tokens, first, last } = context;
  const clause = clauseOf(context);
  let start = startOf(clause);
  while (COORDINATORS.has(keyAt(tokens, start))) start++;
  return (
    /^eine?$/.test(keyAt(tokens, start)) &&
    isNounPhrase(tokens, start + 1, first) &&
    COPULA.has(keyAt(tokens, wordAfter(tokens, clause, last))) &&
    !hasKey(context, clause, NOT_DENIED)
  );
}

/** The next word of the clause itself: „Eine Gefahr, *wie er sagt*, war das nicht“. */
function wordAfter(
  tokens: readonly Token[],
  clause: Clause,
  token: number,
): number {
  let next = token + 1;
  while (
    next < tokens.length &&
    (!holds(clause, next) || tokens[next]?.word.kind === "mark")
  )
    next++;
  return next;
}
