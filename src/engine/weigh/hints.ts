/**
 * Hints: the words without which a rule of context cannot apply, looked up once per word, so that of most sentences the
 * clauses need not be read.
 */
import { rememberBits, type Word } from "../text/vocabulary.js";
import type { VerbList } from "../clauses/verb-list.js";
import { NEGATING } from "../clauses/negators.js";
import { CONCEDING, TURNING } from "./concession.js";
import { DISMISSING_WORDS } from "./dismissed.js";
import { DISTANCING_WORDS } from "./distance.js";
import { DOUBTING_WORDS } from "./doubt.js";
import { CLAIMING } from "./mere-claim.js";
import { ASKING } from "./open-question.js";
import { Hint } from "./rule.js";
import { UNREAL_WORDS } from "./unreal-clause.js";
import { FICTITIOUS_WORDS } from "./unreality.js";

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Hint.negates, NEGATING],
  [Hint.turns, TURNING],
  [Hint.concedes, CONCEDING],
  [Hint.doubts, DOUBTING_WORDS],
  [Hint.claims, CLAIMING],
  [Hint.dismisses, DISMISSING_WORDS],
  [Hint.unreal, UNREAL_WORDS],
  [Hint.distances, DISTANCING_WORDS],
  [Hint.fictitious, FICTITIOUS_WORDS],
  [Hint.asks, ASKING],
];

/** What hints a word gives, by these words and by those of the lists of verbs; for the words of one vocabulary. */
export function hintReader(
  verbs: readonly (readonly [number, VerbList])[],
): (word: Word) => number {
  const lists = [
    ...WORDS,
    ...verbs.map(
      ([bit, list]) =>
        [bit, { has: (key: string) => list.mentions(key) }] as const,
    ),
  ];
  const read = ({ key }: Word): number =>
    lists.reduce(
      (bits, [bit, words]) => (words.has(key) ? bits | bit : bits),
      0,
    );
  return rememberBits(read);
}
