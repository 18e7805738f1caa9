/**
 * Phrases that *kein* denies, parted from their negation: „*Beweise* gibt es *keine*“, „*Einen Plan* hat er *nicht*“
 * (Duden, Die Grammatik, „Diskontinuierliche Nominalphrase“, „Vorfeld“: an indefinite object in the first place and
 * *nicht* at the end deny what *kein* denies).
 */
import { startOf } from "../clauses/clause.js";
import { closesClause } from "../clauses/closing.js";
import { COORDINATORS } from "../clauses/openers.js";
import { DETERMINER } from "../text/article-words.js";
import { isInflected } from "../text/attribute.js";
import { BECOMING, COPULA } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import type { WordPattern } from "./word-pattern.js";

/** Deny, at the end of a clause, what stands in its first place. */
export const CLOSING_NEGATORS: ReadonlySet<string> = new Set(
  "nicht nie niemals kein keine keinen keines keins keiner".split(" "),
);
const INDEFINITE = /^eine?[mnrs]?$/;
/** What is there or not; „Beweise *interessieren* ihn nicht“ says nothing of it. */
const EXISTING =
  /^(?:besteht|bestehen|bestand|bestanden|existier(?:t|te|en|ten)|lieg(?:t|en)|lag|lagen|(?:er)?folgt?e?n?)$/;
const SUBJECT = /^(?:es|er|sie|man|ich|wir|ihr)$/;

/** Where the negation of a phrase in the first place of its main clause stands; undefined if the phrase is not denied. */
export function closingNegator(
  { tokens, clauses }: Sentence,
  companions: readonly number[],
  negator: WordPattern,
): number | undefined {
  const [first = 0] = companions;
  const last = companions.at(-1) ?? first;
  const clause = clauses.at(first);
  const finite = clause?.finite;
  if (clause?.kind !== "main" || finite === undefined || finite <= last)
    return undefined;
  let start = startOf(clause);
  while (COORDINATORS.has(keyAt(tokens, start))) start++;
  const hasArticle = INDEFINITE.test(keyAt(tokens, start));
  const isIndefinite = tokens
    .slice(hasArticle ? start + 1 : start, first)
    .every((token) => isInflected(token) && !DETERMINER.test(token.word.key));
  if (!isIndefinite) return undefined;
  const verb = keyAt(tokens, finite);
  const next = tokens[finite + 1]?.word;
  const isObject =
    next !== undefined &&
    (SUBJECT.test(next.key) ||
      DETERMINER.test(next.key) ||
      next.shape === "capital");
  for (let at = finite + 1; at < (clause.pieces.at(-1)?.to ?? 0); at++) {
    const word = tokens[at]?.word;
    if (!word || !negator.matches(word) || clauses.at(at) !== clause) continue;
    const isClosing =
      closesClause(tokens, at, clause) ||
      // „*Eine Lösung* ist *nicht* in Sicht“
      (hasArticle && at === finite + 1 && COPULA.has(verb));
    return isClosing &&
      (hasArticle || isObject || BECOMING.has(verb) || EXISTING.test(verb))
      ? at
      : undefined;
  }
  return undefined;
}
