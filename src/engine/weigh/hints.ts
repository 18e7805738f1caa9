/**
 * Hints: the words without which a rule of context cannot apply, looked up once per word, so that of most sentences the
 * clauses need not be read.
 */
import type { Word } from "../text/vocabulary.js";
import { CONCEDING, TURNING } from "./concession.js";
import { DOUBTING_WORDS } from "./doubt.js";
import { NEGATING } from "./negators.js";
import { Hint } from "./rule.js";
import { UNREAL_WORDS } from "./unreal-clause.js";

/** Marks a word that has been read. */
const READ = 128;

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Hint.negates, NEGATING],
  [Hint.turns, TURNING],
  [Hint.concedes, CONCEDING],
  [Hint.doubts, DOUBTING_WORDS],
  [Hint.unreal, UNREAL_WORDS],
];

const REMEMBERED = 200_000;

/** What hints a word gives, for the words of one vocabulary. */
export function hintReader(): (word: Word) => number {
  const remembered = new Uint8Array(REMEMBERED);
  const read = ({ key }: Word): number =>
    WORDS.reduce(
      (bits, [bit, words]) => (words.has(key) ? bits | bit : bits),
      0,
    );
  return (word) => {
    if (word.index < 0 || word.index >= REMEMBERED) return read(word);
    const known = remembered[word.index] ?? 0;
    if (known !== 0) return known & ~READ;
    const bits = read(word);
    remembered[word.index] = bits | READ;
    return bits;
  };
}
