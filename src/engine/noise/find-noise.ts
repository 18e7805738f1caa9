/**
 * Noise: the stretches of a text that are not its article.
 */
import type { Noise } from "../model.js";
import type { Document } from "../text/document.js";
import { afterTheEnd } from "./after-the-end.js";
import { appeals, sentencesBetweenAppeals } from "./appeals.js";
import { bylines, dateLines, reprintNotes } from "./bylines.js";
import { photoCredits } from "./credits.js";
import {
  contacts,
  navigation,
  repeatedHeadlines,
  templateTags,
} from "./navigation.js";
import type { NoiseRule } from "./rule.js";

/** In this order: what comes later may rest on what was found before. */
const RULES: readonly NoiseRule[] = [
  repeatedHeadlines,
  bylines,
  dateLines,
  reprintNotes,
  photoCredits,
  templateTags,
  contacts,
  navigation,
  appeals,
  sentencesBetweenAppeals,
  afterTheEnd,
];

/** All noise of a document, ascending, not overlapping. */
export function findNoise(document: Document): readonly Noise[] {
  return RULES.reduce<readonly Noise[]>((found, rule) => {
    const more = rule(document, found);
    return more.length === 0 ? found : withoutOverlaps([...found, ...more]);
  }, []);
}

/** Ascending; where two overlap, the earlier keeps what both claim. */
function withoutOverlaps(found: readonly Noise[]): readonly Noise[] {
  const sorted = [...found].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  const kept: Noise[] = [];
  for (const noise of sorted) {
    const last = kept.at(-1);
    if (last && noise.start < last.end) {
      if (noise.end > last.end) kept.push({ ...noise, start: last.end });
    } else kept.push(noise);
  }
  return kept;
}
