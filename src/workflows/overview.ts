/**
 * What a collection shows as a whole: small enough to be kept.
 */
import type { OutletKeyness } from "../engine/keyness/keyness.js";
import type { Comparison, Lens } from "../engine/model.js";
import type { EntryTotal } from "../engine/score/entry-totals.js";
import type { Speaker } from "../engine/score/speakers.js";
import type { StoredArticle } from "../storage/records.js";

/** Where a piece of evidence stands. */
export interface Place {
  readonly articleId: string;
  readonly start: number;
}

/** An outlet in an overview. */
export interface OutletOverview {
  readonly outlet: string;
  /** Its first article by id, and its only one where it has no other. */
  readonly firstArticle: Omit<StoredArticle, "text">;
  /** What it has of every entry. */
  readonly entries: readonly EntryTotal[];
  /** The heaviest evidence towards each pole, by axis and lens. */
  readonly strongest: readonly StrongestPlace[];
}

/** The heaviest evidence of an outlet towards a pole. */
export interface StrongestPlace extends Place {
  readonly axis: string;
  readonly lens: Lens;
  readonly pole: string;
  readonly weight: number;
}

/** A collection as a whole. */
export interface Overview {
  readonly articleCount: number;
  /** Which texts; see `createTextDigest`. */
  readonly texts: string;
  /** Without noise. */
  readonly words: number;
  readonly comparison: Comparison;
  /** In the order of the comparison. */
  readonly outlets: readonly OutletOverview[];
  /** Those who are quoted most. */
  readonly speakers: readonly Speaker[];
  /** The words that set each outlet apart. */
  readonly keyness: readonly OutletKeyness[];
  /** Articles whose words were counted for that; fewer than all in a large collection. */
  readonly articlesForKeyness: number;
  /** Articles that share their wording with an earlier one of the same outlet, and count all the same. */
  readonly ownCopies: number;
}
