import type { Lexicon } from "../../engine/model.js";
import type {
  EntryUsage,
  LexiconUsage,
} from "../../workflows/lexicon-usage.js";
import type { Collection } from "../../storage/records.js";
import { entryKey } from "../../lexicons/entry-key.js";
import type { Locale } from "../locale.js";
import { entryAnchors } from "../lexicon-urls.js";
import { urls } from "../urls.js";
import type { AxisProps, Side } from "./axes.js";
import { partOfSpeechLabel } from "./part-of-speech.js";

/** A lexicon on the list. */
export interface LexiconSummary {
  readonly axis: AxisProps;
  readonly href: string;
  readonly firstCount: string;
  readonly secondCount: string;
  readonly licence: string;
  /** Its number, and a fingerprint of everything that can change a score. */
  readonly version: string;
  readonly fingerprint: string;
}

/** An entry with its hits. */
interface EntryRow {
  readonly anchor: string;
  readonly term: string;
  readonly editHref: string;
  readonly partOfSpeech: string;
  readonly weight: string;
  readonly except: string | undefined;
  readonly note: string | undefined;
  /** All that is not to be taken for granted, for the short form of an entry. */
  readonly remarks: string;
  readonly total: string;
  readonly hits: readonly { readonly value: string; readonly none: boolean }[];
  readonly placesHref: string | undefined;
}

/** What the page of a lexicon receives. */
export interface LexiconProps {
  readonly summary: LexiconSummary;
  readonly outlets: readonly string[];
  readonly poles: readonly {
    readonly side: Side;
    readonly title: string;
    readonly anchor: string;
    readonly count: string;
    readonly used: string;
    /** Entries with hits, the most frequent first. */
    readonly found: readonly EntryRow[];
    /** The others, in alphabetical order. */
    readonly unused: readonly EntryRow[];
    readonly unusedCount: string;
  }[];
  readonly collection: string;
  readonly csvHref: string;
  /** The hits by outlet. */
  readonly hitsHref: string;
}

/** Sets out a lexicon for the list. */
export function lexiconSummary(
  lexicon: Lexicon,
  axis: AxisProps,
  number: number | undefined,
  locale: Locale,
): LexiconSummary {
  const count = (side: 0 | 1): string =>
    locale.t("lexicons.entries", {
      count: entriesOf(lexicon.entries, lexicon.axis.poles[side].id, (e) => e)
        .length,
    });
  return {
    axis,
    href: urls.lexicon(axis.id),
    firstCount: count(0),
    secondCount: count(1),
    licence: lexicon.licence,
    version:
      number === undefined
        ? ""
        : locale.t("lexicon-versions.number", { number }),
    fingerprint: lexicon.version.slice(0, 12),
  };
}

/** Sets out a lexicon with the hits of every entry in a collection. */
export function lexiconProps(
  usage: LexiconUsage,
  axis: AxisProps,
  number: number | undefined,
  collection: Collection | undefined,
  locale: Locale,
): LexiconProps {
  const { lexicon, outlets, entries } = usage;
  const [first, second] = lexicon.axis.poles;
  const anchors = entryAnchors(entries.map(({ entry }) => entry));
  const row = (one: EntryUsage): EntryRow =>
    entryRow(
      one,
      anchors.get(one.entry) ?? "",
      { axis: axis.id, collection },
      locale,
    );
  const sides: readonly [Side, string][] = [
    ["first", first.id],
    ["second", second.id],
  ];
  return {
    summary: lexiconSummary(lexicon, axis, number, locale),
    outlets,
    poles: sides.map(([side, pole]) => {
      const own = [...entriesOf(entries, pole, ({ entry }) => entry)].sort(
        (a, b) =>
          b.total - a.total || a.entry.term.localeCompare(b.entry.term, "de"),
      );
      const unused = own.filter(({ total }) => total === 0);
      return {
        side,
        title: axis[side],
        anchor: `pole-${side}`,
        count: locale.t("lexicons.entries", { count: own.length }),
        used: locale.t("lexicons.used", {
          count: own.filter(({ total }) => total > 0).length,
        }),
        found: own.filter(({ total }) => total > 0).map(row),
        unused: unused.map(row),
        unusedCount: locale.t("lexicons.unused", { count: unused.length }),
      };
    }),
    collection: collection ? locale.text(collection.title) : "",
    csvHref: urls.lexiconData(axis.id, "csv"),
    hitsHref: urls.lexiconHitsData(axis.id, "csv"),
  };
}

function entriesOf<T>(
  list: readonly T[],
  pole: string,
  entry: (item: T) => { readonly pole: string },
): readonly T[] {
  return list.filter((item) => entry(item).pole === pole);
}

function entryRow(
  usage: EntryUsage,
  anchor: string,
  { axis, collection }: { axis: string; collection: Collection | undefined },
  locale: Locale,
): EntryRow {
  const { entry } = usage;
  const partOfSpeech = partOfSpeechLabel(entry, locale);
  const weight = locale.number(entry.weight, 2);
  const except =
    entry.except.length === 0
      ? undefined
      : locale.t("lexicons.except", { words: entry.except.join(", ") });
  return {
    anchor,
    term: entry.term,
    editHref: urls.lexiconEdit(axis, { entry: entryKey(entry) }),
    partOfSpeech,
    weight,
    except,
    note: entry.note,
    remarks: [
      partOfSpeech,
      entry.weight === 1 ? undefined : locale.t("lexicons.weighs", { weight }),
      except,
      entry.note,
    ]
      .filter((remark) => remark !== undefined)
      .join(" · "),
    total: locale.number(usage.total),
    hits: usage.hits.map((hits) => ({
      value: locale.number(hits),
      none: hits === 0,
    })),
    placesHref:
      collection && urls.places(collection.id, { axis, entry: entry.term }),
  };
}
