import type { Axis, Evidence, Lens } from "../../engine/model.js";
import type { OutletOverview } from "../../workflows/overview.js";
import { urls } from "../urls.js";
import { leaning } from "./axes.js";

/** Whether a lens counts a piece of evidence. */
export function counts(lens: Lens, evidence: Evidence): boolean {
  return lens === "all" || evidence.voice === lens;
}

/** The address of the sentence that says most for a balance: the heaviest evidence on the side that it leans to. */
export function strongestEvidenceHref(
  { strongest, firstArticle }: OutletOverview,
  axis: Axis,
  lens: Lens,
  balance: number | null,
): string {
  const pole = axis.poles[leaning(balance) === "second" ? 1 : 0].id;
  const places = strongest.filter(
    (place) => place.axis === axis.id && place.lens === lens,
  );
  const place = places.find((one) => one.pole === pole) ?? places[0];
  return urls.article(place?.articleId ?? firstArticle.id, {
    axis: axis.id,
    voice: lens,
    start: place?.start,
  });
}
