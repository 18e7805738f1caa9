/**
 * Small words within names: „Herr *zu* Berg“, „Frau *von der* Alm“ (Duden, „Adelsprädikate“).
 */
import { keyAt, type Token } from "../text/tokens.js";

const TITLE =
  /^(?:herrn?|frau|graf|gräfin|freiherr|freifrau|baron|baronin|prinz|prinzessin|fürst|fürstin)$/;
const PARTICLE = /^(?:von|vom|van|zu|zum|zur)$/;
const SECOND = /^(?:de[mnr])$/;

/** Whether the word at `at` stands between a title and the name: without a title *von* and *zu* govern a place. */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const particle = SECOND.test(keyAt(tokens, at)) ? at - 1 : at;
  return (
    PARTICLE.test(keyAt(tokens, particle)) &&
    TITLE.test(keyAt(tokens, particle - 1))
  );
}
