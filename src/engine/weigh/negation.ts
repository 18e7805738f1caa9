/**
 * Negation: what *kein, nicht, niemand, nie, weder … noch, ohne, kaum* deny.
 *
 * Duden, Die Grammatik, „Negation": *kein-* negates the noun phrase that it begins, and as the subject's
 * article the whole clause; *nicht* stands before the part that it negates, or at the end of a verb-second
 * clause and then negates its verb; *niemand, nichts, nie* negate their clause. *Nicht nur … sondern auch*
 * negates nothing. No negation leaves its clause, except where it denies the clause itself (*es ist nicht so,
 * dass …*).
 */
import { holds, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { keyAt } from "../text/tokens.js";
import {
  isFiniteVerb,
  isNonFiniteVerb,
  mayBeInfinitive,
} from "../text/vocabulary.js";
import { closesClause } from "../clauses/closing.js";
import { KEIN } from "../text/article-words.js";
import {
  LACKING,
  NEGATING_PRONOUNS,
  wederBefore,
} from "../clauses/negators.js";
import { isNothingToDoWith, negatesBackwards } from "./closing-negation.js";
import { COMPARING, fitsLess } from "./comparison.js";
import { isInDeniedClause } from "./denied-clause.js";
import {
  isDeniedInFirstPlace,
  isInFirstPlace,
  isPredicateInFirstPlace,
  opensClause,
} from "./first-place.js";
import {
  isJoinedByOr,
  isMoreThanOrdinary,
  isRefusedTo,
  isSignOf,
} from "./kein-phrase.js";
import { reaches } from "./negation-reach.js";
import { attributeOf, isBeyondReach, standsAside } from "./negation-scope.js";
import {
  isClose,
  isDefinite,
  isNounPhrase,
  isPresupposed,
} from "./noun-phrase.js";
import {
  clauseOf,
  type ContextRule,
  isInLowerCase,
  isVerb,
  type MatchContext,
} from "./rule.js";
import { stands } from "./standing.js";
import { isFree, isMissing, isNeverWithout } from "./without.js";

/** „in keiner Weise“, „auf keinen Fall“, „unter keinen Umständen“, „zu keinem Zeitpunkt“: adverbs like *nicht*. */
const ADVERBIAL_NOUNS = new Set(
  "weise fall umständen zeitpunkt zeit stunde moment augenblick hinsicht".split(
    " ",
  ),
);
/** „kann keine Rede sein“: a set phrase that denies the rest of its clause. */
const DENYING_NOUNS = new Set(["rede"]);
const BEFORE_PRONOUN = /^(?:durch|mit|von|für|bei|zu)$/;

/** An odd number of negations turns the pole around. */
export const negation: ContextRule = (context) => {
  if (context.negators.length === 0) return undefined;
  const count = negations(context);
  return count === 0 || stands(context)
    ? undefined
    : { name: "negated", turns: count % 2 === 1 };
};

function negations(context: MatchContext): number {
  const isNegated =
    !carriesNegation(context) &&
    !isNeverWithout(context) &&
    context.negators.some((index) => negates(context, index));
  // „weder … noch …“ and „nie … nichts“ are one negation each.
  return (isNegated ? 1 : 0) + (isInDeniedClause(context) ? 1 : 0);
}

/** „Keine Beweise“ as an entry carries its own negation; another in its clause only repeats it: „keine Beweise, *nicht* einen“. */
function carriesNegation({ match, negators }: MatchContext): boolean {
  return negators.some((index) => match.tokens.includes(index));
}

function negates(context: MatchContext, index: number): boolean {
  if (!holds(clauseOf(context), index) || standsAside(context, index))
    return false;
  // „Ohne *dieses beherzte* Eingreifen“ lacks the noun.
  const attribute = LACKING.has(keyAt(context.tokens, index))
    ? undefined
    : attributeOf(context, index);
  if (attribute === context.first) return true;
  if (!reaches(context, index, attribute)) return false;
  const test = BY_NEGATOR.get(keyAt(context.tokens, index)) ?? nichtNegates;
  return test(context, index);
}

type NegatorTest = (context: MatchContext, index: number) => boolean;

function each(
  negators: Iterable<string>,
  test: NegatorTest,
): readonly (readonly [string, NegatorTest])[] {
  return [...negators].map((negator) => [negator, test]);
}

/** What each negator denies; the others deny as *nicht* does. */
const BY_NEGATOR: ReadonlyMap<string, NegatorTest> = new Map([
  ...each(NEGATING_PRONOUNS, pronounNegates),
  // *keiner*, *keinen* and *keines* are also articles, which the reading does not tell apart.
  ...each(KEIN, keinNegates),
  ...each(LACKING, isMissing),
  ...each(COMPARING, fitsLess),
  ...each(["unmöglich", "schwer"], isHardTo),
  ...each(["andere", "geschweige"], isClose),
  ...each(["noch"], isAfterWeder),
  ...each(["frei"], isFree),
  ...each(["nicht"], (context, index) =>
    // „Nicht alle verurteilten das“ says that some did; „Nicht jeder Weg ist gefährlich“ denies.
    /^(?:alle|jede[rs]?)$/.test(keyAt(context.tokens, index + 1))
      ? !isVerb(context) && negatesPredicate(context, index)
      : nichtNegates(context, index),
  ),
]);

function keinNegates(context: MatchContext, index: number): boolean {
  if (isMoreThanOrdinary(context, index) || isRefusedTo(context, index))
    return false;
  const { tokens, first } = context;
  const noun = keyAt(tokens, index + 1);
  if (ADVERBIAL_NOUNS.has(noun))
    return opensClause(context, index - 1) || opensClause(context, index)
      ? negatesWhole(context)
      : nichtNegates(context, index + 1);
  // „*Gefahren* gibt es *keine*“ (Duden, „Diskontinuierliche Nominalphrase“)
  const isSplit =
    /^keine?s?$/.test(keyAt(tokens, index)) &&
    isInFirstPlace(context) &&
    closesClause(tokens, index, clauseOf(context));
  return (
    isSplit ||
    isSignOf(context, index) ||
    DENYING_NOUNS.has(noun) ||
    (index < first && isNounPhrase(tokens, index + 1, first)) ||
    isJoinedByOr(context, index) ||
    negatesClause(context, index)
  );
}

function pronounNegates(context: MatchContext, index: number): boolean {
  // „*durch nichts* gedeckt“
  const isInPhrase =
    index - 1 > startOf(clauseOf(context)) &&
    BEFORE_PRONOUN.test(keyAt(context.tokens, index - 1));
  if (isNothingToDoWith(context, index)) return true;
  return isInPhrase
    ? isClose(context, index) || isDeniedInFirstPlace(context, index)
    : negatesClause(context, index);
}

const LONGEST_INFINITIVE = 4;

/** „*schwer* zu rechtfertigen“, „*unmöglich* noch zu rechtfertigen“, „lässt sich *schwer* rechtfertigen“ */
function isHardTo({ tokens, first }: MatchContext, index: number): boolean {
  return (
    (keyAt(tokens, first - 1) === "zu" ||
      (index === first - 1 && mayBeInfinitive(tokens[first]?.word))) &&
    index < first &&
    first - index <= LONGEST_INFINITIVE &&
    !tokens
      .slice(index, first)
      .some(({ word }) => word.kind === "mark" || COORDINATORS.has(word.key))
  );
}

/** „*weder* groß *noch* gefährlich“, „Weder hilft er, *noch* bedroht er jemanden“ */
function isAfterWeder(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const weder = wederBefore(tokens, index) ?? index;
  const start = startOf(clauseOf(context));
  return weder < start
    ? index === start && index < first && negatesWhole(context)
    : isClose(context, index);
}

/** What a negator denies that denies its whole clause: the predicate, and things that are not taken to be there. */
function negatesWhole(context: MatchContext): boolean {
  return isPredicate(context) ? !isPresupposed(context) : !isDefinite(context);
}

/** In the first place they deny no whole clause: „*Kaum* war die Gefahr vorbei, …“ (Duden, „Temporalsätze“), but „Kaum *jemand* kam“. */
const PARTIAL = new Set(["nicht", "kaum", "schwerlich"]);

/** *nicht*: forwards to what follows; backwards to the verb of its clause, or to a thing said not to exist. */
function nichtNegates(context: MatchContext, index: number): boolean {
  const { tokens, first, last } = context;
  if (last < index) return negatesBackwards(context, index);
  const deniesAll =
    !PARTIAL.has(keyAt(tokens, index)) || keyAt(tokens, index + 1) === "jemand";
  if (deniesAll && opensClause(context, index)) return negatesWhole(context);
  // „nicht gerechtfertigt“, „nicht zu rechtfertigen“, „nicht als Vorwand“; not across another verb.
  return (
    first < index ||
    (!isPresupposed(context) &&
      !isBeyondReach(context, index) &&
      !tokens
        .slice(index + 1, first)
        .some(({ word }) => isFiniteVerb(word) && !isNonFiniteVerb(word)))
  );
}

/** *kein* and the pronouns: „Vom Tal *geht keine Gefahr aus*“, but not „… *nichts oder* wenig …“ */
function negatesClause(context: MatchContext, index: number): boolean {
  const { tokens, first, last } = context;
  return (
    (first < index && index < last && keyAt(tokens, index + 1) !== "oder") ||
    negatesPredicate(context, index)
  );
}

/** A negated subject or object denies what is said: „kein Staat verurteilte …“, „nichts rechtfertigt …“. */
function negatesPredicate(context: MatchContext, index: number): boolean {
  const { first, last } = context;
  const isSubject = index <= startOf(clauseOf(context)) + 1;
  if (isPredicate(context)) return index < first || index > last;
  if (last < index && isDeniedInFirstPlace(context, index)) return true;
  if (isInLowerCase(context)) return false;
  return isSubject && index < first && !isDefinite(context);
}

/** A verb or a predicative adjective; an adjective right before its noun belongs to the noun. */
function isPredicate(context: MatchContext): boolean {
  const { tokens, last } = context;
  return (
    isVerb(context) ||
    isPredicateInFirstPlace(context) ||
    (isInLowerCase(context) && tokens[last + 1]?.word.shape !== "capital")
  );
}
