/**
 * Hints: words without which there is no noise of a certain kind. They are looked up once per word, so that most paragraphs
 * need no closer look.
 */
import { rememberBits, type Word } from "../text/vocabulary.js";
import { PAYMENTS, REQUESTS } from "./appeals.js";
import { SEPARATORS } from "./bars.js";
import { DATA } from "./consent.js";
import { AGENCIES, CREDIT_MARKS } from "./credits.js";
import { DISCLAIMING } from "./disclaimers.js";
import { OFFERING } from "./offers.js";
import { ENGLISH } from "./english.js";
import { REPRINT_VERBS } from "./notes.js";
import { mayMeanReader, OUTLET } from "./readers.js";
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
  [NoiseHint.outlet, OUTLET],
  [NoiseHint.payments, PAYMENTS],
  [NoiseHint.reprint, REPRINT_VERBS],
];

/** Gives the `NoiseHint` bits of a word and of the parts that a hyphen joins in it; for the words of one vocabulary. */
export function hintReader(): (word: Word) => number {
  return rememberBits((word) => {
    let bits = mayMeanReader(word) ? NoiseHint.reader : 0;
    for (const part of [word.key, ...word.key.split("-")])
      for (const [bit, words] of WORDS) if (words.has(part)) bits |= bit;
    return bits;
  });
}
