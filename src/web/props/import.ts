import type { Collection } from "../../storage/records.js";
import type { OpenedArticle } from "../../workflows/analyze-article.js";
import type { ImportStatus } from "../../workflows/import-status.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import {
  articleOrigin,
  articleTitle,
  copyProps,
  type CopyProps,
} from "./article-labels.js";

/** What the page of an import receives. */
export interface ImportProps {
  readonly id: string;
  readonly title: string;
  readonly collection: string;
  readonly collectionId: string;
  readonly running: boolean;
  /** What has happened, in one sentence. */
  readonly summary: string;
  readonly files: number;
  readonly filesRead: number;
  readonly dataHref: string;
  readonly articles: readonly ImportedArticle[];
  readonly moreArticles: string | undefined;
  readonly problems: readonly PlacedSentence[];
  readonly moreProblems: string | undefined;
  /** What is left for somebody to look at. */
  readonly notices: readonly PlacedSentence[];
  readonly moreNotices: string | undefined;
}

/** What is to be said of a file, or of a line in it. */
interface PlacedSentence {
  readonly source: string;
  readonly sentence: string;
}

interface ImportedArticle {
  readonly id: string;
  readonly href: string;
  readonly editHref: string;
  readonly title: string;
  readonly origin: string;
  readonly source: string;
  readonly copy: CopyProps | undefined;
}

/** Sets out the page of an import. */
export function importProps(
  { id, state, report }: ImportStatus,
  firstArticles: readonly OpenedArticle[],
  collection: Collection,
  locale: Locale,
): ImportProps {
  const { files, filesRead, problemCount } = report;
  const outcome = state === "done" && report.articles === 0 ? "nothing" : state;
  const more = (all: number, listed: number): string | undefined =>
    all > listed
      ? locale.t("imports.more", { count: all - listed })
      : undefined;
  return {
    id,
    title: locale.t(`imports.title.${outcome}`),
    collection: locale.text(collection.title),
    collectionId: collection.id,
    running: state === "running",
    summary: [
      locale.t(`imports.summary.${outcome}`, { count: report.articles }),
      ...(problemCount === 0
        ? []
        : [
            outcome === "nothing"
              ? locale.t("imports.reasons")
              : locale.t("imports.problem-count", { count: problemCount }),
          ]),
      ...(report.copies === 0
        ? []
        : [locale.t("imports.copy-count", { count: report.copies })]),
      ...(state !== "done" || report.namedByFile === 0
        ? []
        : [
            locale.t("imports.named-by-file-count", {
              count: report.namedByFile,
            }),
          ]),
    ].join(" "),
    files,
    filesRead,
    dataHref: urls.importData(id),
    articles: firstArticles.map((article) => ({
      id: article.id,
      href: urls.article(article.id),
      editHref: urls.articleEdit(article.id),
      title: articleTitle(article, article.opening, locale),
      origin: articleOrigin(article, locale),
      source: article.source ?? "",
      copy: article.copy && copyProps(article.copy, locale),
    })),
    moreArticles: more(
      state === "done" ? report.articles : 0,
      firstArticles.length,
    ),
    problems: report.problems.map(({ code, values, ...place }) => ({
      source: placeOf(place, locale),
      sentence: locale.t(`errors.${code}`, values),
    })),
    moreProblems: more(problemCount, report.problems.length),
    // Of texts that did not stay there is nothing to look at.
    notices:
      state === "done"
        ? report.notices.map(({ code, found, ...place }) => ({
            source: placeOf(place, locale),
            sentence: locale.t(`imports.notices.${code}`, { found }),
          }))
        : [],
    moreNotices: more(report.noticeCount, report.notices.length),
  };
}

function placeOf(
  {
    source,
    line,
  }: { readonly source: string; readonly line?: number | undefined },
  locale: Locale,
): string {
  return line === undefined
    ? source
    : locale.t("imports.line", { source, line: String(line) });
}
