import { groupBy } from "../../engine/group.js";
import type { Axis, Lexicon } from "../../engine/model.js";
import { NEITHER } from "../../engine/score/sentence-pole.js";
import type { Estimate } from "../../engine/statistics/sampled-classification.js";
import { UNSURE } from "../../storage/codings.js";
import { codesOf } from "../../workflows/coding/coding-desk.js";
import type {
  Agreement,
  CodingResults,
  PoleResult,
} from "../../workflows/coding/coding-results.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axisNamed, type AxisProps, type Side } from "./axes.js";
import { codeLabel, sideOfCode } from "./code-labels.js";
import {
  entryProps,
  exampleProps,
  type CodedExample,
  type CodedEntry,
} from "./coding-entries.js";
import { contestedProps, type ContestedProps } from "./contested-sentence.js";
import { ENOUGH_OF_POLE, ENOUGH_SENTENCES } from "./validity-badge.js";

/** A measure on a track from 0 to 100 per cent. */
interface MeasureProps {
  readonly name: string;
  readonly value: string;
  readonly interval: string;
  readonly low: number;
  readonly point: number;
  readonly width: number;
}

/** How well one pole is found. */
interface PoleResultProps {
  readonly side: Side;
  readonly title: string;
  readonly measures: readonly MeasureProps[];
  /** Why its figures say little. */
  readonly few: string | undefined;
}

/** What the page of results receives. */
export interface CodingResultsProps {
  readonly axis: AxisProps;
  readonly collection: string;
  readonly collectionHref: string;
  readonly lead: string;
  readonly restsOn: string;
  readonly few: string | undefined;
  /** What was left out, in sentences. */
  readonly leftOut: readonly string[];
  readonly poles: readonly PoleResultProps[];
  readonly confusion: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly title: string;
      readonly cells: readonly {
        readonly count: string;
        /** How dark, from 0 to 4: its share of the row. */
        readonly shade: number;
        readonly right: boolean;
      }[];
    }[];
  };
  readonly agreement: {
    /** Undefined where nothing can be compared. */
    readonly value: string | undefined;
    readonly interval: string;
    readonly sentence: string;
  };
  readonly coders: readonly {
    readonly name: string;
    readonly coded: string;
    readonly unsure: string;
  }[];
  /** What people disagree about. */
  readonly contested: readonly ContestedProps[];
  readonly moreContested: string | undefined;
  readonly entries: readonly CodedEntry[];
  readonly missed: readonly CodedExample[];
  readonly csvHref: string;
}

const LISTED_MISSES = 12;
const LISTED_CONTESTED = 12;
/** Krippendorff 2004: reliable from .800 on, for tentative conclusions from .667 on. */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** Sets out how well a lexicon does what people do. */
export function codingResultsProps(
  results: CodingResults,
  lexicons: readonly Lexicon[],
  locale: Locale,
): CodingResultsProps {
  const { collection, lexicon, engine, sentences } = results;
  const { axis } = lexicon;
  return {
    axis: axisNamed(lexicons, axis, locale),
    collection: locale.text(collection.title),
    collectionHref: urls.coding(collection.id),
    lead: locale.t("coding.results.lead", {
      count: results.coded,
      coders: locale.t("coding.results.coders", {
        count: results.coders.length,
      }),
    }),
    restsOn: locale.t("coding.results.rests-on", {
      lexicon: lexicon.version,
      engine,
    }),
    few:
      results.settled < ENOUGH_SENTENCES
        ? locale.t("coding.results.few", {
            count: results.settled,
            enough: ENOUGH_SENTENCES,
          })
        : undefined,
    leftOut: leftOut(results, locale),
    // As in the charts: the first pole is the right one.
    poles: results.poles
      .toReversed()
      .map((pole) => poleProps(pole, axis, locale)),
    confusion: confusionProps(results, locale),
    agreement: agreementProps(results.agreement, locale),
    coders: results.coders.map(({ name, coded, unsure }) => ({
      name,
      coded: locale.number(coded),
      unsure: locale.number(unsure),
    })),
    contested: results.contested
      .slice(0, LISTED_CONTESTED)
      .map((sentence) => contestedProps(sentence, axis, locale)),
    moreContested:
      results.contested.length > LISTED_CONTESTED
        ? locale.t("coding.contested.more", {
            count: results.contested.length - LISTED_CONTESTED,
          })
        : undefined,
    entries: results.entries.map((entry) => entryProps(entry, axis, locale)),
    missed: sentences
      .filter(({ gold, predicted }) => gold !== NEITHER && predicted !== gold)
      .filter(({ evidence }) => evidence.length === 0)
      .slice(0, LISTED_MISSES)
      .map((sentence) => exampleProps(sentence, [], axis, locale)),
    csvHref: urls.codingResultsData(collection.id, axis.id, "csv"),
  };
}

