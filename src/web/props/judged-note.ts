import type { Locale } from "../locale.js";

/** That only some of very many outlets are compared pair by pair; undefined where all are. */
export function judgedNote(
  judged: number,
  outlets: number,
  locale: Locale,
): string | undefined {
  return judged < outlets
    ? locale.t("comparison.pairs.judged", { count: judged, outlets })
    : undefined;
}
