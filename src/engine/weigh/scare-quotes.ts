/**
 * Scare quotes: quotation marks around one to three words that nobody is quoted with (Duden, „Anführungszeichen“:
 * ironische Hervorhebung).
 */
import { contains } from "../spans.js";
import type { Token } from "../text/tokens.js";
import type { Passage } from "../voice/quotation-marks.js";
import type { ContextRule, MatchContext } from "./rule.js";

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
 * „Der Plan sei ‚höchst riskant‘“: in a report a quoted predicate is quoted and not doubted; a quoted noun is. Of several
 * words („Er ist ‚zutiefst besorgt‘“) a predicate is always somebody's.
 */
function isQuotedPredicate(
  { quote, tokens }: MatchContext,
  { inner }: Passage,
): boolean {
  const words = tokens.filter((token) => contains(inner, token));
  const isPredicate =
    words[0]?.word.shape === "lower" &&
    tokens.find(({ start }) => start >= inner.end + 1)?.word.shape !==
      "capital";
  return (
    (quote?.kind === "indirect" && words[0]?.word.shape === "lower") ||
    (isPredicate &&
      words.length > 1 &&
      words.every(({ word }) => word.shape === "lower"))
  );
}

const NAMING =
  /^(?:bezeichne|genannt|nenn|gewerte|wertet|eingestuft|gilt|gelten)/;

function isNaming({ word }: Token): boolean {
  return NAMING.test(word.key);
}
