/**
 * Entry totals: how often every outlet uses every entry, added up article by article.
 */
import type { Lens, Voice } from "../model.js";
import { axisEntryKey, type EntryName } from "./entry-name.js";
import type { EvidenceTally } from "./evidence-tally.js";
import { LENSES } from "./score.js";

/** How an outlet uses one entry at one effective pole in one voice. */
export interface EntryUse {
  readonly pole: string;
  readonly voice: Voice;
  readonly hits: number;
  readonly weight: number;
  readonly articles: number;
}

/** How an outlet uses one entry. */
export interface EntryTotal extends EntryName {
  readonly axis: string;
  readonly uses: readonly EntryUse[];
  /** In how many articles, by lens; an article that uses it in both voices counts once in `all`. */
  readonly articles: Readonly<Record<Lens, number>>;
}

/** Adds up articles, in any order. */
export interface EntryTotals {
  /** Adds one article. @param tallies its evidence */
  add(outlet: string, tallies: readonly EvidenceTally[]): void;
  /** Adds what another sum has of other articles. */
  merge(other: EntryTotals): void;
  /** The entries of every outlet, outlets by name. */
  byOutlet(): ReadonlyMap<string, readonly EntryTotal[]>;
}

interface MutableUse {
  pole: string;
  voice: Voice;
  hits: number;
  weight: number;
  articles: number;
}

interface MutableTotal extends EntryTotal {
  readonly uses: MutableUse[];
  readonly articles: Record<Lens, number>;
}

/** An empty sum. */
export function createEntryTotals(): EntryTotals {
  const outlets = new Map<string, Map<string, MutableTotal>>();

  function entriesOf(outlet: string): Map<string, MutableTotal> {
    const entries = outlets.get(outlet) ?? new Map<string, MutableTotal>();
    outlets.set(outlet, entries);
    return entries;
  }

  return {
    add(outlet, tallies) {
      const entries = entriesOf(outlet);
      // Several tallies may differ in nothing but their speakers; the article still counts once.
      const seen = new Set<MutableUse>();
      const seenThrough: Record<Lens, Set<MutableTotal>> = {
        all: new Set(),
        own: new Set(),
        cited: new Set(),
      };
      for (const tally of tallies) {
        const total = totalIn(entries, tally);
        const use = useIn(total, tally);
        use.hits += tally.hits;
        use.weight += tally.weight;
        seen.add(use);
        for (const lens of ["all", tally.voice] as const)
          seenThrough[lens].add(total);
      }
      for (const use of seen) use.articles++;
      for (const lens of LENSES)
        for (const total of seenThrough[lens]) total.articles[lens]++;
    },
    merge(other) {
      for (const [outlet, totals] of other.byOutlet()) {
        const entries = entriesOf(outlet);
        for (const added of totals) {
          const total = totalIn(entries, added);
          for (const lens of LENSES)
            total.articles[lens] += added.articles[lens];
          for (const { pole, voice, hits, weight, articles } of added.uses) {
            const use = useIn(total, { pole, voice });
            use.hits += hits;
            use.weight += weight;
            use.articles += articles;
          }
        }
      }
    },
    byOutlet: () =>
      new Map(
        [...outlets]
          .sort(([left], [right]) => left.localeCompare(right, "de"))
          .map(([outlet, entries]) => [outlet, [...entries.values()]]),
      ),
  };
}

function totalIn(
  entries: Map<string, MutableTotal>,
  { axis, entry, entryPole }: EntryName & Pick<EntryTotal, "axis">,
): MutableTotal {
  const key = axisEntryKey({ axis, entry, entryPole });
  const total = entries.get(key) ?? {
    axis,
    entry,
    entryPole,
    uses: [],
    articles: { all: 0, own: 0, cited: 0 },
  };
  entries.set(key, total);
  return total;
}

function useIn(
  { uses }: MutableTotal,
  { pole, voice }: Pick<EntryUse, "pole" | "voice">,
): MutableUse {
  const known = uses.find((use) => use.pole === pole && use.voice === voice);
  if (known) return known;
  const use = { pole, voice, hits: 0, weight: 0, articles: 0 };
  uses.push(use);
  return use;
}
