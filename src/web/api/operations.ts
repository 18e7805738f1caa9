/**
 * What the JSON API can be asked: routes, documentation and the page about it are made of this list.
 */
import { z } from "zod";
import type { ErrorCode } from "../../errors.js";
import { PAGE_LENGTH } from "../../workflows/collections.js";
import { existingLexicon } from "../../workflows/existing-lexicon.js";
import type { Library } from "../library.js";
import { axesOf } from "../props/axes.js";
import { comparisonDocument } from "../tables/comparison-document.js";
import { verdictRows } from "../tables/comparison.js";
import {
  contributionRows,
  keyWordRows,
  robustnessRows,
  speakerRows,
} from "../tables/findings.js";
import { entryCells, lexiconRows } from "../tables/lexicons.js";
import { analysisAnswer, articleAnswer, summaryAnswer } from "./answers.js";
import { SCHEMAS } from "./schemas.js";

/** One question to the API. */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Its name; its words stand in the locales under `api.operations`. */
  readonly id: string;
  readonly method: "get" | "post";
  /** What stands in braces is a field of the input. */
  readonly path: string;
  /** All that is asked for: in the path, otherwise in the query of a GET or the body of a POST. */
  readonly input: Input;
  readonly answer: Answer;
  /** What can go wrong besides a faulty question. */
  readonly errors: readonly ErrorCode[];
  handle(
    library: Library,
    input: z.output<Input>,
  ): z.output<Answer> | Promise<z.output<Answer>>;
}

function operation<Input extends z.ZodObject, Answer extends z.ZodType>(
  one: Operation<Input, Answer>,
): Operation {
  return one;
}

const ofCollection = z.object({ collection: z.string() });

export const OPERATIONS: readonly Operation[] = [
  operation({
    id: "collections",
    method: "get",
    path: "/api/collections",
    input: z.object({}),
    answer: z.array(SCHEMAS.Collection),
    errors: [],
    handle: (library) => [...library.collections()],
  }),
  operation({
    id: "comparison",
    method: "get",
    path: "/api/collections/{collection}",
    input: ofCollection,
    answer: SCHEMAS.Comparison,
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      comparisonDocument(await library.compare(collection), axesOf(library)),
  }),
  operation({
    id: "verdicts",
    method: "get",
    path: "/api/collections/{collection}/verdicts",
    input: ofCollection,
    answer: z.array(SCHEMAS.VerdictRow),
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      verdictRows(await library.compare(collection)),
  }),
  operation({
    id: "differences",
    method: "get",
    path: "/api/collections/{collection}/differences",
    input: ofCollection,
    answer: z.array(SCHEMAS.ContributionRow),
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      contributionRows(await library.compare(collection), axesOf(library)),
  }),
  operation({
    id: "key-words",
    method: "get",
    path: "/api/collections/{collection}/key-words",
    input: ofCollection,
    answer: z.array(SCHEMAS.KeyWordRow),
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      keyWordRows(await library.compare(collection)),
  }),
  operation({
    id: "speakers",
    method: "get",
    path: "/api/collections/{collection}/speakers",
    input: ofCollection,
    answer: z.array(SCHEMAS.SpeakerRow),
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      speakerRows(await library.compare(collection), axesOf(library)),
  }),
  operation({
    id: "robustness",
    method: "get",
    path: "/api/collections/{collection}/robustness",
    input: ofCollection,
    answer: z.array(SCHEMAS.RobustnessRow),
    errors: ["collection-not-found"],
    handle: async (library, { collection }) =>
      robustnessRows(await library.compare(collection), axesOf(library)),
  }),
  operation({
    id: "articles",
    method: "get",
    path: "/api/collections/{collection}/articles",
    input: ofCollection.extend({
      page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    }),
    answer: SCHEMAS.ArticlePage,
    errors: ["collection-not-found"],
    handle: (library, input) => {
      const { page, count, articles } = library.articles(
        input.collection,
        input.page,
      );
      return {
        page,
        pages: Math.max(1, Math.ceil(count / PAGE_LENGTH)),
        count,
        articles: articles.map(summaryAnswer),
      };
    },
  }),
  operation({
    id: "article",
    method: "get",
    path: "/api/articles/{article}",
    input: z.object({ article: z.string() }),
    answer: SCHEMAS.AnalyzedArticle,
    errors: ["article-not-found"],
    handle: (library, { article }) =>
      articleAnswer(library.read(article), library.lexicons),
  }),
  operation({
    id: "lexicons",
    method: "get",
    path: "/api/lexicons",
    input: z.object({}),
    answer: z.array(SCHEMAS.LexiconRow),
    errors: [],
    handle: ({ lexicons }) => lexiconRows(lexicons),
  }),
  operation({
    id: "lexicon",
    method: "get",
    path: "/api/lexicons/{axis}",
    input: z.object({ axis: z.string() }),
    answer: SCHEMAS.Lexicon,
    errors: ["lexicon-not-found"],
    handle: (library, input) => {
      const { axis, licence, version, entries } = existingLexicon(
        library,
        input.axis,
      );
      return {
        axis,
        licence,
        version,
        entries: entries.map((entry) => entryCells(axis, entry)),
      };
    },
  }),
  operation({
    id: "analyze",
    method: "post",
    path: "/api/analyze",
    input: z.object({ text: z.string() }),
    answer: SCHEMAS.Analysis,
    errors: [
      "article-empty",
      "article-not-german",
      "article-too-long",
      "request-too-large",
    ],
    handle: (library, { text }) => {
      const { article, analysis } = library.analyze(text);
      return analysisAnswer(article, analysis, library.lexicons);
    },
  }),
];
