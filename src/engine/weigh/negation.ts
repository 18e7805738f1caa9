/**
 * Negation: what *kein, nicht, niemand, nie, weder … noch, ohne, kaum* deny.
 *
 * Duden, Die Grammatik, „Negation": *kein-* negates the noun phrase that it begins, and as the subject's
 * article the whole clause; *nicht* stands before the part that it negates, or at the end of a verb-second
 * clause and then negates its verb; *niemand, nichts, nie* negate their clause. *Nicht nur … sondern auch*
 * negates nothing. No negation leaves its clause, except where it denies the clause itself (*es ist nicht so,
 * dass …*).
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../clauses/openers.js";
import type { Token } from "../text/tokens.js";
import { isFiniteVerb, isNonFiniteVerb } from "../text/vocabulary.js";
import { fitsLess, weighsDescriptions } from "./comparison.js";
import { isAffirmed, KEIN, LACKING, NEGATING_PRONOUNS } from "./negators.js";
import {
  clauseOf,
  type ContextRule,
  hasKey,
  type MatchContext,
} from "./rule.js";
import {
  attributeOf,
  standsAside,
  isDefinite,
  isFronted,
} from "./negation-scope.js";
import { stands } from "./standing.js";
import {
  isInDeniedClause,
  isReproached,
  lacksWhatItNames,
} from "./denied-clause.js";

/** „Beweise gibt es nicht“, „Eine Gefahr geht davon nicht aus“: with these verbs *nicht* denies that a thing exists. */
const EXISTENCE = new Set(
  "besteht bestehen bestand bestünde gibt gab gäbe existiert existieren existierte liegt liegen lag vorliegen sieht sehen sah erkennt erkennen droht drohen drohte geht gehe ging gehen stellt stelle stellte stellen gilt gelten galt greift greifen griff berufen bestanden gegeben vorgelegen ausgegangen".split(
    " ",
  ),
);
const COPULA = new Set("ist sind war waren wäre wären sei seien".split(" "));
/** „Eine Gefahr ist nicht auszuschließen“: denied is something else. */
const NOT_DENIED = new Set(
  "ausgeschlossen auszuschliessen ausschliessen bestritten leugnen geleugnet verhindert verhindern gebannt bannen unterschätzt unterschätzen vergessen übersehen".split(
    " ",
  ),
);
/** „in keiner Weise“, „auf keinen Fall“, „unter keinen Umständen“, „zu keinem Zeitpunkt“: adverbs like *nicht*. */
const ADVERBIAL_NOUNS = new Set(
  "weise fall umständen zeitpunkt zeit stunde moment augenblick hinsicht".split(
    " ",
  ),
);
/** „kann keine Rede sein“, „spielt keine Rolle“: set phrases that deny the rest of their clause. */
const DENYING_NOUNS = new Set(["rede"]);
const BEFORE_PRONOUN = /^(?:durch|mit|von|für|bei|zu)$/;
/** May stand between *kein* and its noun. */
const LONGEST_NOUN_PHRASE = 5;

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
    context.negators.some((index) => negates(context, index));
  // „weder … noch …“ and „nie … nichts“ are one negation each.
  return (isNegated ? 1 : 0) + (isInDeniedClause(context) ? 1 : 0);
}

/** „Keine Beweise“ as an entry carries its own negation; another in its clause only repeats it: „keine Beweise, *nicht* einen“. */
function carriesNegation({ match, negators }: MatchContext): boolean {
  return negators.some((index) => match.tokens.includes(index));
}

function negates(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const clause = clauseOf(context);
  const key = keyAt(tokens, index);
  const next = keyAt(tokens, index + 1);
  if (!holds(clause, index) || standsAside(context, index)) return false;
  const attribute = attributeOf(context, index);
  if (attribute === first) return true;
  if (
    attribute !== undefined &&
    (first < index || keyAt(tokens, attribute - 1) === "zu")
  )
    return false;
  // „Kein Zweifel, …“ denies the doubt all the same.
  if (isAffirmed(tokens, index) && first !== index + 1) return false;
  if (KEIN.has(key) && ADVERBIAL_NOUNS.has(next))
    return negatesLike(context, index + 1);
  if (KEIN.has(key) && DENYING_NOUNS.has(next)) return true;
  if (KEIN.has(key) && index < first && isNounPhrase(tokens, index + 1, first))
    return true;
  // „durch nichts gedeckt“
  if (
    NEGATING_PRONOUNS.has(key) &&
    index - 1 > startOf(clause) &&
    BEFORE_PRONOUN.test(keyAt(tokens, index - 1))
  )
    return index < first && isClose(context, index);
  if (KEIN.has(key) || NEGATING_PRONOUNS.has(key))
    return isWithin(context, index) || negatesPredicate(context, index);
  // „Nicht alle verurteilten das“ says that some did; „Nicht jeder Weg ist gefährlich“ denies.
  if (key === "nicht" && /^(?:alle|jede[rs]?)$/.test(next))
    return !isVerb(context) && negatesPredicate(context, index);
  if (LACKING.has(key))
    return (
      // „nicht ohne Gefahr“
      keyAt(tokens, index - 1) !== "nicht" &&
      index < first &&
      (key === "ohne"
        ? isNounPhrase(tokens, index + 1, first)
        : clause.kind !== "infinitive" &&
          isClose(context, index) &&
          !isReproached(context, index, clause)) &&
      !lacksWhatItNames(context, clause)
    );
  if (key === "andere" || key === "geschweige")
    return index < first && isClose(context, index);
  if (weighsDescriptions(tokens, index)) return fitsLess(context, index);
  if (key === "noch")
    return (
      index < first &&
      hasBefore(tokens, startOf(clause), index, "weder") &&
      isClose(context, index)
    );
  return negatesLike(context, index);
}

