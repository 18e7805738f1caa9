/**
 * Distance: a writer does not vouch for a word.
 *
 * *Angeblich, vermeintlich, vorgeblich, scheinbar, sogenannt* before a word or in its clause (Duden, „Modalität“: they
 * mark a claim as somebody else's and doubtful), what is only claimed or doubted (`mere-claim`, `doubt`), and what is
 * said to be no such thing or only to look like it (`unreality`, `unreal-clause`, `pretence`, `dismissed`).
 */
import { holds, lastWordOf, startOf } from "../clauses/clause.js";
import { DETERMINER } from "../text/article-words.js";
import { isInflected } from "../text/attribute.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isNegator } from "../clauses/negators.js";
import { withEndings } from "../morphology/adjectives.js";
import { isDismissed } from "./dismissed.js";
import { isDoubted } from "./doubt.js";
import {
  clauseOf,
  type ContextRule,
  Hint,
  isVerb,
  type MatchContext,
} from "./rule.js";
import { isOnlyClaimed } from "./mere-claim.js";
import { isMadeUp, isPretended } from "./pretence.js";
import { isInUnrealClause } from "./unreal-clause.js";
import { isNotThere } from "./unreality.js";

const ADVERBS = ["angeblich", "vermeintlich", "vorgeblich", "scheinbar"];
const DISTANCING = new Set([
  ...withEndings([...ADVERBS, "sogenannt"]),
  ...["sog", "sog."],
]);
const CALLED = withEndings(["genannt"]);
/** „*fälschlich* als Gefahr bezeichnet“, „*zu Unrecht* für gefährlich gehalten“ */
const WRONGLY = new Set(
  "fälschlich fälschlicherweise irrtümlich irrtümlicherweise unrecht".split(
    " ",
  ),
);
const AS = /^(?:als|für)$/;
/** Words without one of which no word distances. */
export const DISTANCING_WORDS: ReadonlySet<string> = new Set([
  ...DISTANCING,
  ...CALLED,
  ...WRONGLY,
  "wegen",
]);
/** In words, between the word and an adverb or adjective of distance. */
const REACH = 6;

/** „die angebliche Bedrohung“ */
export const distance: ContextRule = (context, before) =>
  // „bestreitet die angebliche Gefahr“, „Die angebliche Gefahr blieb aus“ turn once.
  (hasDistancingWord(context) && !before.some(({ turns }) => turns)) ||
  isNotThere(context) ||
  isInUnrealClause(context) ||
  isPretended(context) ||
  isMadeUp(context) ||
  isOnlyClaimed(context) ||
  isDoubted(context) ||
  isDismissed(context)
    ? { name: "distanced", turns: true }
    : undefined;

/** Whether a word of distance before the match, or in its clause, belongs to it. */
function hasDistancingWord(context: MatchContext): boolean {
  return (
    (context.hints & Hint.distances) !== 0 &&
    (isDistancedBefore(context) || isDistancedBehind(context))
  );
}

function isDistancedBefore(context: MatchContext): boolean {
  const { tokens, first, match } = context;
  if (isOfDistancedNoun(context)) return true;
  for (let index = first - 1; index >= first - REACH; index--) {
    if (!distances(tokens, index) || match.tokens.includes(index)) continue;
    if (!holds(clauseOf(context), index)) continue;
    // An inflected word belongs to the noun that follows it: „der angebliche Vorfall war eine Bedrohung“.
    const nounBetween = tokens
      .slice(index + 1, first)
      .some(({ word }) => word.shape === "capital");
    if (
      !nounBetween ||
      (ADVERBS.includes(keyAt(tokens, index)) && !isInAttribute(tokens, index))
    )
      return true;
  }
  return false;
}

/** „mit der *angeblichen Furcht, der Weg sei gefährlich*“: what the noun says that the clause depends on. */
function isOfDistancedNoun(context: MatchContext): boolean {
  const { tokens } = context;
  const { kind, opener, pieces } = clauseOf(context);
  const noun = (pieces[0]?.from ?? 0) - 2;
  return (
    (opener === "dass" || (kind === "main" && pieces[0]?.reported === true)) &&
    keyAt(tokens, noun + 1) === "," &&
    tokens[noun]?.word.shape === "capital" &&
    distances(tokens, noun - 1)
  );
}

/** „sogenannte“, „so genannte“, „sog.“, „zu Unrecht als“, „*Von wegen* Gefahr!“; „nicht zu Unrecht als“ agrees. */
function distances(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  return (
    DISTANCING.has(key) ||
    (WRONGLY.has(key) &&
      AS.test(keyAt(tokens, index + 1)) &&
      keyAt(tokens, index - 2) !== "nicht") ||
    (key === "wegen" &&
      keyAt(tokens, index - 1) === "von" &&
      tokens[index - 2]?.word.kind !== "word") ||
    (CALLED.has(key) && keyAt(tokens, index - 1) === "so")
  );
}

/**
 * „Er *bedroht angeblich* das Tal“: an adverb behind a finite verb, at the end of its clause, or in the relative clause
 * that says where a thing comes from („die *Gefahr, die angeblich* …“; Duden, „Satzadverb“).
 */
function isDistancedBehind(context: MatchContext): boolean {
  const { tokens, last, match } = context;
  for (let index = last + 1; index <= last + REACH; index++) {
    if (!ADVERBS.includes(keyAt(tokens, index))) continue;
    const clause = match.sentence.clauses.at(index);
    if (!clause || isNegator(tokens, index - 1) || isInAttribute(tokens, index))
      continue;
    if (clause === clauseOf(context))
      return isVerb(context) || lastWordOf(tokens, clause) === index;
    return (
      clause.kind === "relative" &&
      startOf(clause) === last + 2 &&
      index === startOf(clause) + 1
    );
  }
  return false;
}

/** „der *angeblich notwendige* Weg ist eine Gefahr“: the adverb belongs to the adjective before the noun, and ends there. */
function isInAttribute(tokens: readonly Token[], adverb: number): boolean {
  const noun = tokens[adverb + 2]?.word;
  return (
    !DETERMINER.test(keyAt(tokens, adverb + 1)) &&
    isInflected(tokens[adverb + 1]) &&
    noun !== undefined &&
    noun.shape !== "lower"
  );
}
