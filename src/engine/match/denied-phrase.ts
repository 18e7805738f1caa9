/**
 * Phrases with *kein* whose negation stands apart: „*Beweise* gibt es *keine*“, „*Einen Plan* hat er *nicht*“ (Duden, Die
 * Grammatik, „Diskontinuierliche Nominalphrase“, „Vorfeld“: an indefinite object in the first place of its clause with
 * *nicht* at the end says what *kein* says).
 */
import { type Clause, startOf } from "../clauses/clause.js";
import { closesClause } from "../clauses/closing.js";
import { isAffirmed, isNegator } from "../clauses/negators.js";
import { COORDINATORS } from "../text/openers.js";
import { DETERMINER } from "../text/article-words.js";
import { isInflected } from "../text/attribute.js";
import { BECOMING, COPULA } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { EXISTING } from "../text/existence.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { WordPattern } from "./word-pattern.js";

/** Negations that, at the end of a clause, deny what stands in its first place. */
export const CLOSING_NEGATORS: ReadonlySet<string> = new Set(
  "nicht nie niemals kein keine keinen keines keins keiner".split(" "),
);
const INDEFINITE = /^eine?[mnrs]?$/;
/** Verbs whose subject is there or is not; „Beweise *interessieren* ihn nicht“ does not say that there are none. */
const BEING_THERE = new Set([
  ...EXISTING,
  ..."folgt folgte folgten erfolgt erfolgte erfolgten".split(" "),
]);
const SUBJECT = /^(?:es|er|sie|man|ich|wir|ihr)$/;

/** A main clause with an indefinite phrase before its finite verb. */
interface Fronted {
  readonly clause: Clause;
  readonly finite: number;
  /** „*Eine* Lösung“, but not „Beweise“. */
  readonly hasArticle: boolean;
}

/** Where the negation stands that denies a phrase in the first place of a main clause; undefined if nothing denies it. */
export function closingNegator(
  sentence: Sentence,
  companions: readonly number[],
  negator: WordPattern,
): number | undefined {
  const { tokens, clauses } = sentence;
  const fronted = frontedBy(sentence, companions);
  if (!fronted || !isThereOrNot(tokens, fronted)) return undefined;
  const { clause, finite } = fronted;
  const end = clause.pieces.at(-1)?.to ?? 0;
  const at = tokens.findIndex(
    ({ word }, index) =>
      index > finite &&
      index < end &&
      negator.matches(word) &&
      clauses.at(index) === clause,
  );
  return at > 0 && deniesFirstPlace(tokens, at, fronted) ? at : undefined;
}

/** Whether a match holds a negation that denies nothing: „geht *nicht* nur um Öl“, „zustimmen oder *nicht*“. */
export function deniesNothing(
  tokens: readonly Token[],
  matched: readonly number[],
): boolean {
  return matched.some(
    (index) =>
      isNegator(tokens, index) &&
      !matched.includes(index + 1) &&
      (isAffirmed(tokens, index) ||
        (keyAt(tokens, index) === "nicht" &&
          keyAt(tokens, index - 1) === "oder")),
  );
}

function frontedBy(
  { tokens, clauses }: Sentence,
  companions: readonly number[],
): Fronted | undefined {
  const [first = 0] = companions;
  const clause = clauses.at(first);
  const finite = clause?.finite;
  if (clause?.kind !== "main" || finite === undefined) return undefined;
  if (finite <= (companions.at(-1) ?? first)) return undefined;
  let start = startOf(clause);
  while (COORDINATORS.has(keyAt(tokens, start))) start++;
  const hasArticle = INDEFINITE.test(keyAt(tokens, start));
  const isIndefinite = tokens
    .slice(hasArticle ? start + 1 : start, first)
    .every((token) => isInflected(token) && !DETERMINER.test(token.word.key));
  return isIndefinite ? { clause, finite, hasArticle } : undefined;
}

/**
 * Whether the phrase is an object (some other subject follows) or the subject of a verb that says that it is there:
 * „Beweise gibt *es* nicht“, „Beweise *wurden* nicht vorgelegt“.
 */
function isThereOrNot(
  tokens: readonly Token[],
  { finite, hasArticle }: Fronted,
): boolean {
  const verb = keyAt(tokens, finite);
  const next = tokens[finite + 1]?.word;
  const hasOtherSubject =
    next !== undefined &&
    (SUBJECT.test(next.key) ||
      DETERMINER.test(next.key) ||
      next.shape === "capital");
  return (
    hasArticle || hasOtherSubject || BECOMING.has(verb) || BEING_THERE.has(verb)
  );
}

/** Whether the negation stands at the end of the clause, or right behind the copula: „*Eine Lösung* ist *nicht* in Sicht“. */
function deniesFirstPlace(
  tokens: readonly Token[],
  negator: number,
  { clause, finite, hasArticle }: Fronted,
): boolean {
  return (
    closesClause(tokens, negator, clause) ||
    (hasArticle && negator === finite + 1 && COPULA.has(keyAt(tokens, finite)))
  );
}
