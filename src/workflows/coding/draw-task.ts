import { randomUUID } from "node:crypto";
import { ENGINE_VERSION } from "../../engine/engine-version.js";
import { seededRandom } from "../../engine/statistics/random.js";
import { isWithin } from "../../engine/spans.js";
import {
  createSampler,
  type Allocation,
  type Stratum,
} from "../../engine/statistics/stratified-sample.js";
import { UserError } from "../../errors.js";
import {
  insertCodingTask,
  type CodingTask,
  type CodingUnit,
} from "../../storage/coding-tasks.js";
import type { AnalyzedArticle } from "../analyze-article.js";
import { existingCollection } from "../collections.js";
import { existingLexicon } from "../existing-lexicon.js";
import { eachArticle } from "../list-articles.js";
import { withPauses } from "../with-pauses.js";
import type { Workspace } from "../workspace.js";

/** What somebody wants to have drawn. */
interface DrawRequest {
  readonly axis: string;
  readonly count: number;
  readonly allocation: Allocation;
  readonly seed: number;
}

type Sentence = Pick<CodingUnit, "article" | "start" | "end" | "text">;

/**
 * Draws sentences of a collection for people to code: the same seed draws the same sentences as long as the articles,
 * the lexicon and the engine stay.
 *
 * @throws UserError `collection-not-found`, `lexicon-not-found`, `coding-without-sentences`
 */
export async function drawCodingTask(
  changing: Workspace,
  collectionId: string,
  { axis, count, allocation, seed }: DrawRequest,
): Promise<CodingTask> {
  // A lexicon that is saved meanwhile must not measure the rest.
  const workspace = changing.pinned();
  const { database } = workspace;
  existingCollection(database, collectionId);
  const lexicon = existingLexicon(workspace, axis);
  const random = seededRandom(seed);
  const sampler = createSampler<Sentence>(count, allocation, random);
  const articles = eachArticle(workspace, collectionId);
  for await (const article of withPauses(articles))
    for (const { stratum, sentence } of sentencesOf(article, axis))
      sampler.add(stratum, sentence);
  const { sizes, drawn } = sampler.sample();
  if (drawn.length === 0) throw new UserError("coding-without-sentences");
  const task: CodingTask = {
    id: randomUUID(),
    collection: collectionId,
    axis,
    seed,
    allocation,
    engine: ENGINE_VERSION,
    lexicon: lexicon.version,
    sizes,
    createdAt: new Date().toISOString(),
  };
  insertCodingTask(
    database,
    task,
    drawn.map(({ item, stratum, probability }, index) => ({
      ...item,
      task: task.id,
      number: index + 1,
      stratum,
      probability,
    })),
  );
  return task;
}

/** Every sentence that counts and holds a word: with a match on the axis, or without. */
function* sentencesOf(
  { article, analysis }: AnalyzedArticle,
  axis: string,
): Iterable<{ readonly stratum: Stratum; readonly sentence: Sentence }> {
  const matched = new Set(
    analysis.evidence
      .filter((piece) => piece.axis === axis)
      .map(({ sentence }) => sentence),
  );
  for (const [index, { start, end }] of analysis.sentences.entries()) {
    const text = article.text.slice(start, end);
    if (!/\p{L}/u.test(text) || isWithin(analysis.noise, { start, end }))
      continue;
    yield {
      stratum: matched.has(index) ? "matched" : "unmatched",
      sentence: { article: article.id, start, end, text },
    };
  }
}
