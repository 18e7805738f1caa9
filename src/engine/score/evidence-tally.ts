import type { Evidence } from "../model.js";

/** Evidence of one article that differs in nothing but its place. */
export interface EvidenceTally extends Pick<
  Evidence,
  "axis" | "entry" | "entryPole" | "pole" | "voice" | "speaker"
> {
  readonly hits: number;
  readonly weight: number;
}

/**
 * Counts the evidence of an article without its places, so that it is small enough to keep for all articles of a
 * collection.
 */
export function tallyEvidence(
  evidence: readonly Evidence[],
): readonly EvidenceTally[] {
  const tallies = new Map<string, EvidenceTally>();
  for (const piece of evidence) {
    const { axis, entry, entryPole, pole, voice, speaker, weight } = piece;
    const key = [axis, entry, entryPole, pole, voice, speaker].join("\t");
    const { hits, weight: before } = tallies.get(key) ?? { hits: 0, weight: 0 };
    tallies.set(key, {
      axis,
      entry,
      entryPole,
      pole,
      voice,
      speaker,
      hits: hits + 1,
      weight: before + weight,
    });
  }
  return [...tallies.values()];
}
