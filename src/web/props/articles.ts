import type { Axis } from "../../engine/model.js";
import type { Collection } from "../../storage/records.js";
import type { CollectionComparison } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { articleDetails, articleTitle } from "./article-labels.js";
import {
  axesProps,
  clearLeaning,
  scoreOf,
  type AxisProps,
  type Side,
} from "./axes.js";

/** What the list of texts receives. */
export interface ArticlesProps {
  readonly collections: readonly {
    readonly title: string;
    readonly href: string;
    readonly editHref: string;
    readonly articles: readonly ArticleRow[];
  }[];
  /** What was just removed, to be put back at once. */
  readonly justRemoved:
    { readonly id: string; readonly title: string } | undefined;
  readonly csvHref: string;
}

/** A text on the list, with where it leans on every axis. */
export interface ArticleRow {
  readonly href: string;
  readonly outlet: string;
  readonly title: string;
  readonly details: string;
  readonly words: string;
  readonly leans: readonly {
    readonly axis: AxisProps;
    readonly href: string;
    readonly balance: string;
    readonly side: Side | undefined;
    readonly evidence: string;
    /** The pole in words, where the text leans clearly. */
    readonly lean: string;
  }[];
}

/** Sets out the texts of all collections. */
export function articlesProps(
  comparisons: readonly CollectionComparison[],
  justRemoved: Collection | undefined,
  axes: readonly Axis[],
  locale: Locale,
): ArticlesProps {
  const named = axesProps(axes, locale);
  return {
    collections: comparisons.map(({ collection, articles }) => ({
      title: locale.text(collection.title),
      href: urls.comparison(collection.id),
      editHref: urls.collectionEdit(collection.id),
      articles: articles.map(({ article, analysis }) => ({
        href: urls.article(article.id),
        outlet: article.outlet,
        title: articleTitle(article, analysis, locale),
        details: articleDetails(article, locale),
        words: locale.t("comparison.words", { count: analysis.words }),
        leans: named.map((axis) => {
          const score = scoreOf(analysis.axes, axis.id, "all");
          const side = clearLeaning(score);
          return {
            axis,
            href: urls.article(article.id, { axis: axis.id }),
            balance: locale.balance(score.balance),
            side,
            evidence: locale.t("reading.evidence", { count: score.hits }),
            lean: side ? axis[side] : locale.t("articles.no-clear-lean"),
          };
        }),
      })),
    })),
    justRemoved: justRemoved && {
      id: justRemoved.id,
      title: locale.text(justRemoved.title),
    },
    csvHref: urls.articlesData("csv"),
  };
}
