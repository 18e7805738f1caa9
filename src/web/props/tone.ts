import type { OutletProfile } from "../../engine/model.js";
import type { Locale } from "../locale.js";
import { isThin } from "./axes.js";

/** The general tone of one outlet. */
export interface ToneRow {
  readonly outlet: string;
  readonly score: string;
  /** How many evaluative words it rests on. */
  readonly hits: string;
  readonly thin: boolean;
}

/** The general tone of every outlet, in their order: it is an extra and no ranking. */
export function toneRows(
  outlets: readonly OutletProfile[],
  locale: Locale,
): readonly ToneRow[] {
  return outlets.map(({ outlet, tone }) => ({
    outlet,
    score: locale.balance(tone.score),
    hits: locale.number(tone.hits),
    thin: isThin(tone),
  }));
}
