/**
 * How imports stand: those under way, those that have ended, and those whose process was killed.
 */
import { UserError } from "../errors.js";
import { articlesOfImport } from "../storage/articles.js";
import {
  dropArticlesOf,
  findImport,
  importsSilentSince,
  saveImport,
  type ImportRecord,
} from "../storage/imports.js";
import type { StoredArticle } from "../storage/records.js";
import type { Workspace } from "./workspace.js";

/** How many articles a report lists. */
const LISTED_ARTICLES = 100;

/** After so long without a sign an import counts as killed, in milliseconds. */
const SILENCE = 60_000;

/** How an import stands, with the first articles that it brought; none until it is done. */
export interface ImportStatus extends ImportRecord {
  readonly firstArticles: readonly StoredArticle[];
}

/** How an import stands. @throws UserError `import-not-found` */
export function importStatus(workspace: Workspace, id: string): ImportStatus {
  abandonKilledImports(workspace);
  const record = findImport(workspace.database, id);
  if (!record) throw new UserError("import-not-found");
  return {
    ...record,
    firstArticles: articlesOfImport(workspace.database, id, LISTED_ARTICLES),
  };
}

/** Clears up after imports whose process was killed. */
function abandonKilledImports({ database }: Workspace): void {
  const silentSince = new Date(Date.now() - SILENCE).toISOString();
  for (const record of importsSilentSince(database, silentSince))
    database.transaction(() => {
      saveImport(database, { ...record, state: "failed" });
      dropArticlesOf(database, record.id);
    });
}
