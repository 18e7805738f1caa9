import { allCollections } from "../storage/collections.js";
import type { Collection } from "../storage/records.js";
import type { Workspace } from "./workspace.js";

/** All collections, the oldest first. */
export function listCollections({
  database,
}: Workspace): readonly Collection[] {
  return allCollections(database);
}
