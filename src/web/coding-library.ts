import type { Coding } from "../storage/codings.js";
import type { CodingTask } from "../storage/coding-tasks.js";
import {
  coderProgress,
  codingTasks,
  saveCode,
  undoCode,
  type CoderProgress,
  type TaskProgress,
} from "../workflows/coding/coding-desk.js";
import {
  codingResults,
  type CodingResults,
  type CodingSummary,
} from "../workflows/coding/coding-results.js";
import { createCodingSummaries } from "../workflows/coding/coding-summaries.js";
import {
  drawCodingTask,
  type DrawRequest,
} from "../workflows/coding/draw-task.js";
import {
  exportCodings,
  type CodingRow,
} from "../workflows/coding/export-codings.js";
import {
  importCodings,
  type CodingImport,
} from "../workflows/coding/import-codings.js";
import { removeCodingTask } from "../workflows/coding/remove-task.js";
import type { Workspace } from "../workflows/workspace.js";

/** What people code, and what comes of it; the workflows behind one small interface. */
export interface CodingLibrary {
  tasks(collectionId: string): readonly TaskProgress[];
  draw(collectionId: string, request: DrawRequest): Promise<CodingTask>;
  remove(collectionId: string, taskId: string): void;
  progress(taskId: string, coder: string, position?: number): CoderProgress;
  /** Gives the position of the next sentence, if there is one. */
  save(coding: Omit<Coding, "codedAt">): number | undefined;
  /** Gives the position of the sentence whose code was taken back. */
  undo(taskId: string, coder: string): number | undefined;
  results(collectionId: string, axisId: string): CodingResults;
  /** Undefined where nobody has coded anything. */
  summary(collectionId: string, axisId: string): CodingSummary | undefined;
  rows(collectionId: string): readonly CodingRow[];
  import(collectionId: string, content: string): Promise<CodingImport>;
}

/** The codings of an open workspace. */
export function codingLibraryOf(workspace: Workspace): CodingLibrary {
  return {
    tasks: (id) => codingTasks(workspace, id),
    draw: (id, request) => drawCodingTask(workspace, id, request),
    remove: (id, task) => {
      removeCodingTask(workspace, id, task);
    },
    progress: (task, coder, position) =>
      coderProgress(workspace, task, coder, position),
    save: (coding) => saveCode(workspace, coding),
    undo: (task, coder) => undoCode(workspace, task, coder),
    results: (id, axis) => codingResults(workspace, id, axis),
    summary: createCodingSummaries(workspace),
    rows: (id) => exportCodings(workspace, id),
    import: (id, content) => importCodings(workspace, id, content),
  };
}
