import type {
  LexiconVersion,
  VersionNote,
} from "../storage/lexicon-versions.js";
import {
  findLexiconVersion,
  versionNotes,
} from "../storage/lexicon-versions.js";
import { allLexiconHeads, type LexiconHead } from "../storage/lexicons.js";
import {
  currentVersion,
  decideOnFile,
  existingHead,
  existingVersion,
  removeLexicon,
  restoreLexicon,
  returnToVersion,
  type Saving,
} from "./lexicon-versions.js";
import { createWorkbench, type Workbench } from "./workbench.js";
import type { Workspace } from "./workspace.js";

/** An axis that was removed, with the version that counted last. */
export interface RemovedLexicon {
  readonly head: LexiconHead;
  readonly version: LexiconVersion;
}

/** Everything that changes lexicons, and what is needed to decide on it; errors as in `lexicon-versions.ts`. */
export interface LexiconEditing extends Workbench {
  head(axis: string): LexiconHead;
  /** The version that counts. */
  current(axis: string): LexiconVersion;
  version(axis: string, number: number): LexiconVersion;
  /** The newest first. */
  versions(axis: string): readonly VersionNote[];
  removed(): readonly RemovedLexicon[];
  returnTo(
    axis: string,
    step: { readonly number: number; readonly parent: number },
    saving: Saving,
  ): number;
  remove(axis: string): void;
  restore(axis: string): void;
  decide(axis: string, decision: "take" | "keep", saving: Saving): void;
}

/** The editing of a workspace's lexicons. */
export function lexiconEditing(workspace: Workspace): LexiconEditing {
  const { database } = workspace;
  return {
    ...createWorkbench(workspace),
    head: (axis) => existingHead(database, axis),
    current: (axis) => currentVersion(database, axis),
    version: (axis, number) => existingVersion(database, axis, number),
    versions: (axis) =>
      versionNotes(database, existingHead(database, axis).axis),
    removed: () =>
      allLexiconHeads(database).flatMap((head) => {
        const version =
          head.removedAt !== undefined &&
          findLexiconVersion(database, head.axis, head.current);
        return version ? [{ head, version }] : [];
      }),
    returnTo: (axis, step, saving) =>
      returnToVersion(database, axis, step, saving),
    remove: (axis) => {
      removeLexicon(database, axis);
    },
    restore: (axis) => {
      restoreLexicon(database, axis);
    },
    decide: (axis, decision, saving) => {
      decideOnFile(database, axis, decision, saving);
    },
  };
}
