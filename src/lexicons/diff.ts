/**
 * What changed between two versions of one lexicon.
 */
import { groupBy } from "../engine/group.js";
import type { Entry } from "../engine/model.js";
import { fold } from "../engine/text/fold.js";
import { entryKey } from "./entry-key.js";

export type EntryField = keyof Entry;

/** An entry of both versions, with the fields in which it differs. */
export interface EntryChange {
  readonly before: Entry;
  readonly after: Entry;
  readonly fields: readonly EntryField[];
}

/** The difference between two versions; removed entries are in the order of the old one, all others in that of the new one. */
export interface LexiconDiff {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly EntryChange[];
}

/** All fields of an entry, in the order in which changes are listed; fingerprints rest on that order, too. */
export const ENTRY_FIELDS: readonly EntryField[] = [
  "term",
  "pole",
  "partOfSpeech",
  "weight",
  "compounds",
  "except",
  "note",
  "source",
  "disabled",
];

/** The entries that were added, removed or changed; the order of the entries does not matter. */
export function diffEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): LexiconDiff {
  const same = pairUp(before, after, entryKey);
  // An entry that has become another part of speech is still the same, if neither side has another partner for it.
  const respelt = pairUp(same.removed, same.added, ({ term }) => fold(term));
  const partners = new Map([...same.pairs, ...respelt.pairs]);
  const changed = after.flatMap((entry): EntryChange[] => {
    const old = partners.get(entry);
    const fields = old ? changedFields(old, entry) : [];
    return old && fields.length > 0
      ? [{ before: old, after: entry, fields }]
      : [];
  });
  return { added: respelt.added, removed: respelt.removed, changed };
}

interface Pairing {
  /** From the new entry to the old one. */
  readonly pairs: readonly (readonly [Entry, Entry])[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
}

/** Pairs entries with equal keys; several entries with one key are paired in their order. */
function pairUp(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Pairing {
  const waiting = groupBy(before, keyOf);
  const partners = after.map(
    (entry) => [entry, waiting.get(keyOf(entry))?.shift()] as const,
  );
  const left = new Set([...waiting.values()].flat());
  return {
    pairs: partners.flatMap(([entry, old]) => (old ? [[entry, old]] : [])),
    added: partners.flatMap(([entry, old]) => (old ? [] : [entry])),
    removed: before.filter((entry) => left.has(entry)),
  };
}

function changedFields(before: Entry, after: Entry): readonly EntryField[] {
  return ENTRY_FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
