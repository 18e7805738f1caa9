/**
 * Edits: a list of changes to the entries of a lexicon. They can be shown before they are saved, and carried over to a version
 * that somebody else has saved meanwhile.
 */
import { isDeepStrictEqual } from "node:util";
import type { Entry, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { diffEntries } from "./diff.js";
import { versionOf } from "./digest.js";
import { draftEntry, type EntryProblemCode, type RawEntry } from "./draft.js";
import { entryKey } from "./entry-key.js";
import {
  checkEntryCount,
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "./limits.js";

/** One change. */
export interface EntryEdit {
  /** The `entryKey` of the entry that changes; null for a new one. */
  readonly key: string | null;
  /** The entry as it shall be; null to delete it. */
  readonly entry: RawEntry | null;
}

/** Why an edit cannot be carried out. */
export interface EditProblem {
  readonly edit: EntryEdit;
  readonly code: EntryProblemCode | "duplicate" | "pole-unknown";
  readonly values: Readonly<Record<string, string | number>>;
  /** The `entryKey` of the entry of the lexicon that is in the way. */
  readonly existing?: string | undefined;
}

/** A lexicon with its edits; those with problems are left out. */
export interface Edited {
  readonly lexicon: Lexicon;
  /** For each edit the entry that it makes; undefined if it deletes one, or has a problem. */
  readonly made: readonly (Entry | undefined)[];
  readonly problems: readonly EditProblem[];
}

/**
 * Carries out edits: a changed entry keeps its place, a new one comes last.
 *
 * @throws UserError `lexicon-too-many-entries`
 */
export function applyEdits(
  lexicon: Lexicon,
  edits: readonly EntryEdit[],
  dictionary: Dictionary,
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): Edited {
  const problems: EditProblem[] = [];
  const entries = new Map<string, Entry | null>(
    lexicon.entries.map((entry) => [entryKey(entry), entry]),
  );
  // The place of each entry in the list, which a renamed entry keeps.
  const places = new Map([...entries.keys()].map((key) => [key, key]));
  // All edits give up their old names before any takes a new one, so that two entries can swap theirs.
  const placed = edits.map((edit, index) => ({
    edit,
    place:
      (edit.key === null ? undefined : places.get(edit.key)) ??
      `new ${String(index)}`,
  }));
  for (const { key } of edits) if (key !== null) places.delete(key);
  const made = placed.map(({ edit, place }) => {
    const entry = edit.entry && entryOf(edit, edit.entry);
    if (entry === undefined) {
      if (edit.key !== null) places.set(edit.key, place);
      return undefined;
    }
    const key = entry && entryKey(entry);
    const taken = key === null ? undefined : places.get(key);
    if (taken !== undefined && taken !== place) {
      const values = { term: entry?.term ?? "" };
      const existing = lexicon.entries.some((one) => entryKey(one) === taken)
        ? taken
        : undefined;
      problems.push({ edit, code: "duplicate", values, existing });
      if (edit.key !== null) places.set(edit.key, place);
      return undefined;
    }
    if (key !== null) places.set(key, place);
    entries.set(place, entry);
    return entry ?? undefined;
  });
  const list = [...entries.values()].filter((entry) => entry !== null);
  checkEntryCount(list.length, limits);
  return {
    lexicon: {
      ...lexicon,
      entries: list,
      version: versionOf(lexicon.axis, list),
    },
    made,
    problems,
  };

  function entryOf(edit: EntryEdit, raw: RawEntry): Entry | undefined {
    if (!lexicon.axis.poles.some(({ id }) => id === raw.pole)) {
      const values = { pole: raw.pole };
      problems.push({ edit, code: "pole-unknown", values });
      return undefined;
    }
    const draft = draftEntry(
      raw,
      0,
      dictionary,
      (code, values = {}) => {
        problems.push({ edit, code, values });
      },
      limits,
    );
    if (!draft) return undefined;
    const { line: _, ...entry } = draft;
    return entry;
  }
}

/** An edit of one version, carried over to another one. */
export interface RebasedEdit {
  readonly edit: EntryEdit;
  /** The entry as this edit makes it; undefined if it deletes it. */
  readonly mine: Entry | undefined;
  /** The entry as the other version has it, if it does. */
  readonly theirs: Entry | undefined;
  /** Whether the other version has changed the same entry. */
  readonly clashes: boolean;
}

/** Carries edits of one version over to another one, which somebody else has saved meanwhile; without those that are done already. */
export function rebaseEdits(
  edits: readonly EntryEdit[],
  base: Lexicon,
  theirs: Lexicon,
  dictionary: Dictionary,
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): readonly RebasedEdit[] {
  const before = new Map(base.entries.map((one) => [entryKey(one), one]));
  const now = new Map(theirs.entries.map((one) => [entryKey(one), one]));
  const { changed } = diffEntries(base.entries, theirs.entries);
  const renamed = new Map(
    changed.map((change) => [entryKey(change.before), entryKey(change.after)]),
  );
  return edits.flatMap((edit): readonly RebasedEdit[] => {
    const old = edit.key === null ? undefined : before.get(edit.key);
    const [mine] = applyEdits(
      { ...base, entries: [] },
      [{ ...edit, key: null }],
      dictionary,
      limits,
    ).lexicon.entries;
    // If both sides have added the same entry, the edit changes what is there by now.
    const key =
      edit.key === null
        ? mine && entryKey(mine)
        : (renamed.get(edit.key) ?? edit.key);
    const other = key === undefined ? undefined : now.get(key);
    const clashes = JSON.stringify(old) !== JSON.stringify(other);
    const there = mine && now.get(entryKey(mine));
    const alike =
      edit.entry === null
        ? other === undefined
        : there !== undefined && isDeepStrictEqual(mine, there);
    // What both sides have done alike is done.
    if (clashes && alike) return [];
    return [
      {
        edit: { ...edit, key: other && key !== undefined ? key : null },
        mine,
        theirs: other,
        clashes,
      },
    ];
  });
}
