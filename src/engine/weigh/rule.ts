import { type Clause, someToken } from "../clauses/clause.js";
import { matrixOf } from "../clauses/clauses.js";
import type { ContextName, Quote } from "../model.js";
import type { Match } from "../match/find-matches.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import type { Passage } from "../voice/quotation-marks.js";

/** A verb of denying. */
export interface Denial {
  readonly verb: number;
  /** Whether it is not itself denied. */
  readonly inForce: boolean;
  /** What it disputes: its object or a clause, only a clause, or only what a noun of saying announces. */
  readonly disputes: "object" | "claim" | "announced";
}

/** Bits for words without which a rule does not apply; a word may be several. */
export const Hint = {
  negates: 1,
  turns: 2,
  concedes: 4,
  doubts: 8,
  unreal: 16,
  distances: 32,
  fictitious: 64,
  asks: 128,
  denies: 256,
  misses: 512,
  fabricates: 1024,
  tolerates: 2048,
  exists: 4096,
  pretends: 8192,
  claims: 16_384,
  dismisses: 32_768,
} as const;

/** A match with what its rules may look at. */
export interface MatchContext {
  readonly match: Match;
  readonly tokens: readonly Token[];
  /** First and last token of the match. */
  readonly first: number;
  readonly last: number;
  /** Bits of `Hint` that words of the sentence give. */
  readonly hints: number;
  /** Tokens of the sentence that can deny something. */
  readonly negators: readonly number[];
  /** Verbs of denying in the sentence. */
  readonly denials: readonly Denial[];
  /** Verbs of being absent in the sentence. */
  readonly absences: readonly VerbPosition[];
  /** Verbs of making things up in the sentence. */
  readonly fabrications: readonly VerbPosition[];
  /** Verbs of tolerating or overlooking; looked for where something is negated. */
  readonly tolerations: readonly VerbPosition[];
  /** Verbs of existing; looked for where something is negated. */
  readonly existences: readonly VerbPosition[];
  /** Verbs of pretending; looked for where the sentence holds *als* or another word that gives `Hint.unreal`. */
  readonly pretences: readonly VerbPosition[];
  /** Where the sentence turns against what it said before. */
  readonly turns: readonly number[];
  /** Whose words the match stands in, if not the outlet's own. */
  readonly quote: Quote | undefined;
  /** Scare quotes that overlap the sentence. */
  readonly scareQuotes: readonly Passage[];
}

/** What a rule says of a match; two rules that turn the pole leave it as it is. */
export interface RuleResult {
  readonly name: ContextName;
  /** Whether the match now counts for the opposite pole. */
  readonly turns: boolean;
}

/**
 * One way in which context changes what a match says; undefined where it does not apply.
 *
 * @param before what the rules before it say of the match
 */
export type ContextRule = (
  context: MatchContext,
  before: readonly RuleResult[],
) => RuleResult | undefined;

/** The clause in which a match begins; clauses are read only where a rule asks for them. */
export function clauseOf({ match, first }: MatchContext): Clause {
  const clause = match.sentence.clauses.at(first);
  if (!clause) throw new RangeError(`no clause at token ${String(first)}`);
  return clause;
}

/** The clause on which the clause of the match depends. */
export function matrixClauseOf(context: MatchContext): Clause | undefined {
  return matrixOf(context.match.sentence.clauses, clauseOf(context));
}

/** Whether a clause holds one of these words. */
export function hasKey(
  { tokens }: Pick<MatchContext, "tokens">,
  clause: Clause,
  list: ReadonlySet<string>,
): boolean {
  return someToken(clause, (index) => list.has(keyAt(tokens, index)));
}

/** Whether the match ends in a word in small letters: an adjective or a verb. */
export function isInLowerCase({ tokens, last }: MatchContext): boolean {
  return tokens[last]?.word.shape === "lower";
}

/** Whether the match ends in a noun. */
export function isNounMatch({ tokens, last }: MatchContext): boolean {
  return tokens[last]?.word.shape === "capital";
}

/** Whether the match begins with a verb form that may be finite. */
export function isVerb({ tokens, first }: MatchContext): boolean {
  const word = tokens[first]?.word;
  return word !== undefined && isFiniteVerb(word);
}