function leftOut(results: CodingResults, locale: Locale): readonly string[] {
  const open = results.coded - results.settled - results.lost;
  return [
    open > 0 ? locale.t("coding.results.open", { count: open }) : "",
    results.lost > 0
      ? locale.t("coding.results.lost", { count: results.lost })
      : "",
    results.coded > 0 && results.poles.length === 0
      ? locale.t("coding.results.one-kind")
      : "",
  ].filter(Boolean);
}

function poleProps(
  pole: PoleResult,
  axis: Axis,
  locale: Locale,
): PoleResultProps {
  const { sentences } = pole;
  const few =
    sentences === 0
      ? "coding.results.none-of-pole"
      : sentences < ENOUGH_OF_POLE && "coding.results.few-of-pole";
  return {
    side: sideOfCode(pole.label, axis) ?? "first",
    title: codeLabel(pole.label, axis, locale),
    measures: (["precision", "recall", "f1"] as const).map((name) => ({
      name: locale.t(`coding.measures.${name}`),
      ...trackProps(pole[name], locale),
    })),
    few: few ? locale.t(few, { count: sentences }) : undefined,
  };
}

function trackProps(
  estimate: Estimate | null,
  locale: Locale,
): Omit<MeasureProps, "name"> {
  if (!estimate)
    return { value: "–", interval: "", low: 0, point: 0, width: 0 };
  const [low, high] = estimate.interval;
  const percent = (share: number): number => Math.round(1000 * share) / 10;
  return {
    value: locale.number(estimate.value, 2),
    interval: locale.range(estimate.interval),
    low: percent(low),
    point: percent(estimate.value),
    width: percent(high - low),
  };
}

function confusionProps(
  { lexicon, sentences }: CodingResults,
  locale: Locale,
): CodingResultsProps["confusion"] {
  const { axis } = lexicon;
  const codes = codesOf(axis).filter((code) => code !== UNSURE);
  const byGold = groupBy(sentences, ({ gold }) => gold);
  return {
    columns: codes.map((code) => codeLabel(code, axis, locale)),
    rows: codes.map((gold) => {
      const own = byGold.get(gold) ?? [];
      return {
        title: codeLabel(gold, axis, locale),
        cells: codes.map((code) => {
          const count = own.filter(({ predicted }) => predicted === code);
          return {
            count: locale.number(count.length),
            shade: Math.ceil((4 * count.length) / Math.max(own.length, 1)),
            right: code === gold,
          };
        }),
      };
    }),
  };
}

function agreementProps(
  { alpha, interval, sentences }: Agreement,
  locale: Locale,
): CodingResultsProps["agreement"] {
  const verdict =
    sentences === 0
      ? "alone"
      : alpha === null
        ? "constant"
        : alpha >= RELIABLE
          ? "reliable"
          : alpha >= TENTATIVE
            ? "tentative"
            : "low";
  return {
    value: alpha === null ? undefined : locale.number(alpha, 2),
    interval: locale.range(interval),
    sentence: locale.t(`coding.agreement.${verdict}`, { count: sentences }),
  };
}
