/**
 * Hints: words without which there is no noise of a certain kind. They are looked up once per word, so that most paragraphs
 * need no closer look.
 */
import { rememberLists, type Word } from "../text/vocabulary.js";
import { REQUESTS } from "./appeals.js";
import { SEPARATORS } from "./bars.js";
import { DATA } from "./consent.js";
import { AGENCIES, CREDIT_MARKS } from "./credits.js";
import { DISCLAIMING } from "./notes.js";
import { OFFERING } from "./offers.js";
import { NoiseHint } from "./rule.js";

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [NoiseHint.requests, REQUESTS],
  [NoiseHint.offers, OFFERING],
  [NoiseHint.credits, CREDIT_MARKS],
  [NoiseHint.agency, AGENCIES],
  [NoiseHint.separates, SEPARATORS],
  [NoiseHint.disclaims, DISCLAIMING],
  [NoiseHint.data, DATA],
];

/** Gives the `NoiseHint` bits of a word; for the words of one vocabulary. */
export function hintReader(): (word: Word) => number {
  return rememberLists(WORDS);
}
