/**
 * Suggestions: words that might go into a lexicon, with what speaks for each. Only the researcher adds them.
 */
import type { Occurrences } from "../keyness/keyness.js";
import type { LogOdds } from "../keyness/log-odds.js";
import type { Span } from "../model.js";

/** What speaks for a word at a pole. */
export type Reason =
  | {
      /** It is more typical of texts on the pole than of texts on the other. */
      readonly kind: "contrast";
      readonly here: Occurrences;
      readonly elsewhere: Occurrences;
      readonly odds: LogOdds;
    }
  | {
      /** It stands near hits of the pole more often than by chance. */
      readonly kind: "near";
      /** Its occurrences near a hit. */
      readonly near: Occurrences;
      /** Its occurrences anywhere, besides those within hits. */
      readonly of: number;
      /** How many would stand near a hit by chance. */
      readonly expected: number;
      readonly logLikelihood: number;
    }
  | {
      /** It is a compound that contains an entry. */
      readonly kind: "compound";
      readonly entry: string;
      /** Which part of it is the entry; `counted` is a last part that matches already. */
      readonly part: "first" | "last" | "counted";
    }
  | {
      /** It keeps company like that of entries of the pole. */
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

/** A sentence that contains the word. */
export interface Example {
  readonly articleId: string;
  readonly outlet: string;
  readonly title: string | undefined;
  readonly sentence: Span;
  /** An ellipsis shows where a long sentence has been cut. */
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** A word that is suggested for a pole. */
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
  /** In the order of their first reasons, the strongest of each kind first. */
  readonly suggestions: readonly Suggestion[];
  readonly articles: number;
  /** How many texts clearly stand on each pole, in the order of the axis. */
  readonly onPoles: readonly [number, number];
  /** How many entries occur often enough for their company to be compared. */
  readonly comparableEntries: number;
}
