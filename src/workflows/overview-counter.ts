/**
 * Counting an overview in one pass over the articles of a collection.
 */
import { keynessOf } from "../engine/keyness/keyness.js";
import {
  createWordCounts,
  type WordCounts,
} from "../engine/keyness/word-counts.js";
import { createWordTallier } from "../engine/keyness/word-tally.js";
import type { ArticleAnalysis, Axis, Evidence } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { compare, type ComparedArticle } from "../engine/score/compare.js";
import { createEntryTotals } from "../engine/score/entry-totals.js";
import { tallyEvidence } from "../engine/score/evidence-tally.js";
import {
  speakersOf,
  tallyQuotes,
  type ArticleVoices,
} from "../engine/score/speakers.js";
import { createVocabulary } from "../engine/text/vocabulary.js";
import type { StoredArticle } from "../storage/records.js";
import type { AnalyzedArticle } from "./analyze-article.js";
import { createTextDigest } from "./fingerprint.js";
import type { Overview, StrongestPlace } from "./overview.js";

const LISTED_SPEAKERS = 60;
const LISTED_WORDS = 15;

/** Words are counted in so many articles of an outlet, and in so many in all: by then their list does not change. */
const MOST_COUNTED = { ofOutlet: 1_000, inAll: 8_000 };

/** Adds up a collection, article by article. */
interface OverviewCounter {
  add(article: AnalyzedArticle): void;
  /** What has been added so far. */
  overview(): Overview;
}

/** Begins to count; articles come in the order of their ids, which are random: the first ones are a sample. */
export function createOverviewCounter(
  axes: readonly Axis[],
  dictionary: Dictionary,
): OverviewCounter {
  const tallyWords = createWordTallier(dictionary);
  const vocabulary = createVocabulary(dictionary);
  const wordCounts = new Map<string, WordCounts>();
  const voices: ArticleVoices[] = [];
  let articlesForKeyness = 0;
  const compared: ComparedArticle[] = [];
  const onlyEvidence = new Map<string, readonly Evidence[]>();
  const firstArticles = new Map<string, Omit<StoredArticle, "text">>();
  const totals = createEntryTotals();
  const strongest = new Map<string, Map<string, StrongestPlace>>();
  const texts = createTextDigest();
  const outletOf = new Map<string, string>();
  const copies: { readonly outlet: string; readonly of: string }[] = [];
  let words = 0;

  const note = (outlet: string, articleId: string, piece: Evidence): void => {
    const { axis, pole, weight, voice, start } = piece;
    const own = strongest.get(outlet) ?? new Map<string, StrongestPlace>();
    strongest.set(outlet, own);
    for (const lens of ["all", voice] as const) {
      const key = [axis, lens, pole].join("\t");
      if ((own.get(key)?.weight ?? 0) < weight)
        own.set(key, { axis, lens, pole, weight, articleId, start });
    }
  };

  const countWords = (
    outlet: string,
    text: string,
    analysis: ArticleAnalysis,
  ): void => {
    const counts = wordCounts.get(outlet) ?? createWordCounts();
    wordCounts.set(outlet, counts);
    if (
      counts.articles >= MOST_COUNTED.ofOutlet ||
      articlesForKeyness >= MOST_COUNTED.inAll
    )
      return;
    counts.add(tallyWords(text, analysis));
    articlesForKeyness++;
  };

  return {
    add({ article: { text, ...article }, analysis }) {
      const { id, outlet } = article;
      const { countedSentences, axes: scores, tone, evidence } = analysis;
      words += analysis.words;
      outletOf.set(id, outlet);
      if (article.copy) copies.push({ outlet, of: article.copy.of });
      texts.add({ outlet, title: article.title, text });
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
      const tallies = tallyEvidence(evidence);
      totals.add(outlet, tallies);
      voices.push({
        outlet,
        quotes: tallyQuotes(text, analysis, vocabulary),
        evidence: tallies.filter(({ voice }) => voice === "cited"),
      });
      countWords(outlet, text, analysis);
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
        texts: texts.digest(),
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
        speakers: speakersOf(voices, axes).slice(0, LISTED_SPEAKERS),
        keyness: keynessOf(wordCounts, LISTED_WORDS),
        articlesForKeyness,
        ownCopies: copies.filter(
          ({ of, outlet }) => outletOf.get(of) === outlet,
        ).length,
      };
    },
  };
}
