import type { Entry, Lexicon } from "../engine/model.js";
import { groupBy } from "../engine/group.js";
import { UserError } from "../errors.js";
import { compareCollection } from "./compare-collection.js";
import type { Workspace } from "./workspace.js";

/** How often an entry is found in a collection. */
export interface EntryUsage {
  readonly entry: Entry;
  /** Hits by outlet, in the order of `outlets`. */
  readonly hits: readonly number[];
  readonly total: number;
  /** The first hit, for a link to the reading page. */
  readonly example?:
    { readonly articleId: string; readonly start: number } | undefined;
}

export interface LexiconUsage {
  readonly lexicon: Lexicon;
  readonly outlets: readonly string[];
  readonly entries: readonly EntryUsage[];
}

/** The hits of every entry of one axis. @throws UserError `lexicon-not-found`, `collection-not-found` */
export function lexiconUsage(
  workspace: Workspace,
  collectionId: string,
  axisId: string,
): LexiconUsage {
  const lexicon = workspace.lexicons.find(({ axis }) => axis.id === axisId);
  if (!lexicon) throw new UserError("lexicon-not-found", { axis: axisId });
  const { articles, comparison } = compareCollection(workspace, collectionId);
  const outlets = comparison.outlets.map(({ outlet }) => outlet);
  const hits = articles.flatMap(({ article, analysis }) =>
    analysis.evidence
      .filter(({ axis }) => axis === axisId)
      .map(({ entry, entryPole, start }) => ({
        key: `${entryPole} ${entry}`,
        outlet: article.outlet,
        articleId: article.id,
        start,
      })),
  );
  const byEntry = groupBy(hits, ({ key }) => key);
  const entries = lexicon.entries.map((entry): EntryUsage => {
    const own = byEntry.get(`${entry.pole} ${entry.term}`) ?? [];
    return {
      entry,
      hits: outlets.map(
        (outlet) => own.filter((hit) => hit.outlet === outlet).length,
      ),
      total: own.length,
      example: own[0] && { articleId: own[0].articleId, start: own[0].start },
    };
  });
  return { lexicon, outlets, entries };
}
