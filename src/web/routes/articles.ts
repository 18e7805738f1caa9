import { Router } from "express";
import { sendCsv } from "../csv.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { articleDetails, articleTitle } from "../props/article-labels.js";
import { articlesProps, type ArticlesProps } from "../props/articles.js";
import { readingProps, type ReadingProps } from "../props/reading.js";
import { voiceParameter, wordParameter } from "../query.js";
import { articleTable, evidenceTable } from "../tables.js";
import { urls } from "../urls.js";

/** What the page of an article receives. */
export interface ArticlePageProps {
  readonly eyebrow: string;
  readonly title: string;
  readonly comparisonHref: string;
  readonly csvHref: string;
  readonly reading: ReadingProps;
}

/** The list of texts and the reading page of each. */
export function articleRoutes(library: Library): Router {
  const router = Router();
  const compareAll = () =>
    library.collections().map(({ id }) => library.compare(id));
  const allArticles = () => compareAll().flatMap(({ articles }) => articles);

  router.get("/articles", (request, response) => {
    const { locale } = preferencesOf(response);
    sendPage<ArticlesProps>(request, response, {
      view: "articles",
      title: locale.t("articles.title"),
      section: "articles",
      styles: ["articles"],
      props: articlesProps(
        compareAll(),
        library.lexicons.map(({ axis }) => axis),
        locale,
      ),
    });
  });
  router.get("/articles.json", (_request, response) => {
    response.json(articleTable(allArticles()));
  });
  router.get("/articles.csv", (_request, response) => {
    sendCsv(response, "articles", articleTable(allArticles()));
  });

  router.get("/articles/:id.json", (request, response) => {
    response.json(library.read(request.params.id));
  });
  router.get("/articles/:id.csv", (request, response) => {
    const { article, analysis } = library.read(request.params.id);
    sendCsv(
      response,
      `${article.id}-evidence`,
      evidenceTable(article, analysis, library.lexicons),
    );
  });
  router.get("/articles/:id", (request, response) => {
    const { locale } = preferencesOf(response);
    const { article, analysis, collection } = library.read(request.params.id);
    const [first] = library.collections();
    const title = articleTitle(article, analysis, locale);
    sendPage<ArticlePageProps>(request, response, {
      view: "article",
      title,
      section: "articles",
      styles: ["reading", "evidence"],
      script: "reading",
      props: {
        eyebrow: [article.outlet, articleDetails(article, locale)].join(" · "),
        title,
        comparisonHref: urls.comparison(
          collection.id === first?.id ? undefined : collection.id,
        ),
        csvHref: urls.articleData(article.id, "csv"),
        reading: readingProps(
          article,
          analysis,
          library.lexicons,
          {
            axis: wordParameter.parse(request.query["axis"]),
            voice: voiceParameter.parse(request.query["voice"]),
            target: (axis, voice) => ({
              href: urls.article(article.id, { axis, voice }),
            }),
          },
          locale,
        ),
      },
    });
  });
  return router;
}
