import type { OutletProfile } from "../../engine/model.js";
import type { Locale } from "../locale.js";
import { isThin } from "./axes.js";

/** The general tone of one outlet. */
export interface ToneRow {
  readonly outlet: string;
  readonly score: string;
  /** How many evaluative words it rests on: a number, or a word for none. */
  readonly hits: string;
  /** Said where there are some, but too few. */
  readonly warning: string | undefined;
  readonly thin: boolean;
}

/** The general tone of every outlet, in their order: it is an extra and no ranking. Empty where no outlet has any. */
export function toneRows(
  outlets: readonly OutletProfile[],
  locale: Locale,
): readonly ToneRow[] {
  if (outlets.every(({ tone }) => tone.hits === 0)) return [];
  return outlets.map(({ outlet, tone }) => ({
    outlet,
    score: locale.balance(tone.score),
    hits:
      tone.hits === 0
        ? locale.t("comparison.tone.no-hits")
        : locale.number(tone.hits),
    warning:
      tone.hits > 0 && isThin(tone)
        ? locale.t("comparison.tone.thin")
        : undefined,
    thin: isThin(tone),
  }));
}
