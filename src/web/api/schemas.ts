/**
 * What the JSON API answers. From these come its documentation and the check of its answers in the tests.
 */
import { z } from "zod";
import { LOCALES } from "../locale.js";
import { ARTICLE_COLUMNS, EVIDENCE_TABLE } from "../tables/articles.js";
import { meaningKey } from "../tables/codebook.js";
import {
  axis,
  count,
  optionalText,
  position,
  SCORE_COLUMNS,
  TONE_COLUMNS,
  voice,
} from "../tables/columns.js";
import {
  COMPARISON_TABLE,
  TONE_TABLE,
  VERDICT_TABLE,
} from "../tables/comparison.js";
import {
  CONTRIBUTION_TABLE,
  KEY_WORD_TABLE,
  ROBUSTNESS_TABLE,
  SPEAKER_TABLE,
} from "../tables/findings.js";
import { ENTRY_COLUMNS, LEXICON_TABLE } from "../tables/lexicons.js";
import type { Table } from "../tables/table.js";

/** A row of a table, every column with its words from the codebook. */
function row<const Columns extends Table["columns"]>(columns: Columns) {
  const described = Object.entries(columns).map(([name, schema]) => [
    name,
    schema.describe(LOCALES.en.t(meaningKey(name, schema))),
  ]);
  return z.strictObject(Object.fromEntries(described) as Columns);
}

const localizedText = z.strictObject({ de: z.string(), en: z.string() });

const collection = z.strictObject({
  id: z.string(),
  title: localizedText,
  description: localizedText,
});

const pole = z.strictObject({ id: z.string(), title: localizedText });
const axisSchema = z.strictObject({
  id: z.string(),
  title: localizedText,
  question: localizedText,
  poles: z
    .tuple([pole, pole])
    .readonly()
    .describe("The first pole is the positive side of a balance."),
});

const comparisonRow = row(COMPARISON_TABLE.columns);
const verdictRow = row(VERDICT_TABLE.columns);
const toneRow = row(TONE_TABLE.columns);
const comparison = z.strictObject({
  collection,
  fingerprint: z
    .string()
    .describe(
      "What the figures rest on: versions of engine, lexicons and lists, the seed, and a hash of the texts. The same fingerprint, the same figures.",
    ),
  axes: z.array(axisSchema).readonly(),
  scores: z.array(comparisonRow),
  judged_outlets: count.describe(
    "How many outlets are compared pair by pair: of very many, those with the most evidence.",
  ),
  verdicts: z.array(verdictRow),
  tone: z.array(toneRow),
});

const articleFields = {
  ...ARTICLE_COLUMNS,
  date: optionalText.describe(LOCALES.en.t("codebook.columns.date")),
};
const articleSummary = z.strictObject({ ...articleFields, words: count });
const articlePage = z.strictObject({
  page: z.int().min(1),
  pages: z.int().min(1),
  count: count.describe("The articles on all pages."),
  articles: z.array(articleSummary),
});

const span = { start: position, end: position };
const evidence = row(EVIDENCE_TABLE.columns);
const score = row({ axis, voice, ...SCORE_COLUMNS });
const analysis = z.strictObject({
  words: count.describe(LOCALES.en.t("codebook.columns.words")),
  sentences: count.describe("Sentences that are not wholly noise."),
  ...TONE_COLUMNS,
  scores: z.array(score),
  noise: z
    .array(z.strictObject({ ...span, reason: z.string() }))
    .describe("Stretches of the text that are not the article."),
  quotes: z.array(
    z.strictObject({
      ...span,
      kind: z.enum(["direct", "indirect", "attributed"]),
      speaker: optionalText,
    }),
  ),
  evidence: z.array(evidence),
});
const analyzedArticle = z.strictObject({
  article: z.strictObject({ ...articleFields, text: z.string() }),
  analysis,
});

const lexiconRow = row(LEXICON_TABLE.columns);
const entry = row(ENTRY_COLUMNS);
const lexicon = z.strictObject({
  axis: axisSchema,
  licence: z.string(),
  version: z.string(),
  entries: z.array(entry),
});

const error = z.strictObject({
  error: z.strictObject({
    code: z.string().describe("Stays the same in every language."),
    message: z.string().describe("A sentence for people."),
  }),
});

/** Every schema, by its name in the documentation. */
export const SCHEMAS = {
  Analysis: analysis,
  AnalyzedArticle: analyzedArticle,
  ArticlePage: articlePage,
  ArticleSummary: articleSummary,
  Axis: axisSchema,
  Collection: collection,
  Comparison: comparison,
  ComparisonRow: comparisonRow,
  Entry: entry,
  Error: error,
  Evidence: evidence,
  Lexicon: lexicon,
  LexiconRow: lexiconRow,
  LocalizedText: localizedText,
  Pole: pole,
  Score: score,
  ToneRow: toneRow,
  ContributionRow: row(CONTRIBUTION_TABLE.columns),
  KeyWordRow: row(KEY_WORD_TABLE.columns),
  RobustnessRow: row(ROBUSTNESS_TABLE.columns),
  SpeakerRow: row(SPEAKER_TABLE.columns),
  VerdictRow: verdictRow,
} as const;
