/**
 * The noun phrase around a match, shallowly: what may stand between a determiner or a negator and its noun, and whether
 * the phrase is definite and so takes its thing to be there (Duden, Die Grammatik, „Nominalphrase“, „Definitheit“).
 */
import { COORDINATORS } from "../text/openers.js";
import { isExtendedAttribute, isInflected } from "../text/attribute.js";
import { COPULA } from "../text/auxiliaries.js";
import { PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isFiniteVerb,
  isNonFiniteVerb,
  type Word,
} from "../text/vocabulary.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { NEGATING } from "../clauses/negators.js";
import {
  clauseOf,
  hasKey,
  isInLowerCase,
  isNounMatch,
  type MatchContext,
} from "./rule.js";

const DEFINITE =
  /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ins|diese[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|unsere?[mnrs]?)$/;
const INDEFINITE = /^k?eine?[mnrs]?$/;
const LONGEST_DEFINITE = 4;

/** „Kein Staat unterstützte *die* Aggression“: what is definite is taken to be there. */
export function isDefinite({ tokens, first }: MatchContext): boolean {
  for (let at = first - 1; at >= first - LONGEST_DEFINITE; at--) {
    const word = tokens[at]?.word;
    if (!word) return false;
    if (DEFINITE.test(word.key)) return true;
    if (INDEFINITE.test(word.key)) return false;
    if (NEGATING.has(word.key)) return false;
    if (!isInflected(tokens[at]) && !isAdverb(word)) return false;
  }
  return false;
}

/** „den *daraus* entstehenden Gefahren“ */
function isAdverb(word: Word): boolean {
  return (
    word.shape === "lower" &&
    word.kind === "word" &&
    word.verbForm === 0 &&
    !PREPOSITIONS.has(word.key) &&
    !COORDINATORS.has(word.key)
  );
}

/** „nicht bereit, *dem bedrohten* Dorf zu helfen“; but „Das ist nicht *der richtige* Weg“ */
export function isPresupposed(context: MatchContext): boolean {
  const { tokens, last } = context;
  let noun = last + 1;
  while (isInflected(tokens[noun]) && tokens[noun]?.word.shape === "lower")
    noun++;
  return (
    isDativeObject(context) ||
    (isInLowerCase(context) &&
      tokens[noun]?.word.shape === "capital" &&
      (isDefinite(context) || isExtendedAttribute(tokens, context.first)) &&
      !hasKey(context, clauseOf(context), COPULA))
  );
}

/** „nie *den Lügen* geglaubt“: no predicate is in the dative; *den* is of the plural there, which ends in *-n*. */
function isDativeObject(context: MatchContext): boolean {
  const { tokens, first, last } = context;
  const article = keyAt(tokens, first - 1);
  return (
    isNounMatch(context) &&
    (article === "dem" ||
      (article === "den" && keyAt(tokens, last).endsWith("n"))) &&
    !PREPOSITIONS.has(keyAt(tokens, first - 2))
  );
}

/** In words, between a negator and what it denies. */
const LONGEST_REACH = 5;

/** Only what a noun phrase may hold between *kein* and its noun: adjectives, adverbs, a genitive. */
export function isNounPhrase(
  tokens: readonly Token[],
  from: number,
  noun: number,
): boolean {
  if (noun - from > LONGEST_REACH) return false;
  return tokens.slice(from, noun).every(
    ({ word }) =>
      // „keine große, ernste Bedrohung“, „keine ‚Bedrohung‘“
      (word.kind !== "mark" || word.key === "," || isQuotationMark(word)) &&
      word.shape === "lower" &&
      !(isFiniteVerb(word) && !isNonFiniteVerb(word)) &&
      !/^(?:der|die|das|dem|den|ein|eine|einen|einer|von|für|mit|in|auf|als|an)$/.test(
        word.key,
      ),
  );
}

/** Whether the match follows a negator closely and no verb stands between. */
export function isClose(
  { tokens, first }: MatchContext,
  index: number,
): boolean {
  return (
    index < first &&
    first - index <= LONGEST_REACH &&
    !tokens.slice(index, first).some(({ word }) => isFiniteVerb(word))
  );
}
