/**
 * Consequences: what another version of a lexicon does to scores and verdicts.
 */
import type {
  Axis,
  Comparison,
  PairVerdict,
  Score,
  Verdict,
} from "../model.js";
import { compare, type ComparedArticle } from "./compare.js";

/** A score under the old and under the new version. */
export interface ScoreChange {
  readonly before: Score;
  readonly after: Score;
}

/** What a change moves on one axis. */
export interface Consequences {
  /** All outlets, moved or not. */
  readonly outlets: readonly (ScoreChange & { readonly outlet: string })[];
  /** How many of the outlets are compared pair by pair; see `Comparison`. */
  readonly judgedOutlets: number;
  /** Pairs that have changed places: the outlet named first is now the one nearer to the first pole. */
  readonly swaps: readonly (readonly [nowFirst: string, nowSecond: string])[];
  /** Pairs whose verdict has changed. */
  readonly verdicts: readonly {
    readonly outlets: readonly [string, string];
    readonly before: Verdict;
    readonly after: Verdict;
  }[];
  /** Articles whose balance has changed, those first that moved most. */
  readonly articles: readonly (ScoreChange & {
    readonly id: string;
    readonly outlet: string;
  })[];
}

/** Articles analysed with one version of a lexicon, and their comparison. */
export interface ComparedVersion {
  readonly axis: Axis;
  readonly articles: readonly ComparedArticle[];
  readonly comparison: Comparison;
}

/** Compares articles as one version of a lexicon has measured them. */
export function compareVersion(
  axis: Axis,
  articles: readonly ComparedArticle[],
): ComparedVersion {
  return { axis, articles, comparison: compare(articles, [axis]) };
}

/** Compares two analyses of the same articles, each with its own version of the axis. */
export function consequencesOf(
  before: ComparedVersion,
  after: ComparedVersion,
): Consequences {
  const old = before.comparison;
  const now = after.comparison;
  const oldArticles = new Map(
    before.articles.map((article) => [article.id, article]),
  );
  const oldVerdicts = new Map(
    old.verdicts.map((verdict) => [pairKey(verdict), verdict.verdict]),
  );
  const oldOutlets = new Map(
    old.outlets.map(({ outlet, axes }) => [outlet, axes]),
  );
  const outlets = now.outlets.flatMap(({ outlet, axes }) =>
    scoreChange(
      oldOutlets.get(outlet)?.[before.axis.id]?.all,
      axes[after.axis.id]?.all,
      { outlet },
    ),
  );
  const pairs = now.verdicts.flatMap((verdict) => {
    const earlier = oldVerdicts.get(pairKey(verdict));
    return earlier === undefined
      ? []
      : [{ outlets: verdict.outlets, before: earlier, after: verdict.verdict }];
  });
  return {
    outlets,
    judgedOutlets: now.judgedOutlets,
    swaps: swapsAmong(
      pairs.map((pair) => pair.outlets),
      outlets,
    ),
    verdicts: pairs.filter((pair) => pair.before !== pair.after),
    articles: after.articles
      .flatMap(({ id, outlet, axes }) =>
        scoreChange(
          oldArticles.get(id)?.axes[before.axis.id]?.all,
          axes[after.axis.id]?.all,
          { id, outlet },
        ),
      )
      .filter((change) => change.before.balance !== change.after.balance)
      .sort(
        (one, other) =>
          movement(other) - movement(one) || (one.id < other.id ? -1 : 1),
      ),
  };
}

/** Only among pairs that are judged: thousands of outlets have millions of pairs. */
function swapsAmong(
  pairs: readonly PairVerdict["outlets"][],
  outlets: Consequences["outlets"],
): Consequences["swaps"] {
  const changes = new Map(outlets.map((change) => [change.outlet, change]));
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [changes.get(one), changes.get(other)];
    if (!first || !second) return [];
    if (overtakes(first, second)) return [[one, other] as const];
    return overtakes(second, first) ? [[other, one] as const] : [];
  });
}

function overtakes(one: ScoreChange, other: ScoreChange): boolean {
  return above(one.after, other.after) && above(other.before, one.before);
}

/** Whether both have a balance and the first one's is greater. */
function above(first: Score, second: Score): boolean {
  return (
    first.balance !== null &&
    second.balance !== null &&
    first.balance > second.balance
  );
}

function pairKey({ outlets }: PairVerdict): string {
  return JSON.stringify(outlets);
}

function scoreChange<Names extends object>(
  before: Score | undefined,
  after: Score | undefined,
  names: Names,
): readonly (ScoreChange & Names)[] {
  return before && after ? [{ ...names, before, after }] : [];
}

/** How far a balance has moved, in [0, 2]; no evidence counts as a balance of 0. */
function movement({ before, after }: ScoreChange): number {
  return Math.abs((after.balance ?? 0) - (before.balance ?? 0));
}
