import type { Axis, AxisScore, Lens, Score } from "../../engine/model.js";
import { ENOUGH_EVIDENCE } from "../../engine/score/score.js";
import type { Locale } from "../locale.js";

/** How many pairs of pole colours `tokens.css` holds; further axes begin again. */
const COLOUR_PAIRS = 4;

export type Side = "first" | "second";

/** An axis as templates and charts name it. */
export interface AxisProps {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly first: string;
  readonly second: string;
  /** Which pair of pole colours, from 1. */
  readonly colours: number;
}

/** One score in words and figures. */
export interface ScoreProps {
  readonly balance: string;
  readonly interval: string;
  readonly hits: string;
  readonly intensity: string;
  readonly thin: boolean;
}

/** The axes of lexicons, in their order. */
export function axesOf({
  lexicons,
}: {
  readonly lexicons: readonly { readonly axis: Axis }[];
}): readonly Axis[] {
  return lexicons.map(({ axis }) => axis);
}

/** The axes in their order, in the reader's language. */
export function axesProps(
  axes: readonly Axis[],
  locale: Locale,
): readonly AxisProps[] {
  return axes.map((axis, index) => ({
    id: axis.id,
    title: locale.text(axis.title),
    question: locale.text(axis.question),
    first: locale.text(axis.poles[0].title),
    second: locale.text(axis.poles[1].title),
    colours: (index % COLOUR_PAIRS) + 1,
  }));
}

/** An axis among those of the app, also one that is not or no longer one of them. */
export function axisNamed(
  lexicons: readonly { readonly axis: Axis }[],
  axis: Axis,
  locale: Locale,
): AxisProps {
  const others = axesOf({ lexicons });
  const position = others.findIndex(({ id }) => id === axis.id);
  const axes =
    position === -1 ? [...others, axis] : others.with(position, axis);
  const named = axesProps(axes, locale).find(({ id }) => id === axis.id);
  if (!named) throw new Error("an axis without a name");
  return named;
}

/** A score's figures, formatted. */
export function scoreProps(score: Score, locale: Locale): ScoreProps {
  return {
    balance: locale.balance(score.balance),
    interval: locale.interval(score.interval),
    hits: locale.number(score.hits),
    intensity: locale.number(score.intensity, 1),
    thin: isThin(score),
  };
}

/** Whether a score rests on too little evidence. */
export function isThin(score: Pick<Score, "hits">): boolean {
  return score.hits < ENOUGH_EVIDENCE;
}

/** The pole that a balance leans to, if any. */
export function leaning(balance: number | null): Side | undefined {
  if (balance === null || balance === 0) return undefined;
  return balance > 0 ? "first" : "second";
}

/** The pole that a score leans to beyond doubt: enough evidence, and an interval on one side of 0. */
export function clearLeaning(score: Score): Side | undefined {
  const [low, high] = score.interval ?? [-1, 1];
  return !isThin(score) && low * high > 0 ? leaning(score.balance) : undefined;
}

/** The score of one axis through a lens; an axis that was never measured has no evidence. */
export function scoreOf(
  axes: Readonly<Record<string, AxisScore>>,
  axis: string,
  lens: Lens,
): Score {
  return axes[axis]?.[lens] ?? NO_EVIDENCE;
}

const NO_EVIDENCE: Score = {
  balance: null,
  interval: null,
  hits: 0,
  intensity: 0,
  first: { hits: 0, weight: 0 },
  second: { hits: 0, weight: 0 },
};
