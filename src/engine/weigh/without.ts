/**
 * *Ohne*, *statt* and *frei von* say of what follows that it is missing (Duden, Die Grammatik, „Präpositionen“: komitativ,
 * substitutiv); after another negation that it is there.
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { KEIN } from "../text/article-words.js";
import { isInflected } from "../text/attribute.js";
import { keyAt } from "../text/tokens.js";
import { isLacking, isReproached } from "./denied-clause.js";
import { isClose, isDefinite, isNounPhrase } from "./noun-phrase.js";
import { clauseOf, hasKey, isNounMatch, type MatchContext } from "./rule.js";

/** „statt *mit* Gegnern verhandelt er mit Freunden“: the opponents are there. */
const BEFORE_OBJECT = /^(?:mit|gegen|für|auf|über|an|bei|vor)$/;

/** „*ohne* Gefahr“, „*statt* einer Gefahr“ */
export function isMissing(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const clause = clauseOf(context);
  // „nicht ohne Gefahr“
  if (keyAt(tokens, index - 1) === "nicht" || first < index) return false;
  if (isNeeded(context, index, clause)) return false;
  const reaches =
    keyAt(tokens, index) === "ohne"
      ? isNounPhrase(tokens, index + 1, first)
      : clause.kind !== "infinitive" &&
        index === startOf(clause) &&
        !BEFORE_OBJECT.test(keyAt(tokens, index + 1)) &&
        isClose(context, index) &&
        !isDefinite(context) &&
        !isReproached(context, index, clause);
  return reaches && !isLacking(context, clause);
}

const UNREAL_OR_FUTURE =
  /^(?:wird|werden|würden?|wären?|hätten?|gäben?|stünden?|könnten?|liessen?)$/;

/** „*Ohne Hilfe* wäre das Dorf verloren“, „Ohne Hilfe geht es nicht“: a condition in the first place says what is needed. */
function isNeeded(
  { tokens, negators }: MatchContext,
  index: number,
  clause: Clause,
): boolean {
  const { kind, finite = -1 } = clause;
  const start = startOf(clause);
  const opensClause =
    index === start ||
    // „*Ohne Geld und ohne* Hilfe“
    (keyAt(tokens, start) === "ohne" &&
      COORDINATORS.has(keyAt(tokens, index - 1)));
  return (
    keyAt(tokens, index) === "ohne" &&
    kind === "main" &&
    opensClause &&
    index < finite &&
    (UNREAL_OR_FUTURE.test(keyAt(tokens, finite)) ||
      negators.some((other) => other > finite && holds(clause, other)))
  );
}

/** „*Kein* Tag vergeht *ohne* Gefahr“: every day has one. */
export function isNeverWithout({
  tokens,
  first,
  negators,
}: MatchContext): boolean {
  const without = negators.findLast((index) => index < first);
  return (
    without !== undefined &&
    keyAt(tokens, without) === "ohne" &&
    isNounPhrase(tokens, without + 1, first) &&
    negators.some((index) => index < without && KEIN.has(keyAt(tokens, index)))
  );
}

/** „*frei von* großen Gefahren“; „Er sprach frei von der Gefahr“ */
export function isFree(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  return (
    isNounMatch(context) &&
    first > index + 1 &&
    !hasKey(context, clauseOf(context), SPEAKING) &&
    tokens
      .slice(index + 2, first)
      .every(
        (token) => isInflected(token) || /^(?:und|oder)$/.test(token.word.key),
      )
  );
}

const SPEAKING = new Set(
  "spricht sprechen sprach sprachen gesprochen redet redete".split(" "),
);