/** „Vom Tal *geht keine Gefahr aus*“, but not „… *nichts oder* wenig …“ */
function isWithin(
  { tokens, first, last }: MatchContext,
  index: number,
): boolean {
  return index > first && index < last && keyAt(tokens, index + 1) !== "oder";
}

/** *nicht*: forwards to what follows; backwards to the verb of its clause, or to a thing said not to exist. */
function negatesLike(context: MatchContext, index: number): boolean {
  const { tokens, first, last } = context;
  if (index < first) {
    if (hasBefore(tokens, index, first, "sondern") || isPresupposed(context))
      return false;
    // „nicht gerechtfertigt“, „nicht zu rechtfertigen“, „nicht als Vorwand“; not across another verb.
    return !tokens
      .slice(index + 1, first)
      .some(({ word }) => isFiniteVerb(word) && !isNonFiniteVerb(word));
  }
  if (index <= last) return !hasBefore(tokens, index, last, "sondern");
  // „Das ist gefährlich *und nicht* klug“, „Er bedroht uns *nicht* aus Wut, *sondern* …“
  if (
    keyAt(tokens, index - 1) === "und" ||
    (tokens[index + 1]?.word.kind === "word" &&
      hasBefore(tokens, index, tokens.length, "sondern"))
  )
    return false;
  if (isVerb(context)) return true;
  const clause = clauseOf(context);
  return (
    closesClause(tokens, index, clause) &&
    (hasKey(context, clause, EXISTENCE) ||
      isPredicateNoun(context) ||
      isFronted(context))
  );
}

/** „nicht bereit, *dem bedrohten* Dorf zu helfen“; but „Das ist nicht *der richtige* Weg“ */
function isPresupposed(context: MatchContext): boolean {
  const { tokens, last } = context;
  return (
    tokens[last]?.word.shape === "lower" &&
    tokens[last + 1]?.word.shape === "capital" &&
    isDefinite(context) &&
    !hasKey(context, clauseOf(context), COPULA)
  );
}

/** A negated subject or object denies what is said: „kein Staat verurteilte …“, „nichts rechtfertigt …“. */
function negatesPredicate(context: MatchContext, index: number): boolean {
  const { first, last } = context;
  const isSubject = index <= startOf(clauseOf(context)) + 1;
  if (isPredicate(context)) return index < first || index > last;
  if (context.tokens[last]?.word.shape === "lower") return false;
  return isSubject && index < first && !isDefinite(context);
}

/** A verb or a predicative adjective; an adjective right before its noun belongs to the noun. */
function isPredicate(context: MatchContext): boolean {
  const { tokens, last } = context;
  return (
    isVerb(context) ||
    (tokens[last]?.word.shape === "lower" &&
      tokens[last + 1]?.word.shape !== "capital")
  );
}

function isVerb({ tokens, first }: MatchContext): boolean {
  const word = tokens[first]?.word;
  return word !== undefined && isFiniteVerb(word);
}

/** Only what a noun phrase may hold between *kein* and its noun: adjectives, adverbs, a genitive. */
function isNounPhrase(
  tokens: readonly Token[],
  from: number,
  noun: number,
): boolean {
  if (noun - from > LONGEST_NOUN_PHRASE) return false;
  return tokens.slice(from, noun).every(
    ({ word }) =>
      // „keine große, ernste Bedrohung“
      (word.kind !== "mark" || word.key === ",") &&
      word.shape === "lower" &&
      !(isFiniteVerb(word) && !isNonFiniteVerb(word)) &&
      !/^(?:der|die|das|dem|den|ein|eine|einen|einer|von|für|mit|in|auf|als|an)$/.test(
        word.key,
      ),
  );
}

function isClose({ tokens, first }: MatchContext, index: number): boolean {
  return (
    first - index <= LONGEST_NOUN_PHRASE &&
    !tokens.slice(index, first).some(({ word }) => isFiniteVerb(word))
  );
}

function hasBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  key: string,
): boolean {
  return tokens.slice(from, to).some(({ word }) => word.key === key);
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
    COPULA.has(keyAt(tokens, verbAfter(tokens, clause, last))) &&
    !hasKey(context, clause, NOT_DENIED)
  );
}

/** The token of the clause that follows another: „Eine Gefahr, *so heißt es*, war das nicht“. */
function verbAfter(
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

function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word.key ?? "";
}
