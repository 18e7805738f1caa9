/**
 * The codebook: what stands in every table, read from their declarations.
 */
import { z } from "zod";
import { LOCALES } from "../locale.js";
import { urls } from "../urls.js";
import { ARTICLE_TABLE, EVIDENCE_TABLE } from "./articles.js";
import { CODED_ENTRY_TABLE, CODING_TABLE } from "./coding.js";
import { COMPARISON_TABLE, TONE_TABLE, VERDICT_TABLE } from "./comparison.js";
import {
  CONTRIBUTION_TABLE,
  KEY_WORD_TABLE,
  ROBUSTNESS_TABLE,
  SPEAKER_TABLE,
} from "./findings.js";
import { ENTRY_HIT_TABLE, ENTRY_TABLE, LEXICON_TABLE } from "./lexicons.js";
import { SUGGESTION_TABLE } from "./suggestions.js";
import { defineTable, type Cell, type RowOf, type Table } from "./table.js";

export const CODEBOOK_TABLE = defineTable("codebook", {
  table: z.string(),
  column: z.string(),
  meaning_de: z.string(),
  meaning_en: z.string(),
  kind: z.enum(["text", "number", "integer", "choice", "truth"]),
  unit: z.string().nullable(),
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  values: z.string().nullable(),
  may_be_empty: z.boolean(),
});

/** Every table that can be taken along, with its address; what stands in braces is filled in. */
export const TABLES: readonly {
  readonly table: Table;
  readonly address: string;
}[] = [
  [COMPARISON_TABLE, urls.comparisonData("{collection}", "csv")] as const,
  [VERDICT_TABLE, urls.verdictsData("{collection}", "csv")] as const,
  [TONE_TABLE, urls.toneData("{collection}", "csv")] as const,
  [CONTRIBUTION_TABLE, urls.differencesData("{collection}", "csv")] as const,
  [KEY_WORD_TABLE, urls.keyWordsData("{collection}", "csv")] as const,
  [SPEAKER_TABLE, urls.speakersData("{collection}", "csv")] as const,
  [ROBUSTNESS_TABLE, urls.robustnessData("{collection}", "csv")] as const,
  [ARTICLE_TABLE, urls.articlesData("csv", "{collection}")] as const,
  [EVIDENCE_TABLE, urls.articleData("{article}", "csv")] as const,
  [LEXICON_TABLE, urls.lexiconsData("csv")] as const,
  [ENTRY_TABLE, urls.lexiconData("{axis}", "csv")] as const,
  [ENTRY_HIT_TABLE, urls.lexiconHitsData("{axis}", "csv")] as const,
  [SUGGESTION_TABLE, urls.suggestionsData("{axis}", "csv")] as const,
  [CODING_TABLE, urls.codingsData("{collection}", "csv")] as const,
  [
    CODED_ENTRY_TABLE,
    urls.codingResultsData("{collection}", "{axis}", "csv"),
  ] as const,
  [CODEBOOK_TABLE, urls.codebookData("csv")] as const,
].map(([table, address]) => ({ table, address: decodeURIComponent(address) }));

/** One row per table and column. */
export function codebookRows(): readonly RowOf<typeof CODEBOOK_TABLE>[] {
  return TABLES.flatMap(({ table }) =>
    Object.entries(table.columns).map(([column, schema]) => ({
      table: table.name,
      column,
      meaning_de: LOCALES.de.t(meaningKey(column, schema)),
      meaning_en: LOCALES.en.t(meaningKey(column, schema)),
      ...rangeOf(schema),
    })),
  );
}

/** Where the words of a column stand in the locales. */
export function meaningKey(column: string, schema: z.ZodType<Cell>): string {
  const meaning = schema.meta()?.["meaning"];
  return `codebook.columns.${typeof meaning === "string" ? meaning : column}`;
}

/** What a column can hold, as its schema says. */
function rangeOf(schema: z.ZodType<Cell>) {
  const { anyOf, ...all } = jsonSchema.parse(z.toJSONSchema(schema));
  // What may be null is a list of types, or the first of two alternatives.
  const [filled = all] = anyOf ?? [];
  const [type = "string", orNull] = [filled.type ?? []].flat();
  const { minimum, maximum, enum: values } = filled;
  return {
    kind: values ? ("choice" as const) : KINDS[type],
    unit: all.unit ?? null,
    minimum: minimum ?? null,
    // What zod says of every whole number is no limit of ours.
    maximum: maximum === Number.MAX_SAFE_INTEGER ? null : (maximum ?? null),
    values: values?.join(" ") ?? null,
    may_be_empty: anyOf !== undefined || orNull === "null",
  };
}

const KINDS = {
  string: "text",
  number: "number",
  integer: "integer",
  boolean: "truth",
  null: "text",
} as const;

const typeName = z.enum(["string", "number", "integer", "boolean", "null"]);
const range = z.object({
  type: z.union([typeName, z.array(typeName)]).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(z.string()).optional(),
});
/** The part of a column's JSON schema that a codebook tells. */
const jsonSchema = range.extend({
  unit: z.string().optional(),
  anyOf: z.array(range).optional(),
});
