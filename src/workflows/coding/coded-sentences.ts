/**
 * The coded sentences of a collection, side by side with what the machine says of them today.
 */
import type { ArticleAnalysis, Axis, Evidence } from "../../engine/model.js";
import {
  evidenceStartingIn,
  poleOfEvidence,
} from "../../engine/score/sentence-pole.js";
import { groupBy } from "../../engine/group.js";
import { findArticle } from "../../storage/articles.js";
import { codingsOf, UNSURE } from "../../storage/codings.js";
import {
  codingTasksOf,
  codingUnitsOf,
  type CodingTask,
  type CodingUnit,
} from "../../storage/coding-tasks.js";
import type { StoredArticle } from "../../storage/records.js";
import { analyzeArticle } from "../analyze-article.js";
import type { Workspace } from "../workspace.js";
import { sentenceFinder, type SentenceFinder } from "./sentence-finder.js";

/** What people say of a sentence. */
export interface PeoplesCodes {
  readonly task: CodingTask;
  readonly unit: CodingUnit;
  /** By coder; one who met the sentence in two tasks counts with the later code. */
  readonly codes: ReadonlyMap<string, string>;
  /** What most coders say; undefined where that is a tie, or where nobody is sure. */
  readonly gold: string | undefined;
}

/** A sentence on which people agree, with what the machine says. */
export interface MeasuredSentence extends PeoplesCodes {
  readonly gold: string;
  readonly article: StoredArticle;
  /** Where it starts in the article as it is now. */
  readonly start: number;
  readonly evidence: readonly Evidence[];
  readonly predicted: string;
}

/** Every drawn sentence that has a code, task by task. */
export function codedSentences(
  { database }: Workspace,
  collectionId: string,
  axisId: string,
): readonly PeoplesCodes[] {
  const tasks = codingTasksOf(database, collectionId).filter(
    ({ axis }) => axis === axisId,
  );
  const drawn = tasks.flatMap((task) => {
    const codings = groupBy(codingsOf(database, task.id), ({ unit }) => unit);
    return codingUnitsOf(database, task.id).map((unit) => ({
      task,
      unit,
      codings: codings.get(unit.number) ?? [],
    }));
  });
  return [...groupBy(drawn, ({ unit }) => placeOf(unit)).values()].flatMap(
    (same) => {
      const codings = same
        .flatMap((one) => one.codings)
        .sort((left, right) => left.codedAt.localeCompare(right.codedAt));
      if (codings.length === 0) return [];
      const codes = new Map(codings.map(({ coder, code }) => [coder, code]));
      const gold = majorityOf([...codes.values()]);
      return same.map(({ task, unit }) => ({ task, unit, codes, gold }));
    },
  );
}

/** The settled ones among them as the machine sees them now; a sentence that an article has lost is left out. */
export function measuredSentences(
  workspace: Workspace,
  axis: Axis,
  coded: readonly PeoplesCodes[],
): readonly MeasuredSentence[] {
  return [...groupBy(coded, ({ unit }) => unit.article)].flatMap(
    ([articleId, own]) => {
      const article = findArticle(workspace.database, articleId);
      if (!article) return [];
      const { analysis } = analyzeArticle(workspace, article);
      const startOf = sentenceFinder(article.text);
      return own.flatMap((sentence) =>
        measure(sentence, article, startOf, analysis, axis),
      );
    },
  );
}

/** What tells a sentence from all others of a collection. */
export function placeOf({
  article,
  start,
}: Pick<CodingUnit, "article" | "start">): string {
  return `${article}\t${String(start)}`;
}

function measure(
  sentence: PeoplesCodes,
  article: StoredArticle,
  startOf: SentenceFinder,
  analysis: ArticleAnalysis,
  axis: Axis,
): readonly MeasuredSentence[] {
  const { gold, unit } = sentence;
  const start = startOf(unit.text, unit.start);
  if (gold === undefined || start === -1) return [];
  const span = { start, end: start + unit.text.length };
  const evidence = evidenceStartingIn(analysis.evidence, span, axis);
  const predicted = poleOfEvidence(evidence, axis);
  return [{ ...sentence, gold, article, start, evidence, predicted }];
}

function majorityOf(codes: readonly string[]): string | undefined {
  const sure = codes.filter((code) => code !== UNSURE);
  const [first, second] = [...groupBy(sure, (code) => code)]
    .map(([code, { length }]) => ({ code, length }))
    .sort((left, right) => right.length - left.length);
  return first && first.length > (second?.length ?? 0) ? first.code : undefined;
}
