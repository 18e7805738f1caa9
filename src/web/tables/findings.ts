/**
 * The tables of what can be found out about a comparison.
 */
import { z } from "zod";
import type { Axis } from "../../engine/model.js";
import { round } from "../../engine/round.js";
import { contributionsOn } from "../../engine/score/contributions.js";
import { LENSES } from "../../engine/score/score.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { entryTotalsOf } from "../props/differences.js";
import { scenariosOf } from "../props/robustness.js";
import { axis, count, optionalText, roundAny, voice } from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

const outlet = z.string();
const weight = z.number().min(0);

export const CONTRIBUTION_TABLE = defineTable("differences", {
  axis,
  voice,
  outlet,
  entry: z.string(),
  entry_pole: z.string(),
  contribution: z
    .number()
    .min(-1)
    .max(1)
    .meta({ meaning: "entry-contribution" }),
  hits: count,
  articles: count.meta({ meaning: "entry-articles" }),
  first_weight: weight,
  second_weight: weight,
});

/** One row per axis, voice, outlet and entry: what the entry adds to the balance. */
export function contributionRows(
  data: CollectionOverview,
  axes: readonly Axis[],
): RowOf<typeof CONTRIBUTION_TABLE>[] {
  const totals = entryTotalsOf(data);
  return axes.flatMap((one) =>
    LENSES.flatMap((lens) =>
      contributionsOn(one, lens, totals).flatMap(({ outlet, entries }) =>
        entries.map((entry) => ({
          axis: one.id,
          voice: lens,
          outlet,
          entry: entry.entry,
          entry_pole: entry.entryPole,
          contribution: round(entry.contribution),
          hits: entry.hits,
          articles: entry.articles,
          first_weight: round(entry.first.weight),
          second_weight: round(entry.second.weight),
        })),
      ),
    ),
  );
}

const logOdds = z.number();

export const KEY_WORD_TABLE = defineTable("key-words", {
  outlet,
  word: z.string(),
  log_odds: logOdds,
  low: logOdds.meta({ meaning: "log-odds-low" }),
  high: logOdds.meta({ meaning: "log-odds-high" }),
  count: count.meta({ meaning: "word-count" }),
  articles: count.meta({ meaning: "word-articles" }),
  count_elsewhere: count,
  articles_elsewhere: count,
});

/** One row per outlet and key word. */
export function keyWordRows({
  keyness,
}: CollectionOverview): RowOf<typeof KEY_WORD_TABLE>[] {
  return keyness.flatMap(({ outlet, more, fewer }) =>
    [...more, ...fewer].map(({ word, delta, interval, here, elsewhere }) => ({
      outlet,
      word,
      log_odds: round(delta),
      low: round(interval[0]),
      high: round(interval[1]),
      count: here.count,
      articles: here.articles,
      count_elsewhere: elsewhere.count,
      articles_elsewhere: elsewhere.articles,
    })),
  );
}

export const SPEAKER_TABLE = defineTable("speakers", {
  speaker: optionalText,
  outlet,
  quotes: count,
  words: count.meta({ meaning: "quoted-words" }),
  articles: count.meta({ meaning: "speaker-articles" }),
  axis,
  balance: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .meta({ meaning: "speaker-balance" }),
  hits: count,
  first_weight: weight,
  second_weight: weight,
});

/** One row per speaker, outlet and axis. */
export function speakerRows(
  { speakers }: CollectionOverview,
  axes: readonly Axis[],
): RowOf<typeof SPEAKER_TABLE>[] {
  return speakers.flatMap(({ name, outlets }) =>
    outlets.flatMap(({ outlet, quotes, words, articles, axes: leans }) =>
      axes.flatMap(({ id }) => {
        const lean = leans[id];
        return lean
          ? [
              {
                speaker: name ?? null,
                outlet,
                quotes,
                words,
                articles,
                axis: id,
                balance: roundAny(lean.balance),
                hits: lean.hits,
                first_weight: round(lean.first.weight),
                second_weight: round(lean.second.weight),
              },
            ]
          : [];
      }),
    ),
  );
}

export const ROBUSTNESS_TABLE = defineTable("robustness", {
  axis,
  scenario: z.enum([
    "as-it-is",
    "without-strongest",
    "without-strongest-five",
    "log-ratio",
    "share",
    "own-voice",
  ]),
  formula: z.enum(["balance", "log-ratio", "share"]),
  left_out: z.string(),
  outlet,
  rank: z.int().min(1).nullable(),
  value: z.number().nullable(),
  hits: count,
});

/** One row per axis, scenario and outlet. */
export function robustnessRows(
  data: CollectionOverview,
  axes: readonly Axis[],
): RowOf<typeof ROBUSTNESS_TABLE>[] {
  return axes.flatMap((one) =>
    scenariosOf(data, one).flatMap(({ name, formula, values, leftOut }) =>
      values.map(({ outlet, value, rank, hits }) => ({
        axis: one.id,
        scenario: name,
        formula,
        left_out: leftOut.map(({ entry }) => entry).join("; "),
        outlet,
        rank,
        value: roundAny(value),
        hits,
      })),
    ),
  );
}
