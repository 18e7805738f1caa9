import { Router, type Request } from "express";
import { listRemovedCollections } from "../../workflows/collections.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { articleOrigin, articleTitle } from "../props/article-labels.js";
import {
  articlesProps,
  otherTexts,
  collectionArticlesProps,
  type ArticlesProps,
  type CollectionArticlesProps,
  type OtherTexts,
} from "../props/articles.js";
import { axesOf } from "../props/axes.js";
import {
  chosenLexicon,
  readingProps,
  type ReadingProps,
} from "../props/reading.js";
import { validityBadge, type ValidityBadge } from "../props/validity-badge.js";
import { sendCsv, serveTable } from "../serve-table.js";
import type { Validity } from "../validity.js";
import {
  noiseParameter,
  pageParameter,
  voiceParameter,
  wordParameter,
} from "../query.js";
import {
  ARTICLE_TABLE,
  articleRows,
  EVIDENCE_TABLE,
  evidenceRows,
} from "../tables/articles.js";
import { urls } from "../urls.js";

/** What the page of an article receives. */
interface ArticlePageProps {
  readonly eyebrow: string;
  readonly title: string;
  readonly comparisonHref: string;
  /** Texts that it can be put beside; undefined where there is no other. */
  readonly others: OtherTexts | undefined;
  readonly csvHref: string;
  /** Leads back to the usual count; undefined unless noise is counted, too. */
  readonly usualCountHref: string | undefined;
  readonly reading: ReadingProps;
  readonly badge: ValidityBadge;
}

/** How many texts a text can be put beside. */
const OFFERED_TEXTS = 100;

/** How many texts of each collection the list of all shows. */
const FIRST_ARTICLES = 12;

/** The list of texts and the reading page of each. */
export function articleRoutes(library: Library, validity: Validity): Router {
  const router = Router();
  const allArticles = function* () {
    for (const { id } of library.collections()) yield* library.everyArticle(id);
  };

  router.get("/articles", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<ArticlesProps>(request, response, {
      view: "articles",
      title: locale.t("articles.title"),
      section: "articles",
      styles: ["articles"],
      props: articlesProps(
        library
          .collections()
          .map(({ id }) => library.articles(id, 1, FIRST_ARTICLES)),
        listRemovedCollections(library.workspace).find(
          ({ id }) => id === request.query["removed"],
        ),
        axesOf(library),
        locale,
      ),
    });
  });
  serveTable(router, "/articles", ARTICLE_TABLE, () => ({
    rows: articleRows(allArticles(), axesOf(library)),
    name: "articles",
  }));

  router.get("/collections/:id/articles", (request, response) => {
    const { locale } = preferencesOf(response);
    const page = pageParameter.parse(request.query["page"]);
    const props = collectionArticlesProps(
      library.articles(request.params.id, page),
      axesOf(library),
      locale,
    );
    sendPage<CollectionArticlesProps>(request, response, {
      view: "collection-articles",
      title: props.list.title,
      section: "articles",
      styles: ["articles", "forms"],
      props,
    });
  });
  serveTable<{ id: string }>(
    router,
    "/collections/:id/articles",
    ARTICLE_TABLE,
    ({ params: { id } }) => ({
      rows: articleRows(library.everyArticle(id), axesOf(library)),
      name: `${id}-articles`,
    }),
  );

  /** A text as the address asks for it: by default without its noise. */
  const read = (id: string, query: Request["query"]) => {
    const noise = noiseParameter.parse(query["noise"]);
    const usual = library.read(id);
    const analysis =
      noise === undefined
        ? usual.analysis
        : library.readWithNoise(usual.article);
    return { noise, usual, article: usual.article, analysis };
  };

  router.get("/articles/:id.json", (request, response) => {
    const { usual, analysis } = read(request.params.id, request.query);
    response.json({ ...usual, analysis });
  });
  router.get("/articles/:id.csv", (request, response) => {
    const { article, analysis } = read(request.params.id, request.query);
    return sendCsv(
      response,
      `${article.id}-evidence`,
      EVIDENCE_TABLE,
      evidenceRows(article, analysis, library.lexicons),
    );
  });
  router.get("/articles/:id", (request, response) => {
    const { locale } = preferencesOf(response);
    const { noise, usual, article, analysis } = read(
      request.params.id,
      request.query,
    );
    const [first] = library.collections();
    const axis = wordParameter.parse(request.query["axis"]);
    const voice = voiceParameter.parse(request.query["voice"]);
    // Its name does not depend on what is counted.
    const title = articleTitle(article, usual.analysis, locale);
    sendPage<ArticlePageProps>(request, response, {
      view: "article",
      title,
      section: "articles",
      styles: ["reading", "evidence"],
      script: "reading",
      props: {
        eyebrow: articleOrigin(article, locale),
        title,
        comparisonHref: urls.comparison(
          usual.collection.id === first?.id ? undefined : usual.collection.id,
        ),
        others: otherTexts(
          article.id,
          library.articles(usual.collection.id, 1, OFFERED_TEXTS).articles,
          locale,
        ),
        csvHref: urls.articleData(article.id, "csv", { noise }),
        badge: validityBadge(
          { library, validity },
          chosenLexicon(library.lexicons, axis),
          usual.collection.id,
          locale,
        ),
        usualCountHref: noise && urls.article(article.id, { axis, voice }),
        reading: readingProps(
          article,
          analysis,
          library.lexicons,
          {
            axis,
            voice,
            target: (nextAxis, nextVoice) => ({
              href: urls.article(article.id, {
                axis: nextAxis,
                voice: nextVoice,
                noise,
              }),
            }),
            withNoise: (shownAxis, shownVoice) =>
              urls.article(article.id, {
                axis: shownAxis,
                voice: shownVoice,
                noise: "count",
              }),
          },
          locale,
        ),
      },
    });
  });
  return router;
}
