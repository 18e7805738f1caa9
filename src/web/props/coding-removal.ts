import type { Collection } from "../../storage/records.js";
import type { TaskProgress } from "../../workflows/coding/coding-desk.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AxisProps } from "./axes.js";
import { taskProps, type CodingTaskProps } from "./coding.js";

/** What the page receives that asks before a draw is deleted. */
export interface CodingRemovalProps {
  readonly collection: string;
  readonly backHref: string;
  readonly task: CodingTaskProps;
  /** What goes with it; undefined as long as nobody has coded a sentence. */
  readonly loss: string | undefined;
  readonly csvHref: string;
}

/** Sets out what is lost with a draw. */
export function codingRemovalProps(
  collection: Collection,
  progress: TaskProgress,
  axes: readonly AxisProps[],
  locale: Locale,
): CodingRemovalProps {
  const { coders } = progress;
  const codings = coders.reduce((sum, { coded }) => sum + coded, 0);
  return {
    collection: locale.text(collection.title),
    backHref: urls.coding(collection.id),
    task: taskProps(progress, axes, locale),
    loss:
      codings === 0
        ? undefined
        : locale.t("coding.removal.loss", {
            count: codings,
            coders: locale.t("coding.results.coders", { count: coders.length }),
          }),
    csvHref: urls.codingsData(collection.id, "csv"),
  };
}
