import type { ChangedSentence } from "../engine/rescore/rescore.js";
import { leanOfEvidence } from "../engine/score/sentence-pole.js";
import type { RescoredVersion } from "./prepared-collections.js";

/** A sentence that counts otherwise under another version. */
export interface SentenceChange extends ChangedSentence {
  /** How much more weight than before it gives to the first pole; negative where to the second. */
  readonly shift: number;
}

/** The sentences that count otherwise under two versions, those that weigh most first. */
export function sentenceChanges(
  before: RescoredVersion,
  after: RescoredVersion,
): readonly SentenceChange[] {
  const { axis } = after.compared;
  const byPlace = new Map<string, ChangedSentence>();
  // Both are changes of what is stored: what only one of them changes is on the other side as it is stored.
  for (const change of before.changes)
    byPlace.set(placeOf(change), {
      ...change,
      before: change.after,
      after: change.before,
    });
  for (const change of after.changes) {
    const other = byPlace.get(placeOf(change));
    byPlace.set(
      placeOf(change),
      other ? { ...other, after: change.after } : change,
    );
  }
  return [...byPlace.values()]
    .filter((change) => !isSame(change))
    .map((change) => ({
      ...change,
      shift:
        leanOfEvidence(change.after, axis) -
        leanOfEvidence(change.before, axis),
    }))
    .sort((one, other) => Math.abs(other.shift) - Math.abs(one.shift));
}

function placeOf({ text, sentence }: ChangedSentence): string {
  return `${String(sentence)} ${text.article.id}`;
}

function isSame({ before, after }: ChangedSentence): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
