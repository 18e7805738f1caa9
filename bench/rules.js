/**
 * What the rules cost: the whole analysis against tokenising and matching alone, on the seed articles.
 *
 *   npm run build && node bench/rules.js
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "../dist/engine/analyze.js";
import { indexEntries } from "../dist/engine/match/entry-index.js";
import { findMatches } from "../dist/engine/match/find-matches.js";
import { patternBuilder } from "../dist/engine/match/pattern.js";
import { segment } from "../dist/engine/text/document.js";
import { createVocabulary } from "../dist/engine/text/vocabulary.js";
import { loadDictionary } from "../dist/lexicons/german.js";
import { chosenLexicons } from "../dist/lexicons/shipped.js";
import { SEED_FOLDER } from "../dist/paths.js";

const ROUNDS = 60;
const BLOCKS = 7;

const dictionary = loadDictionary();
const lexicons = chosenLexicons([], dictionary);
const texts = readdirSync(SEED_FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(SEED_FOLDER, name), "utf8"));
const megabytes =
  (ROUNDS * texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)) /
  1e6;

const vocabulary = createVocabulary(dictionary);
const index = indexEntries(lexicons, patternBuilder(dictionary));
const analyzer = createAnalyzer(dictionary, lexicons);

const contenders = {
  "tokenise and match": (text) =>
    segment(text, vocabulary).sentences.map((sentence) =>
      findMatches(sentence, index),
    ),
  "whole analysis": (text) => analyzer.analyze({ text }),
};

/** Megabytes per second; the best of several blocks, taken in turn, so that a busy machine disturbs both alike. */
const best = Object.fromEntries(
  Object.keys(contenders).map((name) => [name, 0]),
);
for (let block = 0; block < BLOCKS; block++)
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++)
      for (const text of texts) run(text);
    const speed = megabytes / ((performance.now() - start) / 1000);
    best[name] = Math.max(best[name], speed);
  }

for (const [name, speed] of Object.entries(best))
  console.log(`${name.padEnd(20)} ${speed.toFixed(1)} MB/s`);
console.log(
  `ratio                ${(best["whole analysis"] / best["tokenise and match"]).toFixed(2)}`,
);
