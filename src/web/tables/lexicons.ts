/**
 * The tables of lexicons and of what is found of them.
 */
import { z } from "zod";
import type { Axis, Entry, Lexicon } from "../../engine/model.js";
import { joinForms } from "../../lexicons/csv-format.js";
import type { LexiconUsage } from "../../workflows/lexicon-usage.js";
import { axis, count, optionalText } from "./columns.js";
import { defineTable, type RowOf } from "./table.js";

export const LEXICON_TABLE = defineTable("lexicons", {
  axis,
  title_de: z.string(),
  title_en: z.string(),
  first_pole: z.string(),
  second_pole: z.string(),
  entries: count,
  licence: z.string(),
  version: z.string(),
});

/** One row per lexicon. */
export function lexiconRows(
  lexicons: readonly Lexicon[],
): RowOf<typeof LEXICON_TABLE>[] {
  return lexicons.map(({ axis: one, licence, version, entries }) => ({
    axis: one.id,
    title_de: one.title.de,
    title_en: one.title.en,
    first_pole: one.poles[0].id,
    second_pole: one.poles[1].id,
    entries: entries.length,
    licence,
    version,
  }));
}

/** One entry as it stands in a lexicon. */
export const ENTRY_COLUMNS = {
  axis,
  pole: z.string().meta({ meaning: "entry-pole" }),
  term: z.string(),
  pos: z.enum(["noun", "verb", "adjective", "phrase", "form"]),
  weight: z.number().min(0).max(1).meta({ meaning: "entry-weight" }),
  compounds: z.boolean(),
  except: z.string(),
  note: optionalText,
  source: optionalText,
  disabled: z.boolean(),
};

/** The fields of `ENTRY_COLUMNS`. */
export function entryCells({ id }: Axis, entry: Entry) {
  return {
    axis: id,
    pole: entry.pole,
    term: entry.term,
    pos: entry.partOfSpeech,
    weight: entry.weight,
    compounds: entry.compounds,
    // As in our CSV: whoever uploads the table gets the same entries.
    except: joinForms(entry.except),
    note: entry.note ?? null,
    source: entry.source ?? null,
    disabled: entry.disabled === true,
  };
}

export const ENTRY_TABLE = defineTable("entries", {
  ...ENTRY_COLUMNS,
  hits: count.meta({ meaning: "entry-hits" }),
});

/** One row per entry, with its hits in the collection. */
export function entryRows({
  lexicon,
  entries,
}: LexiconUsage): RowOf<typeof ENTRY_TABLE>[] {
  return entries.map(({ entry, total }) => ({
    ...entryCells(lexicon.axis, entry),
    hits: total,
  }));
}

export const ENTRY_HIT_TABLE = defineTable("entry-hits", {
  axis,
  pole: z.string().meta({ meaning: "entry-pole" }),
  term: z.string(),
  outlet: z.string(),
  hits: count.meta({ meaning: "entry-outlet-hits" }),
});

/** One row per entry that the collection has, and outlet. */
export function* entryHitRows({
  lexicon,
  outlets,
  entries,
}: LexiconUsage): Iterable<RowOf<typeof ENTRY_HIT_TABLE>> {
  for (const { entry, hits, total } of entries) {
    if (total === 0) continue;
    for (const [index, outlet] of outlets.entries())
      yield {
        axis: lexicon.axis.id,
        pole: entry.pole,
        term: entry.term,
        outlet,
        hits: hits[index] ?? 0,
      };
  }
}
