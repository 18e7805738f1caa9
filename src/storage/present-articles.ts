/** A condition in SQL: articles that are neither taken out nor part of an import that is still under way. */
export const PRESENT =
  "removed_at IS NULL AND (import IS NULL OR import NOT IN (SELECT id FROM imports WHERE state <> 'done'))";
