import type { Lexicon } from "../engine/model.js";
import type { UploadedFile } from "../importers/source-file.js";
import { writeExchange } from "../lexicons/exchange.js";
import type { FormatName } from "../lexicons/formats/formats.js";
import type { PolePair } from "../lexicons/formats/to-axes.js";
import type { Written } from "../lexicons/formats/writing.js";
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
  createLexicon,
  currentVersion,
  decideOnFile,
  existingHead,
  existingVersion,
  removeLexicon,
  restoreLexicon,
  returnToVersion,
  type Saving,
} from "./lexicon-versions.js";
import {
  type AxisDescription,
  draftAxis,
  type DraftedAxis,
  type LexiconUpload,
  uploadLexicons,
} from "./new-lexicons.js";
import { createWorkbench, type Workbench } from "./workbench.js";
import type { Workspace } from "./workspace.js";

/** An axis that was removed, with the version that counted last. */
interface RemovedLexicon {
  readonly head: LexiconHead;
  readonly version: LexiconVersion;
}

/** Everything that changes lexicons, and what is needed to decide on it; errors as in `lexicon-versions.ts`. */
export interface LexiconEditing extends Workbench {
  head(axis: string): LexiconHead;
  /** The numbers of the versions that count, by axis. */
  numbers(): ReadonlyMap<string, number>;
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
  draftAxis(description: AxisDescription): DraftedAxis;
  create(lexicon: Lexicon, saving: Saving): void;
  upload(
    file: UploadedFile,
    pairs: readonly PolePair[],
    saving: Saving,
  ): LexiconUpload;
  /** What a file of this format would say, and what it could not. */
  write(lexicon: Lexicon, format: FormatName): Written;
}

/** The editing of a workspace's lexicons. */
export function lexiconEditing(workspace: Workspace): LexiconEditing {
  const { database } = workspace;
  return {
    ...createWorkbench(workspace),
    head: (axis) => existingHead(database, axis),
    numbers: () =>
      new Map(
        allLexiconHeads(database).map(({ axis, current }) => [axis, current]),
      ),
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
    draftAxis: (description) => draftAxis(workspace, description),
    create: (lexicon, saving) => {
      createLexicon(database, { ...saving, lexicon, origin: "new" });
    },
    upload: (file, pairs, saving) =>
      uploadLexicons(workspace.pinned(), file, pairs, saving),
    write: (lexicon, format) =>
      writeExchange([lexicon], format, workspace.dictionary),
  };
}
