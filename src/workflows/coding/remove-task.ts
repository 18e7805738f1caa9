import { UserError } from "../../errors.js";
import {
  deleteCodingTask,
  findCodingTask,
} from "../../storage/coding-tasks.js";
import type { Workspace } from "../workspace.js";

/** Deletes a task with its sentences and all their codings, for good. @throws UserError `coding-task-not-found` */
export function removeCodingTask(
  { database }: Workspace,
  collectionId: string,
  taskId: string,
): void {
  if (findCodingTask(database, taskId)?.collection !== collectionId)
    throw new UserError("coding-task-not-found", { id: taskId });
  deleteCodingTask(database, taskId);
}
