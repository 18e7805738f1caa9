/** A condition in SQL for articles that are neither removed nor part of an unfinished import. */
export const PRESENT =
  "removed_at IS NULL AND (import IS NULL OR import NOT IN (SELECT id FROM imports WHERE state <> 'done'))";
