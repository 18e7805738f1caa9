/**
 * Suggestions: words that a lexicon might want, each with what speaks for it. Nobody adds them but the researcher.
 */
import type { Occurrences } from "../keyness/keyness.js";
import type { LogOdds } from "../keyness/log-odds.js";
import type { Span } from "../model.js";

/** What speaks for a word at a pole. */
export type Reason =
  | {
      /** It sets the texts on the pole apart from those on the other. */
      readonly kind: "contrast";
      readonly here: Occurrences;
      readonly elsewhere: Occurrences;
      readonly odds: LogOdds;
    }
  | {
      /** It stands near hits of the pole more often than chance would have it. */
      readonly kind: "near";
      /** Its occurrences near a hit. */
      readonly near: Occurrences;
      /** Its occurrences anywhere, besides those within hits. */
      readonly of: number;
      /** As many as chance would put near a hit. */
      readonly expected: number;
      readonly logLikelihood: number;
    }
  | {
      /** It is a compound with an entry in it. */
      readonly kind: "compound";
      readonly entry: string;
      /** The part of the compound that is the entry; `counted`: the last one, which matches already. */
      readonly part: "first" | "last" | "counted";
    }
  | {
      /** It stands in company like that of entries of the pole. */
      readonly kind: "similar";
      /** The mean of the similarities below, in (0, 1]. */
      readonly similarity: number;
      /** The nearest entries first, with cosines in (0, 1]. */
      readonly entries: readonly {
        readonly entry: string;
        readonly similarity: number;
      }[];
      /** Words that stand near both. */
      readonly shared: readonly string[];
    };

export type ReasonKind = Reason["kind"];

/** The order of the groups, and of the reasons of one suggestion. */
export const REASON_KINDS: readonly ReasonKind[] = [
  "contrast",
  "near",
  "compound",
  "similar",
];

/** A sentence with the word. */
export interface Example {
  readonly articleId: string;
  readonly outlet: string;
  readonly title: string | undefined;
  readonly sentence: Span;
  /** Long sentences are cut, which an ellipsis shows. */
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** A word for a pole. */
export interface Suggestion {
  /** As an entry would be written. */
  readonly term: string;
  readonly pole: string;
  readonly hits: number;
  readonly articles: number;
  readonly outlets: number;
  /** At least one, in the order of `REASON_KINDS`. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly examples: readonly Example[];
}

/** What a collection suggests for one axis. */
export interface SuggestionReport {
  /** By their first reason, the strongest of each kind first. */
  readonly suggestions: readonly Suggestion[];
  readonly articles: number;
  /** Texts that clearly stand on each pole, in the order of the axis. */
  readonly onPoles: readonly [number, number];
  /** Entries that are found often enough to be compared by the company that they keep. */
  readonly comparableEntries: number;
}
