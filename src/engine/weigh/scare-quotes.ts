/**
 * Scare quotes: quotation marks around one to three words that nobody is quoted with (Duden, „Anführungszeichen“:
 * ironische Hervorhebung).
 */
import { lastWordOf } from "../clauses/clause.js";
import type { Span } from "../model.js";
import { contains } from "../spans.js";
import { COPULA } from "../text/auxiliaries.js";
import { PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { Passage } from "../voice/quotation-marks.js";
import {
  clauseOf,
  type ContextRule,
  hasKey,
  type MatchContext,
} from "./rule.js";

/**
 * „die ‚Bedrohung‘“ – in the outlet's own voice. After „als … bezeichnet“ the marks name a term.
 */
export const scareQuotes: ContextRule = (context, before) => {
  const { tokens, first, last } = context;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const passage = context.scareQuotes.find(
    ({ inner }) => inner.start <= start && end <= inner.end,
  );
  if (!passage || isQuotedPredicate(context, passage)) return undefined;
  // „die angebliche ‚Bedrohung‘“ is one distance, „keine ‚Bedrohung‘“ denies what others call so: where a word is turned
  // anyway the marks only tell whose word it is.
  if (before.some(({ turns }) => turns)) return undefined;
  const preceding = tokens.findLast((token) => token.end <= passage.start);
  const isNamed = preceding?.word.key === "als" && tokens.some(isNaming);
  return isNamed ? undefined : { name: "scare-quoted", turns: true };
};

/**
 * „Der Plan sei ‚höchst riskant‘“, „Laut Huber ist er ‚riskant‘“: in a report a quoted predicate is quoted and not
 * doubted; a quoted noun is. Of several words („Er ist ‚zutiefst besorgt‘“) a predicate is always somebody's.
 */
function isQuotedPredicate(context: MatchContext, { inner }: Passage): boolean {
  const { quote, tokens } = context;
  const words = tokens.filter((token) => contains(inner, token));
  const isPredicate =
    words[0]?.word.shape === "lower" &&
    tokens.find(({ start }) => start >= inner.end + 1)?.word.shape !==
      "capital";
  return (
    (quote?.kind === "indirect" && words[0]?.word.shape === "lower") ||
    // „Laut Huber war der Weg ‚von großer Gefahr‘“
    (quote !== undefined && PREPOSITIONS.has(words[0]?.word.key ?? "")) ||
    isPredicateFor(context, inner) ||
    (isPredicate &&
      (quote !== undefined || words.length > 1) &&
      words.every(({ word }) => word.shape === "lower"))
  );
}

/** „*Für den Wirt ist* das ‚gefährlich‘“: what something is for somebody is his word. */
function isPredicateFor(context: MatchContext, inner: Span): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  const finite = clause.finite ?? -1;
  return (
    COPULA.has(keyAt(tokens, finite)) &&
    (tokens[finite]?.end ?? Infinity) < inner.start &&
    (tokens[lastWordOf(tokens, clause)]?.end ?? 0) <= inner.end &&
    hasKey(context, clause, FOR)
  );
}

const FOR = new Set(["für"]);

const NAMING =
  /^(?:bezeichne|beurteil|beschr(?:ei|ie)b|betrachte|genannt|nenn|gewerte|wertet|eingestuft|gilt|gelten)/;

function isNaming({ word }: Token): boolean {
  return NAMING.test(word.key);
}
