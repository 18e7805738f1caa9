import type { ContextName, Quote } from "../model.js";
import type { Match } from "../match/find-matches.js";
import type { Clause } from "../text/clauses.js";
import type { Token } from "../text/tokens.js";
import type { VerbPosition } from "../text/verbs.js";
import type { Passage } from "../voice/quotation-marks.js";

/** A match with what its rules may look at. */
export interface MatchContext {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The clause that holds the match. */
  readonly clause: Clause;
  /** Index of that clause. */
  readonly clauseIndex: number;
  /** First and last token of the match. */
  readonly first: number;
  readonly last: number;
  /** Verbs of denying in the sentence. */
  readonly denials: readonly VerbPosition[];
  /** Whose words the match stands in, if not the outlet's own. */
  readonly quote: Quote | undefined;
  /** Scare quotes that overlap the sentence. */
  readonly scareQuotes: readonly Passage[];
}

/** How often a rule applies: a rule that turns the pole twice leaves it as it is. */
export interface RuleResult {
  readonly name: ContextName;
  /** Whether the match now counts for the opposite pole. */
  readonly turns: boolean;
}

/** One way in which context changes what a match says; undefined where it does not apply. */
export type ContextRule = (context: MatchContext) => RuleResult | undefined;
