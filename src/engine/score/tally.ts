/**
 * Tallies: the evidence of one unit of the bootstrap – a sentence or an article – summed by pole.
 */
import type { Axis, Evidence, Lens } from "../model.js";
import type { Unit } from "../statistics/bootstrap.js";

/** A unit of the bootstrap (sentence or article) with the number of hits in it. */
export interface Tally extends Unit {
  readonly firstHits: number;
  readonly secondHits: number;
}

export const EMPTY_TALLY: Tally = {
  first: 0,
  second: 0,
  firstHits: 0,
  secondHits: 0,
};

/** The evidence on one axis through one lens, summed by sentence; sentences without any are left out. */
export function tallySentences(
  evidence: readonly Evidence[],
  axis: Axis,
  lens: Lens,
): readonly Tally[] {
  const first = axis.poles[0].id;
  const bySentence = new Map<number, OpenTally>();
  for (const piece of evidence) {
    if (piece.axis !== axis.id || (lens !== "all" && piece.voice !== lens))
      continue;
    let tally = bySentence.get(piece.sentence);
    if (!tally) {
      tally = { ...EMPTY_TALLY };
      bySentence.set(piece.sentence, tally);
    }
    if (piece.pole === first) {
      tally.first += piece.weight;
      tally.firstHits++;
    } else {
      tally.second += piece.weight;
      tally.secondHits++;
    }
  }
  return [...bySentence.values()];
}

type OpenTally = { -readonly [Key in keyof Tally]: Tally[Key] };

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      first: sum.first + tally.first,
      second: sum.second + tally.second,
      firstHits: sum.firstHits + tally.firstHits,
      secondHits: sum.secondHits + tally.secondHits,
    }),
    EMPTY_TALLY,
  );
}
