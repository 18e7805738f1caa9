import type { Comparison } from "../../engine/model.js";
import type { Locale } from "../locale.js";

/** The two outlets that a page compares. */
export interface OutletPair {
  /** What the form shows as chosen. */
  readonly chosen: readonly [string, string];
  /** Whether there are two: an outlet does not differ from itself. */
  readonly comparable: boolean;
  /** Why this is not the pair that was asked for, or no pair. */
  readonly note: string | undefined;
}

/** The pair that is asked for; without a wish, or for an outlet that is not there, the one that differs most for sure. */
export function chosenPair(
  comparison: Comparison,
  wish: {
    readonly first?: string | undefined;
    readonly second?: string | undefined;
  },
  locale: Locale,
): OutletPair | undefined {
  const clearest = clearestPair(comparison);
  if (!clearest) return undefined;
  const { first, second } = wish;
  if (first === undefined && second === undefined)
    return { chosen: clearest, comparable: true, note: undefined };
  const isThere = (outlet: string | undefined): outlet is string =>
    comparison.outlets.some((profile) => profile.outlet === outlet);
  if (!isThere(first) || !isThere(second))
    return {
      chosen: clearest,
      comparable: true,
      note: locale.t("differences.pair.not-there", {
        first: clearest[0],
        second: clearest[1],
      }),
    };
  const comparable = first !== second;
  return {
    chosen: [first, second],
    comparable,
    note: comparable
      ? undefined
      : locale.t("differences.pair.same", { outlet: first }),
  };
}

/** Those that differ most for sure, or the first two. */
function clearestPair({
  outlets,
  verdicts,
}: Comparison): readonly [string, string] | undefined {
  const [clearest] = verdicts
    .filter(({ verdict }) => verdict === "different")
    .sort(
      (left, right) =>
        Math.abs(right.difference ?? 0) - Math.abs(left.difference ?? 0),
    );
  if (clearest) return clearest.outlets;
  const [one, other] = outlets;
  return one && other && [one.outlet, other.outlet];
}
