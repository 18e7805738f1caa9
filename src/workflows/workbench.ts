/**
 * The workbench: one lexicon with unsaved edits, what they match and what would follow from them.
 */
import { UserError } from "../errors.js";
import { formsOf, type FormGroup } from "../engine/match/forms.js";
import { patternBuilder } from "../engine/match/pattern-builder.js";
import { rememberPatterns } from "../engine/match/remember-patterns.js";
import type { Entry, Lexicon } from "../engine/model.js";
import type { EntryHit } from "../engine/rescore/rescore.js";
import { createVocabulary } from "../engine/text/vocabulary.js";
import {
  applyEdits,
  type Edited,
  type EntryEdit,
  type RebasedEdit,
  rebaseEdits,
} from "../lexicons/edits.js";
import { entryKey } from "../lexicons/entry-key.js";
import {
  type EntryRelations,
  relationsOf,
} from "../lexicons/entry-relations.js";
import type { LexiconVersion } from "../storage/lexicon-versions.js";
import {
  type Consequences,
  consequencesOf,
} from "../engine/score/consequences.js";
import {
  currentVersion,
  existingVersion,
  type Saving,
  saveVersion,
} from "./lexicon-versions.js";
import {
  type PreparedCollection,
  preparedCollections,
} from "./prepared-collections.js";
import { rememberLast } from "./remember-last.js";
import { type SentenceChange, sentenceChanges } from "./sentence-changes.js";
import type { Workspace } from "./workspace.js";

/** Unsaved edits and the version that they were made of. */
export interface Draft {
  readonly axis: string;
  /** The number of the version. */
  readonly base: number;
  readonly edits: readonly EntryEdit[];
}

/** What an entry would match. */
export interface EntryCheck extends EntryRelations {
  readonly entry: Entry;
  readonly forms: readonly FormGroup[];
  readonly hits: readonly EntryHit[];
}

/** What another version does to a collection. */
export interface Preview {
  readonly collection: PreparedCollection;
  readonly consequences: Consequences;
  /** Those that matter most first. */
  readonly sentences: readonly SentenceChange[];
}

/** Edits that somebody else was faster than. */
export interface Conflict {
  readonly base: LexiconVersion;
  readonly theirs: LexiconVersion;
  readonly edits: readonly RebasedEdit[];
}

export interface Workbench {
  /** @throws UserError `lexicon-not-found`, `version-not-found`, `lexicon-too-many-entries` */
  edited(draft: Draft): Edited;
  /** @throws UserError as `edited`, and `collection-not-found` */
  check(
    lexicon: Lexicon,
    entry: Entry,
    collection: string,
  ): Promise<EntryCheck>;
  /** Begins to make a collection ready, so that the first question need not wait for it. */
  prepare(collection: string): void;
  preview(
    before: Lexicon,
    after: Lexicon,
    collection: string,
  ): Promise<Preview>;
  /** @returns the number of the new version @throws UserError `draft-faulty`, or as `saveVersion` */
  save(draft: Draft, saving: Saving): number;
  conflict(draft: Draft): Conflict;
}

/** So many drafts are kept as they were read last: typing asks for the same one several times. */
const KEPT_DRAFTS = 8;

/** The workbench of a workspace; what it prepares is kept in memory. */
export function createWorkbench(workspace: Workspace): Workbench {
  const { database, dictionary, limits } = workspace;
  const builder = rememberPatterns(patternBuilder(dictionary));
  const vocabulary = createVocabulary(dictionary);
  const prepared = preparedCollections(workspace, builder);
  const drafts = rememberLast<Edited>(KEPT_DRAFTS);

  /** The same object for the same draft, so that what was found out about it is remembered. */
  function edited(draft: Draft): Edited {
    const { axis, base, edits } = draft;
    const { lexicon } = baseOf(draft);
    if (edits.length === 0) return { lexicon, made: [], problems: [] };
    const key = JSON.stringify([axis, base, edits]);
    return drafts.recall(key, () =>
      applyEdits(lexicon, edits, dictionary, limits.lexicons),
    );
  }

  /** Also the same object while it counts. */
  function baseOf({ axis, base }: Draft): { readonly lexicon: Lexicon } {
    const current = currentVersion(database, axis);
    const counting = workspace.lexicons.find((one) => one.axis.id === axis);
    return current.number === base && counting
      ? { lexicon: counting }
      : existingVersion(database, axis, base);
  }

  return {
    edited,
    check: async (lexicon, entry, collectionId) => {
      const collection = await prepared(collectionId);
      const key = entryKey(entry);
      const own = lexicon.entries.find((one) => entryKey(one) === key) ?? entry;
      return {
        entry: own,
        forms: formsOf(own, builder),
        ...relationsOf(own, lexicon.entries, builder, vocabulary),
        hits: collection.hitsOf(own, lexicon),
      };
    },
    prepare: (collectionId) => {
      // Who asks for it hears what is wrong with it.
      prepared(collectionId).catch(() => undefined);
    },
    preview: async (before, after, collectionId) => {
      const collection = await prepared(collectionId);
      const [old, now] = [collection.under(before), collection.under(after)];
      return {
        collection,
        consequences: consequencesOf(old.compared, now.compared),
        sentences: sentenceChanges(old, now),
      };
    },
    save: (draft, saving) => {
      const { lexicon, problems } = edited(draft);
      const [problem] = problems;
      if (problem)
        throw new UserError("draft-faulty", {
          term: problem.edit.entry?.term ?? "",
        });
      const parent = draft.base;
      return saveVersion(database, {
        ...saving,
        lexicon,
        origin: "edit",
        parent,
      });
    },
    conflict: ({ axis, base: number, edits }) => {
      const base = existingVersion(database, axis, number);
      const theirs = currentVersion(database, axis);
      return {
        base,
        theirs,
        edits: rebaseEdits(
          edits,
          base.lexicon,
          theirs.lexicon,
          dictionary,
          limits.lexicons,
        ),
      };
    },
  };
}
