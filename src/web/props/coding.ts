import type { Lexicon } from "../../engine/model.js";
import { ALLOCATIONS } from "../../engine/statistics/stratified-sample.js";
import type { Collection } from "../../storage/records.js";
import type { TaskProgress } from "../../workflows/coding/coding-desk.js";
import type { CodingImport } from "../../workflows/coding/import-codings.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesOf, axesProps, type AxisProps } from "./axes.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import type { ValidityBadge } from "./validity-badge.js";

/** What becomes of a form for a draw that was left as it is. */
export const DRAW_DEFAULTS = { count: 50, fewest: 10, most: 500 };

/** A draw of sentences, with how far its coders are. */
export interface CodingTaskProps {
  readonly axis: string;
  readonly colours: number;
  readonly facts: string;
  readonly coders: readonly {
    readonly name: string;
    readonly coded: number;
    readonly sentences: number;
    readonly progress: string;
  }[];
  /** Undefined where the lexicon of the axis is gone. */
  readonly codeHref: string | undefined;
  /** Where one is asked before it is deleted, and where the answer goes. */
  readonly removeHref: string;
}

/** What the page about coding in a collection receives. */
export interface CodingProps {
  readonly collectionId: string;
  readonly collection: string;
  readonly tabs: readonly TabProps[];
  readonly problem: string | undefined;
  readonly imported: CodingImportProps | undefined;
  readonly tasks: readonly CodingTaskProps[];
  readonly results: readonly {
    readonly axis: AxisProps;
    readonly href: string;
    readonly badge: ValidityBadge;
  }[];
  readonly axes: readonly AxisProps[];
  readonly allocations: readonly {
    readonly id: string;
    readonly label: string;
  }[];
  readonly count: typeof DRAW_DEFAULTS;
  readonly seed: number;
  readonly csvHref: string;
}

/** What became of an uploaded table. */
interface CodingImportProps {
  readonly summary: string;
  readonly problems: readonly {
    readonly line: string;
    readonly sentence: string;
  }[];
  readonly more: string | undefined;
}

const LISTED_PROBLEMS = 50;

/** Sets out the draws of a collection and how to make another one. */
export function codingProps(
  collection: Collection,
  tasks: readonly TaskProgress[],
  lexicons: readonly Lexicon[],
  badgeOf: (lexicon: Lexicon) => ValidityBadge,
  told: {
    readonly problem?: string | undefined;
    readonly imported?: CodingImport | undefined;
  },
  locale: Locale,
): CodingProps {
  const named = axesProps(axesOf({ lexicons }), locale);
  return {
    collectionId: collection.id,
    collection: locale.text(collection.title),
    tabs: collectionTabs(collection.id, "coding", locale),
    problem: told.problem,
    imported: told.imported && importedProps(told.imported, locale),
    tasks: tasks.map((one) => taskProps(one, named, locale)),
    results: lexicons.flatMap((lexicon, index) => {
      const axis = named[index];
      const href = urls.codingResults(collection.id, lexicon.axis.id);
      return axis ? [{ axis, href, badge: badgeOf(lexicon) }] : [];
    }),
    axes: named,
    allocations: ALLOCATIONS.map((id) => ({
      id,
      label: locale.t(`coding.allocations.${id}`),
    })),
    count: DRAW_DEFAULTS,
    // Another draw is another sample, unless somebody wants the same.
    seed: nextSeed(tasks),
    csvHref: urls.codingsData(collection.id, "csv"),
  };
}

/** One that no draw has had; some may have been deleted. */
function nextSeed(tasks: readonly TaskProgress[]): number {
  const seeds = new Set(tasks.map(({ task }) => task.seed));
  let seed = tasks.length + 1;
  while (seeds.has(seed)) seed++;
  return seed;
}

/** Sets out a draw. */
export function taskProps(
  { task, sentences, coders }: TaskProgress,
  axes: readonly AxisProps[],
  locale: Locale,
): CodingTaskProps {
  const axis = axes.find(({ id }) => id === task.axis);
  return {
    axis: axis?.title ?? task.axis,
    colours: axis?.colours ?? 1,
    facts: [
      locale.t("coding.sentences", { count: sentences }),
      locale.date(task.createdAt.slice(0, 10)),
      locale.t(`coding.allocations.${task.allocation}`),
      locale.t("coding.seed-is", { seed: String(task.seed) }),
    ].join(" · "),
    coders: coders.map(({ name, coded }) => ({
      name,
      coded,
      sentences,
      progress: locale.t("coding.coded-of", { coded, sentences }),
    })),
    removeHref: urls.codingRemoval(task.collection, task.id),
    codeHref: axis && urls.codingTask(task.collection, task.id),
  };
}

function importedProps(
  { taken, known, tasks, problems }: CodingImport,
  locale: Locale,
): CodingImportProps {
  const more = problems.length - LISTED_PROBLEMS;
  return {
    summary: [
      locale.t("coding.imported.taken", { count: taken }),
      known > 0 ? locale.t("coding.imported.known", { count: known }) : "",
      taken + known > 0 ? locale.t("coding.imported.unit") : "",
      tasks > 0 ? locale.t("coding.imported.tasks", { count: tasks }) : "",
      problems.length > 0
        ? locale.t("coding.imported.problems", { count: problems.length })
        : "",
    ]
      .filter(Boolean)
      .join(" "),
    problems: problems
      .slice(0, LISTED_PROBLEMS)
      .map(({ line, code, values }) => ({
        line: locale.t("coding.imported.line", { line }),
        sentence: locale.t(`coding.row-problems.${code}`, values),
      })),
    more:
      more > 0 ? locale.t("coding.imported.more", { count: more }) : undefined,
  };
}
