/**
 * Hints: the words without which a kind of noise cannot be, looked up once per word, so that most paragraphs are only
 * glanced at.
 */
import { rememberBits, type Word } from "../text/vocabulary.js";
import { REQUESTS } from "./appeals.js";
import { SEPARATORS } from "./bars.js";
import { DATA } from "./consent.js";
import { AGENCIES, CREDIT_MARKS } from "./credits.js";
import { DISCLAIMING } from "./notes.js";
import { OFFERING } from "./offers.js";
import { ENGLISH } from "./english.js";
import { mayMeanReader } from "./readers.js";
import { NoiseHint } from "./rule.js";

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [NoiseHint.requests, REQUESTS],
  [NoiseHint.offers, OFFERING],
  [NoiseHint.credits, CREDIT_MARKS],
  [NoiseHint.agency, AGENCIES],
  [NoiseHint.separates, SEPARATORS],
  [NoiseHint.disclaims, DISCLAIMING],
  [NoiseHint.data, DATA],
  [NoiseHint.english, ENGLISH],
];

/** What hints a word, or what a hyphen joins in it, gives, for the words of one vocabulary. */
export function hintReader(): (word: Word) => number {
  return rememberBits((word) => {
    let bits = mayMeanReader(word) ? NoiseHint.reader : 0;
    for (const part of [word.key, ...word.key.split("-")])
      for (const [bit, words] of WORDS) if (words.has(part)) bits |= bit;
    return bits;
  }, 16);
}
