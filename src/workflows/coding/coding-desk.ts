/**
 * Where people code: one sentence after the other, in an order of each coder's own, each code kept at once.
 */
import { createHash } from "node:crypto";
import type { Axis } from "../../engine/model.js";
import { seededRandom } from "../../engine/statistics/random.js";
import { NEITHER } from "../../engine/score/sentence-pole.js";
import { shuffled } from "../../engine/statistics/shuffle.js";
import { UserError } from "../../errors.js";
import { findArticle } from "../../storage/articles.js";
import {
  codingsOf,
  deleteCoding,
  saveCoding,
  UNSURE,
  type Coding,
} from "../../storage/codings.js";
import {
  codingTasksOf,
  codingUnitsOf,
  findCodingTask,
  type CodingTask,
  type CodingUnit,
} from "../../storage/coding-tasks.js";
import type { Collection } from "../../storage/records.js";
import { analyzeArticle } from "../analyze-article.js";
import { existingCollection } from "../collections.js";
import { existingLexicon } from "../existing-lexicon.js";
import type { Workspace } from "../workspace.js";

/** A task with how far its coders are. */
export interface TaskProgress {
  readonly task: CodingTask;
  readonly sentences: number;
  readonly coders: readonly { readonly name: string; readonly coded: number }[];
}

/** A sentence as a coder sees it: nothing of what the machine says, nor whose it is. */
interface CodingStep {
  /** From 1, in this coder's order. */
  readonly position: number;
  /** The number under which its code is kept. */
  readonly unit: number;
  readonly text: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What this coder has said of it. */
  readonly code: string | undefined;
}

/** A coder's place in a task. */
export interface CoderProgress {
  readonly collection: Collection;
  readonly task: CodingTask;
  readonly axis: Axis;
  readonly sentences: number;
  readonly coded: number;
  /** Undefined once every sentence has a code and none is asked for. */
  readonly step: CodingStep | undefined;
}

/** The codes that a sentence can have on an axis, in the order in which they are offered: as in the charts, the first pole is the right one. */
export function codesOf({ poles: [first, second] }: Axis): readonly string[] {
  return [second.id, first.id, NEITHER, UNSURE];
}

/** The tasks of a collection, the oldest first. @throws UserError `collection-not-found` */
export function codingTasks(
  { database }: Workspace,
  collectionId: string,
): readonly TaskProgress[] {
  existingCollection(database, collectionId);
  return codingTasksOf(database, collectionId).map((task) => {
    const counts = new Map<string, number>();
    for (const { coder } of codingsOf(database, task.id))
      counts.set(coder, (counts.get(coder) ?? 0) + 1);
    return {
      task,
      sentences: codingUnitsOf(database, task.id).length,
      coders: [...counts]
        .map(([name, coded]) => ({ name, coded }))
        .sort((left, right) => left.name.localeCompare(right.name, "de")),
    };
  });
}

/**
 * What a coder sees next, or at a place that they ask for.
 *
 * @param position from 1; anything beyond the task counts as not asked
 * @throws UserError `coding-task-not-found`, `lexicon-not-found`
 */
export function coderProgress(
  workspace: Workspace,
  taskId: string,
  coder: string,
  position?: number,
): CoderProgress {
  const { database } = workspace;
  const task = existingTask(workspace, taskId);
  const { axis } = existingLexicon(workspace, task.axis);
  const order = orderFor(coder, task, codingUnitsOf(database, taskId));
  const codes = codesBy(coder, codingsOf(database, taskId));
  const asked = order[(position ?? 0) - 1];
  const unit = asked ?? order.find(({ number }) => !codes.has(number));
  return {
    collection: existingCollection(database, task.collection),
    task,
    axis,
    sentences: order.length,
    coded: codes.size,
    step: unit && {
      position: order.indexOf(unit) + 1,
      unit: unit.number,
      text: unit.text,
      ...neighboursOf(workspace, unit),
      code: codes.get(unit.number),
    },
  };
}

/**
 * Keeps what a coder says of a sentence.
 *
 * @returns the position of the next sentence without a code, or undefined if there is none
 * @throws UserError `coding-task-not-found`, `lexicon-not-found`, `coding-code-unknown`
 */
export function saveCode(
  workspace: Workspace,
  { task: taskId, unit, coder, code }: Omit<Coding, "codedAt">,
): number | undefined {
  const { database } = workspace;
  const task = existingTask(workspace, taskId);
  const { axis } = existingLexicon(workspace, task.axis);
  const order = orderFor(coder, task, codingUnitsOf(database, taskId));
  const place = order.findIndex(({ number }) => number === unit);
  if (!codesOf(axis).includes(code) || place === -1)
    throw new UserError("coding-code-unknown", { code });
  const codedAt = new Date().toISOString();
  saveCoding(database, { task: taskId, unit, coder, code, codedAt });
  const codes = codesBy(coder, codingsOf(database, taskId));
  const next = [...order.slice(place), ...order.slice(0, place)].find(
    ({ number }) => !codes.has(number),
  );
  return next && order.indexOf(next) + 1;
}

/**
 * Takes a coder's last code back.
 *
 * @returns the position of the sentence, or undefined where there is nothing to take back
 * @throws UserError `coding-task-not-found`
 */
export function undoCode(
  workspace: Workspace,
  taskId: string,
  coder: string,
): number | undefined {
  const { database } = workspace;
  const task = existingTask(workspace, taskId);
  const last = codingsOf(database, taskId)
    .filter((coding) => coding.coder === coder)
    .at(-1);
  if (!last) return undefined;
  deleteCoding(database, last);
  const order = orderFor(coder, task, codingUnitsOf(database, taskId));
  return order.findIndex(({ number }) => number === last.unit) + 1;
}

function existingTask({ database }: Workspace, id: string): CodingTask {
  const task = findCodingTask(database, id);
  if (!task) throw new UserError("coding-task-not-found", { id });
  return task;
}

function codesBy(
  coder: string,
  codings: readonly Coding[],
): ReadonlyMap<number, string> {
  return new Map(
    codings
      .filter((coding) => coding.coder === coder)
      .map(({ unit, code }) => [unit, code]),
  );
}

/** Every coder has an order of their own, the same on every visit: tiredness and habit then spread over all sentences. */
function orderFor(
  coder: string,
  { id }: CodingTask,
  units: readonly CodingUnit[],
): readonly CodingUnit[] {
  const hash = createHash("sha256").update(`${id}\n${coder}`).digest();
  return shuffled(units, seededRandom(hash.readInt32LE()));
}

/** The sentences around one, as far as the article still reads as it did. */
function neighboursOf(
  workspace: Workspace,
  { article: id, start, end, text }: CodingUnit,
): Pick<CodingStep, "before" | "after"> {
  const article = findArticle(workspace.database, id);
  if (article?.text.slice(start, end) !== text)
    return { before: undefined, after: undefined };
  const { sentences } = analyzeArticle(workspace, article).analysis;
  const index = sentences.findIndex((sentence) => sentence.start >= start);
  const textAt = (place: number): string | undefined => {
    const span = sentences[place];
    return span && article.text.slice(span.start, span.end);
  };
  return { before: textAt(index - 1), after: textAt(index + 1) };
}
