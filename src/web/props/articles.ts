import type { Axis, Score } from "../../engine/model.js";
import type { Collection } from "../../storage/records.js";
import type { ArticlePage } from "../../workflows/list-articles.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AnalyzedArticle } from "../../workflows/analyze-article.js";
import {
  articleOrigin,
  articleTitle,
  copyProps,
  type CopyProps,
} from "./article-labels.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import { pagerProps, type PagerProps } from "./pager.js";
import {
  axesProps,
  clearLeaning,
  isThin,
  scoreOf,
  type AxisProps,
  type Side,
} from "./axes.js";

/** The texts of one collection, or a page of them. */
interface ArticleListProps {
  readonly title: string;
  readonly count: string;
  readonly href: string;
  readonly editHref: string;
  readonly csvHref: string;
  readonly articles: readonly ArticleRow[];
  /** Leads to all of them where these are but the first. */
  readonly allHref: string | undefined;
}

/** What the page with the texts of one collection receives. */
export interface CollectionArticlesProps {
  readonly tabs: readonly TabProps[];
  readonly list: ArticleListProps;
  readonly pager: PagerProps | undefined;
}

/** What the list of texts receives. */
export interface ArticlesProps {
  readonly collections: readonly ArticleListProps[];
  /** What was just removed, to be put back at once. */
  readonly justRemoved:
    { readonly id: string; readonly title: string } | undefined;
  readonly csvHref: string;
}

/** A text on the list, with where it leans on every axis. */
interface ArticleRow {
  readonly href: string;
  readonly title: string;
  readonly origin: string;
  readonly words: string;
  readonly copy: CopyProps | undefined;
  readonly leans: readonly {
    readonly axis: AxisProps;
    readonly href: string;
    readonly balance: string;
    readonly interval: string;
    readonly side: Side | undefined;
    readonly evidence: string;
    /** The pole in words where the text leans clearly, and else why not. */
    readonly lean: string | undefined;
  }[];
}

/** Sets out the first texts of all collections. */
export function articlesProps(
  pages: readonly ArticlePage[],
  justRemoved: Collection | undefined,
  axes: readonly Axis[],
  locale: Locale,
): ArticlesProps {
  return {
    collections: pages.map((page) => listProps(page, axes, locale)),
    justRemoved: justRemoved && {
      id: justRemoved.id,
      title: locale.text(justRemoved.title),
    },
    csvHref: urls.articlesData("csv"),
  };
}

/** Sets out a page of the texts of one collection. */
export function collectionArticlesProps(
  page: ArticlePage,
  axes: readonly Axis[],
  locale: Locale,
): CollectionArticlesProps {
  const { collection, count } = page;
  return {
    tabs: collectionTabs(collection.id, "texts", locale),
    list: { ...listProps(page, axes, locale), allHref: undefined },
    pager: pagerProps(
      page.page,
      count,
      (number) => urls.collectionArticles(collection.id, number),
      locale,
    ),
  };
}

function listProps(
  { collection, count, articles }: ArticlePage,
  axes: readonly Axis[],
  locale: Locale,
): ArticleListProps {
  const named = axesProps(axes, locale);
  return {
    title: locale.text(collection.title),
    count: locale.t("comparison.texts", { count }),
    href: urls.comparison(collection.id),
    editHref: urls.collectionEdit(collection.id),
    csvHref: urls.articlesData("csv", collection.id),
    articles: articles.map((article) => articleRow(article, named, locale)),
    allHref:
      count > articles.length
        ? urls.collectionArticles(collection.id)
        : undefined,
  };
}

function articleRow(
  { article, analysis }: AnalyzedArticle,
  axes: readonly AxisProps[],
  locale: Locale,
): ArticleRow {
  return {
    href: urls.article(article.id),
    title: articleTitle(article, analysis, locale),
    origin: articleOrigin(article, locale),
    words: locale.t("comparison.words", { count: analysis.words }),
    copy: article.copy && copyProps(article.copy, locale),
    leans: axes.map((axis) => {
      const score = scoreOf(analysis.axes, axis.id, "all");
      const side = clearLeaning(score);
      return {
        axis,
        href: urls.article(article.id, { axis: axis.id }),
        balance: locale.balance(score.balance),
        interval: locale.interval(score.interval),
        side,
        evidence: locale.t("reading.evidence", { count: score.hits }),
        lean: side ? axis[side] : unclearLean(score, locale),
      };
    }),
  };
}

/** Why a score is on no side: too little evidence or an interval across 0; without evidence its count says all. */
function unclearLean(
  { hits }: Pick<Score, "hits">,
  locale: Locale,
): string | undefined {
  if (hits === 0) return undefined;
  return isThin({ hits })
    ? locale.t("comparison.little-evidence")
    : locale.t("articles.no-clear-lean");
}

/** The texts that a text can be put beside. */
export interface OtherTexts {
  readonly action: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** All but the text itself; undefined where there is no other. */
export function otherTexts(
  id: string,
  articles: readonly AnalyzedArticle[],
  locale: Locale,
): OtherTexts | undefined {
  const options = articles
    .filter(({ article }) => article.id !== id)
    .map(({ article, analysis }) => ({
      id: article.id,
      label: `${article.outlet} – ${articleTitle(article, analysis, locale)}`,
    }))
    .sort((left, right) => left.label.localeCompare(right.label, "de"));
  return options.length === 0
    ? undefined
    : { action: urls.sideBySide(id), options };
}
