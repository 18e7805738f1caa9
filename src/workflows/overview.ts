/**
 * What a collection shows as a whole: counted in one pass over its articles, and small enough to be kept.
 */
import type { Axis, Comparison, Evidence, Lens } from "../engine/model.js";
import { compare, type ComparedArticle } from "../engine/score/compare.js";
import {
  createEntryTotals,
  type EntryTotal,
} from "../engine/score/entry-totals.js";
import { tallyEvidence } from "../engine/score/evidence-tally.js";
import type { StoredArticle } from "../storage/records.js";
import type { AnalyzedArticle } from "./analyze-article.js";

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
  /** Without noise. */
  readonly words: number;
  readonly comparison: Comparison;
  /** In the order of the comparison. */
  readonly outlets: readonly OutletOverview[];
  /** The first hit of every entry. */
  readonly examples: readonly EntryExample[];
}

/** Where an entry is found first. */
export interface EntryExample
  extends Place, Pick<Evidence, "axis" | "entry" | "entryPole"> {}

/** Adds up a collection, article by article. */
export interface OverviewCounter {
  add(article: AnalyzedArticle): void;
  /** What has been added so far. */
  overview(): Overview;
}

/** Begins to count; articles come in the order of their ids. */
export function createOverviewCounter(axes: readonly Axis[]): OverviewCounter {
  const compared: ComparedArticle[] = [];
  const onlyEvidence = new Map<string, readonly Evidence[]>();
  const firstArticles = new Map<string, Omit<StoredArticle, "text">>();
  const totals = createEntryTotals();
  const strongest = new Map<string, Map<string, StrongestPlace>>();
  const examples = new Map<string, EntryExample>();
  let words = 0;

  const note = (outlet: string, articleId: string, piece: Evidence): void => {
    const { axis, entry, entryPole, pole, weight, voice, start } = piece;
    const entryKey = [axis, entryPole, entry].join("\t");
    if (!examples.has(entryKey))
      examples.set(entryKey, { axis, entry, entryPole, articleId, start });
    const own = strongest.get(outlet) ?? new Map<string, StrongestPlace>();
    strongest.set(outlet, own);
    for (const lens of ["all", voice] as const) {
      const key = [axis, lens, pole].join("\t");
      if ((own.get(key)?.weight ?? 0) < weight)
        own.set(key, { axis, lens, pole, weight, articleId, start });
    }
  };

  return {
    add({ article: { text: _text, ...article }, analysis }) {
      const { id, outlet } = article;
      const { countedSentences, axes: scores, tone, evidence } = analysis;
      words += analysis.words;
      compared.push({
        id,
        outlet,
        words: analysis.words,
        countedSentences,
        axes: scores,
        tone,
      });
      // Evidence is large: kept only while its outlet has no other article.
      if (firstArticles.has(outlet)) onlyEvidence.delete(outlet);
      else {
        firstArticles.set(outlet, article);
        onlyEvidence.set(outlet, evidence);
      }
      totals.add(outlet, tallyEvidence(evidence));
      for (const piece of evidence) note(outlet, id, piece);
    },
    overview() {
      const comparison = compare(
        compared.map((article) => {
          const evidence = onlyEvidence.get(article.outlet);
          return evidence ? { ...article, evidence } : article;
        }),
        axes,
      );
      const entries = totals.byOutlet();
      return {
        articleCount: compared.length,
        words,
        comparison,
        outlets: comparison.outlets.flatMap(({ outlet }) => {
          const firstArticle = firstArticles.get(outlet);
          return firstArticle
            ? [
                {
                  outlet,
                  firstArticle,
                  entries: entries.get(outlet) ?? [],
                  strongest: [...(strongest.get(outlet)?.values() ?? [])],
                },
              ]
            : [];
        }),
        examples: [...examples.values()],
      };
    },
  };
}
