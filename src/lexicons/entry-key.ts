import type { Entry } from "../engine/model.js";
import { fold } from "../engine/text/fold.js";

/**
 * A key that two entries of one axis share if they are the same: their folded term, and whether they are nouns, so that
 * „Klage“ and „klage“ are two.
 */
export function entryKey({
  term,
  partOfSpeech,
}: Pick<Entry, "term" | "partOfSpeech">): string {
  return `${partOfSpeech === "noun" ? "n" : "x"}:${fold(term)}`;
}
