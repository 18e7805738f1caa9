/**
 * How well a lexicon does what people do, measured anew whenever somebody asks: only the codes of people are kept.
 */
import { ENGINE_VERSION } from "../../engine/engine-version.js";
import { groupBy } from "../../engine/group.js";
import type { Interval, Lexicon } from "../../engine/model.js";
import { type EntryName, entryNameKey } from "../../engine/score/entry-name.js";
import { NEITHER } from "../../engine/score/sentence-pole.js";
import { krippendorffAlpha } from "../../engine/statistics/krippendorff.js";
import {
  estimateLabels,
  type LabelEstimate,
} from "../../engine/statistics/sampled-classification.js";
import { STRATA } from "../../engine/statistics/stratified-sample.js";
import { wilsonInterval } from "../../engine/statistics/wilson.js";
import { withInterval } from "../../engine/statistics/with-interval.js";
import { UNSURE } from "../../storage/codings.js";
import type { CodingTask } from "../../storage/coding-tasks.js";
import type { Collection } from "../../storage/records.js";
import { existingCollection } from "../collections.js";
import { existingLexicon } from "../existing-lexicon.js";
import type { Workspace } from "../workspace.js";
import {
  codedSentences,
  measuredSentences,
  placeOf,
  type MeasuredSentence,
  type PeoplesCodes,
} from "./coded-sentences.js";
import {
  contestedSentences,
  type ContestedSentence,
} from "./contested-sentences.js";

/** Somebody who codes. */
interface CoderCount {
  readonly name: string;
  readonly coded: number;
  readonly unsure: number;
}

/** How far people agree with each other. */
export interface Agreement {
  /** Krippendorff's α, nominal; null where it cannot be told. */
  readonly alpha: number | null;
  /** By bootstrap over sentences. */
  readonly interval: Interval | null;
  /** Sentences that two or more people have coded. */
  readonly sentences: number;
}

/** How often an entry marks what people see, too. */
export interface EntryResult extends EntryName {
  /** Sentences with this entry, and those among them that people code with the pole that it counts for. */
  readonly sentences: number;
  readonly right: number;
  readonly interval: Interval | null;
  readonly wrong: readonly MeasuredSentence[];
}

/** How well one pole is found, and how many settled sentences people see it in. */
export interface PoleResult extends LabelEstimate {
  readonly sentences: number;
}

/** How well a lexicon does what people do in a collection. */
export interface CodingResults {
  readonly collection: Collection;
  readonly lexicon: Lexicon;
  readonly engine: string;
  readonly tasks: readonly CodingTask[];
  readonly coders: readonly CoderCount[];
  /** Sentences with at least one code; of these: settled by a majority, and no longer in their article. */
  readonly coded: number;
  readonly settled: number;
  readonly lost: number;
  readonly agreement: Agreement;
  readonly contested: readonly ContestedSentence[];
  /** For the whole collection; empty as long as a stratum has no settled sentence. */
  readonly poles: readonly PoleResult[];
  /** Each settled sentence once. */
  readonly sentences: readonly MeasuredSentence[];
  /** Those that cause most errors first. */
  readonly entries: readonly EntryResult[];
}

/** What a badge says of a lexicon in a collection. */
export type CodingSummary = Pick<CodingResults, "settled" | "poles">;

/**
 * Measures a lexicon on all that was coded in a collection.
 *
 * @throws UserError `collection-not-found`, `lexicon-not-found`
 */
export function codingResults(
  workspace: Workspace,
  collectionId: string,
  axisId: string,
): CodingResults {
  const collection = existingCollection(workspace.database, collectionId);
  const lexicon = existingLexicon(workspace, axisId);
  const coded = codedSentences(workspace, collectionId, axisId);
  const measured = measuredSentences(workspace, lexicon.axis, coded);
  const once = onePerPlace(coded);
  const sentences = onePerPlace(measured);
  return {
    collection,
    lexicon,
    engine: ENGINE_VERSION,
    tasks: [...new Set(coded.map(({ task }) => task))],
    coders: codersOf(once),
    coded: once.length,
    settled: sentences.length,
    lost:
      once.filter(({ gold }) => gold !== undefined).length - sentences.length,
    agreement: agreementOf(once),
    contested: contestedSentences(workspace, coded),
    poles: estimatesOf(measured, lexicon),
    sentences,
    entries: entriesOf(sentences),
  };
}

