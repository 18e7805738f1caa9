import type { Entry, Lexicon } from "../engine/model.js";
import { entryNameKey } from "../engine/score/entry-name.js";
import type { CollectionOverview } from "./compare-collection.js";
import { existingLexicon } from "./existing-lexicon.js";

/** How often an entry is found in a collection. */
export interface EntryUsage {
  readonly entry: Entry;
  /** Hits by outlet, in the order of `outlets`. */
  readonly hits: readonly number[];
  readonly total: number;
}

export interface LexiconUsage {
  readonly lexicon: Lexicon;
  readonly outlets: readonly string[];
  readonly entries: readonly EntryUsage[];
}

/** The hits of every entry of one axis. @throws UserError `lexicon-not-found` */
export function lexiconUsage(
  lexicons: readonly Lexicon[],
  { outlets }: CollectionOverview,
  axisId: string,
): LexiconUsage {
  const lexicon = existingLexicon({ lexicons }, axisId);
  const hitsByOutlet = outlets.map(({ entries }) =>
    hitsOf(entries.filter(({ axis }) => axis === axisId)),
  );
  return {
    lexicon,
    outlets: outlets.map(({ outlet }) => outlet),
    entries: lexicon.entries.map((entry): EntryUsage => {
      const key = entryNameKey({ entry: entry.term, entryPole: entry.pole });
      const hits = hitsByOutlet.map((found) => found.get(key) ?? 0);
      return {
        entry,
        hits,
        total: hits.reduce((sum, count) => sum + count, 0),
      };
    }),
  };
}

type EntryTotals = CollectionOverview["outlets"][number]["entries"];

function hitsOf(entries: EntryTotals): ReadonlyMap<string, number> {
  return new Map(
    entries.map((total) => [
      entryNameKey(total),
      total.uses.reduce((sum, { hits }) => sum + hits, 0),
    ]),
  );
}
