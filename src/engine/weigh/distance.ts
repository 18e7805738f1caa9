/**
 * Distance: words and marks by which a writer does not vouch for a word.
 *
 * *Angeblich, vermeintlich, vorgeblich, sogenannt* before a word or in its clause (Duden, „Modalität": they
 * mark a claim as somebody else's and doubtful); quotation marks around one to three words that nobody is
 * quoted with (Duden, „Anführungszeichen": ironische Hervorhebung); adjectives such as *erfunden*.
 */
import { holds } from "../clauses/clause.js";
import type { Passage } from "../voice/quotation-marks.js";
import type { Token } from "../text/tokens.js";
import { isDenied } from "./negators.js";
import {
  clauseOf,
  type ContextRule,
  hasKey,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";
import { withEndings } from "./word-forms.js";

const ADVERBS = ["angeblich", "vermeintlich", "vorgeblich"];
/** Before a noun these say that there is no such thing (Partee 2010, „Privative Adjectives“). */
const PRIVATIVE = [
  "behauptet",
  "eingebildet",
  "erfunden",
  "fingiert",
  "herbeigeredet",
  "imaginär",
  "konstruiert",
  "vorgetäuscht",
];
const DISTANCING = withEndings([...ADVERBS, "sogenannt"]);
const BEFORE_NOUNS = withEndings(PRIVATIVE);
/** How far before the word an adverb or adjective of distance may stand. */
const REACH = 6;

/** „die angebliche Bedrohung“ */
export const distance: ContextRule = (context) =>
  hasDistancingWord(context) || isNoSuchThing(context) || isDoubted(context)
    ? { name: "distanced", turns: true }
    : undefined;

/** Predicates that doubt the clause they govern. */
const DOUBTING = withEndings(["unwahrscheinlich", "zweifelhaft", "fraglich"]);
const QUESTIONING = new Set(["ob", "wie", "inwiefern", "inwieweit"]);
const REALLY = new Set(["wirklich", "tatsächlich", "überhaupt"]);

/**
 * „Es ist unwahrscheinlich, dass …“; „die Frage, ob das wirklich eine Gefahr ist“: a governed clause that is doubted,
 * or asked with *wirklich* (Duden, „Indirekter Fragesatz": what is asked is left open).
 */
function isDoubted(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  if (QUESTIONING.has(clause.opener) && hasKey(context, clause, REALLY))
    return true;
  if (clause.opener !== "dass" && clause.opener !== "ob") return false;
  const matrix = matrixClauseOf(context);
  return (
    matrix !== undefined &&
    hasKey(context, matrix, DOUBTING) &&
    !isDenied(tokens, matrix)
  );
}

function hasDistancingWord(context: MatchContext): boolean {
  const { tokens, first, match } = context;
  for (let index = first - 1; index >= first - REACH; index--) {
    const key = tokens[index]?.word.key ?? "";
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
  const adjective = tokens[adverb + 1]?.word;
  const noun = tokens[adverb + 2]?.word;
  return (
    adjective?.shape === "lower" &&
    /e[mnrs]?$/.test(adjective.key) &&
    noun !== undefined &&
    noun.shape !== "lower"
  );
}

/** „die *erfundene* Gefahr“ */
function isNoSuchThing({ tokens, first, match }: MatchContext): boolean {
  const key = tokens[first - 1]?.word.key ?? "";
  return (
    tokens[first]?.word.shape === "capital" &&
    BEFORE_NOUNS.has(key) &&
    !PRIVATIVE.includes(key) &&
    !match.tokens.includes(first - 1)
  );
}

/**
 * „die ‚Bedrohung‘“ – in the outlet's own voice. After „als … bezeichnet“ the marks name a term.
 */
export const scareQuotes: ContextRule = (context) => {
  const { tokens, first, last } = context;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const passage = context.scareQuotes.find(
    ({ inner }) => inner.start <= start && end <= inner.end,
  );
  if (!passage || isQuotedPredicate(context, passage)) return undefined;
  const before = tokens.findLast((token) => token.end <= passage.start);
  const isNamed = before?.word.key === "als" && tokens.some(isNaming);
  return isNamed ? undefined : { name: "scare-quoted", turns: true };
};

/** „Der Plan sei ‚höchst riskant‘“: in a report a quoted predicate is quoted and not doubted; a quoted noun is. */
function isQuotedPredicate(
  { quote, tokens }: MatchContext,
  { inner }: Passage,
): boolean {
  const first = tokens.find(({ start }) => start >= inner.start);
  return quote?.kind === "indirect" && first?.word.shape === "lower";
}

const NAMING =
  /^(?:bezeichne|genannt|nenn|gewerte|wertet|eingestuft|gilt|gelten)/;

function isNaming({ word }: Token): boolean {
  return NAMING.test(word.key);
}