/** The same in short; undefined where nobody has coded anything. @throws UserError `lexicon-not-found` */
export function codingSummary(
  workspace: Workspace,
  collectionId: string,
  axisId: string,
): CodingSummary | undefined {
  const lexicon = existingLexicon(workspace, axisId);
  const coded = codedSentences(workspace, collectionId, axisId);
  if (coded.length === 0) return undefined;
  const measured = measuredSentences(workspace, lexicon.axis, coded);
  return {
    settled: onePerPlace(measured).length,
    poles: estimatesOf(measured, lexicon),
  };
}

/** A sentence that two tasks have drawn counts once. */
function onePerPlace<Item extends PeoplesCodes>(
  items: readonly Item[],
): readonly Item[] {
  const places = new Map(items.map((item) => [placeOf(item.unit), item]));
  return [...places.values()];
}

function codersOf(coded: readonly PeoplesCodes[]): readonly CoderCount[] {
  const codes = coded.flatMap((sentence) => [...sentence.codes]);
  return [...groupBy(codes, ([name]) => name)]
    .map(([name, own]) => ({
      name,
      coded: own.length,
      unsure: own.filter(([, code]) => code === UNSURE).length,
    }))
    .sort((left, right) => left.name.localeCompare(right.name, "de"));
}

/** Who is unsure has not coded: doubt is no third opinion. */
function agreementOf(coded: readonly PeoplesCodes[]): Agreement {
  const codes = coded
    .map((sentence) =>
      [...sentence.codes.values()].filter((code) => code !== UNSURE),
    )
    .filter((own) => own.length > 1);
  const names = [...new Set(codes.flat())];
  const units = codes.map((own) => own.map((code) => names.indexOf(code)));
  // Where all say the same of everything, chance would, too.
  if (names.length < 2)
    return { alpha: null, interval: null, sentences: units.length };
  const { value, interval } = withInterval(units, (some) =>
    krippendorffAlpha(some, "nominal"),
  );
  return { alpha: value, interval, sentences: units.length };
}

/**
 * Estimates for the whole collection. Whoever stops early has coded a random part of a task, so a sentence stands for
 * size of its stratum / settled sentences of it; several tasks count by how many settled sentences they have. A task that
 * lacks one of its strata says nothing of the whole.
 */
function estimatesOf(
  measured: readonly MeasuredSentence[],
  { axis }: Lexicon,
): readonly PoleResult[] {
  const whole = [...groupBy(measured, ({ task }) => task.id).values()].filter(
    (own) =>
      STRATA.every(
        (stratum) =>
          own[0]?.task.sizes[stratum] === 0 ||
          own.some(({ unit }) => unit.stratum === stratum),
      ),
  );
  const all = whole.flat().length;
  if (all === 0) return [];
  const items = whole.flatMap((own) =>
    [...groupBy(own, ({ unit }) => unit.stratum)].flatMap(
      ([stratum, settled]) =>
        settled.map(({ task, gold, predicted }) => {
          const size = task.sizes[stratum] / settled.length;
          const weight = size * (own.length / all);
          return { stratum: `${task.id} ${stratum}`, weight, gold, predicted };
        }),
    ),
  );
  const poles = axis.poles.map(({ id }) => id);
  const once = onePerPlace(measured);
  return estimateLabels(items, [...poles, NEITHER], poles).map((estimate) => ({
    ...estimate,
    // What nobody has seen cannot be missed: without a recall nothing sums up both.
    f1: estimate.recall && estimate.f1,
    sentences: once.filter(({ gold }) => gold === estimate.label).length,
  }));
}

function entriesOf(
  sentences: readonly MeasuredSentence[],
): readonly EntryResult[] {
  const uses = sentences.flatMap((sentence) =>
    sentence.evidence.map((piece) => ({ sentence, piece })),
  );
  const byEntry = groupBy(uses, ({ piece }) => entryNameKey(piece));
  return [...byEntry.values()]
    .flatMap((own): readonly EntryResult[] => {
      const [first] = own;
      if (!first) return [];
      const { entry, entryPole } = first.piece;
      const bySentence = groupBy(own, ({ sentence }) => sentence);
      const wrong = [...bySentence].flatMap(([sentence, pieces]) =>
        pieces.some(({ piece }) => piece.pole === sentence.gold)
          ? []
          : [sentence],
      );
      const { size } = bySentence;
      const right = size - wrong.length;
      const interval = wilsonInterval(right, size);
      return [{ entry, entryPole, sentences: size, right, interval, wrong }];
    })
    .sort(
      (left, right) =>
        right.wrong.length - left.wrong.length ||
        right.sentences - left.sentences ||
        left.entry.localeCompare(right.entry, "de"),
    );
}
