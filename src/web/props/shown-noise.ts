import type { Noise, NoiseReason, Span } from "../../engine/model.js";
import { overlapping } from "../../engine/spans.js";

/** What of a paragraph does not count. */
export interface NoiseOfBlock {
  /** Why nothing of it counts; undefined where something does. */
  readonly whole: readonly NoiseReason[] | undefined;
  /** Otherwise the places that do not; neighbours with one reason are one place. */
  readonly places: readonly Noise[];
}

/** Noise as a reader sees it: a paragraph of nothing but noise is noise, however many spans it has. */
export function noiseOfBlock(
  text: string,
  block: Span,
  noise: readonly Noise[],
): NoiseOfBlock {
  const places: Noise[] = [];
  let counted = "";
  let end = block.start;
  for (const one of overlapping(noise, block)) {
    const before = text.slice(end, one.start);
    const last = places.at(-1);
    if (last?.reason === one.reason && before.trim() === "")
      places.splice(-1, 1, { ...last, end: Math.min(one.end, block.end) });
    else
      places.push({
        start: Math.max(one.start, block.start),
        end: Math.min(one.end, block.end),
        reason: one.reason,
      });
    counted += before;
    end = one.end;
  }
  counted += text.slice(end, block.end);
  return places.length > 0 && counted.trim() === ""
    ? { whole: [...new Set(places.map(({ reason }) => reason))], places: [] }
    : { whole: undefined, places };
}
