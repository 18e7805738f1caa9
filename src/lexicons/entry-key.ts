import type { Entry } from "../engine/model.js";
import { fold } from "../engine/text/fold.js";

/** What makes two entries of one axis the same: the folded term; case tells nouns from verbs, so „Klage“ and „klage“ are two. */
export function entryKey({
  term,
  partOfSpeech,
}: Pick<Entry, "term" | "partOfSpeech">): string {
  return `${partOfSpeech === "noun" ? "n" : "x"}:${fold(term)}`;
}
