import type { Interval } from "../model.js";
import { Z_95 } from "./normal.js";

/**
 * The 95 % score interval of a share, which also suits few observations and shares of 0 and 1 (Wilson 1927).
 *
 * @returns bounds in [0, 1], or null without observations
 */
export function wilsonInterval(
  successes: number,
  count: number,
): Interval | null {
  if (count === 0) return null;
  const share = successes / count;
  const widening = Z_95 ** 2 / count;
  const centre = (share + widening / 2) / (1 + widening);
  const half =
    (Z_95 / (1 + widening)) *
    Math.sqrt((share * (1 - share)) / count + widening / (4 * count));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
