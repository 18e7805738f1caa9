import type { Lens } from "../../engine/model.js";
import { LENSES } from "../../engine/score/score.js";
import type { Locale } from "../locale.js";

/** One option of a segmented control: a link, or a button that sends `value`. */
export interface Choice {
  readonly label: string;
  readonly current: boolean;
  readonly href?: string | undefined;
  readonly value?: string | undefined;
}

/** The lens as a segmented control; `target` says where an option leads. */
export function voiceChoices(
  current: Lens,
  locale: Locale,
  target: (lens: Lens) => Pick<Choice, "href" | "value">,
): readonly Choice[] {
  return LENSES.map((lens) => ({
    label: locale.t(`voices.${lens}`),
    current: lens === current,
    ...target(lens),
  }));
}
