import { codingRevisionOf } from "../../storage/codings.js";
import { revisionOf } from "../../storage/overviews.js";
import { rememberLast } from "../remember-last.js";
import type { Workspace } from "../workspace.js";
import { codingSummary, type CodingSummary } from "./coding-results.js";

/** Nearly every page on a collection asks for one of each axis. */
const MOST_SUMMARIES = 100;

/** Summaries of codings, worked out anew only where a code, an article, a lexicon or the engine has changed. */
export function createCodingSummaries(
  changing: Workspace,
): (collectionId: string, axisId: string) => CodingSummary | undefined {
  const memory = rememberLast<CodingSummary | undefined>(MOST_SUMMARIES);
  return (collectionId, axisId) => {
    const workspace = changing.pinned();
    const { database, fingerprint } = workspace;
    const key = JSON.stringify([
      collectionId,
      axisId,
      fingerprint,
      revisionOf(database, collectionId),
      codingRevisionOf(database, collectionId, axisId),
    ]);
    return memory.recall(key, () =>
      codingSummary(workspace, collectionId, axisId),
    );
  };
}
