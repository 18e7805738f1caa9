/**
 * The first place of a main clause (Duden, Die Grammatik, „Vorfeld“): one constituent before the finite verb. A negation
 * behind the verb denies what stands there only if it is a predicate or indefinite; a negation that stands there itself
 * denies the whole clause.
 */
import { type Clause, lastWordOf, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { KEIN } from "../text/article-words.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import { NEGATING_PRONOUNS } from "../clauses/negators.js";
import { isDefinite, isNounPhrase } from "./noun-phrase.js";
import { clauseOf, hasKey, isNounMatch, type MatchContext } from "./rule.js";

/** „Eine Gefahr ist nicht auszuschließen“: denied is something else. */
const NOT_DENIED = new Set(
  "ausgeschlossen auszuschliessen ausschliessen bestritten leugnen geleugnet verhindert verhindern gebannt bannen unterschätzt unterschätzen vergessen übersehen".split(
    " ",
  ),
);
/** Stand before the object of a verb or before a predicate: „*Von* einer Gefahr sprach er nicht“. */
const BEFORE_OBJECT = new Set("als an auf für um von zu".split(" "));
const NOTHING = new Set(["nichts"]);
/** „*Zur* Eskalation kam es nicht“: definite only in form. */
const COMING = new Set("kommt kommen kam kamen käme komme gekommen".split(" "));
const OPENS_ATTRIBUTE =
  /^(?:an|auf|bei|durch|für|gegen|gegenüber|im|in|mit|von|vor|zum|zur|der|des)$/;

/**
 * Whether a negator that stands at `index` behind the verb denies the match in the first place: „*Notwendig* war der Weg
 * *nicht*“.
 */
export function isDeniedInFirstPlace(
  context: MatchContext,
  index: number,
): boolean {
  const clause = clauseOf(context);
  return (
    isInFirstPlace(context) &&
    (isPredicateInFirstPlace(context) ||
      isObject(context, clause) ||
      (isAdverb(keyAt(context.tokens, index)) &&
        isPredicateNoun(context, clause, index)))
  );
}

/** *Nicht*, *nie*; „Schurken sind keine Helden“ denies something else. */
function isAdverb(negator: string): boolean {
  return !KEIN.has(negator) && !NEGATING_PRONOUNS.has(negator);
}

/** „*Begrüßt* hat er das“, „*Gefährlich für Kinder* ist es“ */
export function isPredicateInFirstPlace(context: MatchContext): boolean {
  const { tokens, first, last, match } = context;
  const clause = clauseOf(context);
  const after = last + 1;
  return (
    isInFirstPlace(context) &&
    first === opening(tokens, clause) &&
    /^(?:adjective|verb)$/.test(match.indexed.entry.partOfSpeech) &&
    (clause.finite === after || OPENS_ATTRIBUTE.test(keyAt(tokens, after)))
  );
}

/** „Ein *Vorwand* war das nicht“, „*Schurken* sind diese Leute nicht“: an indefinite noun is what the subject is said to be. */
function isPredicateNoun(
  context: MatchContext,
  clause: Clause,
  negator: number,
): boolean {
  const { tokens, first } = context;
  const { finite = -1 } = clause;
  const start = opening(tokens, clause);
  const isIndefinite =
    /^eine?$/.test(keyAt(tokens, start)) &&
    isNounPhrase(tokens, start + 1, first);
  return (
    (isIndefinite || (first === start && isBarePredicate(context, negator))) &&
    isNounMatch(context) &&
    COPULA.has(keyAt(tokens, finite)) &&
    !hasKey(context, clause, NOT_DENIED)
  );
}

/** „Schurken sind diese Leute *nicht*“; „Schurken sind *nicht* willkommen“ has its subject in the first place. */
function isBarePredicate(
  { tokens, match }: MatchContext,
  negator: number,
): boolean {
  const clause = match.sentence.clauses.at(negator);
  return (
    clause?.finite !== undefined &&
    negator > clause.finite + 1 &&
    lastWordOf(tokens, clause) === negator
  );
}

/** „*Von einer Gefahr* kann nicht die Rede sein“, „*Zur Eskalation* kam es nicht“ */
function isObject(context: MatchContext, clause: Clause): boolean {
  const { tokens, first } = context;
  const start = opening(tokens, clause);
  const preposition = keyAt(tokens, start);
  const isComing =
    /^zu[rm]?$/.test(preposition) && hasKey(context, clause, COMING);
  return (
    isComing ||
    ((BEFORE_OBJECT.has(preposition) ||
      // „*Mit* Gefahr hat das *nichts* zu tun“, but „*Mit* Schurken verhandelt er nicht“
      (preposition === "mit" && hasKey(context, clause, NOTHING))) &&
      start < first &&
      !isDefinite(context) &&
      tokens
        .slice(start + 1, first)
        .every(({ word }) => word.shape === "lower" && word.kind === "word"))
  );
}

/** Whether the match stands before the finite verb of a main clause. */
export function isInFirstPlace(context: MatchContext): boolean {
  const { last } = context;
  const { kind, finite } = clauseOf(context);
  return kind === "main" && finite !== undefined && last < finite;
}

/** Before a predicate they leave it the first word: „*Ganz* ungefährlich ist es nicht“. */
const DEGREES = new Set("ganz völlig gänzlich wirklich besonders".split(" "));

/** Where the constituent in the first place begins: „*Und* gefährlich ist es nicht“. */
function opening(tokens: readonly Token[], clause: Clause): number {
  let start = startOf(clause);
  while (COORDINATORS.has(keyAt(tokens, start))) start++;
  return DEGREES.has(keyAt(tokens, start)) ? start + 1 : start;
}

/** „*Noch nie* war der Weg so lang“ */
const BEFORE_NEGATOR = new Set(["noch", "auch", "schon", "gar"]);

/**
 * Whether the negator at `index`, or the phrase that it ends, stands before the finite verb of the clause of the match
 * and so denies all of it: „*Nie* war der Weg gefährlich“, „*Unter keinen Umständen* ist er das“.
 */
export function opensClause(
  { tokens, first, match }: MatchContext,
  index: number,
): boolean {
  const clause = match.sentence.clauses.at(index);
  const finite = clause?.finite;
  if (clause?.kind !== "main" || finite === undefined) return false;
  const start = opening(tokens, clause);
  const isFirst =
    index === start ||
    (index === start + 1 && BEFORE_NEGATOR.has(keyAt(tokens, start)));
  return isFirst && index < finite && finite < first;
}
