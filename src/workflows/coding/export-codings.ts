import { groupBy } from "../../engine/group.js";
import { codingsOf, type Coding } from "../../storage/codings.js";
import {
  codingTasksOf,
  codingUnitsOf,
  type CodingTask,
  type CodingUnit,
} from "../../storage/coding-tasks.js";
import { existingCollection } from "../collections.js";
import type { Workspace } from "../workspace.js";

/** A drawn sentence with one code of one coder, or with none yet. */
export interface CodingRow {
  readonly task: CodingTask;
  readonly unit: CodingUnit;
  readonly coding: Coding | undefined;
}

/** All drawn sentences of a collection with all their codes. @throws UserError `collection-not-found` */
export function exportCodings(
  { database }: Workspace,
  collectionId: string,
): readonly CodingRow[] {
  existingCollection(database, collectionId);
  return codingTasksOf(database, collectionId).flatMap((task) => {
    const codings = groupBy(codingsOf(database, task.id), ({ unit }) => unit);
    return codingUnitsOf(database, task.id).flatMap((unit) =>
      (codings.get(unit.number) ?? [undefined]).map((coding) => ({
        task,
        unit,
        coding,
      })),
    );
  });
}
