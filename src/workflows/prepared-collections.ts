/**
 * Prepared collections: kept in memory while somebody works on a lexicon, so that every change shows at once what
 * follows from it.
 */
import type { PatternBuilder } from "../engine/match/pattern-builder.js";
import type { Lexicon } from "../engine/model.js";
import { type PreparedText, prepareTexts } from "../engine/rescore/prepare.js";
import {
  createRescorer,
  type Rescored,
  type RescoredText,
  type Rescorer,
} from "../engine/rescore/rescore.js";
import type { ComparedArticle } from "../engine/score/compare.js";
import {
  type ComparedVersion,
  compareVersion,
} from "../engine/score/consequences.js";
import { countArticles } from "../storage/articles.js";
import type { Collection } from "../storage/records.js";
import { revisionOf } from "../storage/overviews.js";
import { existingCollection } from "./collections.js";
import { eachArticle } from "./list-articles.js";
import { rememberAnswers } from "./remember-last.js";
import { withPauses } from "./with-pauses.js";
import type { Workspace } from "./workspace.js";

/** A collection ready to be measured with any version of any lexicon. */
export interface PreparedCollection {
  readonly collection: Collection;
  readonly texts: readonly PreparedText[];
  /** How many articles are prepared, and how many there are. */
  readonly count: number;
  readonly ofAll: number;
  /** What a version makes of it. */
  under(lexicon: Lexicon): RescoredVersion;
  readonly hitsOf: Rescorer["hitsOf"];
}

/** What a version of a lexicon makes of a collection. */
export interface RescoredVersion extends Rescored {
  readonly compared: ComparedVersion;
}

/** A larger collection is represented by its first articles: their ids are random. */
const MOST_ARTICLES = 4_000;
/** Kept at the same time; each article takes about 30 KB. */
const MOST_COLLECTIONS = 2;

/** Prepares collections when they are first asked for, and anew when their articles have changed. */
export function preparedCollections(
  workspace: Workspace,
  builder: PatternBuilder,
): (id: string) => Promise<PreparedCollection> {
  const remember = rememberAnswers<PreparedCollection>(MOST_COLLECTIONS);
  return (id) => {
    const { database } = workspace;
    existingCollection(database, id);
    const key = `${id} ${String(revisionOf(database, id))}`;
    return remember(key, () => prepare(workspace.pinned(), id, builder));
  };
}

async function prepare(
  workspace: Workspace,
  id: string,
  builder: PatternBuilder,
): Promise<PreparedCollection> {
  const { database, dictionary, lexicons } = workspace;
  const texts = prepareTexts(dictionary);
  for await (const article of withPauses(eachArticle(workspace, id))) {
    if (texts.texts.length === MOST_ARTICLES) break;
    texts.add(article);
  }
  const rescorer = createRescorer(texts, dictionary, builder);
  const versions = new WeakMap<Lexicon, RescoredVersion>();
  return {
    collection: existingCollection(database, id),
    texts: texts.texts,
    count: texts.texts.length,
    ofAll: countArticles(database, id),
    hitsOf: rescorer.hitsOf,
    under(lexicon) {
      const known = versions.get(lexicon);
      if (known) return known;
      const { axis } = lexicon;
      const base = lexicons.find((one) => one.axis.id === axis.id);
      const rescored = rescorer.rescore(base, lexicon);
      const version = {
        ...rescored,
        compared: compareVersion(axis, comparable(rescored.texts)),
      };
      versions.set(lexicon, version);
      return version;
    },
  };
}

function comparable(
  texts: readonly RescoredText[],
): readonly ComparedArticle[] {
  return texts.map(({ text: { article, analysis }, evidence, axes }) => ({
    id: article.id,
    outlet: article.outlet,
    words: analysis.words,
    countedSentences: analysis.countedSentences,
    tone: analysis.tone,
    axes,
    evidence,
  }));
}
