/**
 * Distance: a writer does not vouch for a word.
 *
 * *Angeblich, vermeintlich, vorgeblich, scheinbar, sogenannt* before a word or in its clause (Duden, „Modalität“: they
 * mark a claim as somebody else's and doubtful), what is doubted (`doubt`), and what is said to be no such thing or
 * only to look like it (`unreality`, `unreal-clause`, `pretence`).
 */
import { holds } from "../clauses/clause.js";
import { isInflected } from "../text/attribute.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isDoubted } from "./doubt.js";
import { clauseOf, type ContextRule, type MatchContext } from "./rule.js";
import { isPretended } from "./pretence.js";
import { isInUnrealClause } from "./unreal-clause.js";
import { isUnreal } from "./unreality.js";
import { withEndings } from "./word-forms.js";

const ADVERBS = ["angeblich", "vermeintlich", "vorgeblich", "scheinbar"];
const DISTANCING = withEndings([...ADVERBS, "sogenannt"]);
/** How far before the word an adverb or adjective of distance may stand. */
const REACH = 6;

/** „die angebliche Bedrohung“ */
export const distance: ContextRule = (context) =>
  hasDistancingWord(context) ||
  isUnreal(context) ||
  isInUnrealClause(context) ||
  isPretended(context) ||
  isDoubted(context)
    ? { name: "distanced", turns: true }
    : undefined;

function hasDistancingWord(context: MatchContext): boolean {
  const { tokens, first, match } = context;
  for (let index = first - 1; index >= first - REACH; index--) {
    const key = keyAt(tokens, index);
    if (!DISTANCING.has(key) || match.tokens.includes(index)) continue;
    if (!holds(clauseOf(context), index)) continue;
    // An inflected word belongs to the noun that follows it: „der angebliche Vorfall war eine Bedrohung“.
    const nounBetween = tokens
      .slice(index + 1, first)
      .some(({ word }) => word.shape === "capital");
    if (
      !nounBetween ||
      (ADVERBS.includes(key) && !isInAttribute(tokens, index))
    )
      return true;
  }
  return false;
}

/** „der *angeblich notwendige* Weg ist eine Gefahr“: the adverb belongs to the adjective before the noun, and ends there. */
function isInAttribute(tokens: readonly Token[], adverb: number): boolean {
  const noun = tokens[adverb + 2]?.word;
  return (
    isInflected(tokens[adverb + 1]) &&
    noun !== undefined &&
    noun.shape !== "lower"
  );
}
